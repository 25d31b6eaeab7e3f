import type {BlockType} from '../types.ts'
import {familyOf, isFurniture, isPage, type Family} from './families.ts'
import {isProse, type Line} from './features.ts'
import {isPersonName} from './names.ts'
import {END_MARK} from './related.ts'

/** How many features a line has; `training/structure/names.ts` names them in their order. */
export const WIDTH = 35

/** A paragraph longer than this weighs no more. */
const LONG = 400

/** Running text of fewer characters than this is no story. */
const LITTLE = 200

/** A lead-in to other articles reaches so far, unless running text ends it. */
const REACH = 12

/** The families that tell most of a line when they stand right before it, and right after it. */
const BEFORE: readonly Family[] = [0, 1, 7, 8]
const AFTER: readonly Family[] = [0, 1, 3, 4, 5, 8]

/**
 * Shows the lines whose part the rules leave open, with their features: their own, those of their place in the page and those of their
 * neighbours. None is a word.
 *
 * @param lines The lines of the text.
 * @param types What the rules made of each.
 * @param recurs Whether a line stands in the text more than once.
 * @param start Index of the line that the story seems to begin with.
 * @param visit Called with a line's index and its features, in a list that is filled anew for the next line.
 */
export function visitOpen(
  lines: readonly Line[],
  types: readonly (BlockType | undefined)[],
  recurs: (line: Line) => boolean,
  start: number,
  visit: (index: number, row: Float64Array) => void,
): void {
  const count = lines.length
  const families = lines.map((line, index): Family => (types[index] === undefined ? 2 - Number(isProse(line)) : familyOf(types[index])))
  const add = (valueOf: (line: Line, family: Family) => number | boolean): Adder => adder(lines.map((line, index) => Number(valueOf(line, families[index]!))))
  const mass = add(({length}, family) => (family === 1 ? Math.min(length, LONG) : 0))
  const prose = add((line, family) => (isFurniture(family) ? 0 : line.prose))
  const repeated = add(recurs)
  const running = add((_, family) => family === 1)
  const pages = add((_, family) => isPage(family))
  const row = new Float64Array(WIDTH)
  let at = 0
  const put = (value: number | boolean): void => { row[at++] = Number(value) }
  let ended = false
  let related = 0
  for (const [index, line] of lines.entries()) {
    const type = types[index]
    const {words, length, stop} = line
    if (type === 'related-heading') related = REACH
    if (type === undefined || type === 'list-item') {
      at = 0
      put(1); put(isProse(line)); put(Math.min(1, length / 300)); put(words <= 1); put(words <= 6); put(line.upper)
      put(stop === '.'); put(stop === '?' || stop === '!'); put(stop === ':'); put(stop === '…' || line.tail.endsWith('...'))
      put(line.quoted); put(line.quoted && stop !== ''); put(recurs(line)); put(isPersonName(line)); put(type === 'list-item')

      put(index === 0); put(index < 8); put(index / count); put(index < start); put(ended); put(related > 0)
      put(mass(index + 1, count) < LITTLE); put(pages(0, index) > 0)
      put(meanAround(prose, index, 5, count)); put(meanAround(repeated, index, 3, count))

      for (const family of BEFORE) put((families[index - 1] ?? 0) === family)
      for (const family of AFTER) put((families[index + 1] ?? 0) === family)
      visit(index, row)
    }
    if (families[index] === 1 && stop === '.') related = 0
    if (related > 0) related--
    ended ||= type !== undefined && running(0, index + 1) >= 3 && END_MARK.test(line.folded)
  }
}

/** Adds up the values from one place to before another; places outside the list count nothing. */
type Adder = (from: number, to: number) => number

function adder(values: readonly number[]): Adder {
  const sums = [0]
  for (const value of values) sums.push(sums.at(-1)! + value)
  return (from, to) => sums[Math.min(to, values.length)]! - sums[Math.max(0, from)]!
}

/** The mean of the values around a place, its own left out. */
function meanAround(add: Adder, index: number, reach: number, count: number): number {
  const others = Math.min(count, index + reach + 1) - Math.max(0, index - reach) - 1
  return others > 0 ? (add(index - reach, index + reach + 1) - add(index, index + 1)) / others : 0.5
}
