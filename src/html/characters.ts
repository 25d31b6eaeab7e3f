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

/** The first character that the file may write in another way than the tree holds it, or that ends the search for one. */
const SPECIAL = /[&\r\0<]/g

/**
 * Makes the function that finds where in the file each character of a text node stands. parse5 knows the node's beginning and end there;
 * between them, the file's characters and the node's are read side by side: character references, line ends, NULs and line ends that
 * are dropped.
 *
 * @param html The file.
 * @returns Reads a text node of its tree, and hands on its characters in order.
 */
export function createCharacterReader(html: string): (node: TextNode, sink: CharacterSink) => void {
  const decode = createReferenceReader(html)
  return (node, sink) => { readCharacters(html, node, sink, decode) }
}

type ReferenceReader = (at: number) => {readonly text: string; readonly length: number} | undefined

function readCharacters(html: string, {value, sourceCodeLocation: location}: TextNode, sink: CharacterSink, decode: ReferenceReader): void {
  if (!location) return
  let at = trueStart(html, location.startOffset, value, decode)
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
    } else at++
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

/** parse5 places characters that begin with a reference after white space at the reference's end. */
function trueStart(html: string, start: number, value: string, decode: ReferenceReader): number {
  if (html[start] === value[0] || html.charCodeAt(start) === REFERENCE) return start
  const from = Math.max(0, start - LONGEST)
  const before = from + html.slice(from, start).lastIndexOf('&')
  const reference = before >= from ? decode(before) : undefined
  return reference && value.startsWith(reference.text) && before + reference.length >= start ? before : start
}

/** Longest reference that is read: numbers may begin with any number of zeros. */
const LONGEST = 1000

/** Makes the function that decodes the character reference at an index of the file, as HTML's rules for text have it. */
function createReferenceReader(html: string): ReferenceReader {
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
