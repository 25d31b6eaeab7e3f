import {mix, shorten} from '../../model/index.ts'
import type {Lexemes} from './lexemes.ts'

/** Room for the features of one token. */
export const MOST_FEATURES = 64

/** The features of a word alone. Returns how many. */
export function wordFeatures({word, cased, kind, look, suffixes, prefixes, parts, clitic}: Lexemes, at: number, out: Uint32Array): number {
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

/**
 * The features of a token from its neighbours as written: two before it, two after it. Returns how many.
 * `isFirst`: the token begins its sentence, so that a capital tells little.
 */
export function contextFeatures(lexemes: Lexemes, before2: number, before: number, at: number, after: number, after2: number, isFirst: boolean, out: Uint32Array): number {
  const {word, left, kind, look, suffixes} = lexemes
  const w = word[at]!
  const wb = left[before]!
  const wa = word[after]!
  const k = kind[at]!
  const kb = kind[before]!
  const ka = kind[after]!
  const ka2 = kind[after2]!
  let n = 0
  out[n++] = mix(21, wb)
  out[n++] = mix(22, wa)
  out[n++] = mix(23, left[before2]!)
  out[n++] = mix(24, word[after2]!)
  out[n++] = mix(mix(25, wb), w)
  out[n++] = mix(mix(26, w), wa)
  out[n++] = mix(27, ka)
  out[n++] = mix(mix(28, ka), k)
  out[n++] = mix(mix(29, kb), k)
  out[n++] = mix(mix(30, ka), ka2)
  out[n++] = mix(mix(mix(32, kb), k), ka)
  out[n++] = mix(33, suffixes[after * 4 + 2]!)
  out[n++] = mix(mix(35, look[at]!), isFirst ? 1 : 0)
  out[n++] = mix(mix(36, look[before]!), mix(look[at]!, look[after]!))
  out[n++] = mix(mix(37, wb), k)
  out[n++] = mix(mix(38, wa), k)
  return shorten(out, 0, n)
}

/** The features of a token from the tags of the two tokens before it. Appended to `out` from `n` on; returns how many there are then. */
export function historyFeatures({word, kind, suffixes}: Lexemes, at: number, after: number, tag2: number, tag: number, out: Uint32Array, from: number): number {
  let n = from
  const tags = (tag2 << 5) | tag
  out[n++] = mix(51, tag)
  out[n++] = mix(52, tags)
  out[n++] = mix(mix(53, word[at]!), tag)
  out[n++] = mix(mix(54, word[at]!), tags)
  out[n++] = mix(mix(55, kind[at]!), tag)
  out[n++] = mix(mix(56, kind[at]!), tags)
  out[n++] = mix(mix(mix(58, kind[at]!), kind[after]!), tag)
  out[n++] = mix(mix(59, suffixes[at * 4 + 2]!), tag)
  return shorten(out, from, n)
}
