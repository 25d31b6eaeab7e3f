import {describe, expect, it} from 'vitest'
import {extractQuotes, parseDocument} from '../../src/index.ts'
import {tokensOf} from '../../src/language/index.ts'
import {contentAfter, contentEnd, isNamed, passAddressee, withoutAddressee} from '../../src/quotes/contents.ts'
import {findCues} from '../../src/quotes/cues.ts'
import {findRegions} from '../../src/quotes/marks.ts'
import {unitsOf, type Item, type Unit} from '../../src/quotes/units.ts'
import {REPORTING_VERBS} from '../../src/quotes/verbs.ts'

/** What rules alone read: content, verb, source and who is spoken to. */
function readByRules(text: string): string[] {
  return extractQuotes(parseDocument(text, {structure: 'body'}), {model: false})
    .map(({content, cue, source, addressee}) => [content.map((span) => span.text).join(' … '), cue?.lemma ?? '', source?.text ?? '', addressee?.text ?? ''].join(' | ').trim())
}

// What models read they read in other ways: this is what the rules make of a sentence, where the models are told of it or are not asked.
describe('what the rules take for content', () => {
  it.each<[string, readonly string[]]>([
    ['Ms Reed said the plan had failed.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed said that the plan had failed.', ['that the plan had failed | say | Ms Reed |']],
    ['Ms Reed said on Monday that the plan had failed.', ['that the plan had failed | say | Ms Reed |']],
    ['Ms Reed said in a statement on Monday: “It failed.”', ['“It failed.” | say | Ms Reed |']],
    ['Ms Reed said later: the plan had failed.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed said yesterday the plan had failed.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed said this week the plan had failed.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed said this plan had failed.', ['this plan had failed | say | Ms Reed |']],
    ['Ms Reed said on 5 May the plan had failed.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed told the board the plan had failed.', ['the plan had failed | tell | Ms Reed | the board']],
    ['Ms Reed told the board on Monday that the plan had failed.', ['that the plan had failed | tell | Ms Reed | the board']],
    ['Ms Reed told her that the plan had failed.', ['that the plan had failed | tell | Ms Reed | her']],
    ['Ms Reed told BBC News she had failed.', ['she had failed | tell | Ms Reed | BBC News']],
    ['Ms Reed told Reuters police had failed.', ['police had failed | tell | Ms Reed | Reuters']],
    ['Ms Reed told the Evening Standard that the plan had failed.', ['that the plan had failed | tell | Ms Reed | the Evening Standard']],
    ['Ms Reed told members of the council that the plan had failed.', ['that the plan had failed | tell | Ms Reed | members of the council']],
    ['Ms Reed told him the plan had failed.', ['the plan had failed | tell | Ms Reed | him']],
    ['Ms Reed asked whether the plan had failed.', ['whether the plan had failed | ask | Ms Reed |']],
    ['Ms Reed asked the board whether the plan had failed.', ['whether the plan had failed | ask | Ms Reed | the board']],
    ['Ms Reed asked if the plan had failed.', ['if the plan had failed | ask | Ms Reed |']],
    ['Ms Reed said, in a letter to the council, that the plan had failed.', ['that the plan had failed | say | Ms Reed | the council']],
    ['Ms Reed said quietly that the plan had failed.', ['that the plan had failed | say | Ms Reed |']],
    ['Ms Reed said the plan that he had made failed.', ['the plan that he had made failed | say | Ms Reed |']],
    ['Ms Reed said he was sure that the plan had failed.', ['he was sure that the plan had failed | say | Ms Reed |']],
    ['Ms Reed warned of a flood.', []],
    ['Ms Reed spoke in London.', []],
    ['Ms Reed said the plan had failed; it was over.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed said the plan had failed, according to Mr Bell.', ['the plan had failed | say | Ms Reed |']],
    ['Ms Reed said the plan had failed, adding that it was over.', ['the plan had failed | say | Ms Reed |', 'that it was over | add | Ms Reed |']],
    ['Ms Reed said the plan had failed and said it was over.', ['the plan had failed | say | Ms Reed |', 'it was over | say | Ms Reed |']],
    ['Ms Reed said the plan had failed, and said it was over.', ['the plan had failed | say | Ms Reed |', 'it was over | say | Ms Reed |']],
    ['Ms Reed said the plan had failed and Mr Bell said it was over.', ['the plan had failed | say | Ms Reed |', 'it was over | say | Mr Bell |']],
    ['Ms Reed said the plan had failed, while Mr Bell said it was over.', ['the plan had failed | say | Ms Reed |', 'it was over | say | Mr Bell |']],
    ['Ms Reed said the plan of Bell and Ola said nothing.', ['the plan of Bell and Ola said nothing | say | Ms Reed |']],
    ['The plan had failed, Ms Reed said on Monday.', ['The plan had failed | say | Ms Reed |']],
    ['The plan had failed, Ms Reed said in London.', ['The plan had failed | say | Ms Reed |']],
    ['“It failed,” Ms Reed said, “and it is over.”', ['“It failed,” … “and it is over.” | say | Ms Reed |']],
    ['Ms Reed said how the plan had failed.', ['how the plan had failed | say | Ms Reed |']],
    ['Ms Reed explained why the plan had failed.', ['why the plan had failed | explain | Ms Reed |']],
    ['Ms Reed said nothing had failed.', ['nothing had failed | say | Ms Reed |']],
    ['Ms Reed said after the meeting, the third, in the hall, by the river, that the plan had failed.', []],
    ['Ms Reed said after he had left that the plan had failed.', []],
    ['Ms Reed said.', []],
    ['Ms Reed said on Monday.', []],
    ['Ms Reed said, “It failed.”', ['“It failed.” | say | Ms Reed |']],
    ['Ms Reed claimed the plan that was made “failed badly”.', ['the plan that was made “failed badly” | claim | Ms Reed |']],
    ['Ms Reed told the council: “It failed.”', ['“It failed.” | tell | Ms Reed | the council']],
    ['Ms Reed told them “it failed”.', ['“it failed” | tell | Ms Reed | them']],
  ])('%j', (text, expected) => {
    expect(readByRules(text)).toEqual(expected)
  })
})

