import {frequent} from '../features.ts'
import type {Column} from './instances.ts'

/** What a feature becomes that has no number. */
export const NONE = 0xffffffff

/**
 * Replaces the features of a column by their numbers, in the ascending order of their hashes, and gives the hashes: of those seen at
 * least `least` times, and in `keep` where that is given.
 */
export function numberFeatures(features: Column, least: number, keep?: ReadonlySet<number>): Uint32Array {
  const {data, length} = features
  const kept = frequent(data.slice(0, length), least)
  const hashes = keep ? kept.filter((hash) => keep.has(hash)) : kept
  const numbers = new Map<number, number>()
  for (const [number, hash] of hashes.entries()) numbers.set(hash, number)
  for (let index = 0; index < length; index++) data[index] = numbers.get(data[index]!) ?? NONE
  return hashes
}
