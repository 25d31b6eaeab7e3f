import type {BlockType} from '../types.ts'
import {visitOpen} from './evidence.ts'
import {familyOf, isPage} from './families.ts'
import type {Line} from './features.ts'

/**
 * Log-odds from which a line that the rules left open is body. It lies low: a lost paragraph is worse than a teaser too many.
 */
export const LEAST_ODDS = -0.7

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
  const body = types.map((type) => type === 'question' || type === 'embed')
  visitOpen(lines, types, recurs, (index, row) => {
    let odds = 0
    for (let at = 0; at < row.length; at++) odds += weights[at]! * row[at]!
    body[index] = odds > LEAST_ODDS
  })
  return body
}
