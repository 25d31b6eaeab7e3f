import {describe, expect, test} from 'vitest'
import {WEIGHT_UNIT} from '../../src/model/index.ts'
import {RoleChain} from '../../src/quotes/learned/role-chain.ts'
import {RoleColumn, ROLE_SHAPE} from '../../src/quotes/learned/shapes.ts'
import {Chain} from '../../training/quotes/chain.ts'
import {randomFrom} from '../../training/random.ts'

const {columns, marks: markOf} = ROLE_SHAPE

/** Scores such as models give, among them ties and great ones; about one item in four is blocked. */
function inputOf(length: number, seed: number): {scores: Int32Array; blocked: Uint8Array; steps: Int16Array} {
  const random = randomFrom(seed)
  const between = (most: number): number => Math.round((random() - 0.5) * 2 * most)
  const range = seed % 3 === 0 ? 4 : seed % 3 === 1 ? 120 : 3000
  return {
    scores: Int32Array.from({length: (length + 1) * columns}, () => between(range)),
    blocked: Uint8Array.from({length}, () => (random() < 0.25 ? 1 : 0)),
    steps: Int16Array.from(ROLE_SHAPE.steps, () => between(range / 2)),
  }
}

describe.each([1, 2, 3, 5, 9, 40, 300])('%i items', (length) => {
  test.each(Array.from({length: 12}, (_, index) => index + length))('sums and best path as the chain of any shape finds them (%i)', (seed) => {
    const {scores, blocked, steps} = inputOf(length, seed)
    const written = new RoleChain(steps)
    const chain = new Chain(ROLE_SHAPE)
    const input = {length, scores: Float64Array.from(scores, (score) => score * WEIGHT_UNIT), stepScores: Float64Array.from(steps, (score) => score * WEIGHT_UNIT), blocked}
    const total = chain.sum(input)
    expect(Math.abs(written.sum({length, scores, blocked}) - total)).toBeLessThan(1e-9 * Math.max(1, Math.abs(total)))

    const marks = new Uint8Array(length).fill(7)
    const found = written.best({length, scores, blocked}, marks) * WEIGHT_UNIT
    input.scores[length * columns + RoleColumn.noContent] = -1e9
    const best = chain.best(input)
    if (found === -Infinity) expect(best).toBeLessThan(-1e8)
    else {
      expect(found).toBe(best)
      expect([...marks]).toEqual([...chain.path.subarray(0, length)].map((state) => markOf[state]!))
    }
  })
})

test('nothing to mark: no path has content', () => {
  const chain = new RoleChain(new Int16Array(ROLE_SHAPE.steps.length))
  expect(chain.best({length: 0, scores: new Int32Array(columns), blocked: new Uint8Array(0)}, new Uint8Array(0))).toBe(-Infinity)
  const marks = new Uint8Array(3).fill(2)
  expect(chain.best({length: 3, scores: new Int32Array(4 * columns), blocked: new Uint8Array(3).fill(1)}, marks)).toBe(-Infinity)
  expect([...marks]).toEqual([0, 0, 0])
})
