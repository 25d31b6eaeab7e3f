import type {BlockType} from '../types.ts'
import {createRepeatFinder, isProse, type Line} from './features.ts'
import type {Zones} from './zones.ts'

/** A box of related titles in the middle of a story is no longer than this. */
const MAX_RELATED = 12

/** Furniture of the page around the story, between which short lines are furniture too. */
const PAGE: ReadonlySet<BlockType> = new Set<BlockType>(['promo', 'ad-marker', 'share', 'interaction', 'nav'])

/**
 * Labels what the rules left open inside the story. Whatever is not plainly furniture is body: a lost paragraph is worse than
 * a caption too many.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of the story are filled in.
 * @param zones Where the story lies.
 * @param body Where it is known which lines are of the story: those, and all that is left open inside it is.
 */
export function labelStory(lines: readonly Line[], types: (BlockType | undefined)[], {first, last}: Zones, body?: readonly boolean[]): void {
  const recurs = createRepeatFinder(lines, (line) => line.words >= 4)
  let related = 0
  for (let index = first; index < last; index++) {
    const line = lines[index]!
    const type = types[index]
    if (type === 'related-heading') related = MAX_RELATED
    else if (body?.[index] === true) related = 0
    if (type !== undefined) {
      if (related > 0 && type === 'timestamp') types[index] = 'related-date'
      continue
    }
    // A related box ends at the next running text; the title of an article may be a question.
    if (related === 0 ? isProse(line) : (line.stop === '.' && line.prose >= 0.45) || (isProse(line) && line.length > 110)) {
      related = 0
      types[index] = isCaptionAbove(lines, types, index) ? 'caption' : 'paragraph'
    } else if (related > 0) {
      related--
      types[index] = 'related-item'
    } else types[index] = (body ? undefined : labelLink(lines, types, index, recurs)) ?? labelShort(lines, types, index, last)
  }
}

/** The type of a short line that is none of the story. */
function labelLink(
  lines: readonly Line[],
  types: readonly (BlockType | undefined)[],
  index: number,
  recurs: (line: Line) => boolean,
): BlockType | undefined {
  const line = lines[index]!
  if (line.stop !== '.' && types[index + 1] === 'credit' && line.words >= 4) return 'caption'
  if (line.stop !== '') return undefined
  // Titles that stand twice on a page are links to other articles; so are short lines among the page's furniture.
  if (line.words >= 4 && recurs(line)) return 'related-item'
  // Subheadings in capitals are short; a long line of them is a link.
  if (line.upper && line.words >= 8) return 'related-item'
  const before = types[index - 1]
  const after = types[index + 1]
  return before !== undefined && PAGE.has(before) && after !== undefined && PAGE.has(after) ? 'nav' : undefined
}

/** The form of a short line of the story. */
function labelShort(lines: readonly Line[], types: readonly (BlockType | undefined)[], index: number, last: number): BlockType {
  const line = lines[index]!
  const before = types[index - 1]
  const after = types[index + 1]
  const next = lines[index + 1]
  // What stands in brackets is said aside: "($1 = 1.01 euros)".
  if (line.head.startsWith('(') && /\)$/.test(line.tail)) return 'paragraph'
  const heads = next !== undefined && index + 1 < last && after === undefined && (isProse(next) || next.quoted)
  const closed = line.stop !== '' && line.stop !== '?' && !(line.stop === '.' && line.words <= 3)
  if (heads && line.words <= 14 && !closed && !line.quoted) return 'subheading'
  // A colon announces a list; its items go on as long as short lines do.
  if (line.stop === '' && line.words <= 14 && (before === 'list-item' || lines[index - 1]?.stop === ':')) return 'list-item'
  return line.words <= 6 && line.stop === '' && !line.quoted ? 'subheading' : 'paragraph'
}

/** Whether running text is a caption: its picture's credit stands on the very next line. */
function isCaptionAbove(lines: readonly Line[], types: readonly (BlockType | undefined)[], index: number): boolean {
  return types[index + 1] === 'credit' && lines[index + 1]!.follows && lines[index]!.length < 400
}
