import type {ChainShape} from '../../src/model/index.ts'
import {numbering} from '../features.ts'
import {randomFrom, shuffle} from '../random.ts'
import type {WeightRows} from '../rows.ts'
import {Chain} from './chain.ts'

/** Sequences to learn from, in columns. The closing item of each has features too. */
export interface Sequences {
  /** Where each sequence's items begin; one more than there are sequences. Closing items are counted. */
  readonly items: Uint32Array
  /** Where each item's features begin; one more than there are items. */
  readonly starts: Uint32Array
  /** The features' hashes. */
  readonly features: Uint32Array
  /** The right mark of each item; 255 where it must be outside. */
  readonly marks: Uint8Array
}

/** Weights by feature and column, and of steps. */
export interface CrfWeights extends WeightRows {
  readonly steps: Float64Array
}

/** How to train. */
export interface CrfOptions {
  readonly epochs: number
  readonly dropout: number
  /** Strength of the pull to zero, an example. */
  readonly l2: number
  readonly rate: number
  readonly seed: number
}

/** Mark of an item that is outside whatever the model says: the cue itself. */
export const BLOCKED = 255

/** The steps of the path that has the given marks. */
export function goldSteps(shape: ChainShape, marks: Uint8Array, from: number, length: number): Int32Array {
  const path = new Int32Array(length)
  let state = 0
  for (let at = 0; at < length; at++) {
    const mark = marks[from + at] === BLOCKED ? 0 : marks[from + at]!
    let found = shape.steps.findIndex((step) => step.from === state && shape.marks[step.to] === mark)
    // A second source has no state: it counts as outside.
    if (found < 0) found = shape.steps.findIndex((step) => step.from === state && shape.marks[step.to] === 0)
    path[at] = found
    state = shape.steps[found]!.to
  }
  return path
}

/**
 * Trains a chain by the gradient of its likelihood (Lafferty et al., ICML 2001), step sizes by AdaGrad (Duchi et al., JMLR 2011),
 * with features dropped at random.
 */
export function trainCrf(shape: ChainShape, data: Sequences, hashes: Uint32Array, {epochs, dropout, l2, rate, seed}: CrfOptions): CrfWeights {
  const {columns} = shape
  const random = randomFrom(seed)
  const idOf = numbering(hashes)
  const ids = Int32Array.from(data.features, idOf)
  const weights = new Float32Array(hashes.length * columns)
  const squares = new Float32Array(weights.length).fill(1e-2)
  const steps = new Float64Array(shape.steps.length)
  const stepSquares = new Float64Array(shape.steps.length).fill(1e-2)
  const sequences = data.items.length - 1
  const order = Int32Array.from({length: sequences}, (_, index) => index)
  const last = new Int32Array(hashes.length)
  const sums = new Float32Array(weights.length)
  const stepSums = new Float64Array(steps.length)
  const chain = new Chain(shape)
  let size = 0
  for (let s = 0; s < sequences; s++) size = Math.max(size, data.items[s + 1]! - data.items[s]!)
  const scores = new Float64Array(size * columns)
  const gradient = new Float64Array(size * columns)
  const blocked = new Uint8Array(size)
  const states = shape.marks.length
  const kept = new Int32Array(size * 80)
  const keptStarts = new Int32Array(size + 1)
  let clock = 0
  const averageFrom = Math.floor(epochs / 2)
  let averaged = 0

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const sequence of order) {
      clock++
      const first = data.items[sequence]!
      const length = data.items[sequence + 1]! - first - 1
      let count = 0
      for (let at = 0; at <= length; at++) {
        keptStarts[at] = count
        for (let f = data.starts[first + at]!; f < data.starts[first + at + 1]!; f++) if (ids[f]! >= 0 && (dropout === 0 || random() >= dropout)) kept[count++] = ids[f]!
      }
      keptStarts[length + 1] = count
      scores.fill(0, 0, (length + 1) * columns)
      gradient.fill(0, 0, (length + 1) * columns)
      for (let at = 0; at <= length; at++) {
        blocked[at] = data.marks[first + at] === BLOCKED ? 1 : 0
        for (let k = keptStarts[at]!; k < keptStarts[at + 1]!; k++) {
          const base = kept[k]! * columns
          for (let column = 0; column < columns; column++) scores[at * columns + column]! += weights[base + column]!
        }
      }
      // While training the scores of steps change from one sequence to the next.
      const input = {length, scores, stepScores: steps.slice(), blocked}
      chain.sum(input)
      chain.sumBack(input)
      const stepGradient = new Float64Array(steps.length)
      for (let at = 0; at < length; at++) {
        const probabilities = chain.stepProbabilities(input, at)
        for (let index = 0; index < shape.steps.length; index++) {
          const p = probabilities[index]!
          if (p < 1e-9) continue
          const {enter, leave} = shape.steps[index]!
          stepGradient[index]! -= p
          for (const column of enter) gradient[at * columns + column]! -= p
          for (const column of leave) gradient[(at - 1) * columns + column]! -= p
        }
      }
      for (let end = 0; end < states; end++) {
        const p = chain.probability(length - 1, end)
        if (p < 1e-9) continue
        for (const column of shape.ends[end]!.closing) gradient[length * columns + column]! -= p
        for (const column of shape.ends[end]!.leave) gradient[(length - 1) * columns + column]! -= p
      }
      let state = 0
      const path = goldSteps(shape, data.marks, first, length)
      for (let at = 0; at < length; at++) {
        const {to, enter, leave} = shape.steps[path[at]!]!
        stepGradient[path[at]!]! += 1
        for (const column of enter) gradient[at * columns + column]! += 1
        for (const column of leave) gradient[(at - 1) * columns + column]! += 1
        state = to
      }
      for (const column of shape.ends[state]!.closing) gradient[length * columns + column]! += 1
      for (const column of shape.ends[state]!.leave) gradient[(length - 1) * columns + column]! += 1

      for (let index = 0; index < steps.length; index++) {
        const g = stepGradient[index]! - l2 * steps[index]!
        stepSquares[index]! += g * g
        steps[index]! += (rate * g) / Math.sqrt(stepSquares[index]!)
      }
      for (let at = 0; at <= length; at++) {
        for (let k = keptStarts[at]!; k < keptStarts[at + 1]!; k++) {
          const id = kept[k]!
          const base = id * columns
          // The pull to zero for all the sequences since the feature was last seen, at once.
          const pull = l2 * (clock - last[id]!)
          last[id] = clock
          for (let column = 0; column < columns; column++) {
            const g = gradient[at * columns + column]!
            const place = base + column
            const weight = weights[place]!
            const whole = g - pull * weight
            if (whole === 0) continue
            squares[place]! += g * g
            weights[place] = weight + (rate * whole) / Math.sqrt(squares[place]!)
          }
        }
      }
    }
    if (epoch >= averageFrom) {
      averaged++
      for (let index = 0; index < weights.length; index++) sums[index]! += weights[index]!
      for (let index = 0; index < steps.length; index++) stepSums[index]! += steps[index]!
    }
  }
  // Without dropout more features speak at once: each has less to say.
  const scale = 1 / averaged
  return {hashes, weights: sums.map((sum) => sum * scale * (1 - dropout)), steps: stepSums.map((sum) => sum * scale)}
}
