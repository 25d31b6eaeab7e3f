import {columnsOf, PARTS, statesOf} from '../../src/model/index.ts'
import {TYPES} from '../../src/entities/lattice.ts'

/** How many labels a token has. */
export const LABELS = 1 + PARTS * TYPES
/** How many columns a lattice has a token. */
export const COLUMNS = columnsOf(TYPES)
/** How many states a reading can be in. */
export const STATES = statesOf(TYPES)

/** A linear model while it is learnt: a row of weights for each feature of tokens and of segments. */
export interface Weights {
  /** The hashes of the tokens' features, ascending. */
  readonly tokenHashes: Uint32Array
  /** `LABELS` weights for each of them. */
  readonly token: Float64Array
  /** The hashes of the segments' features, ascending. */
  readonly spanHashes: Uint32Array
  /** `TYPES` weights for each of them. */
  readonly span: Float64Array
  /** Weights of the steps from state to state, row by row. */
  readonly transitions: Float64Array
}

/** Weights that remember their mean over all steps of the training (averaging: Freund & Schapire 1999), without adding up at each. */
export class Averaged {
  readonly now: Float64Array
  readonly #sum: Float64Array

  constructor(length: number) {
    this.now = new Float64Array(length)
    this.#sum = new Float64Array(length)
  }

  /** Changes a weight at a step, counted from 1. */
  add(index: number, by: number, step: number): void {
    this.now[index] = this.now[index]! + by
    this.#sum[index] = this.#sum[index]! + by * step
  }

  /** The means after the last of `steps` steps. */
  mean(steps: number): Float64Array {
    return this.now.map((weight, index) => weight - this.#sum[index]! / steps)
  }
}

/** The sum of models that differ by their random numbers only: what one of them alone believes weighs least. */
export function addUp(models: readonly Weights[]): Weights {
  const [first, ...others] = models as [Weights, ...Weights[]]
  for (const other of others) {
    for (const part of ['token', 'span', 'transitions'] as const) {
      for (let index = 0; index < first[part].length; index++) first[part][index] = first[part][index]! + other[part][index]!
    }
  }
  return first
}
