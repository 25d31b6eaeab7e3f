import {WEIGHT_UNIT} from '../../src/model/index.ts'
import type {ChainShape, ModelParts} from '../../src/model/index.ts'
import {sparseRows, wholeWeight} from '../rows.ts'
import type {CrfWeights} from './crf.ts'

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
export function quantise({columns}: ChainShape, model: CrfWeights, least: number): ModelParts {
  return {
    ...sparseRows(model, columns, (weight) => wholeWeight(weight, 1 / WEIGHT_UNIT, least, HEAVIEST)),
    transitions: Int16Array.from(model.steps, (step) => Math.round(step / WEIGHT_UNIT)),
  }
}

/** What a signed byte holds. */
const HEAVIEST = 127
