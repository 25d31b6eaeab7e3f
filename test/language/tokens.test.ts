import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../src/document/index.ts'
import {TokenKind, tokensOf} from '../../src/language/index.ts'

const kinds = new Map<number, string>(Object.entries(TokenKind).map(([name, value]) => [value, name]))

/** The tokens of a text as `kind lower start-baseEnd-end`. */
function rows(text: string): string[] {
  const table = tokensOf(parseDocument(text, {structure: 'body'}))
  return Array.from({length: table.length}, (_, at) => `${kinds.get(table.kind[at]!)} ${table.lower[at]} ${table.start[at]}-${table.baseEnd[at]}-${table.end[at]}`)
}

describe('tokensOf', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Ann’s €5.', ['word ann 0-3-5', 'symbol € 6-7-7', 'word 5 7-8-8', 'punctuation . 8-9-9']],
    ["the states' 'S it's s's as' s'", [
      'word the 0-3-3', "word states 4-10-11", "punctuation ' 12-13-13", 'word s 13-14-14', "word it 15-17-19", "word s 20-21-23", "word as 24-26-27",
      'word s 28-29-29', "punctuation ' 29-30-30",
    ]],
    // What cannot be seen takes room, but is no part of the word that is looked up.
    ['co\u00adop\u200bs Can´t Don`t \u2018n\u02bc', ['word coops 0-7-7', "word can't 8-13-13", "word don't 14-19-19"]],
    // What is no word has no possessive.
    [`${'x-'.repeat(300)}’s b`, [`source ${'x-'.repeat(300)}'s 0-602-602`, 'word b 603-604-604']],
    [`a ${'x-'.repeat(300)} b`, ['word a 0-1-1', `source ${'x-'.repeat(300)} 2-602-602`, 'word b 603-604-604']],
  ])('of %j', (text, tokens) => {
    expect(rows(text).slice(0, tokens.length)).toEqual(tokens)
  })

  it('are those of the sentences of all blocks, in order', () => {
    const document = parseDocument(' One two. Three.\n\nFour.', {structure: 'body'})
    const table = tokensOf(document)
    expect(table.sentences).toEqual([
      {start: 1, end: 9, block: 0, first: 0, last: 3}, {start: 10, end: 16, block: 0, first: 3, last: 5}, {start: 18, end: 23, block: 1, first: 5, last: 7},
    ])
    expect(table.length).toBe(7)
    expect([...table.sentence]).toEqual([0, 0, 0, 1, 1, 2, 2])
    expect(table.text).toEqual(['One', 'two', '.', 'Three', '.', 'Four', '.'])
  })

  it.each([1_023, 1_024, 1_025, 3_000, 70_000])('are %i, and those of the next text are its own', (size) => {
    const words = Array.from({length: size}, (_, at) => (at % 20 === 19 ? 'end.' : 'word'))
    const stops = Math.trunc(size / 20)
    const table = tokensOf(parseDocument(words.join(' '), {structure: 'body'}))
    expect(table.length).toBe(size + stops)
    for (const column of [table.start, table.end, table.baseEnd, table.kind, table.sentence, table.type, table.word, table.text, table.lower]) expect(column).toHaveLength(size + stops)
    const last = table.length - 1
    const kept = [table.start[last], table.end[last], table.kind[last], table.sentence[last]]
    expect(rows('A b.')).toEqual(['word a 0-1-1', 'word b 2-3-3', 'punctuation . 3-4-4'])
    expect([table.start[last], table.end[last], table.kind[last], table.sentence[last]]).toEqual(kept)
    expect(table.start.every((start, at) => at === 0 || start >= table.end[at - 1]!)).toBe(true)
  })

  it('are none of what lies beyond the limit', () => {
    expect(tokensOf(parseDocument('One. Two.', {limits: {maxLength: 4}, structure: 'body'})).text).toEqual(['One', '.'])
  })

  it('have numbers that can be compared with those of other texts, until too many words are remembered', () => {
    const first = tokensOf(parseDocument('One quay.'))
    const second = tokensOf(parseDocument('The quay.'))
    expect(second.types).toBe(first.types)
    expect(second.type[1]).toBe(first.type[1])
    tokensOf(parseDocument(Array.from({length: 17_000}, (_, at) => `w${at}`).join(' ')))
    expect(tokensOf(parseDocument('One quay.')).types).not.toBe(first.types)
  })

  it('are made once a document', () => {
    const document = parseDocument('One.')
    expect(tokensOf(document)).toBe(tokensOf(document))
    expect(tokensOf(parseDocument('One.'))).not.toBe(tokensOf(document))
  })
})
