/**
 * Where the features of a model lie: each in one of two buckets of two places, which its hash names (cuckoo hashing: Pagh & Rodler, "Cuckoo
 * hashing", Journal of Algorithms 51, 2004; with buckets: Dietzfelbinger & Weidling, "Balanced allocation and cuckoo hashing with
 * constant-time access", 2007). A feature is looked up by four comparisons and no branch: most are not known to a model, so that a
 * processor could not guess where a branch goes, and would wait for memory each time to see.
 *
 * A bucket's number is some bits of a feature, for the second one of a feature turned into another of as many bits that no two features
 * share. So the other bits are all that must be kept of it (Cleary, "Compact hash tables using bidirectional linear probing", IEEE
 * Transactions on Computers 33, 1984): a bucket's two places are read as one number.
 */
export interface Places {
  /** Of each bucket the keys of its two places, the first one in the lower half; {@link EMPTY} where there is none. */
  readonly buckets: Int32Array
  /** How many bits of a number stand after those that number its bucket. */
  readonly shift: number
}

/** Features have so many bits: those of `SHORT_HASH`. */
const FEATURE_BITS = 24

/** Fewest bits of a bucket's number: with fewer, what is left of a feature would not fit in half of a number. */
const LEAST_BITS = 10

/** What stands at a place without a feature: more than any key, which has 15 bits at most. */
const EMPTY = 0xffff

/** So full a table of two buckets of two places may be and still be filled without much search. */
const FULLEST = 0.85

/** After so many features have had to move for one, the table is taken to be too full. */
const MOST_MOVES = 500

/** An odd number: features times it, cut to their bits, are features again, each once. Its high bits have nothing to do with a feature's low ones. */
const TURN = 0x9e3779b1

/** How many places there are. */
export function sizeOf({buckets}: Places): number {
  return buckets.length * 2
}

/** Gives each feature a place, the same ones each time. */
export function layOut(features: Uint32Array): Places {
  let bits = LEAST_BITS
  while (2 ** (bits + 1) * FULLEST < features.length) bits++
  for (;;) {
    const held = new Int32Array(2 ** (bits + 1)).fill(-1)
    let settled = 0
    while (settled < features.length && settle(held, bits, features[settled]!, settled)) settled++
    if (settled === features.length) return {buckets: keysOf(held, 32 - bits), shift: 32 - bits}
    bits++
  }
}

/** Gives a feature a place; whoever stands there moves to another one of its own. False where that finds no end. */
function settle(held: Int32Array, bits: number, feature: number, seed: number): boolean {
  const shift = 32 - bits
  let moving = feature
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const first = (own(moving) >>> shift) << 1
    const second = (turned(moving) >>> shift) << 1
    // Not in a loop over a list: this runs for each feature of all models before a program's first result.
    const free = held[first] === -1 ? first : held[first + 1] === -1 ? first + 1 : held[second] === -1 ? second : held[second + 1] === -1 ? second + 1 : -1
    if (free >= 0) {
      held[free] = moving
      return true
    }
    const turn = (seed + Math.imul(moves, TURN)) >>> 7
    const place = ((turn & 1) === 0 ? first : second) + ((turn >>> 1) & 1)
    const moved = held[place]!
    held[place] = moving
    moving = moved
  }
  return false
}

/** A feature in the high bits, and the same turned into another. */
function own(feature: number): number {
  return feature << (32 - FEATURE_BITS)
}

function turned(feature: number): number {
  return Math.imul(own(feature), TURN)
}

/** The keys of features at the places where they are held. */
function keysOf(held: Int32Array, shift: number): Int32Array {
  const buckets = new Int32Array(held.length / 2)
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    buckets[bucket] = keyAt(held, shift, bucket * 2) | (keyAt(held, shift, bucket * 2 + 1) << 16)
  }
  return buckets
}

function keyAt(held: Int32Array, shift: number, place: number): number {
  const feature = held[place]!
  if (feature === -1) return EMPTY
  const isFirst = own(feature) >>> shift === place >> 1
  return keyOf(isFirst ? own(feature) : turned(feature), shift, isFirst ? 0 : 1)
}

/** What is kept of a number whose first bits are its bucket's: its other bits, and a last one that says which of a feature's two buckets it is. */
function keyOf(value: number, shift: number, which: number): number {
  return ((value & ((1 << shift) - 1)) >>> (31 - FEATURE_BITS)) | which
}

/** Where a feature lies, plus one; 0 for one that is not known. Bits of a hash beyond those of features do not count. */
export function placeOf(buckets: Int32Array, shift: number, feature: number): number {
  const one = own(feature)
  const other = turned(feature)
  const first = one >>> shift
  const second = other >>> shift
  // Twice the key that the bucket would hold, one for each of its places.
  const atFirst = buckets[first]! ^ Math.imul(keyOf(one, shift, 0), 0x10001)
  const atSecond = buckets[second]! ^ Math.imul(keyOf(other, shift, 1), 0x10001)
  // What is equal differs by 0: less one it is below zero, and all its bits are set.
  return ((((atFirst & 0xffff) - 1) >> 31) & (2 * first + 1))
    | ((((atFirst >>> 16) - 1) >> 31) & (2 * first + 2))
    | ((((atSecond & 0xffff) - 1) >> 31) & (2 * second + 1))
    | ((((atSecond >>> 16) - 1) >> 31) & (2 * second + 2))
}
