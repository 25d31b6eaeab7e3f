import {expect, test} from 'vitest'
import {parseDocument} from '../../src/document/index.ts'
import {ByType, tokensOf, type TokenTable} from '../../src/language/index.ts'

const tableOf = (text: string): TokenTable => tokensOf(parseDocument(text, {structure: 'body'}))

test('tokens that are written alike have one number, in every document', () => {
  const one = tableOf('The dam failed. The mill held.')
  const other = tableOf('The mayor left.')
  expect(one.types).toBe(other.types)
  const numberOf = ({text, type}: TokenTable, word: string): number => type[text.indexOf(word)]!
  expect(numberOf(one, 'The')).toBe(one.type[one.text.lastIndexOf('The')])
  expect(numberOf(one, 'The')).toBe(numberOf(other, 'The'))
  expect(numberOf(one, 'dam')).not.toBe(numberOf(one, 'mill'))
  expect(one.type.every((type) => type >= 0 && type < one.types.size)).toBe(true)
})

test('a token too long to come again has none', () => {
  const {text, type} = tableOf(`It said ${'a'.repeat(41)} and ${'b'.repeat(40)}.`)
  expect(type[text.indexOf('a'.repeat(41))]).toBe(-1)
  expect(type[text.indexOf('b'.repeat(40))]).toBeGreaterThanOrEqual(0)
})

test('when too many words have been numbered they are numbered anew, and results stay the same', () => {
  const before = tableOf('The dam failed.')
  const many = Array.from({length: 17_000}, (_, at) => `word${at.toString(36)}x`).join(' ')
  const large = tableOf(many)
  const after = tableOf('The dam failed.')
  expect(large.type.includes(-1)).toBe(true)
  expect(after.types).not.toBe(before.types)
  expect(after.lower).toEqual(before.lower)
})

test('what is known by type is forgotten when types are numbered anew', () => {
  const kept = new ByType<string>()
  const [one, other] = [{types: {size: 9}}, {types: {size: 9}}] as unknown as [TokenTable, TokenTable]
  kept.enter(one)
  kept.set(-1, 'nothing')
  kept.set(5, 'five')
  kept.enter(one)
  expect([kept.get(5), kept.get(4), kept.get(-1), kept.get(8)]).toEqual(['five', undefined, undefined, undefined])
  kept.enter(other)
  expect(kept.get(5)).toBeUndefined()
})
