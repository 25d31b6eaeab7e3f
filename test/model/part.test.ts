import {expect, test} from 'vitest'
import {partOf, type ModelParts} from '../../src/model/index.ts'

const whole: ModelParts = {
  labels: 5,
  transitions: Int16Array.of(3, -4),
  hashes: Uint32Array.of(10, 20, 30, 40),
  starts: Uint32Array.of(0, 2, 3, 5, 6),
  columns: Uint8Array.of(0, 4, 1, 2, 3, 3),
  weights: Int8Array.of(1, -2, 3, -4, 5, 6),
}

test('has the rows of its labels, numbered from 0', () => {
  expect(partOf(whole, 0, 3)).toEqual({
    labels: 3,
    transitions: whole.transitions,
    hashes: Uint32Array.of(10, 20, 30),
    starts: Uint32Array.of(0, 1, 2, 3),
    columns: Uint8Array.of(0, 1, 2),
    weights: Int8Array.of(1, 3, -4),
  })
  expect(partOf(whole, 3, 5)).toEqual({
    labels: 2,
    transitions: whole.transitions,
    hashes: Uint32Array.of(10, 30, 40),
    starts: Uint32Array.of(0, 1, 2, 3),
    columns: Uint8Array.of(1, 0, 0),
    weights: Int8Array.of(-2, 5, 6),
  })
})

test('of all labels is the whole', () => {
  expect(partOf(whole, 0, 5)).toEqual(whole)
})
