import {isProse, type Line} from './features.ts'
import type {BlockType} from '../types.ts'

/** Where the story lies among the lines of a text. */
export interface Zones {
  /** Index of its first line; before it stands the head (headline, byline, pictures). */
  readonly first: number
  /** Index after its last line; then comes the tail (tags, comments, other articles). */
  readonly last: number
}

/** Types that a byline area is made of: prose above them is a deck or a caption, no story yet. */
const HEAD_TYPES: ReadonlySet<BlockType> = new Set<BlockType>(['byline', 'timestamp', 'share'])

/** At most so many lines of running text stand above a byline, and none is longer than a long caption. */
const MAX_PROSE_IN_HEAD = 3
const MAX_HEAD_PROSE_LENGTH = 420

/** The byline stands no further below its deck or picture than so many lines. */
const MAX_LINES_TO_BYLINE = 8

/** Types that stand under a story, not over it. */
const ENDS: ReadonlySet<BlockType> = new Set<BlockType>([
  'author-bio-heading', 'author-bio', 'copyright', 'source-credit', 'related-heading',
])

/**
 * Finds the story's first line in a text without the furniture of a page: below the byline and what stands around it.
 *
 * @param lines The lines of the text.
 * @param types What the line rules made of each.
 * @param recurs Whether a line stands in the text more than once.
 */
export function findFirst(lines: readonly Line[], types: readonly (BlockType | undefined)[], recurs: (line: Line) => boolean): number {
  let first = -1
  let prose = 0
  let after = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const type = types[index]
    if (type === undefined && (isProse(line) || (line.quoted && line.stop !== '')) && !isCaption(lines, types, index, recurs)) {
      if (first < 0) first = index
      prose++
      if (prose > MAX_PROSE_IN_HEAD || line.length > MAX_HEAD_PROSE_LENGTH) break
      after = 0
    } else if (type !== undefined && first >= 0) {
      // A date after the story has ended, as under other articles, says nothing about where it begins.
      if (index - first > MAX_LINES_TO_BYLINE || ENDS.has(type)) break
      if (!HEAD_TYPES.has(type) || !hasStoryAfter(lines, types, index, Math.max(2, prose))) continue
      first = -1
      after = index
    }
  }
  if (first >= 0) return first
  // No running text: a list, a poem or a menu. The story starts after the last line of the head that is known as such.
  return lines.length === 0 ? 0 : Math.min(after, lines.length)
}

/** Whether running text follows soon, as it does not after a byline at the end of an article. */
function hasStoryAfter(lines: readonly Line[], types: readonly (BlockType | undefined)[], from: number, least: number): boolean {
  let prose = 0
  const to = Math.min(lines.length, from + 40)
  for (let index = from + 1; index < to; index++) {
    if (types[index] === undefined && isProse(lines[index]!) && ++prose === least) return true
  }
  return false
}

/** Whether running text above the story is a caption: a credit follows, or galleries repeat it. */
function isCaption(
  lines: readonly Line[],
  types: readonly (BlockType | undefined)[],
  index: number,
  recurs: (line: Line) => boolean,
): boolean {
  const line = lines[index]!
  if (line.length > MAX_HEAD_PROSE_LENGTH) return false
  return types[index + 1] === 'credit' || recurs(line)
}
