import {WEIGHT_UNIT} from '../../src/quotes/learned/cues.ts'
import type {ChainShape, ModelParts} from '../../src/model/index.ts'
import type {CrfWeights} from './crf.ts'

/** The hashes of the features with the heaviest weights, ascending. */
export function heaviest({hashes, weights}: CrfWeights, columns: number, count: number): Uint32Array {
  const heights = new Float64Array(hashes.length)
  for (let row = 0; row < hashes.length; row++) {
    for (let column = 0; column < columns; column++) heights[row] = Math.max(heights[row]!, Math.abs(weights[row * columns + column]!))
  }
  const rows = Array.from(hashes.keys()).sort((a, b) => heights[b]! - heights[a]! || a - b).slice(0, count)
  return Uint32Array.from(rows, (row) => hashes[row]!).sort()
}

/** The mean of models that differ by their random numbers: what only one of them believes weighs less. */
export function average(models: readonly CrfWeights[]): CrfWeights {
  const [first, ...others] = models as [CrfWeights, ...CrfWeights[]]
  const share = 1 / models.length
  const weights = first.weights.map((weight) => weight * share)
  const steps = first.steps.map((step) => step * share)
  for (const other of others) {
    for (let index = 0; index < weights.length; index++) weights[index]! += other.weights[index]! * share
    for (let index = 0; index < steps.length; index++) steps[index]! += other.steps[index]! * share
  }
  return {hashes: first.hashes, weights, steps}
}

/** The weights as whole numbers of `WEIGHT_UNIT`, without those lighter than `least`. */
export function quantise({columns}: ChainShape, {hashes, weights, steps}: CrfWeights, least: number): ModelParts {
  const kept: number[] = []
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  hashes.forEach((hash, row) => {
    const before = labels.length
    for (let column = 0; column < columns; column++) {
      const weight = weights[row * columns + column]!
      const value = Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_UNIT)))
      if (value === 0) continue
      labels.push(column)
      values.push(value)
    }
    if (labels.length === before) return
    kept.push(hash)
    starts.push(labels.length)
  })
  return {
    labels: columns, transitions: Int16Array.from(steps, (step) => Math.round(step / WEIGHT_UNIT)),
    hashes: Uint32Array.from(kept), starts: Uint32Array.from(starts), columns: Uint8Array.from(labels), weights: Int8Array.from(values),
  }
}
