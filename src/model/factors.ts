import {exp} from './portable.ts'

/** What one unit of an integer weight of a chain's model is worth. */
export const WEIGHT_UNIT = 1 / 32

/** The exponentials of scores of so many units at most, above or below zero, are remembered. */
const REACH = 64 / WEIGHT_UNIT

let table: Float64Array | undefined

/** The exponentials that are remembered, from the least score on; that of 0 is at {@link REACH}. */
function makeTable(): Float64Array {
  return Float64Array.from({length: 2 * REACH + 1}, (_, index) => exp((index - REACH) * WEIGHT_UNIT))
}

/** The exponential of a score of whole units. */
export function factorOfUnits(units: number): number {
  table ??= makeTable()
  const place = units + REACH
  return place >= 0 && place <= 2 * REACH ? table[place]! : exp(units * WEIGHT_UNIT)
}
