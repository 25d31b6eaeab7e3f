import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
// First: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from '../helpers/count.ts'
import {runStages, runThemes, type Measure} from '../helpers/stages.ts'
import {extractEntities, extractQuotes, mapDocument, parseDocument} from '../../src/index.ts'

const article = (name: string): string => readFileSync(new URL(`../../examples/articles/${name}.txt`, import.meta.url), 'utf8')
const news = ['barrier-interview', 'chief-constable', 'data-sharing'].map(article).join('\n\n')

const oneLine = news.replace(/\s+/g, ' ')

/** Ordinary news, and what broke parsers of this field. */
const PATTERNS: readonly (readonly [name: string, pattern: string, tail?: string])[] = [
  ['news', news],
  // With its own beginning after the end: where two copies meet, a sentence is longer than in the first copy alone.
  ['news on one line', `${oneLine} `, oneLine.slice(0, 400)],
  ['a. ', 'a. '], ['a/', 'a/'], ['. ', '. '], ['Mr. ', 'Mr. '], ['1,000.', '1,000.'], ['“', '“'], ['"', '"'], ["'", "'"], ['” “', '” “'],
  ['unclosed paragraphs', '“We said it again.\n\n'], ['CRLFs', '\r\n', '\u00A0x'], ['?.', '?.'], ['short lines', 'A b.\n'], ['names', 'Ann Reed, '],
  ['tags', '“It failed,” she said. '], ['cues', 'he said that '], ['a letter', 'a'],
]

const SMALL = 16_384

/** Code that is counted is not optimised, and a machine may be busy. */
const TIMEOUT = 600_000

/** Whole patterns only: the rest of one would be another mix of what costs more and less. */
const make = (pattern: string, tail: string, times: number): string => pattern.repeat(times * Math.ceil(SMALL / pattern.length)) + tail

/** How many blocks each stage runs. */
function countStages(run: (measure: Measure) => void): Map<string, number> {
  const counts = new Map<string, number>()
  run((stage, doIt) => {
    let result: ReturnType<typeof doIt>
    counts.set(stage, countBlocks(() => { result = doIt() }))
    return result!
  })
  return counts
}

/** By how much work may grow where the text grows to four times. */
const BOUND = 4.05

function expectProportion(small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>): void {
  for (const [stage, count] of small) expect(large.get(stage)! / count, stage).toBeLessThanOrEqual(BOUND)
}

describe('every stage does work in proportion to the text', () => {
  test.each(PATTERNS.map(([name, pattern, tail = '']) => [name, pattern, tail] as const))('%s', (_pattern, pattern, tail) => {
    const count = (times: number): Map<string, number> => countStages((measure) => runStages(make(pattern, tail, times), measure))
    runStages(pattern.repeat(Math.ceil(SMALL / 4 / pattern.length)) + tail, (_stage, run) => run())
    const [small, large] = [count(1), count(4)]
    // In few sentences the first and the last weigh, which have none before and after them: then more are counted.
    if ([...small].every(([stage, blocks]) => large.get(stage)! <= BOUND * blocks)) return
    expectProportion(large, count(16))
  }, TIMEOUT)
})

test('the same work is counted alike', () => {
  const count = (): Map<string, number> => countStages((measure) => runStages(news, measure))
  count()
  expect(count()).toEqual(count())
})

// Half a minute of work: on long runs only.
test.runIf(process.env['NUTGRAF_RUNS'] !== undefined)('themes of more than 4,096 sentences are found in proportion to the text', () => {
  const paragraph = 'Floods hit Oxford. The barrier failed. “The barrier failed,” said Ann Reed. The river rose.\n\nThe market is shut.\n\n'
  const count = (times: number): Map<string, number> => countStages((measure) => runThemes(paragraph.repeat(times), measure))
  count(10)
  expectProportion(count(850), count(3400))
}, TIMEOUT)

test('phrases that all begin alike are counted in one walk', () => {
  const letters = 'bcdfghklmnprstvw'
  const word = (at: number): string => `${letters[at % 16]!}a${letters[(at >> 4) % 16]!}o${letters[(at >> 8) % 16]!}e`
  const make = (count: number): string => Array.from({length: count}, (_, at) => `The flood ${word(at)} failed. `).join('')
  const count = (text: string): number => countBlocks(() => void mapDocument(parseDocument(text, {structure: 'body'}), {entities: false}))
  count(make(900))
  // All different, so that ranking sorts them: a logarithm more than four times. Looking for each in the text would be 16 times.
  expect(count(make(3600)) / count(make(900))).toBeLessThanOrEqual(5)
})

/** What no repeated pattern shows: many different things of one kind, each of which might be compared with each. */
describe('different things of one kind', () => {
  const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const lines = (count: number, line: (index: number) => string): string => Array.from({length: count}, (_, index) => line(index)).join('')

  test.each<readonly [name: string, make: (count: number) => string]>([
    ['holders of one role', (count) => lines(count, (at) => `The mayor, Ann Q${letters(at)}, left. `) + 'The mayor of Oxford spoke. The mayor said no. '.repeat(count)],
    ['holders of longer roles', (count) => lines(count, (at) => `Ann Q${letters(at)}, the deputy mayor, left. `) + 'The mayor of Oxford spoke. The mayor said no. '.repeat(count)],
    ['decks and quotations', (count) => 'Council says market “will stay shut”\n' + 'Mayor says the old plan “will stay dead” now\n'.repeat(count) + lines(count, (at) => `\n“It was the fault of the q${letters(at)},” said Ann Reed.\n`)],
    ['questions and answers', (count) => lines(count, (at) => `Q: What of Ann Reed and the ${letters(at)}?\n\nA: Ann Reed has gone.\n\n`)],
    ['quotations that sentences end in', (count) => '“It failed. It broke” and '.repeat(count)],
    ['sources without a name', (count) => lines(count, (at) => `“It failed in the end,” a ${letters(at)} witness said. The witness said it again. `)],
    ['short quotations after a long one', (count) => `“${'It failed and it broke down. '.repeat(count)}” he said.\n` + '“Too bad”\n'.repeat(count)],
    ['people of one surname', (count) => lines(count, (at) => `Q${letters(at)} Reed spoke. Reed left. `)],
    ['acronyms', (count) => lines(count, (at) => `The Q${letters(at)} Trust (Q${letters(at)[0]!.toUpperCase()}T) spoke. QT left. `)],
  ])('%s', (_name, make) => {
    const count = (times: number): Map<string, number> => countStages((measure) => {
      const document = measure('parseDocument', () => parseDocument(make(times)))
      measure('tree', () => document.tree)
      measure('extractEntities', () => extractEntities(document))
      measure('extractQuotes', () => extractQuotes(document))
      measure('mapDocument', () => mapDocument(document))
    })
    count(100)
    // Sorting takes a little more.
    const [small, large] = [count(400), count(1600)]
    for (const [stage, blocks] of small) expect(large.get(stage)! / blocks, stage).toBeLessThanOrEqual(4.4)
  }, TIMEOUT)
})
