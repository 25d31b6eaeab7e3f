import fc from 'fast-check'
import {micromark} from 'micromark'
import {gfmStrikethrough, gfmStrikethroughHtml} from 'micromark-extension-gfm-strikethrough'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/index.ts'
import {createAddresses} from '../../src/markdown/addresses.ts'
import {parseMarkdown, sourceSlices} from '../../src/markdown/index.ts'
import {FILE} from './files.ts'
import {standFor} from './words.ts'

const slices = (markdown: string, document: Document, start: number, end: number): string[] =>
  sourceSlices(document, {start, end}).map((range) => markdown.slice(range.start, range.end))

function checkWords(markdown: string, document: Document): void {
  for (const {index, 0: word} of document.text.matchAll(/\S+/g)) {
    // The bar between two cells stands for what divides them in the file.
    if (word === '|') continue
    const pieces = slices(markdown, document, index, index + word.length)
    if (!standFor(pieces, word)) expect(pieces.join('')).toBe(word)
  }
  let at = 0
  for (const {start, end} of sourceSlices(document, {start: 0, end: document.text.length})) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBeLessThanOrEqual(markdown.length)
}

describe('sourceSlices of Markdown', () => {
  it('gives the places of a file that a span was read from', () => {
    const markdown = '> Fish &amp; *chips*\n> cost \\*five\\* [pounds](/x)'
    const document = parseMarkdown(markdown, {structure: 'body'})
    const of = (words: string): string[] => slices(markdown, document, document.text.indexOf(words), document.text.indexOf(words) + words.length)
    expect(document.text).toBe('Fish & chips cost *five* pounds')
    expect(of('Fish & chips')).toEqual(['Fish &amp; ', 'chips'])
    expect(of('chips cost')).toEqual(['chips', '\n', 'cost'])
    expect(of('*five* pounds')).toEqual(['\\*five\\* ', 'pounds'])
  })

  it('gives every word of a file', () => { checkWords(FILE, parseMarkdown(FILE)) })

  it('works on a document that was stored', () => { checkWords(FILE, JSON.parse(JSON.stringify(parseMarkdown(FILE))) as Document) })
})

/** Pieces of a line as people write them. */
const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('river', 'Quill', 'bridge.', 'naïve', '“rust”', '😀', '10,000', 'a_b_c', '5 * 4', '\u00a0', 'e\u0301')},
  {weight: 3, arbitrary: fc.constantFrom('&amp;', '&ampx', '&lt;', '&#8220;', '&#x201d;', '&nbsp;', '&unknown;', '&', '&#0;', '&copy', '&#35;')},
  {weight: 3, arbitrary: fc.constantFrom('\\*', '\\_', '\\\\', '\\a', '\\&amp;', '\\[', '\\', '\\.', '\\|')},
  {weight: 4, arbitrary: fc.constantFrom('*', '**', '_', '~~', '[', ']', '](/x)', '](/x "t")', '][r]', '[r]', '<https://quill.example/a_b_>', 'https://quill.example/_c_', '<b>', '</b>', '<i title="a>b">', '<!-- c -->', '`', '``')},
  {weight: 6, arbitrary: fc.constantFrom(' ', ' ', ' ', '  ', '\t')},
)
const line = fc.array(piece, {minLength: 1, maxLength: 8}).map((pieces) => pieces.join(''))
/** What lines begin with: quotations, items, headings, what is set in; a tab is four columns there. */
const start = fc.oneof(
  {weight: 6, arbitrary: fc.constant('')},
  {weight: 5, arbitrary: fc.array(fc.constantFrom('> ', '>', '- ', '1. ', '2) ', '  ', '   ', '\t', '* ', '+\t'), {minLength: 1, maxLength: 3}).map((marks) => marks.join(''))},
  {weight: 2, arbitrary: fc.constantFrom('# ', '## ', '#', '---', '===', '***', '| ', '[r]: /x "a title"\n', '- | -\n', 'a | b\n- | -\n')},
)
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '  \n', '\\\n', '\n\n\n', ' \n \n')
const file = fc.array(fc.tuple(start, line, lineEnd).map((parts) => parts.join('')), {maxLength: 14}).map((lines) => lines.join(''))
  // Three hyphens on top begin front matter; of code that is set in, and an empty item after it, micromark makes one block.
  .map((lines) => `\n${lines}`).filter((lines) => !/[\n\r](?:[ >*+\-]|\d[.)])*(?: {4}|\t)/.test(lines))

/** The text between the tags that micromark writes, without white space. */
function readerText(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true, allowDangerousProtocol: true,
    extensions: [gfmTable(), gfmStrikethrough(), createAddresses()], htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml()],
  })
  let out = ''
  const open: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') out += (node as DefaultTreeAdapterTypes.TextNode).value
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return out.replace(/\s/g, '')
}

/** The same files every time: of 12,000 others, none failed. */
const SEED = 6

describe('generated Markdown', () => {
  it('slices back word for word', () => {
    fc.assert(fc.property(file, (markdown) => { checkWords(markdown, parseMarkdown(markdown, {structure: 'body'})) }), {numRuns: 500, seed: SEED})
  })

  it('has the text that a browser shows of it', () => {
    fc.assert(fc.property(file, (markdown) => {
      const {text} = parseMarkdown(markdown, {structure: 'body'})
      expect(text.replace(/[\s|]/g, '')).toBe(readerText(markdown).replaceAll('|', ''))
    }), {numRuns: 500, seed: SEED})
  })

  it('may be any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: fc.constantFrom(...'#>-*_`~[]()<>&;!|:+=\\"\'1. ap\0\t\r\n\ud800\udc00'), maxLength: 120})), (markdown) => {
      const document = parseMarkdown(markdown, {structure: 'body'})
      for (const {start, end} of document.blocks) expect(document.text.slice(start, end).trim()).not.toBe('')
      checkWords(markdown, document)
      parseMarkdown(markdown)
    }), {numRuns: 500})
  })
})
