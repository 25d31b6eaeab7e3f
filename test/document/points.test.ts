import {describe, expect, it} from 'vitest'
import {createPointAt} from '../../src/document/points.ts'

// The text, and for each offset its line and column.
const CASES: readonly (readonly [string, string])[] = [
  ['', '1:1'],
  ['ab', '1:1 1:2 1:3'],
  ['a\nb', '1:1 1:2 2:1 2:2'],
  ['\n\n', '1:1 2:1 3:1'],
  ['a\rb\r', '1:1 1:2 2:1 2:2 3:1'],
  ['a\r\nb', '1:1 1:2 1:3 2:1 2:2'],
  ['\r\r\n\n', '1:1 2:1 2:2 3:1 4:1'],
  ['\n\ra', '1:1 2:1 3:1 3:2'],
  // Only these end a line, as in vfile.
  ['a\u2028b\u0085c\fd', '1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8'],
]

describe('createPointAt', () => {
  it.each(CASES)('gives line and column in %j', (text, points) => {
    const expected = points.split(' ').map((point, offset) => {
      const [line, column] = point.split(':').map(Number)
      return {line, column, offset}
    })
    const offsets = expected.map(({offset}) => offset)
    const rising = createPointAt(text)
    expect(offsets.map(rising)).toEqual(expected)
    // The answer does not depend on what was asked before.
    const falling = createPointAt(text)
    expect(offsets.toReversed().map(falling)).toEqual(expected.toReversed())
    for (const first of offsets) for (const second of offsets) {
      const pointAt = createPointAt(text)
      pointAt(first)
      expect(pointAt(second)).toEqual(expected[second])
    }
  })
})
