import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseHtml, sourceSlices} from '../../src/html/index.ts'
import {parseDocument, type Document} from '../../src/index.ts'
import {PAGE} from './pages.ts'

/** What the ranges of the file that a span was read from decode to. */
const decoded = (html: string, document: Document, start: number, end: number): string =>
  sourceSlices(document, {start, end}).map((range) => decodeHTML(html.slice(range.start, range.end))).join('')

function checkWords(html: string, document: Document): void {
  for (const {index, 0: word} of document.text.matchAll(/\S+/g)) expect(decoded(html, document, index, index + word.length)).toBe(word)
  // In the order of the text: a browser shows what stands between the rows of a table above it.
  let at = 0
  for (const {start, end} of sourceSlices(document, {start: 0, end: document.text.length}).sort((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(html.length)
}

describe('sourceSlices', () => {
  it('gives the places of a page that a span was read from', () => {
    const html = '<p>Fish &amp; <b>chips</b>, &#163;5</p>'
    const document = parseHtml(html, {structure: 'body'})
    const slice = (words: string): string[] => {
      const start = document.text.indexOf(words)
      return sourceSlices(document, {start, end: start + words.length}).map((range) => html.slice(range.start, range.end))
    }
    expect(slice('Fish')).toEqual(['Fish'])
    expect(slice('Fish & chips')).toEqual(['Fish &amp; ', 'chips'])
    expect(slice('&')).toEqual(['&amp;'])
    expect(slice('£5')).toEqual(['&#163;5'])
  })

  it('gives every word of a page', () => { checkWords(PAGE, parseHtml(PAGE)) })

  it('gives the span itself where the text is the file', () => {
    expect(sourceSlices(parseDocument('Rain again.'), {start: 0, end: 4})).toEqual([{start: 0, end: 4}])
  })

  it('gives nothing for nothing', () => {
    expect(sourceSlices(parseHtml(PAGE), {start: 3, end: 3})).toEqual([])
  })

  it('works on a document that was stored', () => {
    const document = JSON.parse(JSON.stringify(parseHtml(PAGE))) as Document
    checkWords(PAGE, document)
  })

  it.each([
    [[{}, {start: 0, end: 1}], 'Expected a document made by parseDocument'],
    [[parseDocument('abc'), {start: 0}], 'Expected span to have a start and an end'],
    [[parseDocument('abc'), null], 'Expected span to have a start and an end, got null'],
    [[parseDocument('abc'), {start: 1, end: 4}], 'Expected span to lie in [0, 3), got [1, 4)'],
    [[parseDocument('abc'), {start: 2, end: 1}], 'Expected span to lie in [0, 3), got [2, 1)'],
    [[parseDocument('abc'), {start: 0.5, end: 1}], 'Expected span to lie in [0, 3), got [0.5, 1)'],
  ])('says what is wrong with %#', (args, message) => {
    expect(() => sourceSlices(...(args as Parameters<typeof sourceSlices>))).toThrow(message)
  })
})

/** Pieces of a paragraph as pages write them. */
const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('river', 'Quill', 'bridge.', 'naïve', '“rust”', '😀', 'e\u0301', 'a-b', '10,000', '\u00a0', '\ud800')},
  {weight: 3, arbitrary: fc.constantFrom('&amp;', '&ampx', '&lt;', '&#8220;', '&#x201d', '&nbsp;', '&notin;', '&notit;', '&unknown;', '&', '&#;', '&#x80;', '&#0;', '&NotEqualTilde;', '&#128512;')},
  {weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\n', '\r\n', '\r', '\t', '\f', ' \r\n ')},
  {weight: 2, arbitrary: fc.constantFrom('<!-- c -->', '<!---->', '<br>', '<wbr>', '<img src="a>b">', '\0', '<script>x</script>', '<!--', '-->', '<![CDATA[x]]>', '<?php ?>')},
)
const inline: fc.Arbitrary<string> = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 4},
    fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join('')),
    fc.tuple(fc.constantFrom('b', 'i', 'a', 'span', 'em', 'font', 'q', 'x-y'), tie('node'), fc.boolean()).map(([tag, inner, closed]) => `<${tag}>${inner}${closed ? `</${tag}>` : ''}`),
    fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
  ),
})).node
const block: fc.Arbitrary<string> = fc.oneof(
  inline,
  inline.map((inner) => `<p>${inner}</p>`),
  inline.map((inner) => `<pre>\n${inner}</pre>`),
  fc.tuple(inline, inline).map(([a, b]) => `<ul><li>${a}<li>${b}</ul>`),
  // Text between rows is moved out of the table.
  fc.tuple(inline, inline, inline).map(([a, b, c]) => `<table>${a}<tr><td>${b}</td>${c}</table>`),
  fc.tuple(inline, inline).map(([a, b]) => `<div>${a}<blockquote>${b}`),
  inline.map((inner) => `<svg><text>${inner}</svg>`),
)

describe('every word slices back', () => {
  it('of generated HTML that is all article', () => {
    fc.assert(fc.property(fc.array(block, {maxLength: 8}), (blocks) => {
      const html = blocks.join('\n')
      checkWords(html, parseHtml(html, {structure: 'body'}))
    }), {numRuns: 400})
  })

  it('of generated pages', () => {
    fc.assert(fc.property(fc.array(block, {maxLength: 8}), (blocks) => {
      const html = PAGE.replace('<h2>', () => `${blocks.join('\n')}<h2>`)
      checkWords(html, parseHtml(html))
    }), {numRuns: 60})
  })

  it('of any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: fc.constantFrom(...'<>&;#/!- "\'ap\0\r\n\ud800\udc00'), maxLength: 120})), (html) => {
      const document = parseHtml(html, {structure: 'body'})
      for (const {start, end} of document.blocks) expect(document.text.slice(start, end).trim()).not.toBe('')
      expect(document.tree.position?.end.offset).toBe(document.text.length)
      for (const {start, end} of sourceSlices(document, {start: 0, end: document.text.length})) expect(html.slice(start, end).length).toBe(end - start)
      parseHtml(html)
    }), {numRuns: 400})
  })
})
