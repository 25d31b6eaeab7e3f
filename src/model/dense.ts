import {layOut, placeOf, sizeOf, type Places} from './cuckoo.ts'
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
  /** Numbers a row: one, or as many times three as it takes. */
  readonly stride: number
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
  const stride = labels <= 4 ? 1 : Math.ceil(labels / 12) * 3
  const rows = new Int32Array((sizeOf(places) + 1) * stride)
  for (let row = 0; row < hashes.length; row++) {
    const place = placeOf(places.buckets, places.shift, hashes[row]!) * stride
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columns[at]!
      const four = place + (column >> 2)
      rows[four] = rows[four]! | ((weights[at]! & 255) << ((column & 3) << 3))
    }
  }
  return {...places, labels, transitions, rows, stride}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on. Of a feature's hash the bits beyond `SHORT_HASH` do not count. */
export function addDense(model: DenseModel, features: Int32Array, count: number, scores: Int32Array, offset: number): void {
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE)
    if (model.stride === 1) addOne(model, features, from, to, scores, offset)
    else for (let part = 0; part < model.stride; part += 3) addThree(model, part, features, from, to, scores, offset)
  }
}

// The loops below find features and add their weights in one go, with sums in variables. A list of places between the two, or sums in an array,
// take a third more time: more than to find a feature anew for the next three numbers of its row.

/** The weights of features `[from, to)` of a model with one number a row. */
function addOne({buckets, shift, rows, labels}: DenseModel, features: Int32Array, from: number, to: number, scores: Int32Array, offset: number): void {
  let even = 0
  let odd = 0
  for (let index = from; index < to; index++) {
    const weights = rows[placeOf(buckets, shift, features[index]!)]! ^ BIASES
    even += weights & EVEN
    odd += (weights >>> 8) & EVEN
  }
  addSums(scores, offset, labels, even, odd, (to - from) * BIAS)
}

/** Those of three numbers of a row, from `part` on. */
function addThree(model: DenseModel, part: number, features: Int32Array, from: number, to: number, scores: Int32Array, offset: number): void {
  const {buckets, shift, rows, labels, stride} = model
  let even0 = 0
  let even1 = 0
  let even2 = 0
  let odd0 = 0
  let odd1 = 0
  let odd2 = 0
  for (let index = from; index < to; index++) {
    const place = Math.imul(placeOf(buckets, shift, features[index]!), stride) + part
    const weights0 = rows[place]! ^ BIASES
    const weights1 = rows[place + 1]! ^ BIASES
    const weights2 = rows[place + 2]! ^ BIASES
    even0 += weights0 & EVEN
    odd0 += (weights0 >>> 8) & EVEN
    even1 += weights1 & EVEN
    odd1 += (weights1 >>> 8) & EVEN
    even2 += weights2 & EVEN
    odd2 += (weights2 >>> 8) & EVEN
  }
  const bias = (to - from) * BIAS
  const column = part * 4
  addSums(scores, offset + column, labels - column, even0, odd0, bias)
  addSums(scores, offset + column + 4, labels - column - 4, even1, odd1, bias)
  addSums(scores, offset + column + 8, labels - column - 8, even2, odd2, bias)
}

/** Adds sums of four columns, less what they are too high; of the first `left` columns, where there are fewer. */
function addSums(scores: Int32Array, column: number, left: number, even: number, odd: number, bias: number): void {
  if (left > 0) scores[column] = scores[column]! + (even & 0xffff) - bias
  if (left > 1) scores[column + 1] = scores[column + 1]! + (odd & 0xffff) - bias
  if (left > 2) scores[column + 2] = scores[column + 2]! + (even >>> 16) - bias
  if (left > 3) scores[column + 3] = scores[column + 3]! + (odd >>> 16) - bias
}
