import {parse, postprocess, preprocess} from 'micromark'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Event, ParseContext} from 'micromark-util-types'
import {createAddresses} from './addresses.ts'
import {LabelList} from './defined.ts'
import {createGuards} from './guards.ts'
import {openBlockEnd} from './open-end.ts'
import {stretchEnd} from './stretches.ts'

const BYTE_ORDER_MARK = 0xfeff

/** What every definition of a link or footnote has. */
const DEFINES = ']:'
/** What a stretch of lines has that holds a definition, or a block that may go on after it: code between fences, and raw HTML. */
const MAY_DEFINE = /\]:|<|`{3}|~{3}/

/**
 * Reads a Markdown file with micromark: CommonMark, and of GitHub's additions tables, strikethrough, footnotes and tasks.
 *
 * The file is read stretch by stretch, as micromark takes time in the square of what stands together, and never in the square of the
 * file. The events of one stretch are dropped before the next is read: they take a thousand times the room of their characters. Links may
 * point to definitions anywhere in the file, so those are looked for before.
 *
 * @param file The file.
 * @param from Index after its front matter.
 * @returns The events of each stretch, in order. The offsets of their tokens are indices of the file.
 */
export function* readEvents(file: string, from: number): Generator<readonly Event[]> {
  const parser = parse({
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem(), createAddresses(), createGuards()],
  })
  parser.defined = new LabelList()
  parser.gfmFootnotes = new LabelList()
  const last = file.lastIndexOf(DEFINES)
  for (let start = from; start <= last;) {
    const end = stretchEnd(file, start)
    start = MAY_DEFINE.test(file.slice(start, end)) ? readStretch(parser, file, start).end : end
  }
  for (let start = from; start < file.length;) {
    const {events, end} = readStretch(parser, file, start)
    yield postprocess(events)
    start = end
  }
}

/** Reads the blocks from `start` to where the file can be cut, without the text in them. */
function readStretch(parser: ParseContext, file: string, start: number): {readonly events: Event[]; readonly end: number} {
  const read = (end: number): Event[] => {
    // micromark drops the mark at the beginning of what it is given, and does not count it.
    const first = file.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start
    // Lines need numbers that rise.
    const tokenizer = parser.document({line: first + 1, column: 1, offset: first})
    return tokenizer.write(preprocess()(file.slice(first, end), undefined, true))
  }
  let end = stretchEnd(file, start)
  let events = read(end)
  for (let next = openBlockEnd(file, events, end); next > end; next = openBlockEnd(file, events, end)) {
    end = next
    events = read(end)
  }
  return {events, end}
}
