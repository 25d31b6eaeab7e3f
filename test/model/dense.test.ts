import {expect, test} from 'vitest'
import {addDense, addScores, blend, buildDense, buildModel, type ModelParts} from '../../src/model/index.ts'

/** A model of every third of `count` features. */
function parts(count: number, labels = 3): ModelParts {
  const hashes = Uint32Array.from(new Set(Array.from({length: count}, (_, index) => blend(7, index * 3, 1) & 0xffffff))).sort()
  const starts = Uint32Array.from({length: hashes.length + 1}, (_, row) => row * 2)
  return {
    labels,
    transitions: Int16Array.of(1, -2),
    hashes,
    starts,
    columns: Uint8Array.from({length: hashes.length * 2}, (_, at) => (at % 2 === 0 ? 0 : labels - 1 - (at % labels >> 1))),
    weights: Int8Array.from({length: hashes.length * 2}, (_, at) => (at % 250) - 125),
  }
}

test.each([2, 3, 4, 5, 9, 12, 13, 21])('gives the same sums of %i labels as the sparse model', (labels) => {
  const given = parts(500, labels)
  const dense = buildDense(given)
  const sparse = buildModel(given)
  const features = Int32Array.from({length: 1500}, (_, index) => blend(7, index, 1) & 0xffffff)
  const sums = new Int32Array(labels + 3)
  const expected = new Int32Array(labels + 3)
  addDense(dense, features, features.length, sums, 3)
  addScores(sparse, features, features.length, expected, 3)
  expect([...sums]).toEqual([...expected])
  expect(sums.some((sum) => sum !== 0)).toBe(true)
})

test('knows nothing of other features', () => {
  const sums = new Int32Array(3)
  addDense(buildDense(parts(0)), Int32Array.of(0, 1, 2), 3, sums, 0)
  expect([...sums]).toEqual([0, 0, 0])
})
