import {hasDateline} from '../metadata/index.ts'
import type {BlockType} from '../types.ts'
import {visitOpen} from './evidence.ts'
import {familyOf, isPage} from './families.ts'
import {isProse, type Line} from './features.ts'
import {findFirst} from './zones.ts'

/**
 * Log-odds from which a line that the rules left open is body. They lie low: a lost paragraph is worse than a teaser too many. Above
 * the line that the story seems to begin with stand headline and deck, and nothing is made up for them.
 */
const LEAST_ODDS = -1.2
const LEAST_ABOVE = -0.2
/** A line without a stop above the story is its headline far more often than its first subheading. */
const LEAST_OPEN = 1

/** A report begins with one of so many first lines of running text. */
const FIRST = 4

/** Whether a text holds anything of the page around a story: what asks its readers for something, leads elsewhere or tells of the author. */
export function hasPage(types: readonly (BlockType | undefined)[]): boolean {
  return types.some((type) => type !== undefined && isPage(familyOf(type)))
}

/**
 * Says of each line whether it is of the story, by weights learnt from pages: what the rules left open, and their list items.
 *
 * @param lines The lines of the text.
 * @param types What the rules made of each.
 * @param recurs Whether a line stands in the text more than once.
 * @param weights A weight for each feature.
 */
export function findBody(
  lines: readonly Line[],
  types: readonly (BlockType | undefined)[],
  recurs: (line: Line) => boolean,
  weights: readonly number[],
): boolean[] {
  const body = types.map((type) => type === 'question' || type === 'paragraph' || type === 'embed')
  const start = findFirst(lines, types, recurs)
  let seen = 0
  visitOpen(lines, types, recurs, start, (index, row) => {
    const line = lines[index]!
    let odds = 0
    for (let at = 0; at < row.length; at++) odds += weights[at]! * row[at]!
    body[index] = odds > (index >= start ? LEAST_ODDS : line.stop === '' ? LEAST_OPEN : LEAST_ABOVE) || (seen < FIRST && isProse(line) && hasDateline(line.head))
    seen += Number(isProse(line))
  })
  return body
}
