import type {BlockType} from '../types.ts'
import {FAMILIES, familyOf, isFurniture, isPage, type Family} from './families.ts'
import {isProse, type Line} from './features.ts'
import {isPersonName} from './names.ts'
import {END_MARK} from './related.ts'

/** How many features a line has; `training/structure/names.ts` names them in their order. */
export const WIDTH = 96

/** A paragraph longer than this weighs no more. */
const LONG = 400

/** Running text of fewer characters than this is no story. */
const LITTLE = 200

/** A lead-in reaches so far, unless running text ends it. */
const REACH = 12

/** A line's features are its own, those of its neighbours and those of its place in the page. None is a word, but for "you" and "our". */
export function readEvidence(lines: readonly Line[], types: readonly (BlockType | undefined)[], recurs: (line: Line) => boolean): Float64Array {
  const count = lines.length
  const families = lines.map((line, index) => familyAt(line, types[index]))
  const page = readPage(lines, families)
  const rows = new Float64Array(count * WIDTH)
  const {mass, total, first, last} = page
  const repeats = Uint8Array.from(lines, (line) => Number(recurs(line)))
  let before = 0
  let prose = 0
  let related = 0
  let ended = false
  let pages = 0
  for (let index = 0; index < count; index++) {
    const line = lines[index]!
    const family = families[index]!
    const {words, length, stop, head} = line
    const running = isProse(line)
    const short = family === 2
    const after = total - before - mass[index]!
    const around = nearby(families, index)
    if (types[index] === 'related-heading') related = REACH
    let at = index * WIDTH
    const put = (value: number | boolean): void => { rows[at++] = Number(value) }

    put(1); put(line.prose); put(running); put(Math.min(1, length / 300)); put(length < 40); put(length < 80)
    put(words <= 1); put(words <= 3); put(words <= 6); put(words >= 13); put(line.capitals); put(line.capitals >= 0.6 && words >= 4)
    put(line.upper); put(stop === '.'); put(stop === '?' || stop === '!'); put(stop === ':'); put(stop === '…' || line.tail.endsWith('...'))
    put(line.quoted); put(line.quoted && stop !== ''); put(line.follows); put(lines[index + 1]?.follows === true)
    put(repeats[index]!); put(repeats[index] === 1 && words < 4); put(digitShare(head)); put(/^\p{Ll}/u.test(head))
    put(/\b(?:your?|us|our)\b/.test(line.folded)); put(isPersonName(line)); put(/[|»›•·@#/]/.test(head))
    put(types[index] === 'list-item'); put(types[index] === 'embed')

    put(index === 0); put(index < 3); put(index < 8); put(index === count - 1); put(index / count)
    put(index < first); put(index === first); put(index > last); put(index === last)
    put(before < LITTLE); put(after < LITTLE); put(total > 0 ? before / total : 0); put(total > 0 ? after / total : 0)
    put(page.left[index]!); put(page.right[index]!); put(page.furnitureLeft[index]!); put(page.furnitureRight[index]!)
    put(related > 0); put(ended); put(meanProse(page.prose, index, 2)); put(meanProse(page.prose, index, 5))
    put(short ? Math.min(Math.log2(page.run[index]!) / 4, 1.5) : 0)
    for (const near of around) put(near)
    put(repeatsNear(repeats, index))
    put(page.furnitureShare); put(page.proseShare); put(short ? page.furnitureShare : 0); put(short ? page.proseShare : 0)
    put(count < 12); put(short ? page.run[index]! / count : 0); put(pages > 0); put(page.pages > pages + Number(isPage(family)))

    for (const step of [-1, 1]) {
      const other = lines[index + step]
      const beside = families[index + step] ?? 0
      for (let each = 0; each < FAMILIES.length; each++) if (each !== 2) put(beside === each)
      put(Math.min(1, (other?.length ?? 0) / 300)); put(other?.stop === '.'); put(other?.stop === ':'); put(other?.quoted === true)
      put(other !== undefined && beside === family && other.stop === stop && Math.abs(other.words - words) <= 4)
    }

    if (family === 1) {
      prose++
      if (stop === '.') related = 0
    }
    if (related > 0) related--
    ended ||= prose >= 3 && types[index] !== undefined && END_MARK.test(line.folded)
    before += mass[index]!
    if (isPage(family)) pages++
  }
  return rows
}

function familyAt(line: Line, type: BlockType | undefined): Family {
  if (type !== undefined) return familyOf(type)
  return isProse(line) ? 1 : 2
}

/** What is known of a page as a whole. */
interface Page {
  /** Characters of running text in each line, no more than {@link LONG}. */
  readonly mass: Float64Array
  readonly total: number
  /** Index of the first and last line of running text. */
  readonly first: number
  readonly last: number
  /** How much like running text each line is, furniture not at all. */
  readonly prose: Float64Array
  /** Running text and furniture before and after each line, the nearest counting most. */
  readonly left: Float64Array
  readonly right: Float64Array
  readonly furnitureLeft: Float64Array
  readonly furnitureRight: Float64Array
  /** How many short lines in a row each is one of. */
  readonly run: Uint32Array
  readonly furnitureShare: number
  readonly proseShare: number
  /** How many lines are of the page around the story. */
  readonly pages: number
}

function readPage(lines: readonly Line[], families: readonly Family[]): Page {
  const count = lines.length
  const mass = Float64Array.from(lines, ({length}, index) => (families[index] === 1 ? Math.min(length, LONG) : 0))
  const furniture = Float64Array.from(families, (family) => Number(isFurniture(family)))
  const prose = Float64Array.from(lines, (line, index) => (furniture[index] === 1 ? 0 : line.prose))
  const run = new Uint32Array(count)
  for (let from = 0, to = 0; from < count; from = to + 1) {
    for (to = from; to < count && families[to] === 2;) to++
    run.fill(to - from, from, to)
  }
  const first = families.indexOf(1)
  const back = <List extends Float64Array>(list: List): Float64Array => list.slice().reverse()
  return {
    mass, prose, run, first: first < 0 ? count : first, last: families.lastIndexOf(1),
    total: mass.reduce((sum, each) => sum + each, 0),
    left: faded(mass, 0.7, 1 / LONG), right: back(faded(back(mass), 0.7, 1 / LONG)),
    furnitureLeft: faded(furniture, 0.8, 1), furnitureRight: back(faded(back(furniture), 0.8, 1)),
    furnitureShare: furniture.reduce((sum, each) => sum + each, 0) / count,
    proseShare: families.reduce((sum, family) => sum + Number(family === 1), 0) / count,
    pages: families.reduce((sum, family) => sum + Number(isPage(family)), 0),
  }
}

/** For each place, the mean of the values before it, each next one further away weighing `keep` as much. */
function faded(values: Float64Array, keep: number, unit: number): Float64Array {
  let mean = 0
  return values.map((value) => {
    const before = mean
    mean = mean * keep + (1 - keep) * value * unit
    return before
  })
}

function meanProse(prose: Float64Array, index: number, reach: number): number {
  let sum = 0
  let count = 0
  for (let at = Math.max(0, index - reach); at <= Math.min(prose.length - 1, index + reach); at++) {
    if (at === index) continue
    sum += prose[at]!
    count++
  }
  return count > 0 ? sum / count : 0.5
}

/** How many lines near a line are signed or dated and how many ask something, before and after it, and lead elsewhere before it. */
function nearby(families: readonly Family[], index: number): readonly number[] {
  const share = (family: Family, from: number, to: number): number => {
    let count = 0
    for (let at = Math.max(0, from); at < Math.min(families.length, to); at++) if (families[at] === family) count++
    return Math.min(count, 3) / 3
  }
  return [share(3, index - 6, index), share(3, index + 1, index + 7), share(6, index - 6, index), share(6, index + 1, index + 7), share(5, index - 8, index)]
}

function repeatsNear(repeats: Uint8Array, index: number): number {
  let count = 0
  for (let at = Math.max(0, index - 3); at < Math.min(repeats.length, index + 4); at++) if (at !== index) count += repeats[at]!
  return count / 6
}

function digitShare(head: string): number {
  let digits = 0
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at)
    if (unit >= 48 && unit <= 57) digits++
  }
  return head === '' ? 0 : digits / head.length
}
