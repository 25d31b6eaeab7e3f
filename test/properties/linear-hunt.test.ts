import {expect, test} from 'vitest'
import {huntPattern, patternsOf, SEED} from '../helpers/hunt.ts'

/** All are tried by `npm run hunt`. */
const TRIED = 24

test.each(patternsOf(SEED, TRIED))('work is in proportion to the text that repeats %j', (pattern) => {
  expect(huntPattern(pattern)).toMatchObject({beyond: []})
}, 600_000)