function unitOf(text: string): Unit {
  const document = parseDocument(text, {structure: 'body'})
  return unitsOf(text, tokensOf(document), findRegions(text, document.blocks))[0]!
}

/** The items of the first sentence of a text. */
function itemsOf(text: string): readonly Item[] {
  return unitOf(text).items
}

const textOf = (items: readonly Item[]): string => items.map((item) => item.text).join(' ')

describe('who is told', () => {
  // What the verb is followed by; who that names where the content may begin anywhere, and where it is known to begin after all of it.
  it.each([
    ['me it failed', 'me', 'me'],
    ['her on Monday', 'her', 'her'],
    ['her brother it failed', 'her', 'her brother'],
    ['the board it failed', 'the board', 'the board'],
    ['the board of Reed Ltd it failed', 'the board of Reed Ltd', 'the board of Reed Ltd'],
    ['BBC News she left', 'BBC News', 'BBC News'],
    ['Reuters police left', 'Reuters', 'Reuters police left'],
    ['Smith & Sons it failed', 'Smith', 'Smith & Sons'],
    ['members of the council that it failed', 'members of the council', 'members of the council'],
    ['Reed the plan failed', 'Reed', 'Reed'],
    ['the board on Monday', 'the board', 'the board'],
    ['the board Monday', 'the board', 'the board'],
    ['the board has it', 'the board', 'the board'],
    ['Mr. Reed it failed', 'Mr. Reed', 'Mr. Reed'],
    ['the USA Today it failed', 'the USA Today', 'the USA Today'],
    ['the Sunday Times it failed', 'the Sunday Times', 'the Sunday Times'],
    ['the “big” board', '', ''],
    ['who left', '', ''],
    ['on Monday', '', ''],
    ['to leave', '', ''],
    ['they left', '', ''],
    [', that', '', ''],
    ['Time magazine it failed', 'Time magazine', 'Time magazine'],
    ['CBS news she left', 'CBS news', 'CBS news'],
    ['BBC radio it failed', 'BBC radio', 'BBC radio'],
    ['the Bell committee it failed', 'the Bell committee', 'the Bell committee'],
    ['the Bell conference it failed', 'the Bell conference', 'the Bell conference'],
    ['Bell premagazine left', 'Bell', 'Bell premagazine left'],
    ['Reed meme it failed', 'Reed', 'Reed meme'],
    ['Reed ’ s it failed', 'Reed', 'Reed ’ s'],
    ['Reed, Bell', 'Reed', 'Reed'],
    ['Reed to him', 'Reed', 'Reed'],
    ['her', 'her', 'her'],
  ])('%j', (text, free, bounded) => {
    const items = itemsOf(text)
    expect(textOf(items.slice(0, passAddressee(items, 0, items.length)))).toBe(free)
    expect(textOf(items.slice(0, passAddressee(items, 0, items.length, true)))).toBe(bounded)
  })

  it('is no part of what is asked', () => {
    const without = (text: string, from: number): string => {
      const items = itemsOf(text)
      return withoutAddressee(items, [{start: items[from]!.start, end: items.at(-1)!.end}], 1).map(({start, end}) => text.slice(start, end)).join(' … ')
    }
    expect(without('asked the board why it failed', 1)).toBe('why it failed')
    expect(without('asked her what it was, and how', 1)).toBe('what it was, and how')
    expect(without('told the board that it failed', 1)).toBe('that it failed')
    for (const word of ['whether', 'if', 'what', 'why', 'how', 'who', 'where', 'when', 'that']) expect(without(`asked the board ${word} failed`, 1)).toBe(`${word} failed`)
    expect(without('asked why it failed', 1)).toBe('why it failed')
    // Nothing asks, what stands between is more than somebody, or the content does not begin after the verb.
    expect(without('told Reed it failed', 1)).toBe('Reed it failed')
    expect(without('asked the board on Monday why it failed', 1)).toBe('the board on Monday why it failed')
    expect(without('asked the board why it failed', 2)).toBe('board why it failed')
    expect(withoutAddressee(itemsOf('asked the board'), [], 1)).toEqual([])
  })
})

