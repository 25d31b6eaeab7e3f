import {describe, expect, test} from 'vitest'
import {findIn} from './find.ts'
import {makeOfLength, PATHOLOGIES, SMALL} from './table.ts'

describe.each(PATHOLOGIES)('$name: $why', (pathology) => {
  test('is read as it should be', () => {
    expect(findIn(pathology.make(SMALL))).toMatchObject(pathology.expected)
  })

  test('is made as long as it is asked for', () => {
    expect(makeOfLength(pathology, 3000).length).toBe(3000)
  })
})
