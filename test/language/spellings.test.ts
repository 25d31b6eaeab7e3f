import {afterEach, describe, expect, test, vi} from 'vitest'
import {hashText} from '../../src/model/index.ts'
import {Spellings} from '../../src/language/spellings.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The spelling of a whole text. */
function of(spellings: Spellings, text: string, isWord = true): ReturnType<Spellings['of']> {
  return spellings.of(text, 0, text.length, isWord)
}

/** Two words of so many letters that are sought in the same place. */
function twoInOnePlace(lengths: readonly [number, number]): [string, string] {
  const places = new Map<number, string>()
  for (let index = 0; ; index++) {
    const letters = index.toString(36).padStart(lengths[0], 'q')
    const [first, second] = [letters.slice(-lengths[0]), letters.padStart(lengths[1], 'z').slice(-lengths[1])]
    const other = places.get(hashText(second) & 0x3fff)
    if (other !== undefined && other !== second && other.length === lengths[0]) return [other, second]
    places.set(hashText(first) & 0x3fff, first)
  }
}

test.each([
  ['Ann’s', 'ann', 2], ["ann's", 'ann', 2], ["a's", 'a', 2], ["'s", "'s", 0], ["as'", 'as', 1], ["s'", "s'", 0], ['co\u00adop\u200b', 'coop', 0], ['DON´T', "don't", 0],
])('of the word %j', (text, lower, possessive) => {
  expect(of(new Spellings(), text)).toMatchObject({text, lower, possessive, isWord: true})
})

test('what is no word has no possessive', () => {
  expect(of(new Spellings(), "x's", false)).toMatchObject({lower: "x's", possessive: 0, isWord: false})
})

test('one for all that are written alike, wherever they stand', () => {
  const spellings = new Spellings()
  const first = spellings.of('the Reed said', 4, 8, true)
  expect(first).toMatchObject({text: 'Reed', lower: 'reed', type: 0, id: 0})
  expect(spellings.of('Reed', 0, 4, true)).toBe(first)
  expect(spellings.of('a Reed', 2, 6, true)).toBe(first)
  expect(spellings.of('a Reeds', 2, 7, true)).toMatchObject({text: 'Reeds', type: 1})
  expect(spellings.of('a Rees', 2, 6, true)).toMatchObject({text: 'Rees', type: 2})
  expect(spellings.of('a need', 2, 6, true)).toMatchObject({text: 'need', type: 3})
  expect(of(spellings, 'Reed', false)).toMatchObject({text: 'Reed', isWord: false, type: 4})
  expect(of(spellings, 'Reed', true)).toBe(first)
  expect(spellings.size).toBe(5)
})

test('words have an id by what is compared of them', () => {
  const spellings = new Spellings()
  expect(of(spellings, 'Reed').id).toBe(of(spellings, 'reed’s').id)
  expect(of(spellings, 'Reed').id).not.toBe(of(spellings, 'read').id)
})

describe.each([[[4, 4]], [[4, 5]], [[6, 4]]] as const)('words of %j letters that are sought in one place', (lengths) => {
  test('are told apart', () => {
    const [one, other] = twoInOnePlace(lengths)
    const spellings = new Spellings()
    const first = of(spellings, one)
    const second = of(spellings, other)
    expect([first.text, second.text]).toEqual([one, other])
    for (let turn = 0; turn < 3; turn++) {
      expect(of(spellings, one)).toBe(first)
      expect(of(spellings, other)).toBe(second)
    }
  })
})

test('a word that has just been seen is found by its letters alone', () => {
  const spellings = new Spellings()
  const first = of(spellings, 'harbour')
  const stop = of(spellings, '.', false)
  const sought = vi.spyOn(Map.prototype, 'get')
  expect(spellings.of('the harbour.', 4, 11, true)).toBe(first)
  expect(spellings.of('the harbour.', 11, 12, false)).toBe(stop)
  expect(sought).not.toHaveBeenCalled()
  spellings.of('the Harbour.', 4, 11, true)
  expect(sought).toHaveBeenCalled()
})

test.each([[40, 0], [41, -1]])('of %i letters', (length, type) => {
  const spellings = new Spellings()
  const word = 'x'.repeat(length)
  const first = of(spellings, word)
  expect(first).toMatchObject({text: word, type, id: type})
  expect(of(spellings, word) === first).toBe(type === 0)
  expect(spellings.size).toBe(type === 0 ? 1 : 0)
})

test('no more are remembered than there is room for: words and others apart', () => {
  const spellings = new Spellings(2)
  of(spellings, 'one')
  of(spellings, '.', false)
  expect(spellings.isFull).toBe(false)
  of(spellings, 'two')
  expect(spellings.isFull).toBe(true)
  const third = of(spellings, 'three')
  expect(third).toMatchObject({text: 'three', type: -1, id: -1})
  expect(of(spellings, 'three')).not.toBe(third)
  expect(of(spellings, ',', false).type).toBe(3)
  expect(of(spellings, '!', false).type).toBe(-1)
  expect(of(spellings, 'one').type).toBe(0)
  expect(spellings.size).toBe(4)
  const others = new Spellings(1)
  of(others, '.', false)
  expect(others.isFull).toBe(true)
})
