import type {SourceMap} from '../document/index.ts'

/**
 * Collects a document's text piece by piece, and where in the original file each piece stands.
 *
 * The map holds four numbers a segment: where it begins in the text, how many code units it has there, where it begins in the
 * file, how many it has there. Where both lengths are the same, the segment stands in the file as it is; elsewhere ("&amp;" for
 * "&") only the whole of it corresponds. What stands between segments was put in, and is nowhere in the file.
 */
export interface MappedText {
  /** Length of the text so far, in UTF-16 code units. */
  readonly length: number
  /** Adds characters that stand in the file as they are, from `start` on. */
  readonly copy: (text: string, start: number) => void
  /** Adds what the file writes in another way in `[start, end)`: a character reference, an escape, white space of several kinds. */
  readonly replace: (text: string, start: number, end: number) => void
  /** Adds characters that the file does not have, such as the line end between two blocks. */
  readonly insert: (text: string) => void
  /** The text, and its map. */
  readonly finish: () => {readonly text: string; readonly segments: SourceMap['segments']}
}

/** Numbers of a segment. */
export const SEGMENT = 4

/** Makes an empty {@link MappedText}. */
export function createMappedText(): MappedText {
  const pieces: string[] = []
  const segments: number[] = []
  let length = 0

  const add = (text: string, start: number, size: number): void => {
    pieces.push(text)
    const at = segments.length - SEGMENT
    const before = at >= 0 && segments[at + 1] === segments[at + 3]
    // A copy right after a copy, in the text and in the file, goes on with it.
    if (before && size === text.length && segments[at]! + segments[at + 1]! === length && segments[at + 2]! + segments[at + 3]! === start) {
      segments[at + 1]! += size
      segments[at + 3]! += size
    } else segments.push(length, text.length, start, size)
    length += text.length
  }

  return {
    get length() { return length },
    copy: (text, start) => { if (text !== '') add(text, start, text.length) },
    replace: (text, start, end) => { if (text !== '') add(text, start, end - start) },
    insert: (text) => {
      pieces.push(text)
      length += text.length
    },
    finish: () => ({text: pieces.join(''), segments}),
  }
}
