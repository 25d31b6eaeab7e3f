import {describe, expect, it} from 'vitest'
import {createSearch} from '../../src/document/search.ts'

describe('createSearch', () => {
  it('finds the first index that is not before, whatever was asked before', () => {
    for (let length = 0; length <= 9; length++) {
      for (let first = -1; first <= length + 1; first++) {
        for (let second = -1; second <= length + 1; second++) {
          const asked: number[] = []
          const search = createSearch(length, (index, at) => {
            asked.push(index)
            return index < at
          })
          const clamp = (at: number): number => Math.max(0, Math.min(length, at))
          expect([search(first), search(second)]).toEqual([clamp(first), clamp(second)])
          // Nothing is asked of what does not exist.
          expect(asked.every((index) => index >= 0 && index < length)).toBe(true)
        }
      }
    }
  })

  it.each([['forth', 1], ['back', -1]])('costs the logarithm of the distance to its last answer, %s', (_, direction) => {
    const length = 1 << 20
    for (const distance of [0, 1, 10, 1000, 100_000]) {
      let count = 0
      const search = createSearch(length, (index, at) => {
        count++
        return index < at
      })
      search(length / 2)
      count = 0
      expect(search(length / 2 + direction * distance)).toBe(length / 2 + direction * distance)
      expect(count).toBeLessThanOrEqual(4 + 2 * Math.ceil(Math.log2(distance + 1)))
    }
  })
})
