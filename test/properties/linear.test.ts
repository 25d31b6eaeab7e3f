import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
// First: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from '../helpers/count.ts'
import {analyzeDocument, mapDocument, parseDocument} from '../../src/index.ts'

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

/** Whole patterns only: the rest of one would be another mix of what costs more and less. */
const make = (pattern: string, tail: string, times: number): string => pattern.repeat(times * Math.ceil(SMALL / pattern.length)) + tail

describe.each([
  ['parseDocument', (text: string) => void parseDocument(text)],
  ['analyzeDocument', (text: string) => void analyzeDocument(parseDocument(text))],
  ['mapDocument without entities', (text: string) => void mapDocument(parseDocument(text), {entities: false})],
])('%s does work in proportion to the text', (_name, run) => {
  const count = (text: string): number => countBlocks(() => run(text))

  test.each(PATTERNS.map(([name, pattern, tail = '']) => [name, pattern, tail] as const))('%s', (_pattern, pattern, tail) => {
    const text = make(pattern, tail, 1)
    run(text)
    const small = count(text)
    expect(count(text)).toBe(small)
    expect(count(make(pattern, tail, 4)) / small).toBeLessThanOrEqual(4.05)
  })
})

test('phrases that all begin alike are counted in one walk', () => {
  const letters = 'bcdfghklmnprstvw'
  const word = (at: number): string => `${letters[at % 16]!}a${letters[(at >> 4) % 16]!}o${letters[(at >> 8) % 16]!}e`
  const make = (count: number): string => Array.from({length: count}, (_, at) => `The flood ${word(at)} failed. `).join('')
  const count = (text: string): number => countBlocks(() => void mapDocument(parseDocument(text, {structure: 'body'}), {entities: false}))
  count(make(900))
  // All different, so that ranking sorts them: a logarithm more than four times. Looking for each in the text would be 16 times.
  expect(count(make(3600)) / count(make(900))).toBeLessThanOrEqual(5)
})
