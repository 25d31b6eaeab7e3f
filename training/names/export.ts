import type {ModelParts} from '../../src/model/index.ts'
import {TYPES} from '../../src/entities/lattice.ts'
import {LABELS, type Weights} from './weights.ts'

interface Feature {
  readonly hash: number
  readonly isSpan: boolean
  readonly row: number
  readonly weight: number
}

function featuresOf({tokenHashes, token, spanHashes, span}: Weights): Feature[] {
  const features: Feature[] = []
  const add = (hashes: Uint32Array, weights: Float64Array, width: number, isSpan: boolean): void => {
    hashes.forEach((hash, row) => {
      let weight = 0
      for (let at = row * width; at < (row + 1) * width; at++) weight = Math.max(weight, Math.abs(weights[at]!))
      features.push({hash, isSpan, row, weight})
    })
  }
  add(tokenHashes, token, LABELS, false)
  add(spanHashes, span, TYPES, true)
  return features
}

/** The hashes of the features with the heaviest weights. */
export function heaviest(weights: Weights, count: number): {token: Set<number>; span: Set<number>} {
  const features = featuresOf(weights).sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, count)
  return {
    token: new Set(features.filter((feature) => !feature.isSpan).map((feature) => feature.hash)),
    span: new Set(features.filter((feature) => feature.isSpan).map((feature) => feature.hash)),
  }
}

/** The weights as integers from -`top` to `top`, without the lightest `pruned` (0 to 1) of them. */
export function quantise(weights: Weights, pruned: number, top: number): ModelParts {
  const sizes: number[] = []
  for (const list of [weights.token, weights.span]) for (const weight of list) if (weight !== 0) sizes.push(Math.abs(weight))
  const sorted = Float64Array.from(sizes).sort()
  const least = sorted[Math.floor(sorted.length * pruned)] ?? 0
  // The few heaviest are cut off: one of them must not make all others coarse.
  const scale = top / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1)
  const features = featuresOf(weights).sort((a, b) => a.hash - b.hash)
  const hashes: number[] = []
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  for (const {hash, isSpan, row} of features) {
    const width = isSpan ? TYPES : LABELS
    const list = isSpan ? weights.span : weights.token
    const before = columns.length
    for (let label = 0; label < width; label++) {
      const weight = list[row * width + label]!
      if (Math.abs(weight) < least) continue
      const value = Math.max(-top, Math.min(top, Math.round(weight * scale)))
      if (value === 0) continue
      columns.push(isSpan ? LABELS + label : label)
      values.push(value)
    }
    if (columns.length === before) continue
    if (hashes.at(-1) === hash) {
      // A token's and a segment's feature with one hash: the later one is lost.
      columns.length = before
      values.length = before
      continue
    }
    hashes.push(hash)
    starts.push(columns.length)
  }
  return {
    labels: LABELS + TYPES,
    transitions: Int16Array.from(weights.transitions, (weight) => Math.round(weight * scale)),
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    columns: Uint8Array.from(columns),
    weights: Int8Array.from(values),
  }
}
