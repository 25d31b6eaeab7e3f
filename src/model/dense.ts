import type {ModelParts} from './linear.ts'

/**
 * A linear model with a weight for every label in each row, for models of few labels: what a lookup reads lies together, where
 * {@link LinearModel} spares room.
 */
export interface DenseModel {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step adds. */
  readonly transitions: Int16Array
  /** A bit for each value of the hashes' lowest bits: most features are not known, and this small table tells so of most of them. */
  readonly sieve: Uint32Array
  /** Open-addressed table: a feature's hash and its row plus one, 0 where the place is empty. Its length is a power of two. */
  readonly table: Int32Array
  /** The weights, row by row. */
  readonly weights: Int8Array
}

/** 2^18 bits are 32 KB: they stay in the processor's nearest cache. */
const SIEVE = 0x3ffff

/** Makes a model ready to be asked. */
export function buildDense({labels, transitions, hashes, starts, columns, weights}: ModelParts): DenseModel {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const table = new Int32Array(size * 2)
  const sieve = new Uint32Array((SIEVE + 1) >>> 5)
  const dense = new Int8Array(hashes.length * labels)
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1)
    while (table[place * 2 + 1] !== 0) place = (place + 1) & (size - 1)
    table[place * 2] = hash
    table[place * 2 + 1] = row + 1
    sieve[(hash & SIEVE) >>> 5]! |= 1 << (hash & 31)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) dense[row * labels + columns[at]!] = weights[at]!
  })
  return {labels, transitions, sieve, table, weights: dense}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on. */
export function addDense({labels, sieve, table, weights}: DenseModel, features: Uint32Array, count: number, scores: Int32Array, offset: number): void {
  const mask = (table.length >> 1) - 1
  for (let index = 0; index < count; index++) {
    const feature = features[index]! | 0
    if ((sieve[(feature & SIEVE) >>> 5]! & (1 << (feature & 31))) === 0) continue
    let place = feature & mask
    let row = table[place * 2 + 1]!
    while (row !== 0 && table[place * 2] !== feature) {
      place = (place + 1) & mask
      row = table[place * 2 + 1]!
    }
    if (row === 0) continue
    const from = (row - 1) * labels
    for (let column = 0; column < labels; column++) scores[offset + column]! += weights[from + column]!
  }
}
