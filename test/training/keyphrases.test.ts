import {expect, test} from 'vitest'
import {parseDocument} from '../../src/index.ts'
import {FEATURES, rankPhrases} from '../../src/themes/phrases/index.ts'
import {examplesOf} from '../../training/themes/corpus.ts'
import {maximise} from '../../training/themes/newton.ts'
import {trainRanker} from '../../training/themes/ranking.ts'

/** Texts in which the phrase that is said thrice is the key. */
const TEXTS = ['glass harbour', 'copper lantern', 'river ferry', 'stone granary'].map((key, index) => ({
  id: `toy-${index}`,
  title: 'A day out',
  text: `The ${key} opened. People saw the ${key} from the old market and liked the ${key}. A painter bought green paint, brushes and a wooden ladder.`,
  keys: [key],
}))

test('training gives the same weights again, and learns', () => {
  const examples = TEXTS.flatMap((text) => examplesOf(text))
  const weights = trainRanker(examples)
  expect(trainRanker(TEXTS.flatMap((text) => examplesOf(text)))).toEqual(weights)
  expect(weights.features).toHaveLength(FEATURES.length)

  const text = 'A clerk sold brown string. The paper kite flew, the boys chased the paper kite, and the paper kite fell near a white fence.'
  const [first] = rankPhrases(parseDocument(text, {structure: 'body'}), [], weights)
  expect(first?.text).toBe('paper kite')
})

test('the maximum of a function is found where Newton alone would overshoot', () => {
  // log-likelihood of 3 heads in 4 tosses, from far off.
  const [odds] = maximise(1, 0, (at, slope) => {
    const probability = 1 / (1 + Math.exp(-at[0]!))
    slope?.add(Float64Array.of(1), 3 - 4 * probability, 4 * probability * (1 - probability))
    return 3 * Math.log(probability) + Math.log(1 - probability)
  })
  expect(odds).toBeCloseTo(Math.log(3), 6)
})
