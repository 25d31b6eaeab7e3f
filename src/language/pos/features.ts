import {blend, mix, shorten} from '../../model/index.ts'
import type {Lexemes} from './lexemes.ts'

/** Room for the features of one token. */
export const MOST_FEATURES = 64

/** The features of a word alone. Returns how many. */
export function wordFeatures({word, cased, kind, look, suffixes, prefixes, parts, clitic}: Lexemes, at: number, out: Int32Array): number {
  let n = 0
  out[n++] = mix(1, word[at]!)
  out[n++] = mix(2, cased[at]!)
  out[n++] = mix(3, kind[at]!)
  out[n++] = mix(4, look[at]!)
  out[n++] = mix(5, suffixes[at * 4]!)
  out[n++] = mix(6, suffixes[at * 4 + 1]!)
  out[n++] = mix(7, suffixes[at * 4 + 2]!)
  out[n++] = mix(8, suffixes[at * 4 + 3]!)
  out[n++] = mix(9, prefixes[at * 3]!)
  out[n++] = mix(10, prefixes[at * 3 + 1]!)
  out[n++] = mix(11, prefixes[at * 3 + 2]!)
  out[n++] = mix(mix(12, suffixes[at * 4 + 1]!), look[at]!)
  out[n++] = mix(mix(16, suffixes[at * 4 + 2]!), look[at]!)
  if (parts[at * 2] !== 0) {
    out[n++] = mix(13, parts[at * 2]!)
    out[n++] = mix(14, parts[at * 2 + 1]!)
  }
  if (clitic[at] !== 0) {
    out[n++] = mix(15, clitic[at]!)
    // "he's" is a pronoun, a word that no list has no such thing.
    out[n++] = mix(mix(17, clitic[at]!), kind[at]!)
    out[n++] = mix(mix(18, clitic[at]!), look[at]!)
  }
  return shorten(out, 0, n)
}

/** Where a neighbour stands, seen from the token that is tagged. */
export const Place = {before2: 0, before: 1, after: 2, after2: 3} as const
/** How many such places there are. */
export const PLACES = 4

/** The features of a token from one neighbour alone. Returns how many. */
export function neighbourFeatures({word, left, kind, suffixes}: Lexemes, place: number, at: number, out: Int32Array): number {
  let n = 0
  if (place === Place.before2) out[n++] = mix(23, left[at]!)
  else if (place === Place.before) out[n++] = mix(21, left[at]!)
  else if (place === Place.after2) out[n++] = mix(24, word[at]!)
  else {
    out[n++] = mix(22, word[at]!)
    out[n++] = mix(27, kind[at]!)
    out[n++] = mix(33, suffixes[at * 4 + 2]!)
  }
  return shorten(out, 0, n)
}

/**
 * The features of a token together with its neighbours as written. Returns how many.
 * `isFirst`: the token begins its sentence, so that a capital tells little.
 */
export function contextFeatures({word, left, kind, look}: Lexemes, before: number, at: number, after: number, after2: number, isFirst: boolean, out: Int32Array): number {
  const w = word[at]!
  const wb = left[before]!
  const wa = word[after]!
  const k = kind[at]!
  const kb = kind[before]!
  const ka = kind[after]!
  let n = 0
  out[n++] = blend(25, wb, w)
  out[n++] = blend(26, w, wa)
  out[n++] = blend(28, ka, k)
  out[n++] = blend(29, kb, k)
  out[n++] = blend(30, ka, kind[after2]!)
  out[n++] = blend(32, mix(kb, k), ka)
  out[n++] = blend(35, look[at]!, isFirst ? 1 : 0)
  out[n++] = blend(36, look[before]!, look[at]! * 1024 + look[after]!)
  out[n++] = blend(37, wb, k)
  out[n++] = blend(38, wa, k)
  return shorten(out, 0, n)
}

/** The features of a token from the tags of the two tokens before it alone. Returns how many. */
export function tagFeatures(tag2: number, tag: number, out: Int32Array): number {
  out[0] = mix(51, tag)
  out[1] = mix(52, (tag2 << 5) | tag)
  return shorten(out, 0, 2)
}

/** The features of a token together with these tags. Appended to `out` from `n` on; returns how many there are then. */
export function historyFeatures({word, kind, suffixes}: Lexemes, at: number, after: number, tag2: number, tag: number, out: Int32Array, from: number): number {
  let n = from
  const tags = (tag2 << 5) | tag
  out[n++] = blend(53, word[at]!, tag)
  out[n++] = blend(54, word[at]!, tags)
  out[n++] = blend(55, kind[at]!, tag)
  out[n++] = blend(56, kind[at]!, tags)
  out[n++] = blend(58, mix(kind[at]!, kind[after]!), tag)
  out[n++] = blend(59, suffixes[at * 4 + 2]!, tag)
  return shorten(out, from, n)
}
