import {FEATURES} from '../../src/themes/phrases/features.ts'
import type {RankerWeights} from '../../src/themes/phrases/weights.ts'
import type {Examples} from './corpus.ts'

/** Steps of Newton's method; it has converged before. */
const STEPS = 12

/** The strength of the prior that weights are small, as so many examples. */
const PRIOR = 10

/** Logistic regression on standardised features by Newton's method, with a Gaussian prior: the same examples give the same weights. */
export function trainLogistic(sets: readonly Examples[]): RankerWeights {
  const width = FEATURES.length
  const {means, deviations} = standards(sets, width)
  const size = width + 1
  const weights = new Float64Array(size)
  const row = new Float64Array(size).fill(1)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({length: size}, () => new Float64Array(size))
    for (const {features, chosen} of sets) {
      for (const [index, isChosen] of chosen.entries()) {
        let sum = weights[width]!
        for (let at = 0; at < width; at++) {
          row[at] = (features[index * width + at]! - means[at]!) / deviations[at]!
          sum += weights[at]! * row[at]!
        }
        const probability = 1 / (1 + Math.exp(-sum))
        const variance = probability * (1 - probability)
        for (let a = 0; a < size; a++) {
          gradient[a]! += (isChosen - probability) * row[a]!
          for (let b = 0; b < size; b++) curvature[a]![b]! += variance * row[a]! * row[b]!
        }
      }
    }
    for (let at = 0; at < width; at++) {
      gradient[at]! -= PRIOR * weights[at]!
      curvature[at]![at]! += PRIOR
    }
    solve(curvature, gradient).forEach((change, at) => { weights[at]! += change })
  }
  return {bias: weights[width]!, features: Array.from({length: width}, (_, at): [number, number, number] => [means[at]!, deviations[at]!, weights[at]!])}
}

function standards(sets: readonly Examples[], width: number): {means: Float64Array; deviations: Float64Array} {
  const means = new Float64Array(width)
  const squares = new Float64Array(width)
  let count = 0
  for (const {features, chosen} of sets) {
    count += chosen.length
    features.forEach((value, at) => {
      means[at % width]! += value
      squares[at % width]! += value * value
    })
  }
  for (let at = 0; at < width; at++) means[at]! /= count
  return {means, deviations: squares.map((square, at) => Math.sqrt(Math.max(0, square / count - means[at]! ** 2)) || 1)}
}

/** Solves linear equations by elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, index) => Float64Array.of(...row, right[index]!))
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let other = at + 1; other < size; other++) if (Math.abs(rows[other]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = other
    const top = rows[pivot]!
    rows[pivot] = rows[at]!
    rows[at] = top
    for (let other = at + 1; other < size; other++) {
      const factor = rows[other]![at]! / top[at]!
      for (let column = at; column <= size; column++) rows[other]![column]! -= factor * top[column]!
    }
  }
  const found = new Float64Array(size)
  for (let at = size - 1; at >= 0; at--) {
    let value = rows[at]![size]!
    for (let column = at + 1; column < size; column++) value -= rows[at]![column]! * found[column]!
    found[at] = value / rows[at]![at]!
  }
  return found
}
