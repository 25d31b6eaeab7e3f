import {toString} from 'nlcst-to-string'
import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/index.ts'
import {findIn} from './find.ts'
import {makeOfLength, PATHOLOGIES, SMALL} from './table.ts'

describe.each(PATHOLOGIES)('$name: $why', (pathology) => {
  test('is read as it should be', () => {
    expect(findIn(pathology.make(SMALL))).toMatchObject(pathology.expected)
  })

  test('is kept whole where a part of it is read', () => {
    const text = pathology.make(SMALL)
    const {tree, blocks} = parseDocument(text, {limits: {maxTokens: 60}})
    expect(toString(tree)).toBe(text)
    expect(blocks.length).toBeLessThanOrEqual(5)
  })

  test('is made as long as it is asked for', () => {
    expect(makeOfLength(pathology, 3000).length).toBe(3000)
  })
})
