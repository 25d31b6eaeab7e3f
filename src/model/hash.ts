/**
 * Hashes of features: 32-bit integers with a sign, which V8 holds without an object of their own, composed from the hashes of their parts, so that no string is built while tagging
 * (feature hashing: Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009).
 */

/** The hash of two hashes, or of a template's number and a hash. Not symmetric. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return hash ^ (hash >>> 16)
}

/** The hash of a feature: its template's number and two parts. Cheaper than two times {@link mix}. */
export function blend(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** The hash of the code units `[start, end)` of a string (FNV-1a over 16-bit units). */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5 | 0
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/**
 * Features may be known by so many bits of their hash: few enough to be stored in little more than a byte each, and enough for a
 * feature that the model has not seen to be taken for one that it has only once in some 300 times.
 */
export const SHORT_HASH = 0xffffff

/** Cuts the hashes `[from, to)` to {@link SHORT_HASH}; returns `to`. */
export function shorten(out: Int32Array, from: number, to: number): number {
  for (let index = from; index < to; index++) out[index] = out[index]! & SHORT_HASH
  return to
}
