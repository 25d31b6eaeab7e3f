import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {exp, ln, log2} from '../../src/model/index.ts'

/** How far two numbers are apart, in units in the last place of the second. */
function ulps(actual: number, wanted: number): number {
  if (Object.is(actual, wanted)) return 0
  const {buffer} = new Float64Array([Math.abs(wanted)])
  const bits = new BigInt64Array(buffer)
  bits[0]!++
  return Math.abs(actual - wanted) / (new Float64Array(buffer)[0]! - Math.abs(wanted))
}

/** Numbers from a multiplicative congruence: the same everywhere. */
function* numbers(count: number): Generator<number> {
  let state = 1
  for (let at = 0; at < count; at++) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

describe('exp, ln and log2', () => {
  it('are within two units in the last place of those of the engine', () => {
    let most = 0
    for (const part of numbers(100_000)) {
      const value = (part - 0.5) * 1480
      most = Math.max(most, ulps(exp(value), Math.exp(value)), ulps(exp(value / 100), Math.exp(value / 100)))
      const positive = Math.exp(value)
      if (positive > 0 && positive < Infinity) most = Math.max(most, ulps(ln(positive), Math.log(positive)), ulps(log2(positive), Math.log2(positive)))
      const near = 1 + value / 1000
      if (near > 0) most = Math.max(most, ulps(ln(near), Math.log(near)))
    }
    expect(most).toBeLessThanOrEqual(2)
  })

  it('have the same limits as those of the engine', () => {
    for (const value of [0, -0, 1, Infinity, -Infinity, NaN, 709.78, 709.79, -708, -745, -746]) expect(ulps(exp(value), Math.exp(value)), `exp(${value})`).toBeLessThanOrEqual(1)
    for (const value of [0, -0, 1, 2, -1, Infinity, NaN, Number.MIN_VALUE, Number.MAX_VALUE]) {
      expect(ulps(ln(value), Math.log(value)), `ln(${value})`).toBeLessThanOrEqual(1)
      expect(ulps(log2(value), Math.log2(value)), `log2(${value})`).toBeLessThanOrEqual(1)
    }
  })

  it('give the exponent of powers of two', () => {
    for (let exponent = -1022; exponent <= 1023; exponent++) expect(log2(2 ** exponent)).toBe(exponent)
  })

  it('give the same bits on every engine', () => {
    const values = new Float64Array(30_000)
    let at = 0
    for (const part of numbers(10_000)) {
      const value = (part - 0.5) * 1490
      values[at++] = exp(value)
      values[at++] = ln(part * 1000)
      values[at++] = log2(part * 1000)
    }
    const bytes = new DataView(new ArrayBuffer(values.length * 8))
    for (const [index, value] of values.entries()) bytes.setFloat64(index * 8, value)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('43042bcb6d6b3d10a1bd70904516934bf8d958da4187fa124b9d54e93aaa0bff')
  })
})
