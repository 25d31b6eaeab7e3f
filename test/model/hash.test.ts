import fc from 'fast-check'
import {expect, test} from 'vitest'
import {hashText, mix} from '../../src/model/index.ts'

test('hashes are the same on every machine: trained models rest on them', () => {
  expect([hashText(''), hashText('the'), hashText('Łódź'), mix(1, 2), mix(2, 1), mix(0, 0)].map((hash) => hash >>> 0)).toMatchInlineSnapshot(`
    [
      2166136261,
      3020861980,
      3981478211,
      4291994582,
      4204258863,
      1097371169,
    ]
  `)
})

test('a part of a text has the hash of its own', () => {
  fc.assert(fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, start, length) => {
    expect(hashText(text, Math.min(start, text.length), Math.min(start + length, text.length))).toBe(hashText(text.slice(start, start + length)))
  }))
})

test('hashes are integers of 32 bits, with a sign', () => {
  fc.assert(fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), (a, b) => {
    const hash = mix(a, b)
    expect(hash).toBe(hash | 0)
  }))
})
