import type {BlockType} from '../types.ts'
import {FAMILIES, familyOf, isFurniture, isPage, type Family} from './families.ts'
import {isProse, type Line} from './features.ts'
import {isPersonName} from './names.ts'
import {END_MARK} from './related.ts'
import {findFirst} from './zones.ts'

/** How many features a line has; `training/structure/names.ts` names them in their order. */
export const WIDTH = 75

/** A paragraph longer than this weighs no more. */
const LONG = 400

/** Running text of fewer characters than this is no story. */
const LITTLE = 200

/**
 * Shows the lines whose part the rules leave open, with their features: their own, those of their place in the page and those of their
 * neighbours. None is a word, but for "you" and "our".
 *
 * @param lines The lines of the text.
 * @param types What the rules made of each.
 * @param recurs Whether a line stands in the text more than once.
 * @param visit Called with a line's index and its features, in a list that is filled anew for the next line.
 */
export function visitOpen(
  lines: readonly Line[],
  types: readonly (BlockType | undefined)[],
  recurs: (line: Line) => boolean,
  visit: (index: number, row: Float64Array) => void,
): void {
  const count = lines.length
  const families = lines.map((line, index) => familyAt(line, types[index]))
  const prose = families.map((family, index) => (isFurniture(family) ? 0 : lines[index]!.prose))
  const repeats = lines.map((line) => Number(recurs(line)))
  const add = (valueOf: (family: Family, index: number) => number | boolean): ((from: number, to: number) => number) =>
    adder(families.map((family, index) => Number(valueOf(family, index))))
  const mass = add((family, index) => (family === 1 ? Math.min(lines[index]!.length, LONG) : 0))
  const proses = adder(prose)
  const repeated = adder(repeats)
  const furniture = add(isFurniture)
  const running = add((family) => family === 1)
  const pages = add(isPage)
  const [signed, related, asking] = [3, 5, 6].map((each) => add((family) => family === each)) as [typeof pages, typeof pages, typeof pages]
  const total = mass(0, count)
  const start = findFirst(lines, types, recurs)
  const row = new Float64Array(WIDTH)
  let at = 0
  const put = (value: number | boolean): void => { row[at++] = Number(value) }
  let ended = false
  for (const [index, line] of lines.entries()) {
    const type = types[index]
    const family = families[index]!
    if (type === undefined || type === 'list-item') {
      const {words, length, stop, head} = line
      const before = mass(0, index)
      const after = mass(index + 1, count)
      at = 0
      put(1); put(line.prose); put(isProse(line)); put(Math.min(1, length / 300)); put(words <= 1); put(words <= 6)
      put(line.capitals); put(line.capitals >= 0.6 && words >= 4); put(line.upper)
      put(stop === '.'); put(stop === '?' || stop === '!'); put(stop === ':'); put(stop === '…' || line.tail.endsWith('...'))
      put(line.quoted); put(line.quoted && stop !== ''); put(line.follows); put(lines[index + 1]?.follows === true)
      put(repeats[index]!); put(repeats[index] === 1 && words < 4); put((head.match(/\d/g)?.length ?? 0) / head.length); put(/^\p{Ll}/u.test(head))
      put(/\b(?:your?|us|our)\b/.test(line.folded)); put(isPersonName(line)); put(/[|»›•·@#/]/.test(head)); put(type === 'list-item')

      put(index === 0); put(index < 8); put(index / count); put(index < start); put(ended)
      put(before < LITTLE); put(after < LITTLE); put(total > 0 ? before / total : 0); put(total > 0 ? after / total : 0)
      put(meanAround(proses, prose[index]!, index, 5, count)); put(meanAround(repeated, repeats[index]!, index, 3, count))
      put(few(signed(index - 6, index))); put(few(signed(index + 1, index + 7)))
      put(few(asking(index - 6, index))); put(few(asking(index + 1, index + 7))); put(few(related(index - 8, index)))
      put(furniture(0, count) / count); put(running(0, count) / count); put(pages(0, index) > 0); put(pages(index, count) > 0)

      for (const step of [-1, 1]) {
        const other = lines[index + step]
        const beside = families[index + step] ?? 0
        for (let each = 0; each < FAMILIES.length; each++) if (each !== 2) put(beside === each)
        put(Math.min(1, (other?.length ?? 0) / 300)); put(other?.stop === '.'); put(other?.stop === ':'); put(other?.quoted === true)
        put(other !== undefined && beside === family && other.stop === stop && Math.abs(other.words - words) <= 4)
      }
      visit(index, row)
    }
    ended ||= type !== undefined && running(0, index + 1) >= 3 && END_MARK.test(line.folded)
  }
}

function familyAt(line: Line, type: BlockType | undefined): Family {
  if (type !== undefined) return familyOf(type)
  return isProse(line) ? 1 : 2
}

/** Makes the function that adds up the values from one place to before another; places outside the list count nothing. */
function adder(values: readonly number[]): (from: number, to: number) => number {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, index) => { sums[index + 1] = sums[index]! + value })
  return (from, to) => sums[Math.min(to, values.length)]! - sums[Math.max(0, Math.min(from, values.length))]!
}

/** The mean of the values around a place, its own left out. */
function meanAround(add: (from: number, to: number) => number, own: number, index: number, reach: number, count: number): number {
  const others = Math.min(count, index + reach + 1) - Math.max(0, index - reach) - 1
  return others > 0 ? (add(index - reach, index + reach + 1) - own) / others : 0.5
}

/** Some, of three that are as good as many. */
function few(count: number): number {
  return Math.min(count, 3) / 3
}
