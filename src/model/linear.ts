/** Features' weights by label: a sparse row of small integers for each known feature. */
export interface LinearModel {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step from label to label adds, row by row; empty where labels are scored alone. */
  readonly transitions: Int16Array
  /** Open-addressed table of feature hashes; its length is a power of two. */
  readonly keys: Uint32Array
  /** For each place of `keys` its row plus one, 0 where the place is empty. */
  readonly rows: Int32Array
  /** A bit for each value of the hashes' lowest bits: most features are not known, and this small table tells so of most of them. */
  readonly sieve: Uint32Array
  /** Where each row begins in `columns` and `weights`; one more than there are rows. */
  readonly starts: Uint32Array
  /** The labels of the rows' weights. */
  readonly columns: Uint8Array
  /** The weights. */
  readonly weights: Int8Array
}

/** The parts of a model as they are stored: features in ascending order of their hashes. */
export type ModelParts = Pick<LinearModel, 'labels' | 'transitions' | 'starts' | 'columns' | 'weights'> & {readonly hashes: Uint32Array}

/** 2^20 bits are 128 KB: they stay in the processor's cache, where the table of keys does not. */
const SIEVE = 0xfffff

/** Makes a model ready to be asked. */
export function buildModel({hashes, ...parts}: ModelParts): LinearModel {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const keys = new Uint32Array(size)
  const rows = new Int32Array(size)
  const sieve = new Uint32Array((SIEVE + 1) >>> 5)
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1)
    while (rows[place] !== 0) place = (place + 1) & (size - 1)
    keys[place] = hash
    rows[place] = row + 1
    const bit = hash & SIEVE
    sieve[bit >>> 5] = sieve[bit >>> 5]! | (1 << (bit & 31))
  })
  return {...parts, keys, rows, sieve}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on. */
export function addScores(model: LinearModel, features: Uint32Array, count: number, scores: Int32Array, offset: number): void {
  const {keys, rows, sieve, starts, columns, weights} = model
  const mask = keys.length - 1
  for (let index = 0; index < count; index++) {
    const feature = features[index]!
    const bit = feature & SIEVE
    if ((sieve[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let place = feature & mask
    let row = rows[place]!
    while (row !== 0 && keys[place] !== feature) {
      place = (place + 1) & mask
      row = rows[place]!
    }
    if (row === 0) continue
    const end = starts[row]!
    for (let at = starts[row - 1]!; at < end; at++) {
      const column = offset + columns[at]!
      scores[column] = scores[column]! + weights[at]!
    }
  }
}
