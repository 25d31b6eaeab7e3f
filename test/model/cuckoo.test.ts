import {expect, test} from 'vitest'
import {blend, SHORT_HASH} from '../../src/model/index.ts'
import {layOut, placeOf, sizeOf} from '../../src/model/cuckoo.ts'

/** Different features, as models have them. */
function some(count: number, template: number): Uint32Array {
  const found = new Set<number>([0, SHORT_HASH])
  for (let index = 0; found.size < count; index++) found.add(blend(template, index, 7) & SHORT_HASH)
  return Uint32Array.from(found).sort()
}

function placesOf({buckets, shift}: ReturnType<typeof layOut>, features: Uint32Array): Int32Array {
  return Int32Array.from(features, (feature) => placeOf(buckets, shift, feature))
}

test.each([2, 3, 13, 14, 1000, 55_705, 55_706])('gives each of %i features a place of its own', (count) => {
  const features = some(count, 3)
  const table = layOut(features)
  const found = placesOf(table, features)
  expect(new Set(found).size).toBe(count)
  expect(found.every((place) => place > 0 && place <= sizeOf(table))).toBe(true)
})

test('has no place for other features', () => {
  const known = new Set(some(5000, 3))
  const others = Uint32Array.from([...some(20_000, 4)].filter((feature) => !known.has(feature)))
  expect(placesOf(layOut(Uint32Array.from(known)), others).every((place) => place === 0)).toBe(true)
  expect([...placesOf(layOut(new Uint32Array(0)), Uint32Array.of(0, 1, SHORT_HASH))]).toEqual([0, 0, 0])
})

test('takes a larger table where features crowd into the same buckets', () => {
  // All of these have the same first bucket as long as there are fewer than 2^15 buckets.
  const crowd = Uint32Array.from({length: 512}, (_, index) => index)
  const found = placesOf(layOut(crowd), crowd)
  expect(new Set(found).size).toBe(512)
})

test('lays out the same features the same way', () => {
  const features = some(9000, 5)
  expect(layOut(features)).toEqual(layOut(features))
})

test('does not ask for bits beyond those of a feature', () => {
  const features = some(1000, 9)
  const {buckets, shift} = layOut(features)
  for (const feature of features) expect(placeOf(buckets, shift, feature | 0xab000000)).toBe(placeOf(buckets, shift, feature))
})
