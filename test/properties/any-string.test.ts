import fc from 'fast-check'
import {extractEntities, parseDocument, prepareKnown, resolveDate, summarizeThemes} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {retextNewsEnglish, retextNutgraf} from 'nutgraf/retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {FUNCTIONS} from './support/functions.ts'
import {runs} from './support/runs.ts'
import {texts} from './support/texts.ts'

test('a string may stand wherever a string is asked for', () => {
  fc.assert(fc.property(texts, texts, (text, word) => {
    const filled = word.trim() === '' ? 'x' : word
    const options = {
      id: `x${word}`, abbreviations: [filled],
      metadata: {headline: word, alternativeHeadline: word, author: [filled], publisher: word, articleSection: word, dateline: word, creditText: word, inLanguage: word, url: word, description: word, keywords: [filled]},
    }
    for (const parse of [parseDocument, parseHtml, parseMarkdown]) for (const run of FUNCTIONS.values()) run(parse(text, options))
    parseHtml(text, {url: word})
    summarizeThemes([parseDocument(text)], {focus: filled})
    resolveDate(text, '2019-04-02')
  }), runs(4))
})

test('any name with letters, of up to 64 words, may be a known entity’s', () => {
  fc.assert(fc.property(texts, texts, (text, words) => {
    const name = words.slice(0, 60)
    // What has no letter is refused, and says so.
    if (!/[\p{L}\p{N}]/u.test(name)) return
    const known = prepareKnown([{id: text || 'x', name, type: 'person', aliases: [`the ${name}`]}])
    for (const {knownId} of extractEntities(parseDocument(`${name} said that ${text}`, {structure: 'body'}), {known})) expect([undefined, text || 'x']).toContain(knownId)
    expect(known.names).toBe(2)
  }), runs(200))
})

test.each([['retext-english', retextEnglish], ['retextNewsEnglish', retextNewsEnglish]] as const)('retext takes any string, parsed by %s', (_name, parser) => {
  const processor = unified().use(parser as typeof retextNewsEnglish).use(retextNutgraf)
  fc.assert(fc.property(texts, (text) => {
    const file = new VFile(text)
    processor.runSync(processor.parse(file), file)
    expect(file.data.nutgraf?.blocks).toBeDefined()
  }), runs(60))
})
