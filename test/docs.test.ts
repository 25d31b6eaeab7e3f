import {expect, test} from 'vitest'
import {findExamples, runExample} from './helpers/examples.ts'

const examples = findExamples()

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(8)
})

test.each(examples)('$place', runExample)
