import {describe, expect, test} from 'vitest'
import {WEIGHT_UNIT} from '../../src/model/index.ts'
import {CueChain} from '../../src/quotes/learned/cue-chain.ts'
import {CueMark, CUE_SHAPE} from '../../src/quotes/learned/shapes.ts'
import {Chain} from '../../training/quotes/chain.ts'
import {randomFrom} from '../../training/random.ts'

const {columns} = CUE_SHAPE

describe.each([1, 2, 3, 7, 50, 800])('a run of %i items', (size) => {
  test.each([0, 1, 2, 3, 4, 5])('is read as the chain of any shape reads it (%i)', (seed) => {
    const random = randomFrom(seed + size)
    const range = [4, 120, 3000][seed % 3]!
    const between = (most: number): number => Math.round((random() - 0.5) * 2 * most)
    // The run stands among others.
    const first = seed
    const last = first + size
    const isFollowed = seed % 2 === 0
    const scores = Int32Array.from({length: (last + 3) * columns}, () => between(range))
    const steps = Int16Array.from(CUE_SHAPE.steps, () => between(range / 2))
    const out = new Float64Array(last + 3).fill(7)
    new CueChain(steps).read(scores, first, last, isFollowed, out)

    const chain = new Chain(CUE_SHAPE)
    const length = size + (isFollowed ? 1 : 0)
    const blocked = new Uint8Array(length)
    if (isFollowed) blocked[size] = 1
    const input = {
      length,
      scores: Float64Array.from({length: (length + 1) * columns}, (_, at) => (at < size * columns ? scores[first * columns + at]! * WEIGHT_UNIT : 0)),
      stepScores: Float64Array.from(steps, (score) => score * WEIGHT_UNIT),
      blocked,
    }
    chain.sum(input)
    chain.sumBack(input)
    for (let at = 0; at < size; at++) expect(out[first + at]).toBeCloseTo(chain.probability(at, CueMark.cue), 9)
    expect([...out.slice(0, first), ...out.slice(last)].every((value) => value === 7)).toBe(true)
  })
})
