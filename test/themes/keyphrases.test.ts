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

test('a person under every name is one phrase', () => {
  const text = 'Dora Vance runs the Tolver ferry. Vance bought the ferry in May. The crew say that Vance is often aboard.'
  const vance = keyphrases(text).find(({text}) => text === 'Dora Vance')
  expect(vance?.mentions.map(({text}) => text)).toEqual(['Dora Vance', 'Vance', 'Vance'])
})

test('a name with a small word or a sign in it is whole', () => {
  const texts = keyphrases('The Bank of England raised rates. Marks & Spencer closed two shops, and the Bank of England raised rates again.').map(({text}) => text)
  expect(texts).toContain('Bank of England')
  expect(texts).not.toContain('England')
  expect(texts).not.toContain('Spencer')
})

test('a name inside a longer phrase is not that phrase', () => {
  const text = 'The Tolver Council met. A Tolver Council spokesman apologised, and the Tolver Council spokesman left.'
  const council = keyphrases(text).find(({text}) => text === 'Tolver Council')
  expect(council?.mentions.map(({start}) => start) ?? []).not.toContain(text.indexOf('A Tolver Council') + 2)
})

test('a phrase does not begin with what only says which one', () => {
  const texts = keyphrases('The worst forest fire in years spread. It was the first forest fire of the season, and a new forest fire followed.').map(({text}) => text)
  expect(texts[0]).toBe('forest fire')
  expect(texts.join()).not.toMatch(/worst|first|new/)
})

test('a name after what it is called is a phrase of its own', () => {
  const texts = keyphrases('Workers left the oil giant Shell in May. They said that Shell had changed, as an oil giant does.').map(({text}) => text)
  expect(texts).toEqual(expect.arrayContaining(['Shell', 'oil giant']))
})

test('a phrase is written with single spaces, and its mentions as they stand', () => {
  const [first] = keyphrases('Engineers feared for the flood  barrier. The flood  barrier held.')
  expect(first?.text).toBe('flood barrier')
  expect(first?.mentions.map(({text}) => text)).toEqual(['flood  barrier', 'flood  barrier'])
})
