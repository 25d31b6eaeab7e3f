import {parse, postprocess, preprocess} from 'micromark'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Event} from 'micromark-util-types'
import {createAddresses} from './addresses.ts'
import {LabelList} from './defined.ts'
import {createGuards} from './guards.ts'
import {openBlockEnd} from './open-end.ts'
import {stretchEnd} from './stretches.ts'

const BYTE_ORDER_MARK = 0xfeff

/**
 * Reads a Markdown file with micromark: CommonMark, and of GitHub's additions tables, strikethrough, footnotes and tasks.
 *
 * The file is read stretch by stretch, as micromark takes time in the square of what stands together, and never in the square of the
 * file. Links may point to definitions anywhere in it.
 *
 * @param file The file.
 * @param from Index after its front matter.
 * @returns The events of each stretch, in order. The offsets of their tokens are indices of the file.
 */
export function readEvents(file: string, from: number): readonly (readonly Event[])[] {
  const parser = parse({
    extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem(), createAddresses(), createGuards()],
  })
  parser.defined = new LabelList()
  parser.gfmFootnotes = new LabelList()
  const read = (start: number, end: number): Event[] => {
    // micromark drops the mark at the beginning of what it is given, and does not count it.
    const first = file.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start
    // Lines need numbers that rise.
    const tokenizer = parser.document({line: first + 1, column: 1, offset: first})
    return tokenizer.write(preprocess()(file.slice(first, end), undefined, true))
  }

  // Definitions are known only when all of the file's blocks are.
  const stretches: Event[][] = []
  for (let start = from; start < file.length; ) {
    let end = stretchEnd(file, start)
    let events = read(start, end)
    for (let last = openBlockEnd(file, events, end); last > end; last = openBlockEnd(file, events, end)) {
      end = last
      events = read(start, end)
    }
    stretches.push(events)
    start = end
  }
  return stretches.map((events) => postprocess(events))
}
