import type {Point} from 'unist'

/** Finds the line and column of an offset. */
export type PointAt = (offset: number) => Point

/**
 * Makes a {@link PointAt} for `text`. A line ends at LF, CR or CRLF, as in unified's vfile.
 *
 * Offsets are asked for in nearly rising order, so it walks from the line of the last answer: amortised constant time. An offset that is
 * asked for again at once gives the same point: a paragraph, its first sentence and its first word begin in one.
 */
export function createPointAt(text: string): PointAt {
  const lineStarts = [0]
  // Stryker disable next-line ConditionalExpression,StringLiteral: the second way gives the same, only sooner.
  if (text.includes('\r')) {
    for (const end of text.matchAll(/\n|\r(?!\n)/g)) lineStarts.push(end.index + 1)
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1)
  }

  // The line after the last one never begins.
  lineStarts.push(Infinity)

  let line = 0
  let last: Point = {line: 1, column: 1, offset: 0}
  return (offset) => {
    if (offset === last.offset) return last
    while (lineStarts[line]! > offset) line--
    while (lineStarts[line + 1]! <= offset) line++
    last = {line: line + 1, column: offset - lineStarts[line]! + 1, offset}
    return last
  }
}
