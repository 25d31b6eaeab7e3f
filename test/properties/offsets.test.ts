import fc from 'fast-check'
import {analyzeDocument, extractQuotes, parseDocument, quoteRecord, sentences, type Document, type DocumentAnalysis} from 'nutgraf'
import {sourceSlices} from 'nutgraf/html'
import {describe, expect, test} from 'vitest'
import {FORMATS} from './support/formats.ts'
import {FUNCTIONS} from './support/functions.ts'
import {runs} from './support/runs.ts'
import {texts} from './support/texts.ts'
import {objectsOf} from './support/values.ts'

/** Rows of a table give a quotation's words in `text`, not what stands between their offsets. */
const isRow = (value: object): boolean => 'parts' in value

/** Checks every pair of offsets in a result, wherever it stands, and the text that comes with it. */
function checkSpans(document: Document, result: unknown): void {
  const {text} = document
  for (const value of objectsOf(result)) {
    const {start, end, text: words} = value
    if (typeof start !== 'number' || typeof end !== 'number') continue
    const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
    if (!isInside) expect.fail(`Expected a span inside [0, ${text.length}), got [${start}, ${end})`)
    if (typeof words === 'string' && !isRow(value) && text.slice(start, end) !== words) expect(words).toBe(text.slice(start, end))
  }
}

describe.each(FORMATS)('$name', ({files, parse}) => {
  test('no string makes a function throw, and every span of every result slices back', () => {
    fc.assert(fc.property(files, (file) => {
      const document = parse(file)
      checkSpans(document, [document.blocks, document.metadata, document.diagnostics])
      for (const run of FUNCTIONS.values()) checkSpans(document, run(document))
    }), runs(70))
  })

  test('what is said to be in a block or a sentence is in it', () => {
    fc.assert(fc.property(files, (file) => {
      const document = parse(file)
      checkPlaces(document, analyzeDocument(document, {level: 'attitude', refusals: true}))
    }), runs(70))
  })

  test('ranges of the file rise, lie in it, and are those of their parts', () => {
    fc.assert(fc.property(files, (file) => {
      const document = parse(file)
      const all = sourceSlices(document, {start: 0, end: document.text.length})
      for (const {start, end} of all) if (!(start >= 0 && start < end && end <= file.length)) expect.fail(`Expected a range in the file, got [${start}, ${end})`)
      for (const {start, end} of document.blocks) {
        for (const range of sourceSlices(document, {start, end})) expect(all.some((whole) => whole.start <= range.start && range.end <= whole.end)).toBe(true)
      }
    }), runs(70))
  })
})

function checkPlaces({blocks, ...document}: Document, {quotes, entities}: DocumentAnalysis): void {
  const spans = sentences({blocks, ...document})
  for (const {block, sentence, start, end} of entities.flatMap(({mentions}) => mentions)) {
    expect(blocks[block]!.start <= start && end <= blocks[block]!.end).toBe(true)
    expect(spans[sentence]!.start <= start && end <= spans[sentence]!.end).toBe(true)
  }
  for (const {block, sentences: touched, content} of quotes) {
    const [first] = content
    expect(blocks[block]!.start <= first!.start && first!.start < blocks[block]!.end).toBe(true)
    const expected = spans.flatMap(({start, end}, index) => (content.some((part) => part.start < end && start < part.end) ? [index] : []))
    expect(touched).toEqual(expected)
  }
  const starts = quotes.map(({content}) => content[0]!.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  for (const {content} of quotes) for (const [index, {start}] of content.entries()) if (index > 0) expect(start).toBeGreaterThanOrEqual(content[index - 1]!.end)
}

test('the words of the headline are where it is said to stand', () => {
  fc.assert(fc.property(texts, (file) => {
    const {text, metadata: {headline}} = parseDocument(file)
    if (headline) expect(text.slice(headline.start, headline.end)).toBe(headline.value)
  }), runs(400))
})

test('the text around a quotation is the text around it', () => {
  fc.assert(fc.property(texts, fc.nat(150), (file, context) => {
    const document = parseDocument(file, {structure: 'body'})
    for (const {start, end, pre, post} of quoteRecord(document, extractQuotes(document), {context}).quotes) {
      expect([pre, post]).toEqual([document.text.slice(start - pre.length, start), document.text.slice(end, end + post.length)])
    }
  }), runs(100))
})
