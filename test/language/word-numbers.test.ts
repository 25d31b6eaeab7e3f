import {expect, test} from 'vitest'
import {WordNumbers} from '../../src/language/word-numbers.ts'
import {parseDocument} from '../../src/index.ts'
import {tokensOf} from '../../src/language/index.ts'

test('numbers words as they come, with an id and without, and begins anew with each document', () => {
  const numbers = new WordNumbers()
  expect([numbers.of(7, 'a'), numbers.of(-1, 'b'), numbers.of(7, 'a'), numbers.of(70_000, 'c'), numbers.of(-1, 'b')]).toEqual([0, 1, 0, 2, 1])
  expect(numbers.next()).toBe(3)
  expect([numbers.of(-1, 'b'), numbers.of(70_000, 'c'), numbers.of(7, 'a')]).toEqual([0, 1, 2])
  expect(numbers.next()).toBe(3)
  expect(numbers.next()).toBe(0)
})

test('knows a word again that has got an id since it first stood in the document', () => {
  const numbers = new WordNumbers()
  expect([numbers.of(-1, 'late'), numbers.of(3, 'late'), numbers.of(3, 'late'), numbers.of(4, 'early')]).toEqual([0, 0, 0, 1])
})

test('two tokens have the same number where they are the same word in lower case', () => {
  const long = `${'soft\u00AD'.repeat(12)}ware`
  const {word, words, lower, length} = tokensOf(parseDocument(`The plan of THE mayor’s plans, the Mayor said. ${long} and ${long.replaceAll('\u00AD', '')} are one.`))
  const byWord = new Map<string, number>()
  for (let at = 0; at < length; at++) {
    const known = byWord.get(lower[at]!)
    if (known === undefined) byWord.set(lower[at]!, word[at]!)
    else expect(word[at], lower[at]).toBe(known)
  }
  expect(new Set(byWord.values()).size).toBe(words)
  expect(byWord.size).toBe(words)
})

test('gives ids to words that are kept, and to no others', () => {
  const numbers = new WordNumbers()
  expect([numbers.idOf('a', false), numbers.idOf('a', true), numbers.idOf('b', true), numbers.idOf('a', false), numbers.idOf('c', false)]).toEqual([-1, 0, 1, 0, -1])
})
