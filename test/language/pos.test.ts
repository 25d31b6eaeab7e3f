import {expect, test} from 'vitest'
import {parseDocument} from '../../src/document/index.ts'
import {partsOfSpeech, tagTokens, tokensOf, Upos, UPOS_NAMES} from '../../src/language/index.ts'

const tagsOf = (text: string): string[] => {
  const table = tokensOf(parseDocument(text, {structure: 'body'}))
  return Array.from(partsOfSpeech(table), (tag, at) => `${table.text[at]}/${UPOS_NAMES[tag]}`)
}

test.each([
  ['The old baker sold warm bread in Leeds.', 'The/DET old/ADJ baker/NOUN sold/VERB warm/ADJ bread/NOUN in/ADP Leeds/PROPN ./PUNCT'],
  ['She has quickly read three books.', 'She/PRON has/AUX quickly/ADV read/VERB three/NUM books/NOUN ./PUNCT'],
  ['They want to leave, but he cannot stay.', 'They/PRON want/VERB to/PART leave/VERB ,/PUNCT but/CCONJ he/PRON cannot/AUX stay/VERB ./PUNCT'],
  ['Osei said that the council’s plan would fail.', 'Osei/PROPN said/VERB that/SCONJ the/DET council’s/NOUN plan/NOUN would/AUX fail/VERB ./PUNCT'],
])('%s', (text, expected) => {
  expect(tagsOf(text).join(' ')).toBe(expected)
})

test('a word is tagged by what stands around it', () => {
  expect(tagsOf('They plan to watch the play.')).toEqual(expect.arrayContaining(['plan/VERB', 'watch/VERB', 'play/NOUN']))
  expect(tagsOf('The plan is to play a watch maker.')).toEqual(expect.arrayContaining(['plan/NOUN', 'play/VERB', 'watch/NOUN']))
})

test('a token of several words has the tag of the main one', () => {
  expect(tagsOf("I don't like Osei's well-known dislike.")).toEqual(expect.arrayContaining(["don't/AUX", "Osei's/PROPN"]))
  expect(tagsOf('I don’t like Osei’s dislike.')).toEqual(expect.arrayContaining(['don’t/AUX', 'Osei’s/PROPN']))
})

test('capitals tell nothing where everything is in capitals', () => {
  const tags = tagsOf('THE MINISTER SAID THE BRIDGE WOULD OPEN IN MAY')
  expect(tags).toEqual(expect.arrayContaining(['THE/DET', 'MINISTER/NOUN', 'SAID/VERB', 'WOULD/AUX', 'OPEN/VERB', 'IN/ADP']))
})

test('a tag a token, the same array each time, for a document as for its table', () => {
  const document = parseDocument('Rain fell. The match was called off.', {structure: 'body'})
  const tags = partsOfSpeech(document)
  expect(tags).toHaveLength(tokensOf(document).length)
  expect(partsOfSpeech(tokensOf(document))).toBe(tags)
  expect(partsOfSpeech(parseDocument(''))).toHaveLength(0)
})

test('sentences are tagged apart', () => {
  const both = tagTokens(['Rain', 'fell', '.', 'He', 'left', '.'], [{first: 0, last: 3}, {first: 3, last: 6}])
  const second = tagTokens(['He', 'left', '.'], [{first: 0, last: 3}])
  expect([...both.subarray(3)]).toEqual([...second])
})

test('words that objects have, odd characters and long words do no harm', () => {
  const words = ['constructor', '__proto__', 'toString', '-', '--', "'", "'s", "n't", '\u200B', '😀', '’', 'a'.repeat(100_000), '-a', 'a-', '0'.repeat(5000)]
  const tags = tagTokens(words, [{first: 0, last: words.length}])
  expect([...tags].every((tag) => tag < UPOS_NAMES.length)).toBe(true)
})

test('more different words than there is room for at first', () => {
  const words = Array.from({length: 5000}, (_, index) => `w${index.toString(36)}x`)
  words.push('the', 'house')
  const tags = tagTokens(words, [{first: 0, last: 5000}, {first: 5000, last: 5002}])
  expect([tags[5000], tags[5001]]).toEqual([Upos.DET, Upos.NOUN])
})

test('names and numbers of tags agree', () => {
  expect(UPOS_NAMES).toHaveLength(17)
  for (const [index, name] of UPOS_NAMES.entries()) expect(Upos[name]).toBe(index)
})
