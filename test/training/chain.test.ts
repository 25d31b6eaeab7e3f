import {describe, expect, test} from 'vitest'
import type {ChainShape} from '../../src/model/index.ts'
import {CUE_SHAPE, ROLE_SHAPE, RoleMark} from '../../src/quotes/learned/shapes.ts'
import {Chain, type ChainScores} from '../../training/quotes/chain.ts'

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff - 0.5
  }
}

function inputOf(shape: ChainShape, length: number, seed: number, blocked: readonly number[] = []): ChainScores {
  const next = numbers(seed)
  const marks = new Uint8Array(length)
  for (const at of blocked) marks[at] = 1
  return {
    length,
    scores: Float64Array.from({length: (length + 1) * shape.columns}, () => next() * 4),
    stepScores: Float64Array.from(shape.steps, () => next()),
    blocked: marks,
  }
}

/** The same with scores as models give them, whole numbers of 1/32, and some beyond those whose exponentials are remembered. */
function wholeInputOf(shape: ChainShape, length: number, seed: number): ChainScores {
  const input = inputOf(shape, length, seed)
  const scores = input.scores.map((score, at) => Math.round(score * 32) / 32 + (at % 7 === 0 ? 70 : at % 11 === 0 ? -90 : 0))
  return {...input, scores, stepScores: input.stepScores.map((score) => Math.round(score * 32) / 32)}
}

/** The logarithm of the sum over all paths, with logarithms all the way. */
function logSumOf(shape: ChainShape, {length, scores, stepScores, blocked}: ChainScores): number {
  const add = (a: number, b: number): number => (a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))))
  let before = shape.marks.map((_, state) => (state === 0 ? 0 : -Infinity))
  for (let at = 0; at < length; at++) {
    const after = shape.marks.map(() => -Infinity)
    for (const [index, step] of shape.steps.entries()) {
      if (before[step.from] === -Infinity || (blocked[at] === 1 && shape.marks[step.to] !== 0)) continue
      let score = before[step.from]! + stepScores[index]!
      for (const id of step.enter) score += scores[at * shape.columns + id]!
      for (const id of step.leave) score += scores[(at - 1) * shape.columns + id]!
      after[step.to] = add(after[step.to]!, score)
    }
    before = after
  }
  return shape.marks.reduce((total, _, state) => {
    const {closing, leave} = shape.ends[state]!
    let score = before[state]!
    for (const id of closing) score += scores[length * shape.columns + id]!
    for (const id of leave) score += scores[(length - 1) * shape.columns + id]!
    return add(total, score)
  }, -Infinity)
}

/** All paths one by one, with their scores. */
function paths(shape: ChainShape, {length, scores, stepScores, blocked}: ChainScores): {states: number[]; score: number}[] {
  const column = (at: number, index: number): number => scores[at * shape.columns + index]!
  let found: {states: number[]; score: number}[] = [{states: [], score: 0}]
  for (let at = 0; at < length; at++) {
    found = found.flatMap(({states, score}) =>
      shape.steps.flatMap((step, index) => {
        if (step.from !== (states.at(-1) ?? 0) || (blocked[at] === 1 && shape.marks[step.to] !== 0)) return []
        let sum = score + stepScores[index]!
        for (const id of step.enter) sum += column(at, id)
        for (const id of step.leave) sum += column(at - 1, id)
        return [{states: [...states, step.to], score: sum}]
      }))
  }
  return found.map(({states, score}) => {
    const {closing, leave} = shape.ends[states.at(-1) ?? 0]!
    let sum = score
    for (const id of closing) sum += column(length, id)
    for (const id of leave) sum += column(length - 1, id)
    return {states, score: sum}
  })
}

describe.each([['cues', CUE_SHAPE], ['roles', ROLE_SHAPE]] as const)('%s', (_name, shape) => {
  test.each([[1, 0], [2, 1], [4, 2], [5, 3]])('%i items: best path, sum and back, as all paths counted one by one', (length, seed) => {
    const chain = new Chain(shape)
    const input = inputOf(shape, length, seed + 1, length > 3 ? [2] : [])
    const all = paths(shape, input)
    const top = all.reduce((a, b) => (b.score > a.score ? b : a))
    expect(chain.best(input)).toBeCloseTo(top.score, 9)
    expect([...chain.path.subarray(0, length)]).toEqual(top.states)
    const total = Math.log(all.reduce((sum, {score}) => sum + Math.exp(score), 0))
    expect(chain.sum(input)).toBeCloseTo(total, 9)
    chain.sumBack(input)
    const share = (at: number, state: number): number => all.filter(({states}) => states[at] === state).reduce((sum, {score}) => sum + Math.exp(score - total), 0)
    for (let at = 0; at < length; at++) {
      for (let state = 0; state < shape.marks.length; state++) expect(chain.probability(at, state)).toBeCloseTo(share(at, state), 9)
      expect(chain.stepProbabilities(input, at).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9)
    }
  })

  test.each([1, 3, 40, 700])('%i items with scores as models give them, also great ones', (length) => {
    const chain = new Chain(shape)
    const input = wholeInputOf(shape, length, length)
    const total = logSumOf(shape, input)
    expect(Math.abs(chain.sum(input) / total - 1)).toBeLessThan(1e-9)
    chain.sumBack(input)
    for (let at = 0; at < length; at++) {
      expect(chain.stepProbabilities(input, at).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9)
    }
  })

  test('a blocked item is outside', () => {
    const chain = new Chain(shape)
    const input = inputOf(shape, 6, 11, [1, 4])
    chain.best(input)
    expect(shape.marks[chain.path[1]!]).toBe(0)
    expect(shape.marks[chain.path[4]!]).toBe(0)
  })
})

test('a report has one source at most', () => {
  const chain = new Chain(ROLE_SHAPE)
  for (let seed = 1; seed < 40; seed++) {
    const input = inputOf(ROLE_SHAPE, 12, seed)
    chain.best(input)
    const marks = [...chain.path.subarray(0, 12)].map((state) => ROLE_SHAPE.marks[state]!)
    const sources = marks.filter((mark, at) => mark === RoleMark.source && marks[at - 1] !== RoleMark.source)
    expect(sources.length).toBeLessThan(2)
  }
})

test('nothing to mark', () => {
  const chain = new Chain(CUE_SHAPE)
  const input = inputOf(CUE_SHAPE, 0, 3)
  expect(chain.sum(input)).toBe(0)
  expect(chain.best(input)).toBe(0)
})
