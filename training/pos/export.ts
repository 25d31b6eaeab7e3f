import {TAGS} from '../../src/language/pos/upos.ts'
import type {ModelParts} from '../../src/model/index.ts'
import type {Weights} from './trainer.ts'

/** The hashes of the features with the heaviest weights, ascending. */
export function heaviest({hashes, weights}: Weights, count: number): Uint32Array {
  const heights = new Float64Array(hashes.length)
  for (let row = 0; row < hashes.length; row++) {
    for (let tag = 0; tag < TAGS; tag++) heights[row] = Math.max(heights[row]!, Math.abs(weights[row * TAGS + tag]!))
  }
  const rows = Array.from(hashes.keys()).sort((a, b) => heights[b]! - heights[a]! || a - b).slice(0, count)
  return Uint32Array.from(rows, (row) => hashes[row]!).sort()
}

/** The mean of models that differ by their random numbers: what only one of them believes weighs less. */
export function average(models: readonly Weights[]): Weights {
  const [first, ...others] = models as [Weights, ...Weights[]]
  const weights = first.weights.slice()
  for (const other of others) for (let index = 0; index < weights.length; index++) weights[index] = weights[index]! + other.weights[index]!
  return {hashes: first.hashes, weights}
}

/** The weights as integers from -`top` to `top`, without the lightest `pruned` (0 to 1) of them. */
export function quantise({hashes, weights}: Weights, pruned: number, top: number): ModelParts {
  const sorted = Float64Array.from(weights.filter((weight) => weight !== 0), Math.abs).sort()
  const least = sorted[Math.floor(sorted.length * pruned)] ?? 0
  // The few heaviest are cut off: one of them must not make all others coarse.
  const scale = top / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1)
  const kept: number[] = []
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  hashes.forEach((hash, row) => {
    const before = columns.length
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = weights[row * TAGS + tag]!
      const value = Math.abs(weight) < least ? 0 : Math.max(-top, Math.min(top, Math.round(weight * scale)))
      if (value === 0) continue
      columns.push(tag)
      values.push(value)
    }
    if (columns.length === before) return
    kept.push(hash)
    starts.push(columns.length)
  })
  return {
    labels: TAGS, transitions: new Int16Array(0),
    hashes: Uint32Array.from(kept), starts: Uint32Array.from(starts), columns: Uint8Array.from(columns), weights: Int8Array.from(values),
  }
}
