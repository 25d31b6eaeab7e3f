import {ln} from '../../model/index.ts'

/** Counted features of a unit: a sentence or a document. */
export interface Bag {
  /** Feature numbers, each once. */
  readonly keys: readonly number[]
  /** How often each stands in it; may be a fraction. */
  readonly counts: readonly number[]
}

/** Sparse vectors of length 1, a row each, one after the other. */
export interface Space {
  /** How many rows there are. */
  readonly rows: number
  /** How many features there are. */
  readonly features: number
  /** Where each row begins in `keys` and `values`, and where the last one ends. */
  readonly starts: Int32Array
  /** Feature numbers, rising in a row. */
  readonly keys: Int32Array
  /** Their values. */
  readonly values: Float64Array
}

/** In fewer units every feature counts, also those that stand in one only. */
const FEW_UNITS = 4

/**
 * How much each feature tells (inverse document frequency: Spärck Jones 1972): 0 for what stands in one unit, which links it to none.
 */
export function idfOf(bags: readonly Bag[], features: number): Float64Array {
  const frequency = new Int32Array(features)
  for (const {keys} of bags) for (const key of keys) frequency[key]!++
  const isFew = bags.length < FEW_UNITS
  return Float64Array.from(frequency, (count) => {
    if (count === 0 || (!isFew && count < 2)) return 0
    return ln((bags.length + 1) / (count + 0.5))
  })
}

/** How much a feature weighs that stands so often and tells so much (Salton & Buckley 1988). */
export function tfIdf(count: number, idf: number): number {
  return (1 + ln(count)) * idf
}

/** A row beside another, and how much of it that one takes on. */
export interface Beside {
  /** Index of the row. */
  readonly row: number
  /** 0 to 1. */
  readonly share: number
}

/**
 * tf-idf vectors of length 1.
 *
 * @param besideOf The rows whose words a row takes on in part: a paragraph goes on about one thing.
 */
export function spaceOf(bags: readonly Bag[], idf: Float64Array, besideOf?: (row: number) => readonly Beside[]): Space {
  const weights = bags.map(({keys, counts}) => counts.map((count, at) => tfIdf(count, idf[keys[at]!]!)))
  const starts = new Int32Array(bags.length + 1)
  const keys: number[] = []
  const values: number[] = []
  const sum = new Float64Array(idf.length)
  for (let row = 0; row < bags.length; row++) {
    const touched: number[] = []
    const add = (from: number, share: number): void => {
      const bag = bags[from]!
      for (let at = 0; at < bag.keys.length; at++) {
        const weight = weights[from]![at]! * share
        if (weight === 0) continue
        const key = bag.keys[at]!
        if (sum[key] === 0) touched.push(key)
        sum[key]! += weight
      }
    }
    add(row, 1)
    for (const beside of besideOf?.(row) ?? []) add(beside.row, beside.share)
    touched.sort((a, b) => a - b)
    let square = 0
    for (const key of touched) square += sum[key]! * sum[key]!
    const length = Math.sqrt(square)
    for (const key of touched) {
      keys.push(key)
      values.push(sum[key]! / length)
      sum[key] = 0
    }
    starts[row + 1] = keys.length
  }
  return {rows: bags.length, features: idf.length, starts, keys: Int32Array.from(keys), values: Float64Array.from(values)}
}

/** Some rows of a space, in rising order. */
export function rowsOf(space: Space, rows: Int32Array): Space {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, index) => { starts[index + 1] = starts[index]! + space.starts[row + 1]! - space.starts[row]! })
  const keys = new Int32Array(starts[rows.length]!)
  const values = new Float64Array(starts[rows.length]!)
  rows.forEach((row, index) => {
    keys.set(space.keys.subarray(space.starts[row], space.starts[row + 1]), starts[index])
    values.set(space.values.subarray(space.starts[row], space.starts[row + 1]), starts[index])
  })
  return {rows: rows.length, features: space.features, starts, keys, values}
}

/** The rows that have each feature, with its values there. */
export interface Postings {
  /** Where each feature begins in `rows` and `values`, and where the last one ends. */
  readonly starts: Int32Array
  /** Rows, rising for a feature. */
  readonly rows: Int32Array
  /** The feature's value in each. */
  readonly values: Float64Array
}

/** A space feature by feature. */
export function postingsOf(space: Space): Postings {
  const starts = new Int32Array(space.features + 1)
  for (const key of space.keys) starts[key + 1]!++
  for (let feature = 0; feature < space.features; feature++) starts[feature + 1]! += starts[feature]!
  const next = starts.slice()
  const rows = new Int32Array(space.keys.length)
  const values = new Float64Array(space.keys.length)
  for (let row = 0; row < space.rows; row++) {
    for (let at = space.starts[row]!; at < space.starts[row + 1]!; at++) {
      const place = next[space.keys[at]!]!++
      rows[place] = row
      values[place] = space.values[at]!
    }
  }
  return {starts, rows, values}
}
