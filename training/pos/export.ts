import {TAGS} from '../../src/language/pos/upos.ts'
import type {ModelParts} from '../../src/model/index.ts'
import {sparseRows, wholeWeight} from '../rows.ts'
import type {Weights} from './trainer.ts'

/** The mean of models that differ by their random numbers: what only one of them believes weighs less. */
export function average(models: readonly Weights[]): Weights {
  const [first, ...others] = models as [Weights, ...Weights[]]
  const weights = first.weights.slice()
  for (const other of others) for (let index = 0; index < weights.length; index++) weights[index] = weights[index]! + other.weights[index]!
  return {hashes: first.hashes, weights}
}

/** The weights as integers from -`top` to `top`, without the lightest `pruned` (0 to 1) of them. */
export function quantise(rows: Weights, pruned: number, top: number): ModelParts {
  const sorted = Float64Array.from(rows.weights.filter((weight) => weight !== 0), Math.abs).sort()
  const least = sorted[Math.floor(sorted.length * pruned)] ?? 0
  // The few heaviest are cut off: one of them must not make all others coarse.
  const scale = top / (sorted[Math.floor(sorted.length * 0.9995)] ?? 1)
  return {...sparseRows(rows, TAGS, (weight) => wholeWeight(weight, scale, least, top)), transitions: new Int16Array(0)}
}
