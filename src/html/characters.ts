import {DecodingMode, EntityDecoder, htmlDecodeTree} from 'entities/decode'
import type {TextNode} from './tree.ts'

/** Takes the characters of a text node piece by piece, with where in the file each piece stands. */
export interface CharacterSink {
  /** Characters that stand in the file as they are, from `start` on. */
  readonly copy: (text: string, start: number) => void
  /** Characters that the file writes in another way in `[start, end)`. */
  readonly replace: (text: string, start: number, end: number) => void
}

const REFERENCE = 0x26
const CARRIAGE_RETURN = 0x0d
const TAG = 0x3c

/** The first character that the file may write in another way than the tree holds it. */
const SPECIAL = /[&\r\0<]/g

/**
 * Finds where in the file each character of a text node stands. parse5 knows the node's beginning and end there; between them, the
 * file's characters and the node's are read side by side: character references, line ends, dropped NULs, and tags between two
 * stretches that the tree has joined, as where text is moved out of a table.
 *
 * @param html The file.
 * @param node A text node of its tree.
 * @param sink Takes the characters, in order.
 */
export function readCharacters(html: string, {value, sourceCodeLocation: location}: TextNode, sink: CharacterSink): void {
  if (!location) return
  const decode = createReferenceReader(html)
  let at = location.startOffset
  let done = 0
  while (done < value.length) {
    const length = sameLength(html, at, location.endOffset, value, done)
    if (length > 0) {
      sink.copy(value.slice(done, done + length), at)
      at += length
      done += length
      continue
    }
    const unit = html.charCodeAt(at)
    const reference = unit === REFERENCE ? decode(at) : undefined
    if (at >= location.endOffset) break
    if (reference && value.startsWith(reference.text, done)) {
      sink.replace(reference.text, at, at + reference.length)
      at += reference.length
      done += reference.text.length
    } else if (unit === CARRIAGE_RETURN && value[done] === '\n') {
      const size = html[at + 1] === '\n' ? 2 : 1
      sink.replace('\n', at, at + size)
      at += size
      done++
    } else if (unit === 0 && value[done] === '\uFFFD') sink.replace(value[done++]!, at, ++at)
    else if (html[at] === value[done]) {
      // "&" and "<" that begin nothing.
      sink.copy(value[done++]!, at++)
    } else at = unit === TAG ? tagEnd(html, at) : at + 1
  }
  // What could not be placed belongs to the node all the same: its whole stretch of the file.
  if (done < value.length) sink.replace(value.slice(done), location.startOffset, location.endOffset)
}

/** How many characters from `at` on stand in the file just as in the value from `done` on. */
function sameLength(html: string, at: number, end: number, value: string, done: number): number {
  SPECIAL.lastIndex = at
  const next = SPECIAL.exec(html)?.index ?? end
  const length = Math.min(next, end, at + value.length - done) - at
  if (length <= 0) return 0
  if (html.startsWith(value.slice(done, done + length), at)) return length
  let same = 0
  while (html[at + same] === value[done + same] && same < length) same++
  return same
}

/** The index after a tag or comment. */
function tagEnd(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at)
  const end = html.indexOf(isComment ? '-->' : '>', at)
  return end < 0 ? html.length : end + (isComment ? 3 : 1)
}

/** Longest reference that is read: numbers may begin with any number of zeros. */
const LONGEST = 1000

/** Makes the function that decodes the character reference at an index of the file, as HTML's rules for text have it. */
function createReferenceReader(html: string): (at: number) => {readonly text: string; readonly length: number} | undefined {
  let text = ''
  const decoder = new EntityDecoder(htmlDecodeTree, (point) => { text += String.fromCodePoint(point) })
  return (at) => {
    text = ''
    decoder.startEntity(DecodingMode.Legacy)
    let length = decoder.write(html.slice(at, at + LONGEST), 1)
    if (length < 0) length = decoder.end()
    return length > 0 && text !== '' ? {text, length} : undefined
  }
}
