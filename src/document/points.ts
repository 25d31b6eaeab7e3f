import type {Point} from 'unist'

/** Finds the line and column of an offset. */
export type PointAt = (offset: number) => Point

/**
 * Makes a {@link PointAt} for `text`. A line ends at LF, CR or CRLF, as in unified's vfile.
 *
 * Offsets are asked for in nearly rising order, so it walks from the line of the last answer: amortised constant time.
 */
export function createPointAt(text: string): PointAt {
  const lineStarts = [0]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) lineStarts.push(index + 1)
  }

  let line = 0
  return (offset) => {
    while (line > 0 && lineStarts[line]! > offset) line--
    while (line + 1 < lineStarts.length && lineStarts[line + 1]! <= offset) line++
    return {line: line + 1, column: offset - lineStarts[line]! + 1, offset}
  }
}
