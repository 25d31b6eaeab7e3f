import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkKnown, findKnown, type KnownEntity} from '../../src/entities/known/index.ts'
import {parseDocument, prepareKnown} from '../../src/index.ts'
import {tokensOf} from '../../src/language/index.ts'

const LIST: readonly KnownEntity[] = [
  {id: 'who', name: 'World Health Organization', type: 'organization', aliases: ['WHO']},
  {id: 'apple', name: 'Apple', type: 'organization', aliases: ['Apple Inc.']},
  {id: 'lord', name: 'Sainsbury', type: 'person'},
  {id: 'shop', name: "Sainsbury's", type: 'organization'},
  {id: 'rowling', name: 'J.K. Rowling', type: 'person'},
  {id: 'brien', name: "Séan O'Brien", type: 'person'},
  {id: 'fever', name: 'dengue fever', type: 'other'},
  {id: 'georgia', name: 'Georgia', type: 'place'},
  {id: 'georgia-us', name: 'Georgia', type: 'place'},
  {id: 'georgia-tech', name: 'Georgia Tech', type: 'organization'},
  {id: 'att', name: 'AT&T', type: 'organization'},
  {id: 'band', name: 'The Gulls', type: 'organization'},
  {id: 'works', name: 'Rolls Royce', type: 'organization'},
  {id: 'tyler', name: 'Tyler, the Baker', type: 'person'},
  {id: 'us', name: 'US', type: 'place'},
  {id: 'college', name: "King's College", type: 'organization'},
  {id: 'lodz', name: 'Łódź', type: 'place'},
]

const known = prepareKnown(LIST)

/** The matches of a text: the words, then the ids. */
function found(text: string, list = known): string[] {
  const document = parseDocument(text, {structure: 'body'})
  const tokens = tokensOf(document)
  return findKnown(list, tokens, tokens.sentences.keys()).map(({start, end, candidates}) => `${text.slice(start, end)} = ${candidates.map(({id}) => id).join(', ')}`)
}

