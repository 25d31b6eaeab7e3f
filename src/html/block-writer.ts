import type {TextRange} from '../document/index.ts'
import {createMappedText, type MappedText} from '../source/index.ts'
import type {CharacterSink} from './characters.ts'

/** White space of HTML: a run of it is shown as one space. */
const SPACE = /[ \t\n\r\f]/

/** What ends a sentence or a heading: after it, a line break is one. */
const STOP = /[.!?:;…"'”’»)\]]/
/** How the rest of a sentence begins: with a small letter, perhaps after a mark. */
const GOES_ON = /^\P{L}?\p{Ll}/u

/** What a name, a date or a sentence ends in, and what the next one begins with. */
const APART_END = /[\p{Ll}\d.!?)”]/u
const APART_START = /^\p{Lu}\p{Ll}/u

/** Writes the text of a page block by block, as a browser shows it: runs of white space as one space, none at a block's edges. */
export interface BlockWriter extends CharacterSink {
  /** White space that the file holds in `[start, end)`, or markup that stands for it. */
  readonly space: (start: number, end: number) => void
  /** One element on a line has ended, and the next begins: style sheets set them apart where they would run on ("Jo LindSam Okoro"). */
  readonly apart: () => void
  /** A line break that the file writes as the element in `[start, end)`. */
  readonly lineBreak: (start: number, end: number) => void
  /** Ends the block, if one is open; between it and the next there is one line end, or two. */
  readonly endBlock: (lineEnds: 1 | 2) => void
  /** Ends the last block, and gives the text with its map. */
  readonly finish: () => ReturnType<MappedText['finish']>
}

/** Writes characters whose line ends are shown as such. */
export function writePreformatted({copy, replace, lineBreak}: BlockWriter): CharacterSink {
  return {
    copy: (text, at) => {
      for (let from = 0; from < text.length; ) {
        const end = text.indexOf('\n', from)
        copy(text.slice(from, end < 0 ? text.length : end), at + from)
        if (end < 0) return
        lineBreak(at + end, at + end + 1)
        from = end + 1
      }
    },
    replace: (text, from, to) => {
      if (text === '\n') lineBreak(from, to)
      else replace(text, from, to)
    },
  }
}

/**
 * Makes a {@link BlockWriter}.
 *
 * @param html The file.
 * @param onBlock Is told the place of each block as it ends.
 * @param onWrite Is told the number of characters of each piece as it is written; `true` if it begins a block.
 */
export function createBlockWriter(html: string, onBlock: (block: TextRange) => void, onWrite: (length: number, begins: boolean) => void): BlockWriter {
  const mapped = createMappedText()
  let start = -1
  let separator = ''
  let last = ''
  /** White space that is written if the block goes on. */
  let space: TextRange | undefined
  let broken: TextRange | undefined
  let isApart = false

  const endBlock = (lineEnds: 1 | 2): void => {
    if (start >= 0) onBlock({start, end: mapped.length})
    // A block that follows after several boundaries stands as far off as the greatest of them says.
    if (start >= 0 || lineEnds === 2) separator = '\n'.repeat(lineEnds)
    start = -1
    space = broken = undefined
  }

  const begin = (text: string): void => {
    // A line that breaks off in the middle of a sentence goes on; any other is a block.
    if (broken && start >= 0) {
      if (!STOP.test(last) && GOES_ON.test(text)) space = broken
      else endBlock(1)
    }
    broken = undefined
    const begins = start < 0
    if (begins) {
      if (mapped.length > 0) mapped.insert(separator)
      start = mapped.length
    } else if (space) {
      if (html.slice(space.start, space.end) === ' ') mapped.copy(' ', space.start)
      else mapped.replace(' ', space.start, space.end)
    } else if (isApart && APART_END.test(last) && APART_START.test(text)) mapped.insert(' ')
    space = undefined
    isApart = false
    onWrite(text.length, begins)
    last = text.at(-1)!
  }

  const addSpace = (from: number, to: number): void => { if (start >= 0) space ??= {start: from, end: to} }

  return {
    endBlock,
    space: addSpace,
    apart: () => { isApart = true },
    lineBreak: (from, to) => {
      if (broken) endBlock(2)
      else if (start >= 0) broken = {start: from, end: to}
    },
    copy: (text, at) => {
      for (let from = 0; from < text.length; ) {
        let to = from
        while (to < text.length && !SPACE.test(text[to]!)) to++
        if (to > from) {
          begin(text.slice(from, to))
          mapped.copy(text.slice(from, to), at + from)
        }
        from = to
        while (to < text.length && SPACE.test(text[to]!)) to++
        if (to > from) addSpace(at + from, at + to)
        from = to
      }
    },
    replace: (text, from, to) => {
      if (text.length === 1 && SPACE.test(text)) addSpace(from, to)
      else {
        begin(text)
        mapped.replace(text, from, to)
      }
    },
    finish: () => {
      endBlock(1)
      return mapped.finish()
    },
  }
}
