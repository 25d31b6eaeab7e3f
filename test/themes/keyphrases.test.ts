import {expect, test} from 'vitest'
import {extractKeyphrases, parseDocument, type Keyphrase} from '../../src/index.ts'

const keyphrases = (text: string): Keyphrase[] => extractKeyphrases(parseDocument(text, {structure: 'body'}))

const ARTICLE = `The flood barrier at Tolver Reach failed on Monday night, and the water reached the market square. Engineers said the flood
barrier had been due for repair since 2019. The Rivers and Harbours Agency (RHA) had put the repair off twice. “The flood barrier is older than I am,”
said Ann Reed, its chief engineer. The RHA is to publish a report on storm surges in the spring.`.replaceAll('\n', ' ')

test('what is repeated early comes first', () => {
  expect(keyphrases(ARTICLE)[0]?.text).toBe('flood barrier')
})

test('mentions slice back, and a score is a probability', () => {
  for (const {mentions, score, text} of keyphrases(ARTICLE)) {
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(mentions.length).toBeGreaterThan(0)
    for (const span of mentions) expect(ARTICLE.slice(span.start, span.end)).toBe(span.text)
    expect(text).not.toMatch(/^\s|\s$/)
  }
})

test('names of one body are one phrase', () => {
  const agency = keyphrases(ARTICLE).find(({text}) => text === 'Rivers and Harbours Agency')
  expect(agency?.mentions.map(({text}) => text)).toEqual(['Rivers and Harbours Agency', 'RHA', 'RHA'])
  expect(agency?.entity).toMatch(/^e\d+$/)
})

test('no phrase stands inside a better one', () => {
  const texts = keyphrases('The social media companies refused. Social media companies often refuse, and the media companies know it.').map(({text}) => text.toLowerCase())
  expect(texts).toContain('social media companies')
  expect(texts).not.toContain('media companies')
})

test('a limit, and reasons when asked', () => {
  const document = parseDocument(ARTICLE, {structure: 'body'})
  expect(extractKeyphrases(document, {limit: 2})).toEqual(extractKeyphrases(document).slice(0, 2))
  const [first] = extractKeyphrases(document, {limit: 1, explain: true})
  expect(first?.features?.map(({name}) => name)).toContain('mean word frequency')
  expect(first?.features?.every(({value, contribution}) => Number.isFinite(value) && Number.isFinite(contribution))).toBe(true)
  expect(extractKeyphrases(document)[0]).not.toHaveProperty('features')
})

test('texts that say nothing', () => {
  for (const text of ['', '.', 'He did.', '“”', '123 456', '\uD800 \u0000']) expect(keyphrases(text)).toEqual([])
})

test('words that objects have', () => {
  const texts = keyphrases('The constructor failed. The constructor of the __proto__ valve failed, and the hasOwnProperty pump.').map(({text}) => text)
  expect(texts[0]).toBe('constructor')
})

test('a possessive or a comma ends a phrase', () => {
  const texts = keyphrases("The mayor's bicycle, market, and tower clock were sold.").map(({text}) => text)
  expect(texts).toEqual(expect.arrayContaining(['mayor', 'bicycle', 'market', 'tower clock']))
})
