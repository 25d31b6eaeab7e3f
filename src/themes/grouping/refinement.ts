import {groupCount} from './communities.ts'
import type {Space} from './space.ts'

/** Rounds of reassignment; the objective settles in a few. */
const ROUNDS = 10

/** Directions of groups: for each feature its value in each, so that a row's likeness to all of them is read in one go. */
export interface Centres {
  /** How many groups there are. */
  readonly count: number
  /** `values[feature * count + group]`; each group's values are of length 1. */
  readonly values: Float64Array
}

/** The directions of the groups' summed rows. */
export function centresOf(space: Space, groups: Int32Array): Centres {
  const count = groupCount(groups)
  const values = new Float64Array(space.features * count)
  for (let row = 0; row < space.rows; row++) {
    const group = groups[row]!
    if (group < 0) continue
    for (let at = space.starts[row]!; at < space.starts[row + 1]!; at++) values[space.keys[at]! * count + group]! += space.values[at]!
  }
  const squares = new Float64Array(count)
  for (let at = 0; at < values.length; at++) squares[at % count]! += values[at]! * values[at]!
  for (let at = 0; at < values.length; at++) if (values[at] !== 0) values[at]! /= Math.sqrt(squares[at % count]!)
  return {count, values}
}

/** The cosine of a row with each centre, into `out`. */
function likenesses(space: Space, row: number, {count, values}: Centres, out: Float64Array): void {
  out.fill(0)
  for (let at = space.starts[row]!; at < space.starts[row + 1]!; at++) {
    const from = space.keys[at]! * count
    const value = space.values[at]!
    for (let group = 0; group < count; group++) out[group]! += value * values[from + group]!
  }
}

/** To which group each row belongs. */
export interface Assignment {
  /** The group of the nearest centre; -1 for rows that are like none. */
  readonly groups: Int32Array
  /** The cosine with that centre, 0 to 1. */
  readonly likeness: Float64Array
}

/** Gives each row to the nearest centre. */
export function assign(space: Space, centres: Centres): Assignment {
  const groups = new Int32Array(space.rows).fill(-1)
  const likeness = new Float64Array(space.rows)
  const all = new Float64Array(centres.count)
  for (let row = 0; row < space.rows; row++) {
    likenesses(space, row, centres, all)
    for (let group = 0; group < centres.count; group++) {
      if (all[group]! <= likeness[row]!) continue
      groups[row] = group
      likeness[row] = Math.min(1, all[group]!)
    }
  }
  return {groups, likeness}
}

/** Gives each row to the nearest centre until none moves (spherical k-means: Dhillon & Modha 2001). */
export function refine(space: Space, groups: Int32Array): Int32Array {
  let current = groups
  for (let round = 0; round < ROUNDS; round++) {
    const next = assign(space, centresOf(space, current)).groups
    if (next.every((group, row) => group === current[row])) break
    current = next
  }
  return current
}
