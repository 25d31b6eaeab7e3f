/**
 * Where the features of a model lie: each in one of two buckets of two places, which its hash names (cuckoo hashing: Pagh & Rodler, "Cuckoo
 * hashing", Journal of Algorithms 51, 2004; with buckets: Dietzfelbinger & Weidling, "Balanced allocation and cuckoo hashing with
 * constant-time access", 2007). A feature is looked up by four comparisons and no branch: most are not known to a model, so that a
 * processor could not guess where a branch goes, and would wait for memory each time to see.
 */
export interface Places {
  /** The feature at each place, two places a bucket; {@link EMPTY} where there is none. */
  readonly keys: Int32Array
  /** How many buckets there are, less one: a power of two less one. */
  readonly mask: number
  /** How many bits of a product are not of a bucket's number. */
  readonly shift: number
}

/** What stands at a place without a feature: more than any feature, as they are cut to `SHORT_HASH`. */
const EMPTY = 0x1000000

/** So full a table of two buckets of two places may be and still be filled without much search. */
const FULLEST = 0.85

/** After so many features have had to move for one, the table is taken to be too full. */
const MOST_MOVES = 500

/** The bits of a feature mixed, so that its second bucket has nothing to do with its first. */
const SECOND = 0x9e3779b1

/** Gives each feature a place, the same ones each time. */
export function layOut(features: Uint32Array): Places {
  let buckets = 8
  while (buckets * 2 * FULLEST < features.length) buckets *= 2
  for (;;) {
    const places = {keys: new Int32Array(buckets * 2).fill(EMPTY), mask: buckets - 1, shift: Math.clz32(buckets - 1)}
    let settled = 0
    while (settled < features.length && settle(places, features[settled]!, settled)) settled++
    if (settled === features.length) return places
    buckets *= 2
  }
}

/** Gives a feature a place; whoever stands there moves to another one of its own. False where that finds no end. */
function settle({keys, mask, shift}: Places, feature: number, seed: number): boolean {
  let moving = feature
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const first = (moving & mask) << 1
    const second = (Math.imul(moving, SECOND) >>> shift) << 1
    // Not in a loop over a list: this runs for each feature of all models before a program's first result.
    const free = keys[first] === EMPTY ? first : keys[first + 1] === EMPTY ? first + 1 : keys[second] === EMPTY ? second : keys[second + 1] === EMPTY ? second + 1 : -1
    if (free >= 0) {
      keys[free] = moving
      return true
    }
    const turn = (seed + Math.imul(moves, SECOND)) >>> 7
    const place = ((turn & 1) === 0 ? first : second) + ((turn >>> 1) & 1)
    const moved = keys[place]!
    keys[place] = moving
    moving = moved
  }
  return false
}

/** Writes where each of the features `[from, to)` lies, plus one; 0 for those that are not known. */
export function locate({keys, mask, shift}: Places, features: Int32Array, from: number, to: number, out: Int32Array): void {
  for (let index = from; index < to; index++) {
    const feature = features[index]!
    const first = (feature & mask) << 1
    const second = (Math.imul(feature, SECOND) >>> shift) << 1
    // What is equal differs by 0: less one it is below zero, and all its bits are set. The two buckets may be one.
    out[index - from] = ((((keys[first]! ^ feature) - 1) >> 31) & (first + 1))
      | ((((keys[first + 1]! ^ feature) - 1) >> 31) & (first + 2))
      | ((((keys[second]! ^ feature) - 1) >> 31) & (second + 1))
      | ((((keys[second + 1]! ^ feature) - 1) >> 31) & (second + 2))
  }
}
