import {isProse, type Line} from './features.ts'
import type {BlockType} from '../types.ts'
import {END_MARK} from './related.ts'

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

/** Types that leave the story's score alone: they stand in stories of every kind. */
const NEUTRAL: ReadonlySet<BlockType> = new Set<BlockType>([
  'list-item', 'question', 'embed', 'separator', 'marker', 'source-url', 'caption', 'credit',
])

/** A run of short lines that no rule knows counts no more than this against the story: it may be one of its tables. */
const MAX_SHORT_RUN = -2.5

/**
 * Finds the story.
 *
 * Its end is where the sum of the lines' scores is highest: running text counts for it, furniture and short lines against it. So
 * a box of related titles in the middle is outweighed by the paragraphs after it, and one paragraph in a list of
 * teasers at the end does not save the list.
 *
 * @param lines The lines of the text.
 * @param types What the line rules made of each.
 * @param recurs Whether a line stands in the text more than once.
 */
export function findZones(lines: readonly Line[], types: readonly (BlockType | undefined)[], recurs: (line: Line) => boolean): Zones {
  const first = findFirst(lines, types, recurs)
  let sum = 0
  let best = -Infinity
  let last = first
  let seen = 0
  let ended = false
  let run = 0
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!
    const score = scoreOf(line, types[index], types[index - 1])
    ended ||= seen >= 3 && types[index] !== undefined && END_MARK.test(line.folded)
    // After an end mark only a story that plainly goes on counts: comments and teasers are sentences too.
    sum += score > 0 && ended ? score / 2 : score
    run = types[index] === undefined && score < 0 ? run + score : 0
    if (run < MAX_SHORT_RUN && !ended) sum -= score
    if (isProse(line)) seen++
    if (sum >= best && score > 0) {
      best = sum
      last = index + 1
    }
  }
  return {first, last: endOfClean(types, last, lines.length)}
}

/** A text without any furniture after its last full sentence may well end in a list or a table: it is kept. */
function endOfClean(types: readonly (BlockType | undefined)[], last: number, length: number): number {
  for (let index = last; index < length; index++) {
    const type = types[index]
    if (type !== undefined && !NEUTRAL.has(type)) return last
  }
  return length
}

function scoreOf(line: Line, type: BlockType | undefined, before: BlockType | undefined): number {
  if (type === 'list-item' || type === 'question' || type === 'embed') return 0.3
  if (type !== undefined) return NEUTRAL.has(type) ? 0 : -0.6
  if (isProse(line)) return before === 'author-bio-heading' ? -0.6 : Math.min(0.5 + line.length / 200, 2)
  if (line.prose >= 0.45 && line.stop !== '') return 0.2
  return -0.35
}

function findFirst(lines: readonly Line[], types: readonly (BlockType | undefined)[], recurs: (line: Line) => boolean): number {
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
