import {parseDocument, sentences, type Document} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {describe, expect, test} from 'vitest'
import {findRegions} from '../../src/quotes/marks.ts'

const codesOf = ({diagnostics}: Document): string[] => diagnostics.map(({code}) => code)
const PROSE = 'The county closed the bridge over the Quill on Monday after engineers found rust in every one of its forty beams, and nobody knew why.'

/** What is one level inside another, `depth` of them. */
const nested = (depth: number, open: string, close = '', inner = ''): string => open.repeat(depth) + inner + close.repeat(depth)

/** The types of the parts of a text's first sentence. */
function partsOf(text: string): string[] {
  const [block] = parseDocument(text, {structure: 'body'}).tree.children
  const [sentence] = block?.type === 'ParagraphNode' ? block.children : []
  return sentence?.type === 'SentenceNode' ? sentence.children.map(({type}) => type) : []
}

/** A line that says when the article was published, of so many code units. */
const datedLine = (length: number): string => `Published: ${'x'.repeat(length - 24)} 2 April 2019`

/** The front matter of tables, one inside the other. */
const tables = (depth: number): string => `---\n${Array.from({length: depth}, (_, at) => `${' '.repeat(at)}a:\n`).join('')}---\n${PROSE}`

/** Each row of docs/limits.md: what holds at the limit, and what holds one beyond it. */
const LIMITS: readonly (readonly [name: string, limit: number, read: (size: number) => unknown, at: unknown, beyond: unknown])[] = [
  ['text', 10, (size) => codesOf(parseDocument('a'.repeat(size), {limits: {maxLength: 10}})), [], ['text-over-limit']],
  ['a whole text', 10_000_000, (size) => codesOf(parseDocument('\n'.repeat(size))), ['empty-text'], ['text-over-limit']],
  ['tokens', 19, (size) => codesOf(parseDocument('One two three four, five'.slice(0, size), {limits: {maxTokens: 18}})), [], ['tokens-over-limit']],
  ['tokens of a whole text', 5_999_990, (size) => codesOf(parseDocument('*'.repeat(size))), [], ['tokens-over-limit']],
  ['HTML', 10, (size) => codesOf(parseHtml('a'.repeat(size), {structure: 'body', limits: {maxLength: 10}})), [], ['text-over-limit']],
  ['Markdown', 10, (size) => codesOf(parseMarkdown('a'.repeat(size), {limits: {maxLength: 10}})), [], ['text-over-limit']],
  ['sentence', 4096, (size) => sentences(parseDocument('word '.repeat(900).slice(0, size - 1) + 's', {structure: 'body'})).length, 1, 2],
  ['sentence without white space', 4096, (size) => sentences(parseDocument('a'.repeat(size), {structure: 'body'})).map(({start, end}) => end - start), [4096], [4096, 1]],
  ['unbroken run', 256, (size) => partsOf('a'.repeat(size)), ['WordNode'], ['SourceNode']],
  // The mark that closes what was passed over closes the second level.
  ['quotation marks', 3, (size) => depthsOf(['“a ', '‘b ', '“c ', '‘d '].slice(0, size).join('') + ['e’', ' c”', ' b’', ' a”'].slice(4 - size).join('')), 3, 2],
  ['HTML elements', 128, (size) => codesOf(parseHtml(nested(size - 1, '<div>', '</div>', `<p>${PROSE}</p>`))), [], ['nesting-over-limit']],
  ['quotations in Markdown', 32, (size) => codesOf(parseMarkdown(`${'> '.repeat(size)}${PROSE}`)), [], ['nesting-over-limit']],
  ['lists in Markdown', 32, (size) => codesOf(parseMarkdown(`${'- '.repeat(size)}${PROSE}`)), [], ['nesting-over-limit']],
  ['emphasis in Markdown', 250, (size) => parseMarkdown(`${'*a* '.repeat(Math.ceil(size / 2))}b`).text.includes('*'), false, true],
  ['brackets in Markdown', 500, (size) => parseMarkdown('[a](/x) '.repeat(size)).text.includes('['), false, true],
  ['front matter', 65_536, (size) => codesOf(parseMarkdown(`---\na: ${'x'.repeat(size - 4)}\n---\n${PROSE}`)), [], ['broken-front-matter']],
  ['tables in YAML', 32, (size) => codesOf(parseMarkdown(tables(size))), [], ['broken-front-matter']],
  ['lists in YAML', 32, (size) => codesOf(parseMarkdown(`---\na:\n ${'- '.repeat(size - 2)}b\n---\n${PROSE}`)), [], ['broken-front-matter']],
  ['brackets in YAML', 32, (size) => codesOf(parseMarkdown(`---\na: ${nested(size, '[', ']')}\n---\n${PROSE}`)), [], ['broken-front-matter']],
  ['brackets in TOML', 32, (size) => codesOf(parseMarkdown(`+++\na = ${nested(size, '[', ']')}\n+++\n${PROSE}`)), [], ['broken-front-matter']],
  ['date line', 160, (size) => parseDocument(`Bridge to stay shut\n\n${datedLine(size)}\n\n${PROSE}`).blocks[1]?.type === 'timestamp', true, false],
]

function depthsOf(text: string): number {
  return Math.max(...findRegions(text, parseDocument(text, {structure: 'body'}).blocks).map(({depth}) => depth))
}

describe.each(LIMITS)('%s', (_name, limit, read, at, beyond) => {
  test(`is read up to ${limit}, and not beyond`, () => {
    expect(read(limit)).toEqual(at)
    expect(read(limit + 1)).toEqual(beyond)
  })
})
