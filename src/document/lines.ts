import {packed} from './packed.ts'
import type {BlockType} from './types.ts'

/** A raw block: a half-open range of the text without white space at its edges. */
export interface TextRange {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
}

/** A raw block, and what the file's markup says that it is. */
export interface MarkedRange extends TextRange {
  /** The type that its markup gives it: a list item, a caption. The labeller may still find that it is furniture. */
  readonly mark?: BlockType
}

/** Narrowest and widest column at which archives wrap their lines. */
const MIN_WIDTH = 40
const MAX_WIDTH = 110

/** So many wrapped lines must be seen before a text is called hard-wrapped: fewer prove nothing. */
const MIN_EVIDENCE = 3

/** Share of the lines followed by another that must be too full to take the next line's first word. */
const FULL_SHARE = 0.75

/** Share of the lines after a full one that must begin with a small letter: titles and dates do not, running text mostly does. */
const SMALL_LETTER_SHARE = 0.3

/** Columns that a wrapping program may leave free beyond what it must. */
const SLACK = 2

/**
 * Lowers `limit` so that it cuts neither a surrogate pair nor a CRLF in two.
 *
 * @param text The text.
 * @param limit An index, possibly beyond the end.
 */
export function cutBefore(text: string, limit: number): number {
  if (limit >= text.length) return text.length
  if (limit <= 0) return 0
  const before = text.charCodeAt(limit - 1)
  const after = text.charCodeAt(limit)
  const inPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  const inLineEnd = before === 13 && after === 10
  return inPair || inLineEnd ? limit - 1 : limit
}

/**
 * Cuts a text into raw blocks: its lines, or, where the text is hard-wrapped, the runs of lines that make a paragraph.
 *
 * A line ends at LF, CR, CRLF, form feed, NEL, U+2028 or U+2029. White space, zero-width characters and byte order marks at
 * its edges are no part of the block; a line of nothing else is blank.
 *
 * @param text The text.
 * @param limit Index after which nothing is read.
 */
export function findBlocks(text: string, limit: number): TextRange[] {
  const lines = findLines(text, cutBefore(text, limit))
  const width = wrapWidth(text, lines)
  return width === undefined ? packed(lines, ({start, end}) => ({start, end})) : joinWrapped(text, lines, width)
}

interface Line extends TextRange {
  /** Whether no blank line stands before it. */
  readonly follows: boolean
  /** How far its first character stands in from the line's beginning. */
  readonly indent: number
}

function findLines(text: string, limit: number): Line[] {
  const lines: Line[] = []
  let lineStart = 0
  let follows = false
  while (lineStart < limit) {
    let lineEnd = lineStart
    while (lineEnd < limit && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd++
    const start = skipPadding(text, lineStart, lineEnd)
    const end = skipPaddingBack(text, lineEnd, start)
    if (start < end) lines.push({start, end, follows, indent: start - lineStart})
    follows = start < end
    lineStart = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1)
  }
  return lines
}

/** A range without the white space at its edges; `undefined` if it is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange | undefined {
  const start = skipPadding(text, range.start, range.end)
  const end = skipPaddingBack(text, range.end, start)
  return start < end ? {start, end} : undefined
}

function skipPadding(text: string, at: number, end: number): number {
  while (at < end && isPadding(text.charCodeAt(at))) at++
  return at
}

function skipPaddingBack(text: string, at: number, start: number): number {
  while (at > start && isPadding(text.charCodeAt(at - 1))) at--
  return at
}

/**
 * The column at which a text is wrapped, or `undefined` if it is not.
 *
 * A line was broken by a wrapping program only if the next line's first word would not have fitted on it. A title above a date,
 * a caption above its credit and the items of a list fail that test, so they are never joined.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const lengths: number[] = []
  let beyond = 0
  for (let index = 0; index < lines.length; index++) {
    const length = lines[index]!.end - lines[index]!.start
    if (length > MAX_WIDTH) beyond++
    if (lines[index + 1]?.follows) lengths.push(length)
  }
  if (lengths.length < MIN_EVIDENCE || beyond * 20 > lines.length) return undefined
  // A single long line (an address, a table) must not set the width for all.
  const width = lengths.sort((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.95)]!
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined

  let full = 0
  let small = 0
  for (let index = 0; index < lines.length; index++) {
    const next = lines[index + 1]
    if (!next?.follows || !isFull(text, lines[index]!, next, width)) continue
    full++
    if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) small++
  }
  return full >= MIN_EVIDENCE && full >= FULL_SHARE * lengths.length && small >= SMALL_LETTER_SHARE * full ? width : undefined
}

function joinWrapped(text: string, lines: readonly Line[], width: number): TextRange[] {
  const blocks: TextRange[] = []
  let start = -1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]
    if (start < 0) start = line.start
    // A line set in further than the one before begins a paragraph.
    const isStart = next === undefined || !next.follows || next.indent > line.indent + 1 || isItem(text, next)
    if (!isStart && isFull(text, line, next, width)) continue
    blocks.push({start, end: line.end})
    start = -1
  }
  return blocks
}

/** Whether the first word of `next` would not have fitted on `line`. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const room = width - SLACK - (line.end - line.start)
  for (let index = 0; index < room; index++) {
    if (next.start + index >= next.end || isPadding(text.charCodeAt(next.start + index))) return false
  }
  return true
}

function isItem(text: string, line: Line): boolean {
  return /^(?:[-*•–—] |\d{1,2}[.)] )/.test(text.slice(line.start, line.start + 5))
}

/** Whether a line ends at a code unit. */
export function isLineEnd(unit: number): boolean {
  if (unit > 13 && unit < 0x85) return false
  return unit === 10 || unit === 13 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** Whether a code unit is white space or has no width: it belongs to no block's edge. */
export function isPadding(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13)
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x85 || unit === 0x1680
  return unit <= 0x200f || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x2060
    || unit === 0x3000 || unit === 0xfeff
}
