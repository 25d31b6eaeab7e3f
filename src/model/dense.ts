import type {ModelParts} from './linear.ts'

/**
 * A linear model with a weight for every label in each row, for models of few labels: what a lookup reads is little and lies together,
 * so that the processor's caches hold it, where {@link LinearModel} spares room.
 */
export interface DenseModel {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step adds. */
  readonly transitions: Int16Array
  /** Open-addressed table of the features' hashes, 0 where a place is empty. Its length is a power of two. */
  readonly keys: Uint32Array
  /** The weights, a row for each place of `keys`; {@link LANES} weights in a number, so that one addition adds them all. */
  readonly weights: Float64Array
  /** Numbers a row. */
  readonly width: number
  /** Room for the sums of a row. */
  readonly sums: Float64Array
}

/** A double holds whole numbers of 53 bits: three sums of 17, each of up to 511 signed bytes. */
const LANES = 3
const LANE = 2 ** 17
const SHIFTS = [1, LANE, LANE * LANE]

/** A table is at most so full: with a fuller one more places are tried for a feature, with an emptier one fewer fit into the cache. */
const FULLEST = 0.7

/** Makes a model ready to be asked. */
export function buildDense({labels, transitions, hashes, starts, columns, weights}: ModelParts): DenseModel {
  let size = 16
  while (size * FULLEST < hashes.length) size *= 2
  const keys = new Uint32Array(size)
  const width = Math.ceil(labels / LANES)
  const dense = new Float64Array(size * width)
  hashes.forEach((hash, row) => {
    let place = (hash || 1) & (size - 1)
    while (keys[place] !== 0) place = (place + 1) & (size - 1)
    keys[place] = hash || 1
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columns[at]!
      dense[place * width + Math.trunc(column / LANES)]! += weights[at]! * SHIFTS[column % LANES]!
    }
  })
  return {labels, transitions, keys, weights: dense, width, sums: new Float64Array(width)}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on. */
export function addDense({labels, keys, weights, width, sums}: DenseModel, features: Uint32Array, count: number, scores: Int32Array, offset: number): void {
  const mask = keys.length - 1
  sums.fill(0)
  for (let index = 0; index < count; index++) {
    const feature = features[index]! || 1
    let place = feature & mask
    let key = keys[place]!
    while (key !== 0 && key !== feature) {
      place = (place + 1) & mask
      key = keys[place]!
    }
    if (key === 0) continue
    for (let at = 0; at < width; at++) sums[at]! += weights[place * width + at]!
  }
  for (let column = 0; column < labels; column++) {
    const at = Math.trunc(column / LANES)
    const rest = Math.round(sums[at]! / LANE)
    scores[offset + column]! += sums[at]! - rest * LANE
    sums[at] = rest
  }
}
