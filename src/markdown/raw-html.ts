import type {Event} from 'micromark-util-types'
import type {BlockType} from '../document/index.ts'
import {readFragment} from '../html/fragment/index.ts'
import {SEGMENT} from '../source/index.ts'
import type {BlockWriter} from './writer.ts'

/**
 * Writes what a browser shows of a block of raw HTML.
 *
 * @param file The file.
 * @param events micromark's events.
 * @param from Index of the event that enters the block.
 * @param to Index of the event that leaves it.
 * @param mark What the list or quotation around it makes of it.
 * @param writer Where the characters go.
 */
export function writeRawHtml(file: string, events: readonly Event[], from: number, to: number, mark: BlockType | undefined, writer: BlockWriter): void {
  const lines = readLines(file, events, from, to)
  const {text, segments, blocks} = readFragment(lines.html)
  let at = 0
  for (const block of blocks) {
    const type = block.mark ?? mark
    writer.begin({mark: type, close: type === 'list-item', depth: mark ? undefined : block.depth})
    for (; at < segments.length && segments[at]! < block.end; at += SEGMENT) {
      const [start, length, source, size] = [segments[at]!, segments[at + 1]!, segments[at + 2]!, segments[at + 3]!]
      const words = text.slice(start, start + length)
      if (length !== size) writer.replace(words, lines.placeOf(source), lines.placeOf(source + size - 1) + 1)
      // Markers of a quotation may stand where white space is.
      else for (const {index, 0: run} of words.matchAll(/[ \n]+|[^ \n]+/g)) {
        const write = /[ \n]/.test(run) ? writer.space : writer.copy
        write(lines.placeOf(source + index), lines.placeOf(source + index + run.length - 1) + 1)
      }
    }
    writer.end()
  }
}

/** The lines of raw HTML without what Markdown puts before them. */
interface Lines {
  readonly html: string
  /** Index in the file of a character of the HTML. */
  readonly placeOf: (index: number) => number
}

function readLines(file: string, events: readonly Event[], from: number, to: number): Lines {
  const pieces: string[] = []
  const starts: number[] = []
  const places: number[] = []
  let length = 0
  for (let index = from; index < to; index++) {
    const [kind, {type, start, end}] = events[index]!
    if (kind === 'exit' || (type !== 'htmlFlowData' && type !== 'lineEnding')) continue
    // The token of a line end holds what stands before the next line as well.
    const piece = type === 'lineEnding' ? '\n' : file.slice(start.offset, end.offset)
    starts.push(length)
    places.push(start.offset)
    pieces.push(piece)
    length += piece.length
  }
  let at = 0
  return {
    html: pieces.join(''),
    placeOf: (index) => {
      while (starts[at]! > index) at--
      while (at + 1 < starts.length && starts[at + 1]! <= index) at++
      return places[at]! + index - starts[at]!
    },
  }
}
