import {checkDocument, expected, type Document} from '../document/index.ts'
import {SEGMENT} from './map.ts'

/** A stretch of the original file: half-open `[start, end)` in UTF-16 code units. */
export interface SourceRange {
  /** Index of the first code unit in the file. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
}

/**
 * The places of the original HTML or Markdown file that a span of the document's text was read from, in the order of the text.
 *
 * One word is one range unless markup stands inside it; a sentence with a link in it is three. A range never begins or ends inside
 * a character reference or an escape: each decodes to a part of the span. Line ends between blocks are in no range, and a run of
 * white space stands in the text as one space. A document of plain text is its own file.
 *
 * @param document A document from `parseHtml`, `parseMarkdown` or `parseDocument`.
 * @param span Any span of it: a quotation's content, a mention, a block.
 * @returns Ranges of the string that the document was parsed from.
 * @throws TypeError if an argument is not of its kind; RangeError if the span is not inside the document's text.
 * @example
 * ```ts
 * import {parseHtml, sourceSlices} from 'nutgraf/html'
 *
 * const html = '<article><p>Rain &amp; <b>wind</b> closed the bridge on Monday, the county said, and it stays shut.</p></article>'
 * const document = parseHtml(html)
 * const start = document.text.indexOf('Rain')
 *
 * sourceSlices(document, {start, end: start + 11}).map((range) => html.slice(range.start, range.end)) // => ['Rain &amp; ', 'wind']
 * ```
 */
export function sourceSlices(document: Document, span: {readonly start: number; readonly end: number}): SourceRange[] {
  checkDocument(document)
  const {start, end} = checkSpan(span, document.text.length)
  if (start === end) return []
  if (!document.source) return [{start, end}]
  const {segments} = document.source
  const ranges: {start: number; end: number}[] = []
  for (let at = firstAfter(segments, start); at < segments.length && segments[at]! < end; at += SEGMENT) {
    const [from, length, source, size] = [segments[at]!, segments[at + 1]!, segments[at + 2]!, segments[at + 3]!]
    const isCopy = length === size
    const first = isCopy ? source + Math.max(0, start - from) : source
    const last = isCopy ? source + Math.min(length, end - from) : source + size
    const before = ranges.at(-1)
    if (before?.end === first) before.end = last
    else ranges.push({start: first, end: last})
  }
  return ranges
}

function checkSpan(span: unknown, length: number): SourceRange {
  const {start, end} = (typeof span === 'object' && span !== null ? span : {}) as {start?: unknown; end?: unknown}
  if (typeof start !== 'number' || typeof end !== 'number') throw expected('span to have a start and an end', span)
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`Expected span to lie in [0, ${length}), got [${start}, ${end})`)
  }
  return {start, end}
}

/** Index of the first segment that ends after `start`. */
function firstAfter(segments: readonly number[], start: number): number {
  let low = 0
  let high = segments.length / SEGMENT
  while (low < high) {
    const middle = (low + high) >> 1
    if (segments[middle * SEGMENT]! + segments[middle * SEGMENT + 1]! <= start) low = middle + 1
    else high = middle
  }
  return low * SEGMENT
}
