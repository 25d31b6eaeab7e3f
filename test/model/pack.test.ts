import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addScores, buildModel, packModel, unpackModel, type ModelParts} from '../../src/model/index.ts'

const LABELS = 6

/** Models of any features and weights, their features in the order in which they are stored. */
const models = fc
  .record({
    transitions: fc.array(fc.integer({min: -32768, max: 32767}), {maxLength: 9}),
    rows: fc.uniqueArray(fc.record({hash: fc.nat(0xffffffff), weights: fc.array(fc.integer({min: -127, max: 127}), {minLength: LABELS, maxLength: LABELS})}), {
      selector: (row) => row.hash, maxLength: 60,
    }),
  })
  .map(({transitions, rows}): ModelParts => {
    const sorted = rows.filter((row) => row.weights.some((weight) => weight !== 0)).sort((a, b) => a.hash - b.hash)
    const starts = [0]
    const columns: number[] = []
    const weights: number[] = []
    for (const row of sorted) {
      row.weights.forEach((weight, column) => {
        if (weight === 0) return
        columns.push(column)
        weights.push(weight)
      })
      starts.push(columns.length)
    }
    return {
      labels: LABELS, transitions: Int16Array.from(transitions), hashes: Uint32Array.from(sorted, (row) => row.hash),
      starts: Uint32Array.from(starts), columns: Uint8Array.from(columns), weights: Int8Array.from(weights),
    }
  })

test('what is packed is unpacked', () => {
  fc.assert(fc.property(models, (model) => {
    expect(unpackModel(packModel(model))).toEqual(model)
  }))
})

test('a known feature adds its weights, an unknown one nothing', () => {
  fc.assert(fc.property(models, fc.nat(0xffffffff), (parts, other) => {
    const model = buildModel(parts)
    parts.hashes.forEach((hash, row) => {
      const scores = new Int32Array(LABELS + 2)
      addScores(model, Int32Array.of(hash, hash, other), 2, scores, 2)
      const wanted = new Int32Array(LABELS + 2)
      for (let at = parts.starts[row]!; at < parts.starts[row + 1]!; at++) wanted[2 + parts.columns[at]!] = 2 * parts.weights[at]!
      expect(scores).toEqual(wanted)
    })
    if (parts.hashes.includes(other)) return
    const scores = new Int32Array(LABELS)
    addScores(model, Int32Array.of(other), 1, scores, 0)
    expect(scores).toEqual(new Int32Array(LABELS))
  }))
})

test('a model cut short is refused, wherever it is cut', () => {
  const packed = packModel({
    labels: 2,
    transitions: Int16Array.of(3, -300),
    hashes: Uint32Array.of(5, 70_000, 4_000_000_000),
    starts: Uint32Array.of(0, 1, 3, 4),
    columns: Uint8Array.of(0, 0, 1, 1),
    weights: Int8Array.of(1, -128, 127, 5),
  })
  expect(unpackModel(packed).hashes).toHaveLength(3)
  for (let length = 0; length < packed.length; length += 4) expect(() => unpackModel(packed.slice(0, length))).toThrow(Error)
})

test('a model of another format is refused', () => {
  expect(() => unpackModel(btoa('\u0001\u0002'))).toThrow('Expected a model of format 2, got 1')
})
