import {expect, test} from 'vitest'
import {Chain} from '../../training/quotes/chain.ts'
import {CUE_SHAPE} from '../../src/quotes/learned/shapes.ts'
import {calibrate} from '../../training/quotes/calibrate.ts'
import {frequent, numbering} from '../../training/features.ts'
import {goldSteps, trainCrf, type Sequences} from '../../training/quotes/crf.ts'
import {average, quantise} from '../../training/quotes/export.ts'
import {heaviest} from '../../training/rows.ts'
import type {Judged} from '../../training/quotes/sequences.ts'

const CUE = 1000
const OTHER = 2000

/** Sequences of six items of which the ones with the feature `CUE` are cues; each item has a feature that tells nothing, too. */
function toy(count: number): Sequences {
  const items = [0]
  const starts = [0]
  const features: number[] = []
  const marks: number[] = []
  for (let sequence = 0; sequence < count; sequence++) {
    for (let at = 0; at < 6; at++) {
      const isCue = (sequence + at) % 3 === 0
      features.push(isCue ? CUE : OTHER, 3000 + ((sequence * 7 + at) % 5))
      marks.push(isCue ? 1 : 0)
      starts.push(features.length)
    }
    marks.push(0)
    starts.push(features.length)
    items.push(marks.length)
  }
  return {items: Uint32Array.from(items), starts: Uint32Array.from(starts), features: Uint32Array.from(features), marks: Uint8Array.from(marks)}
}

const OPTIONS = {epochs: 6, dropout: 0.2, l2: 1e-6, rate: 0.1, seed: 3}

test('a chain learns what tells, the same each time', () => {
  const data = toy(60)
  const hashes = frequent(data.features.slice(), 2)
  const model = trainCrf(CUE_SHAPE, data, hashes, OPTIONS)
  expect(trainCrf(CUE_SHAPE, data, hashes, OPTIONS).weights).toEqual(model.weights)
  expect(trainCrf(CUE_SHAPE, data, hashes, {...OPTIONS, seed: 4}).weights).not.toEqual(model.weights)

  const idOf = numbering(hashes)
  const scores = new Float64Array(7 * 3)
  for (let at = 0; at < 6; at++) {
    for (let f = data.starts[at]!; f < data.starts[at + 1]!; f++) {
      for (let column = 0; column < 3; column++) scores[at * 3 + column]! += model.weights[idOf(data.features[f]!) * 3 + column]!
    }
  }
  const chain = new Chain(CUE_SHAPE)
  chain.best({length: 6, scores, stepScores: model.steps, blocked: new Uint8Array(6)})
  expect([...chain.path.subarray(0, 6)]).toEqual([1, 0, 0, 1, 0, 0])
  expect([...heaviest(model, 3, 2)]).toEqual([CUE, OTHER])
})

test('the right path begins outside and follows the marks', () => {
  const steps = goldSteps(CUE_SHAPE, Uint8Array.of(0, 1, 1, 0), 0, 4)
  expect([...steps].map((index) => CUE_SHAPE.steps[index]!.to)).toEqual([0, 1, 1, 0])
})

test('models are averaged, and written as whole numbers', () => {
  const model = {hashes: Uint32Array.of(1, 2), weights: Float32Array.of(1, 0, -1, 0.001, 0, 0), steps: Float64Array.of(0.5, 0, 0, 0)}
  const other = {...model, weights: Float32Array.of(2, 0, -1, 0.001, 0, 0)}
  const parts = quantise(CUE_SHAPE, average([model, other]), 0.02)
  expect([...parts.hashes]).toEqual([1])
  expect([...parts.columns]).toEqual([0, 2])
  expect([...parts.weights]).toEqual([48, -32])
  expect([...parts.transitions]).toEqual([16, 0, 0, 0])
})

test('confidence rises with what is right', () => {
  const judged = Array.from({length: 400}, (_, index): Judged => {
    const reports = (index % 10) / 10
    return {reading: {cue: {first: 0, last: 1, head: 0, probability: 1}, marks: new Uint8Array(0), reports, probability: 0.5, isQuoted: false}, right: (index * 7) % 10 < reports * 10}
  })
  const weights = calibrate(judged)
  expect(weights).toHaveLength(4)
  expect(weights[1]).toBeGreaterThan(0)
})
