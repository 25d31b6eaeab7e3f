import {FEATURES} from '../../src/themes/phrases/features.ts'
import type {RankerWeights} from '../../src/themes/phrases/weights.ts'
import type {Examples} from './corpus.ts'
import {maximise, type Slope} from './newton.ts'

/** The strength of the prior that weights are small, as so many examples. */
const PRIOR = 40

/** How many phrases a text has: it ranks none before another, but says how probable they are. */
const SIZE = FEATURES.indexOf('phrases of the text')

/**
 * Trains a ranker in two steps. The weights are those by which chosen phrases most surely come before the others of their text
 * (conditional logit: McFadden 1974; as a loss of rankings, ListNet: Cao et al. 2007). Then the sums are made probabilities by a
 * logistic curve (Platt 1999). The same examples give the same weights.
 */
export function trainRanker(sets: readonly Examples[]): RankerWeights {
  const width = FEATURES.length
  const {means, deviations} = standards(sets, width)
  const texts = sets.map(({features, chosen}) => ({chosen, rows: features.map((value, at) => (value - means[at % width]!) / deviations[at % width]!)}))
  const weights = maximise(width, PRIOR, (at, slope) => texts.reduce((sum, text) => sum + addRanking(text, at, slope), 0))
  const [bias, scale, bySize] = calibrate(texts, weights)
  weights.forEach((weight, at) => { weights[at] = at === SIZE ? bySize! : weight * scale! })
  return {bias: bias!, features: Array.from(weights, (weight, at): [number, number, number] => [means[at]!, deviations[at]!, weight])}
}

/** A text's phrases with standardised features. */
interface Text {
  readonly rows: Float64Array
  readonly chosen: Uint8Array
}

/** Adds the gradient and curvature of how likely the chosen phrases are under softmax over the text, and returns its logarithm. */
function addRanking({rows, chosen}: Text, weights: Float64Array, slope: Slope | undefined): number {
  const width = weights.length
  const count = chosen.reduce((sum, isChosen) => sum + isChosen, 0)
  if (count === 0) return 0
  const sums = sumsOf(rows, weights)
  const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity)
  const total = sums.reduce((all, sum) => all + Math.exp(sum - highest), 0)
  let likelihood = -count * (highest + Math.log(total))
  chosen.forEach((isChosen, index) => { if (isChosen === 1) likelihood += sums[index]! })
  if (!slope) return likelihood

  const shares = sums.map((sum) => Math.exp(sum - highest) / total)
  const mean = new Float64Array(width)
  shares.forEach((share, index) => { for (let at = 0; at < width; at++) mean[at]! += share * rows[index * width + at]! })
  const away = new Float64Array(width)
  shares.forEach((share, index) => {
    for (let at = 0; at < width; at++) away[at] = rows[index * width + at]! - mean[at]!
    slope.add(away, chosen[index]! - count * share, count * share)
  })
  return likelihood
}

/** Bias, scale of the sums and weight of the text's size that make the sums log-odds. */
function calibrate(texts: readonly Text[], weights: Float64Array): Float64Array {
  const width = weights.length
  const row = new Float64Array(3)
  const sums = texts.map(({rows}) => sumsOf(rows, weights))
  return maximise(3, 0, (at, slope) => {
    let likelihood = 0
    for (const [number, {rows, chosen}] of texts.entries()) {
      for (const [index, isChosen] of chosen.entries()) {
        row.set([1, sums[number]![index]!, rows[index * width + SIZE]!])
        const sum = at[0]! * row[0]! + at[1]! * row[1]! + at[2]! * row[2]!
        const probability = 1 / (1 + Math.exp(-sum))
        likelihood += isChosen === 1 ? -Math.log1p(Math.exp(-sum)) : -Math.log1p(Math.exp(sum))
        slope?.add(row, isChosen - probability, probability * (1 - probability))
      }
    }
    return likelihood
  })
}

function sumsOf(rows: Float64Array, weights: Float64Array): Float64Array {
  const width = weights.length
  return Float64Array.from({length: rows.length / width}, (_, index) => weights.reduce((sum, weight, at) => sum + weight * rows[index * width + at]!, 0))
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