test.each([
  ['It was WHO policy.', ['WHO = who']],
  ['Who said so? They asked who did.', []],
  ['WHO SAID SO?', ['WHO = who']],
  ['She ate an apple, then joined Apple.', ['Apple = apple']],
  ['Shares of Apple Inc. rose.', ['Apple Inc. = apple']],
  ['The World Health Organization’s chief spoke.', ['World Health Organization = who']],
  ['THE WORLD HEALTH ORGANIZATION REPLIED', ['WORLD HEALTH ORGANIZATION = who']],
  ['the world health organization', []],
  // The longest name wins, and one that several bear keeps them all in the order given.
  ['Georgia Tech is in Georgia.', ['Georgia Tech = georgia-tech', 'Georgia = georgia, georgia-us']],
  ['Georgia’s vote', ['Georgia = georgia, georgia-us']],
  // A possessive is the name's own only where the list has it so.
  ['Sainsbury’s opened a shop.', ['Sainsbury’s = shop']],
  ['Sainsbury left.', ['Sainsbury = lord']],
  ['Apple’s shares', ['Apple = apple']],
  ['She studied at King’s College’s library, not at King College.', ['King’s College = college']],
  ['JK Rowling, J. K. Rowling and J.K. Rowling', ['JK Rowling = rowling', 'J. K. Rowling = rowling', 'J.K. Rowling = rowling']],
  ['Sean O’Brien met SÉAN O’BRIEN.', ['Sean O’Brien = brien', 'SÉAN O’BRIEN = brien']],
  ['Dengue fever spread; DENGUE FEVER did.', ['Dengue fever = fever', 'DENGUE FEVER = fever']],
  ['He called AT&T.', ['AT&T = att']],
  ['They heard the Gulls; The Gulls played.', ['the Gulls = band', 'The Gulls = band']],
  ['Rolls-Royce’s engine', ['Rolls-Royce = works']],
  ['Then Tyler, the Baker, sang. Tyler the Baker did not.', ['Tyler, the Baker = tyler']],
  ['In the U.S. they told us. The US left.', ['U.S. = us', 'US = us']],
  ['It was U.S.’s plan, not U.S’s.', ['U.S. = us', 'U.S = us']],
  // No name runs over a full stop, and none begins inside a word.
  ['They were in Rolls. Royce was away.', []],
  ['An Apple-like thing', []],
  ['LODZ and Lodz', ['LODZ = lodz', 'Lodz = lodz']],
  ['', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a match says its tokens, and of its candidates the main name and type', () => {
  const document = parseDocument('They left the WHO’s office.', {structure: 'body'})
  const tokens = tokensOf(document)
  const [match] = findKnown(known, tokens, [0])
  expect(match).toEqual({first: 3, last: 4, start: 14, end: 17, candidates: [{entry: 0, id: 'who', name: 'World Health Organization', type: 'organization'}]})
  expect(findKnown(known, tokens, [])).toEqual([])
})

test('rows of one id are one candidate', () => {
  const list = prepareKnown([{id: 'a', name: 'Corley', type: 'place'}, {id: 'b', name: 'Corley', type: 'person'}, {id: 'a', name: 'Corley', type: 'place', aliases: ['Corley']}])
  expect(found('Corley', list)).toEqual(['Corley = a, b'])
})

test('any iterable will do, and a clone finds the same', () => {
  function* rows(): Generator<KnownEntity> {
    yield* LIST
  }
  const streamed = prepareKnown(rows())
  expect(streamed).toEqual(known)
  const text = 'WHO staff from Georgia met Sean O’Brien.'
  expect(found(text, structuredClone(known))).toEqual(found(text))
  expect(found('Nothing', prepareKnown([]))).toEqual([])
})

test('strings come back as they were given, half pairs and all', () => {
  const odd = [{id: '__proto__', name: 'Ōda \u{1F40B} Œuvre', type: 'work'}, {id: '\ud800', name: '東京', type: 'place'}] as const
  const list = prepareKnown(odd)
  const document = parseDocument('They saw Oda \u{1F40B} Oeuvre in 東京 .', {structure: 'body'})
  const tokens = tokensOf(document)
  expect(findKnown(list, tokens, tokens.sentences.keys()).flatMap(({candidates}) => candidates)).toEqual(odd.map(({id, name, type}, entry) => ({entry, id, name, type})))
})

test('every name is found where it stands alone, and many do not disturb each other', () => {
  const syllables = ['ka', 'lo', 'mi', 'Re', 'Tu', 'va', 'Zen', 'O’', '-', ' ', 'É', 'ß', ' & ', 'J. ']
  const name = fc.array(fc.constantFrom(...syllables), {minLength: 1, maxLength: 8}).map((parts) => parts.join('')).filter((text) => /[a-zA-Z]{2}/.test(text))
  fc.assert(fc.property(fc.array(name, {minLength: 1, maxLength: 30}), (names) => {
    const list = prepareKnown(names.map((each, index) => ({id: String(index), name: each, type: 'other'})))
    expect(list.names).toBe(names.length)
    const text = names[0]!.trim()
    const document = parseDocument(text, {structure: 'body'})
    const tokens = tokensOf(document)
    for (const {start, end, first, last, candidates} of findKnown(list, tokens, tokens.sentences.keys())) {
      expect(start).toBe(tokens.start[first])
      expect(end).toBeLessThanOrEqual(tokens.end[last - 1]!)
      expect(candidates.length).toBeGreaterThan(0)
    }
  }), {numRuns: 200})
})

test('a long list is found as a short one is', () => {
  const list = prepareKnown(Array.from({length: 5000}, (_, index) => ({id: `id ${index}`, name: `Firm No. ${index} of Tolver`, type: 'organization', aliases: [`F${index}`]})))
  expect([list.size, list.names]).toEqual([5000, 10_000])
  expect(found('Firm No 4999 of Tolver met F0, F123’s owner, F5000 and Firm No. 7.', list)).toEqual(['Firm No 4999 of Tolver = id 4999', 'F0 = id 0', 'F123 = id 123'])
})

test('what is no list of known entities is refused', () => {
  const refuse = (list: unknown, message: string | RegExp): void => expect(() => prepareKnown(list as KnownEntity[])).toThrow(message)
  refuse('names', 'Expected known entities to be a list, got string "names"')
  refuse(undefined, 'Expected known entities to be a list, got undefined')
  refuse([null], 'Expected each known entity to be an object, got null')
  refuse([{id: 'a', name: 'Ann', type: 'person', alias: []}], 'got "alias"')
  refuse([{id: '', name: 'Ann', type: 'person'}], 'Expected the id of a known entity to be a string with letters, got string ""')
  refuse([{id: 'a', name: 3, type: 'person'}], 'Expected the name of a known entity to be a string, got number 3')
  refuse([{id: 'a', name: ' – ', type: 'person'}], 'to have letters')
  refuse([{id: 'a', name: 'Ann', type: 'human'}], /Expected the type of a known entity to be one of person, .* got string "human"/)
  refuse([{id: 'a', name: 'Ann', type: 'person', aliases: 'A'}], 'Expected the aliases of a known entity to be a list of strings, got string "A"')
  expect(() => prepareKnown([{id: 'a', name: 'Ann '.repeat(65), type: 'work'}])).toThrow(RangeError)
})

test('what prepareKnown did not make is told apart', () => {
  checkKnown(undefined, 'options.known')
  checkKnown(structuredClone(known), 'options.known')
  for (const value of [null, [], {}, {kind: 'known-entities'}, 'x', LIST]) {
    expect(() => checkKnown(value, 'options.known')).toThrow('Expected options.known to be made by prepareKnown')
  }
})
