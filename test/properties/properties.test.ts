import fc from 'fast-check'
import {toString} from 'nlcst-to-string'
import {expect, test} from 'vitest'
import {analyzeDocument, parseDocument, sentences, summarizeThemes, type Document} from '../../src/index.ts'

/** What news is made of, and what breaks readers of it. */
const atoms = [
  'Mr. Reed', 'Ann Reed', ' said', ' she said', '. ', ', ', '“', '”', '"', "'", '’', '‘', '``', "''", '\n', '\n\n', '\r\n', '\u00A0', '\u200B', '\uFEFF',
  'U.S.', '1,000', '20.5', ' (', ') ', ' – ', '…', '. . .', 'By Ann Reed', '2 April 2019', 'Related content', '\uD800', '\u0000', '🙂', 'e\u0301',
  'constructor', '__proto__', 'https://example.org/a?b=c.', '@reed', '#flood', 'that ', 'according to ', 'the statement', ': ', ' and ', 'He', '\u00AD',
]
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.array(fc.constantFrom(...atoms), {maxLength: 60}).map((parts) => parts.join('')),
)

/** All spans of a result, wherever they stand in it. */
function spansOf(value: unknown): {start: number; end: number; text: string}[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as {start: number; end: number; text: string}] : []
  return own.concat(Object.values(value).flatMap(spansOf))
}

const check = (property: (document: Document) => void): void =>
  fc.assert(fc.property(texts, (text) => property(parseDocument(text))), {numRuns: 400})

test('every span slices back', () => {
  check((document) => {
    const found = [...spansOf(analyzeDocument(document)), ...sentences(document), ...spansOf(document.diagnostics)]
    for (const {start, end, text} of found) expect(document.text.slice(start, end)).toBe(text)
  })
})

test('fields of the metadata point at their words', () => {
  check(({text, metadata}) => {
    const {headline} = metadata
    if (headline) expect(text.slice(headline.start, headline.end)).toBe(headline.value)
  })
})

test('the tree covers the text, and every position slices to its node', () => {
  check(({text, tree, blocks}) => {
    expect(toString(tree)).toBe(text)
    expect(tree.children.filter((node) => node.type === 'ParagraphNode')).toHaveLength(blocks.length)
    const stack: {node: typeof tree | (typeof tree)['children'][number]}[] = [{node: tree}]
    for (let top = stack.pop(); top; top = stack.pop()) {
      const {start, end} = top.node.position!
      expect(toString(top.node)).toBe(text.slice(start.offset, end.offset))
      if ('children' in top.node) for (const node of top.node.children) stack.push({node})
    }
  })
})

test('blocks rise, do not overlap, and do not begin or end in white space', () => {
  check(({text, blocks}) => {
    let at = 0
    for (const {start, end} of blocks) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      at = end
    }
  })
})

test('results are plain JSON, and the same from a document read back', () => {
  check((document) => {
    const analysis = analyzeDocument(document)
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    const again = JSON.parse(JSON.stringify(document)) as Document
    // JSON keeps a lone surrogate, so the text comes back whole.
    expect(analyzeDocument(again)).toEqual(analysis)
  })
})

test('parsing twice gives the same, whatever was called between', () => {
  check((document) => {
    const first = JSON.stringify([analyzeDocument(document), summarizeThemes([document])])
    const again = parseDocument(document.text)
    expect(JSON.stringify([analyzeDocument(again), summarizeThemes([again])])).toBe(first)
    expect(again).toEqual(document)
  })
})
