/** Features' weights by label: a sparse row of small integers for each known feature. */
export interface LinearModel {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step from label to label adds, row by row; empty where labels are scored alone. */
  readonly transitions: Int16Array
  /**
   * Open-addressed table, two numbers a place: the hash of a feature, then where its row begins in `pairs`, times {@link LENGTHS}, plus how
   * long the row is; 0 where the place is empty. Its length is a power of two.
   */
  readonly table: Int32Array
  /** A bit for each value of the hashes' lowest bits: most features are not known, and this small table tells so of most of them. */
  readonly sieve: Int32Array
  /** The rows: a label and its weight in each number. */
  readonly pairs: Uint16Array
}

/** The parts of a model as they are stored: features in ascending order of their hashes. */
export interface ModelParts {
  /** How many labels there are. */
  readonly labels: number
  /** The score that a step from label to label adds. */
  readonly transitions: Int16Array
  /** The hashes of the features. */
  readonly hashes: Uint32Array
  /** Where each feature's row begins in `columns` and `weights`; one more than there are rows. */
  readonly starts: Uint32Array
  /** The labels of the rows' weights. */
  readonly columns: Uint8Array
  /** The weights. */
  readonly weights: Int8Array
}

/** 2^20 bits are 128 KB: they stay in the processor's cache, where the table does not. */
const SIEVE = 0xfffff

/** Rows are shorter than this. */
const LENGTHS = 128

/** A table is at most so full: most of what is looked up in it is there, as the sieve has let it pass. */
const FULLEST = 0.7

/** Makes a model ready to be asked. */
export function buildModel({labels, transitions, hashes, starts, columns, weights}: ModelParts): LinearModel {
  if (labels >= LENGTHS) throw new RangeError(`Expected a model of fewer than ${LENGTHS} labels, got ${labels}`)
  let size = 16
  while (size * FULLEST < hashes.length) size *= 2
  const table = new Int32Array(size * 2)
  const sieve = new Int32Array((SIEVE + 1) >>> 5)
  const wrap = table.length - 1
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!
    let place = (hash << 1) & wrap
    while (table[place + 1] !== 0) place = (place + 2) & wrap
    table[place] = hash
    table[place + 1] = starts[row]! * LENGTHS + starts[row + 1]! - starts[row]!
    const bit = hash & SIEVE
    sieve[bit >>> 5] = sieve[bit >>> 5]! | (1 << (bit & 31))
  }
  const pairs = new Uint16Array(columns.length)
  for (let at = 0; at < pairs.length; at++) pairs[at] = (columns[at]! << 8) | (weights[at]! & 255)
  return {labels, transitions, table, sieve, pairs}
}

/** Adds the weights of the first `count` features to `scores`, from `offset` on. */
export function addScores({table, sieve, pairs}: LinearModel, features: Int32Array, count: number, scores: Int32Array, offset: number): void {
  const wrap = table.length - 1
  for (let index = 0; index < count; index++) {
    const feature = features[index]!
    const bit = feature & SIEVE
    if ((sieve[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let place = (feature << 1) & wrap
    let row = table[place + 1]!
    while (row !== 0 && table[place] !== feature) {
      place = (place + 2) & wrap
      row = table[place + 1]!
    }
    const end = (row >> 7) + (row & 127)
    for (let at = row >> 7; at < end; at++) {
      const pair = pairs[at]!
      const column = offset + (pair >> 8)
      scores[column] = scores[column]! + ((pair << 24) >> 24)
    }
  }
}

/** The first label of a feature's row and its weight, undefined for a feature that the model does not know. */
export function firstOf({table, pairs}: LinearModel, hash: number): {readonly label: number; readonly weight: number} | undefined {
  const wrap = table.length - 1
  let place = (hash << 1) & wrap
  let row = table[place + 1]!
  while (row !== 0 && table[place] !== hash) {
    place = (place + 2) & wrap
    row = table[place + 1]!
  }
  if (row === 0) return undefined
  const pair = pairs[row >> 7]!
  return {label: pair >> 8, weight: (pair << 24) >> 24}
}
