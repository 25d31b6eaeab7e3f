import {toString} from 'nlcst-to-string'
import {describe, expect, it} from 'vitest'
import {parseHtml, sourceSlices} from '../../src/html/index.ts'
import {parseDocument, type Document} from '../../src/index.ts'
import {parseMarkdown} from '../../src/markdown/index.ts'

const LINE = 10

/** What is read of a text, and the codes of its diagnostics. */
const readOf = (text: string, maxTokens: number): [string, ...string[]] => {
  const document = parseDocument(text, {structure: 'body', limits: {maxTokens}})
  expect(toString(document.tree)).toBe(text)
  return [text.slice(0, restOf(document)), ...document.diagnostics.map(({code}) => code)]
}

/** Where a document's unread rest begins. */
function restOf({tree, text}: Document): number {
  const last = tree.children.at(-1)
  return last?.type === 'SourceNode' ? last.position!.start.offset! : text.length
}

describe('a text of more tokens than the limit', () => {
  it.each<[text: string, tokens: number, read: string]>([
    ['One two.', LINE + 4, 'One two.'],
    ['One two.', LINE + 3, 'One two'],
    ['One two.', LINE + 2, 'One '],
    ['One two.', LINE + 1, 'One'],
    ['One two.', LINE, ''],
    ['One two.', 1, ''],
    ['One two.', 0, ''],
    // A line is read where its first token is.
    ['One\nTwo', 2 * LINE + 3, 'One\nTwo'],
    ['One\nTwo', 2 * LINE + 2, 'One\n'],
    ['One\nTwo', LINE + 2, 'One\n'],
    ['One\nTwo', LINE + 1, 'One'],
    // Blank lines are none, and their white space is one token.
    ['One\r\n \r\nTwo', 2 * LINE + 3, 'One\r\n \r\nTwo'],
    ['One\r\n \r\nTwo', 2 * LINE + 2, 'One\r\n \r\n'],
    ['One\r\nTwo', LINE + 1, 'One'],
    ['One\u2028Two', 2 * LINE + 2, 'One\u2028'],
    // Marks count one by one, pairs of surrogates as one, and what cannot be seen as white space.
    ['a--b', LINE + 4, 'a--b'],
    ['a--b', LINE + 2, 'a-'],
    ['😀😀', LINE + 2, '😀😀'],
    ['😀😀', LINE + 1, '😀'],
    ['a\u200bb', LINE + 2, 'a\u200b'],
    ['e\u0301é9', LINE + 1, 'e\u0301é9'],
  ])('%j with %i of them', (text, tokens, read) => {
    const [found, ...codes] = readOf(text, tokens)
    expect(found).toBe(read)
    expect(codes).toEqual(read === text ? [] : ['tokens-over-limit'])
  })

  it('is read as far as the lower of both limits', () => {
    const codesOf = (limits: {maxLength: number; maxTokens: number}): [number, ...string[]] => {
      const document = parseDocument('One two. Three four.', {structure: 'body', limits})
      return [restOf(document), ...document.diagnostics.map(({code}) => code)]
    }
    expect(codesOf({maxLength: 8, maxTokens: LINE + 4})).toEqual([8, 'text-over-limit'])
    expect(codesOf({maxLength: 8, maxTokens: LINE + 3})).toEqual([7, 'tokens-over-limit'])
  })

  it('says where, and has no blocks there', () => {
    const text = 'The river rose.\n\nNobody was hurt.\n\nThe mill is open.'
    const {blocks, diagnostics} = parseDocument(text, {structure: 'body', limits: {maxTokens: 2 * LINE + 8}})
    expect(blocks.map(({start, end}) => text.slice(start, end))).toEqual(['The river rose.', 'Nobody'])
    expect(diagnostics.map(({code, severity, span}) => [code, severity, span])).toEqual([
      ['tokens-over-limit', 'warning', {start: 23, end: text.length, text: ' was hurt.\n\nThe mill is open.'}],
    ])
  })
})

describe.each([
  ['page', parseHtml, '<p>The river <b>rose</b>.</p><p>Nobody was hurt.</p>', 'Nobody was hurt.'],
  ['Markdown file', parseMarkdown, 'The river **rose**.\n\nNobody was hurt.\n', 'Nobody was hurt.'],
] as const)('a %s of more tokens than the limit', (_, parse, file, last) => {
  const read = (maxTokens: number, maxMarkup = 60_000): Document => parse(file, {structure: 'body', limits: {maxTokens, maxMarkup}})
  const blocksOf = ({blocks, text}: Document): string[] => blocks.map(({start, end}) => text.slice(start, end))
  const codesOf = ({diagnostics}: Document): string[] => diagnostics.map(({code}) => code)
  const ALL = 2 * LINE + 13

  it('is read to the limit', () => {
    expect(codesOf(read(ALL))).toEqual([])
    const document = read(ALL - 1)
    expect(blocksOf(document)).toEqual(['The river rose.', 'Nobody was hurt'])
    expect(codesOf(document)).toEqual(['tokens-over-limit'])
    expect(toString(document.tree)).toBe(document.text)
    expect(document.text).toBe(read(ALL).text)
  })

  it('is cut before a block, and keeps where all of it stands in the file', () => {
    const document = read(LINE + 7)
    expect(blocksOf(document)).toEqual(['The river rose.'])
    const start = document.text.indexOf(last)
    expect(sourceSlices(document, {start, end: start + last.length}).map((slice) => file.slice(slice.start, slice.end))).toEqual([last])
  })

  it('may have too much markup as well', () => {
    expect(codesOf(read(0, 0))).toEqual(['markup-over-limit'])
    expect(codesOf(read(LINE, 6))).toEqual(['markup-over-limit', 'tokens-over-limit'])
  })
})