describe('a word of time with a capital', () => {
  it.each([
    ['the USA Today site', ['USA', 'Today']],
    ['the Evening Standard', ['Evening', 'Standard']],
    ['on Monday Reed left', ['Reed']],
    ['this evening Reed', []],
    ['Today it failed', []],
    ['in May it failed', []],
  ])('%j', (text, named) => {
    const items = itemsOf(text)
    expect(items.filter((_, at) => isNamed(items, at)).map((item) => item.text)).toEqual(named)
  })
})

describe('what follows a cue', () => {
  // The words that may be content, what announces them, and whether nothing follows but when and where it was said.
  it.each<[string, string, string, boolean]>([
    ['She said it failed.', 'it failed', 'none', false],
    ['She said: it failed.', 'it failed', 'colon', false],
    ['She said on Monday: it failed.', 'it failed', 'colon', false],
    ['She said, it failed.', 'it failed', 'comma', false],
    ['She said – it failed.', 'it failed', 'comma', false],
    ['She said that it failed.', 'that it failed', 'that', false],
    ['She said on Monday that it failed.', 'that it failed', 'that', false],
    ['She said on Monday, in London, at noon, that it failed.', 'in London , at noon , that it failed', 'comma', false],
    ['She said on Monday that was over.', 'that was over', 'that', false],
    ['She said quietly it failed.', 'it failed', 'none', false],
    ['She said quietly in London it failed.', 'in London it failed', 'none', true],
    ['She said today it failed.', 'it failed', 'none', false],
    ['She said this week it failed.', 'it failed', 'none', false],
    ['She said this plan failed.', 'this plan failed', 'none', false],
    ['She said on Monday it failed.', 'it failed', 'none', false],
    ['She said on 5 May it failed.', 'it failed', 'none', false],
    ['She said on this plan.', 'on this plan', 'none', true],
    ['She said in London.', 'in London', 'none', true],
    ['She said because it failed.', 'because it failed', 'none', true],
    ['She said what failed.', 'what failed', 'none', false],
    ['She said later.', '', 'none', true],
    ['She said.', '', 'none', true],
    ['She said', '', 'none', true],
    ['She said,', '', 'none', true],
    ['She said “it failed”.', '“it failed”', 'quote', false],
    ['She said on Monday “it failed”.', '“it failed”', 'quote', false],
    ['She said, “it failed”.', '“it failed”', 'comma', false],
    ['She said he is “over”.', 'he is “over”', 'none', false],
    ['She said, he is “over”.', 'he is “over”', 'comma', false],
    ['She said about him “it failed”.', 'about him “it failed”', 'none', true],
    ['She told the board it failed.', 'it failed', 'none', false],
    ['She told the board: it failed.', 'it failed', 'colon', false],
    ['She asked the board whether it failed.', 'whether it failed', 'that', false],
    ['She asked on Monday if it failed.', 'if it failed', 'that', false],
    ['She said if it failed.', 'if it failed', 'none', false],
    ['She wondered whether it failed.', 'whether it failed', 'that', false],
    ['She said it failed and she said it was over.', 'it failed', 'none', false],
    ['She said it failed, and said it was over.', 'it failed', 'none', false],
    ['She said it failed and Mr Bell said it was over.', 'it failed', 'none', false],
    ['She said it failed, while he said it was over.', 'it failed', 'none', false],
    ['She said it failed, whereas Mr Bell said it was over.', 'it failed', 'none', false],
    ['She said it failed, adding it was over.', 'it failed', 'none', false],
    ['She said it failed, according to Bell.', 'it failed', 'none', false],
    ['She said it failed according to Bell.', 'it failed according to Bell', 'none', false],
    ['She said it failed; it was over.', 'it failed', 'none', false],
    ['She said Bell and Ola said it failed.', 'Bell and Ola said it failed', 'none', false],
    ['She said it failed!', 'it failed', 'none', false],
    ['She said it failed...', 'it failed', 'none', false],
    ['She warned them: it failed.', 'it failed', 'colon', false],
    ['She told me, it failed.', 'it failed', 'comma', false],
    ['She said it was the plan of a man who in the end lost all of the money that he had and then Bell said it was over.', 'it was the plan of a man who in the end lost all of the money that he had', 'none', false],
    ['She said on Monday he was sure that it failed.', 'he was sure that it failed', 'none', false],
    ['She said on Monday they had that plan.', 'they had that plan', 'none', false],
    ['She told him to say that it failed.', 'to say that it failed', 'none', true],
    ['She said to leave that here.', 'to leave that here', 'none', true],
    ['She said on Monday the plan was that it failed.', 'the plan was that it failed', 'none', false],
    ['She said it failed and the clerk said it was over.', 'it failed', 'none', false],
    ['She said it failed and the old clerk of the court of the town said it was over.', 'it failed and the old clerk of the court of the town said it was over', 'none', false],
    ['She said it failed and the old clerk of the high court of Bell said it was over.', 'it failed and the old clerk of the high court of Bell said it was over', 'none', false],
    ['She said it failed and “the clerk” said it was over.', 'it failed and “the clerk” said it was over', 'none', false],
    ['She said it failed, standing by, adding it was over.', 'it failed , standing by', 'none', false],
    ['She said it failed while adding it was over.', 'it failed while adding it was over', 'none', false],
    ['She said it failed, and says it is over.', 'it failed , and says it is over', 'none', false],
    ['She said Ann and Ola said it failed.', 'Ann and Ola said it failed', 'none', false],
    ['She said to Bell: it failed, he said: no.', 'it failed , he said : no', 'colon', false],
    ['She said on Monday, in May, it is “over”.', 'in May , it is “over”', 'comma', false],
    ['She asked Bell if it failed.', 'if it failed', 'that', false],
    ['She said in the 5th hall it failed.', 'in the 5th hall it failed', 'none', true],
    ['She said within a week it failed.', 'within a week it failed', 'none', true],
  ])('%j', (text, content, intro, empty) => {
    const unit = unitOf(text)
    const [cue, ...later] = findCues(unit, REPORTING_VERBS)
    const end = contentEnd(unit.items, cue!, later)
    const after = contentAfter(unit.items, cue!, end, later[0]?.first ?? unit.items.length)
    expect([textOf(unit.items.slice(after.at, end)), after.intro, after.empty]).toEqual([content, intro, empty])
  })
})
