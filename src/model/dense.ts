import type {ModelParts} from './linear.ts'

/**
 * A linear model with a weight for every label in each row, for models of few labels: what a lookup reads is little and lies together,
 * so that one line of the processor's cache holds it, where {@link LinearModel} spares room.
 */
export interface DenseModel {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step adds. */
  readonly transitions: Int16Array
  /**
   * Open-addressed table, {@link DenseModel.stride} numbers a place: the hash of a feature, 0 where the place is empty, then its weights, four
   * in a number, each {@link BIAS} too high. Its length is a power of two.
   */
  readonly rows: Int32Array
  /** Numbers a place: a power of two. */
  readonly stride: number
  /** Room for the sums of a row, two in a number. */
  readonly sums: Int32Array
}

/** Weights are stored as bytes above zero, so that two bytes of one number can be added at once, with room to spare for the sums. */
const BIAS = 128
const EVEN = 0x00ff00ff

/** Four weights of 0. */
const UNBIASED = 0x80808080 | 0

/** A table is at most so full: with a fuller one more places are tried for a feature, with an emptier one fewer fit into the cache. */
const FULLEST = 0.7

/** Makes a model ready to be asked. */
export function buildDense({labels, transitions, hashes, starts, columns, weights}: ModelParts): DenseModel {
  let size = 16
  while (size * FULLEST < hashes.length) size *= 2
  let stride = 2
  while ((stride - 1) * 4 < labels) stride *= 2
  const rows = new Int32Array(size * stride)
  const wrap = rows.length - 1
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]! | 0 || 1
    let place = (hash * stride) & wrap
    while (rows[place] !== 0) place = (place + stride) & wrap
    rows[place] = hash
    for (let at = 1; at < stride; at++) rows[place + at] = UNBIASED
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columns[at]!
      const shift = (column & 3) << 3
      const four = place + 1 + (column >> 2)
      rows[four] = (rows[four]! & ~(255 << shift)) | ((weights[at]! + BIAS) << shift)
    }
  }
  return {labels, transitions, rows, stride, sums: new Int32Array(stride * 2)}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on: at most 257, of which the sums fit into 16 bits. */
export function addDense({labels, rows, stride, sums}: DenseModel, features: Int32Array, count: number, scores: Int32Array, offset: number): void {
  const wrap = rows.length - 1
  // Calls to `fill` cost more than so few numbers.
  for (let at = 0; at < sums.length; at++) sums[at] = 0
  let known = 0
  for (let index = 0; index < count; index++) {
    const feature = features[index]! || 1
    let place = (feature * stride) & wrap
    let key = rows[place]!
    while (key !== 0 && key !== feature) {
      place = (place + stride) & wrap
      key = rows[place]!
    }
    if (key === 0) continue
    known++
    for (let at = 1; at < stride; at++) {
      const four = rows[place + at]!
      sums[at * 2] = sums[at * 2]! + (four & EVEN)
      sums[at * 2 + 1] = sums[at * 2 + 1]! + ((four >>> 8) & EVEN)
    }
  }
  for (let column = 0; column < labels; column++) {
    const two = sums[2 + ((column >> 2) << 1) + (column & 1)]!
    scores[offset + column] = scores[offset + column]! + ((column & 2) === 0 ? two & 0xffff : two >>> 16) - known * BIAS
  }
}
