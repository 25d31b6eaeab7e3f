import type {BlockType, SourceMap, TextRange} from '../../document/index.ts'
import {markFragment} from '../labels/index.ts'
import {writeText} from '../text.ts'
import {readPage} from '../tree.ts'

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
  const {text, segments, blocks} = writeText(html, readPage(html), () => true)
  const marks = markFragment(blocks)
  return {
    text,
    segments,
    blocks: blocks.map(({start, end, element: {tagName}}, index) => {
      const mark = marks[index]
      return {start, end, ...(mark && {mark}), ...(mark === 'subheading' && /^h\d$/.test(tagName) && {depth: Number(tagName[1])})}
    }),
  }
}
