import {cutBefore} from '../../document/index.ts'
import {pieceAt} from './pieces.ts'

/**
 * What a tag or a line weighs, a character weighing 1. A tag costs this reader some 20 to 60 microseconds, be it a paragraph, a link or a cell; so
 * do that many characters of text.
 */
const TAG_WEIGHT = 32

/** Elements whose content weighs nothing: it is most of a news page's length, and is passed over. */
const FREE: ReadonlySet<string> = new Set(['script', 'style'])

/** No page weighs more for its length than one of tags of one letter. */
const MOST_WEIGHT = (TAG_WEIGHT + 3) / 3

/**
 * Where reading a page's markup ends. Its tree, the search for its article and the labels of its blocks take time for each tag: of a page
 * that is made of nothing else, a megabyte takes as long as a hundred news pages, which have some 1,500 tags each, and 3,200 at the most of 98.
 *
 * @param html The file.
 * @param most How many tags are read; a line counts as one, and so do 32 characters of tags and text.
 * @returns An index: all before it is read. The file's length, if that is all of it.
 */
export function markupLimit(html: string, most: number): number {
  const limit = most * TAG_WEIGHT
  if (html.length * MOST_WEIGHT <= limit) return html.length
  let weight = 0
  for (let at = 0; at < html.length; ) {
    const {kind, end, name} = pieceAt(html, at)
    if (kind === 'text') {
      for (let index = at; index < end; index++) {
        weight += html.charCodeAt(index) === 0x0a ? TAG_WEIGHT : 1
        if (weight > limit) return cutBefore(html, index)
      }
    } else {
      weight += TAG_WEIGHT + (name === undefined || FREE.has(name) ? 0 : end - at)
      if (weight > limit) return at
    }
    at = end
  }
  return html.length
}
