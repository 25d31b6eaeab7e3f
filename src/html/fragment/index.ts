import type {BlockType, SourceMap, TextRange} from '../../document/index.ts'
import {addRest} from '../../source/index.ts'
import {markFragment} from '../labels/index.ts'
import {readRest} from '../markup/index.ts'
import {writeText} from '../text.ts'
import {readPageStart} from '../tree.ts'

/** A block of the text of a piece of HTML. */
export interface FragmentBlock extends TextRange {
  /** What the markup makes of it; a paragraph is left open. */
  readonly mark?: BlockType
  /** Depth of a heading: 1 to 6. */
  readonly depth?: number
}

/** The text of a piece of HTML. */
export interface Fragment {
  /** The text. */
  readonly text: string
  /** Where it stands in the piece. */
  readonly segments: SourceMap['segments']
  /** Its blocks, in order. */
  readonly blocks: readonly FragmentBlock[]
}

/**
 * Reads a piece of HTML that stands in a file of another format. All that a browser would show is its text: no article is looked for.
 *
 * @param html The piece; tags may lack.
 */
export function readFragment(html: string): Fragment {
  const {page, end} = readPageStart(html, Infinity)
  const {text, segments, blocks} = writeText(html, page, () => true)
  const marks = markFragment(blocks)
  const found: FragmentBlock[] = blocks.map(({start, end, element: {tagName}}, index) => {
    const mark = marks[index]
    return {start, end, ...(mark && {mark}), ...(mark === 'subheading' && /^h\d$/.test(tagName) && {depth: Number(tagName[1])})}
  })
  if (end === html.length) return {text, segments, blocks: found}
  const rest = readRest(html, end)
  const all = addRest({text, segments}, blocks, blocks.length, rest)
  if (rest.text !== '') found.push({start: all.text.length - rest.text.length, end: all.text.length})
  return {text: all.text, segments: all.segments, blocks: found}
}
