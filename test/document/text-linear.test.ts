import {describe, expect, it} from 'vitest'
import {countBlocks} from '../helpers/count.ts'
import {createPointAt} from '../../src/document/points.ts'
import {createSentenceSplitter} from '../../src/document/sentences/index.ts'
import {createSentenceTokenizer} from '../../src/document/tokenizer/index.ts'

// Each broke a parser of this field: quadratic, exponential, or out of stack.
const PATTERNS: readonly (readonly [string, string])[] = [
  ['a. ', ''], ['a/', ''], ['. ', ''], ['Mr. ', ''], ['1,000.', ''], ['“', ''], ['"', ''], ['\'', ''],
  ['’ ', ''], ['s’ ', ''], ['``', ''], ['\r\n', '\u00a0'], ['?.', ''], ['a-a-', ''], ['a', ''],
  ['A.', ''], ['a@a@', ''], ['and b ', ''], ['[1]', ''], ['. [1] ', ''], ['.)', ''], ['. (', ''],
  ['.1', ''], ['a.\u200b', ''], ['\u200b', 'a'], ['😀', ''], ['\ud800', ''], ['www.a ', ''], ['a.b/', ''],
  ['_', 'a'], ['a_ ', ''], ['U.S. ', ''], ['“A?” B ', ''], ['12,', ''], ['‘a’ s’ b ', ''], ['w/ ', ''],
  ['\u0301', ''], ['中。', ''],
]

function run(text: string): number {
  const pointAt = createPointAt(text)
  const tokenize = createSentenceTokenizer(text)
  let leaves = 0
  for (const {start, end} of createSentenceSplitter(text)(0, text.length)) leaves += tokenize(start, end, pointAt).children.length
  return leaves
}

describe('work and stack', () => {
  it.each(PATTERNS)('is linear in repeats of %j before %j', (pattern, tail) => {
    const make = (length: number): string => pattern.repeat(Math.ceil(length / pattern.length)) + tail
    const [small, large] = [make(65_536), make(262_144)]
    run(small)
    const ratio = countBlocks(() => run(large)) / countBlocks(() => run(small))
    expect(ratio).toBeGreaterThan(2)
    expect(ratio).toBeLessThanOrEqual(4.05)
  })

  it.each(['a', 'a-', '. ', 'Mr. and b ', '\''])('takes a million of %j', (pattern) => {
    expect(run(pattern.repeat(1_000_000))).toBeGreaterThan(0)
  })
})
