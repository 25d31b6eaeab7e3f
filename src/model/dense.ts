import {layOut, locate, type Places} from './cuckoo.ts'
import type {ModelParts} from './linear.ts'

/**
 * A linear model with a weight for every label in each row, for models of few labels: what a lookup reads is little and lies together,
 * where {@link LinearModel} spares room.
 */
export interface DenseModel extends Places {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step adds. */
  readonly transitions: Int16Array
  /** The weights, four in a number: a row of zeros for what is not known, then one for each place. */
  readonly rows: Int32Array
  /** Numbers a row. */
  readonly stride: number
  /** Room for the places of features. */
  readonly places: Int32Array
}

/** Two of the four weights of a number: they are added at once, with room to spare for the sums. */
const EVEN = 0x00ff00ff

/** Weights are added so much too high, that is above zero: their sums do not run into each other. */
const BIAS = 128
const BIASES = 0x80808080 | 0

/** So many features are added at once: sums of more might not fit into 16 bits. */
const AT_ONCE = 256

/** Makes a model ready to be asked. Its features are cut to `SHORT_HASH`. */
export function buildDense({labels, transitions, hashes, starts, columns, weights}: ModelParts): DenseModel {
  const places = layOut(hashes)
  const stride = (labels + 3) >> 2
  const rows = new Int32Array((places.keys.length + 1) * stride)
  const found = new Int32Array(hashes.length)
  locate(places, Int32Array.from(hashes), 0, hashes.length, found)
  for (let row = 0; row < hashes.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columns[at]!
      const four = found[row]! * stride + (column >> 2)
      rows[four] = rows[four]! | ((weights[at]! & 255) << ((column & 3) << 3))
    }
  }
  return {...places, labels, transitions, rows, stride, places: new Int32Array(AT_ONCE)}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on. */
export function addDense(model: DenseModel, features: Int32Array, count: number, scores: Int32Array, offset: number): void {
  const {labels, rows, stride, places} = model
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(count - from, AT_ONCE)
    locate(model, features, from, from + size, places)
    const bias = size * BIAS
    for (let four = 0; four < stride; four++) {
      let even = 0
      let odd = 0
      for (let index = 0; index < size; index++) {
        const weights = rows[places[index]! * stride + four]! ^ BIASES
        even += weights & EVEN
        odd += (weights >>> 8) & EVEN
      }
      const column = offset + four * 4
      const left = labels - four * 4
      scores[column] = scores[column]! + (even & 0xffff) - bias
      if (left > 1) scores[column + 1] = scores[column + 1]! + (odd & 0xffff) - bias
      if (left > 2) scores[column + 2] = scores[column + 2]! + (even >>> 16) - bias
      if (left > 3) scores[column + 3] = scores[column + 3]! + (odd >>> 16) - bias
    }
  }
}
