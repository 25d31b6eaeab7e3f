import {describe, expect, test} from 'vitest'
import {finish, mapDocument, mergePartials, summarizeThemes, type CorpusPartial} from '../../src/index.ts'
import {randomFrom} from '../../training/random.ts'
import {stories} from '../themes/stories.ts'

const shuffled = <Item>(list: readonly Item[], seed: number): Item[] => {
  const random = randomFrom(seed)
  return list.map((item) => ({item, at: random()})).sort((a, b) => a.at - b.at).map(({item}) => item)
}

/** Merges two by two, in an order of the seed's. */
function mergeRandomly(partials: readonly CorpusPartial[], seed: number): CorpusPartial {
  let list = shuffled(partials, seed)
  for (let round = 1; list.length > 1; round++) {
    const [first, second, ...others] = list
    list = shuffled([mergePartials(first!, second!), ...others], seed + round)
  }
  return list[0]!
}

describe.each([['few documents', stories(12)], ['many documents', stories(90)]])('%s', (_name, documents) => {
  const partials = documents.map((document) => JSON.parse(JSON.stringify(mapDocument(document))) as CorpusPartial)
  const whole = JSON.stringify(mergePartials(...partials))
  const summary = JSON.stringify(summarizeThemes(documents))

  test.each([2, 7, 31])('%i shards, in any order and grouping, are the same bytes', (shards) => {
    for (const seed of [1, 2, 3]) {
      const parts: CorpusPartial[][] = Array.from({length: Math.min(shards, partials.length)}, () => [])
      for (const [at, partial] of shuffled(partials, seed).entries()) parts[at % parts.length]!.push(partial)
      const merged = mergeRandomly(parts.map((part) => mergePartials(...part)), seed)
      expect(JSON.stringify(merged)).toBe(whole)
      expect(JSON.stringify(finish(merged))).toBe(summary)
    }
  })

  test('summarizeThemes is map, merge and finish', () => {
    expect(JSON.stringify(finish(JSON.parse(whole) as CorpusPartial))).toBe(summary)
  })
})

test('an empty merge changes nothing', () => {
  const partial = mapDocument(stories(1)[0]!)
  expect(mergePartials(partial, mergePartials())).toEqual(mergePartials(partial))
})

test('a document that is there already is refused, also in the other order', () => {
  const [a, b, c] = stories(3).map((document) => mapDocument(document))
  expect(() => mergePartials(mergePartials(a!, b!), mergePartials(b!, c!))).toThrow(new RangeError('Expected documents with different ids, got "story-1" twice'))
  expect(() => mergePartials(mergePartials(c!, b!), mergePartials(b!, a!))).toThrow(RangeError)
})

test('numbers are whole', () => {
  const fractions: number[] = []
  JSON.stringify(mergePartials(...stories(5).map((document) => mapDocument(document))), (_key, value: unknown) => {
    if (typeof value === 'number' && !Number.isInteger(value)) fractions.push(value)
    return value
  })
  expect(fractions).toEqual([])
})

test('without entities nobody speaks and nothing is named', () => {
  const {themes, speakers, entities} = finish(mapDocument(stories(1)[0]!, {entities: false}))
  expect(themes.length).toBeGreaterThan(0)
  expect([speakers, entities, themes.flatMap((theme) => [...theme.speakers, ...theme.entities])]).toEqual([[], [], []])
})

// A real corpus of that size takes minutes to read: records of one document under many ids take the way of a real one.
describe('a corpus that outgrows the sample', () => {
  const [a, b, c] = stories(3).map((document) => mapDocument(document))
  const copies = (base: CorpusPartial, count: number, salt: number): CorpusPartial[] => Array.from({length: count}, (_, at) => {
    const hash = ((at * 2654435761 + salt) >>> 0).toString(16).padStart(8, '0') + (at + salt).toString(16).padStart(8, '0')
    return {...base, documents: [hash], sample: [{...base.sample[0]!, id: `${base.sample[0]!.id}-${at}`, hash}]}
  })
  const partials = [...copies(a!, 2000, 1), ...copies(b!, 2000, 2), ...copies(c!, 2000, 3)]

  test('keeps those of the smallest hashes, in any grouping', () => {
    const whole = mergePartials(...partials)
    expect(whole.documents.length).toBe(6000)
    expect(whole.sample.length).toBe(4096)
    expect(whole.sample.map(({hash}) => hash)).toEqual(whole.documents.slice(0, 4096))
    const halves = mergePartials(mergePartials(...partials.slice(2500).reverse()), mergePartials(...partials.slice(0, 2500)))
    expect(JSON.stringify(halves)).toBe(JSON.stringify(whole))
    expect(finish(whole)).toMatchObject({documents: 6000, sampled: true, unit: 'document', units: 4096})
    expect(whole.speakers.map(({name, quotes}) => [name, quotes])).toEqual([['Ann Reed', 2000], ['Mark Osei', 2000], ['Nia Pugh', 2000]])
  })
})

describe('partials that were made otherwise are refused', () => {
  const [a, b] = stories(2)
  const made = mapDocument(a!).made!

  test.each<[string, CorpusPartial, string]>([
    ['without entities', mapDocument(b!, {entities: false}), `Expected partials that were made alike, those so far with entities and with the models ${made.models}, got one without entities and with the models ${made.models}: map all documents with the same options and the same version`],
    ['with other models', {...mapDocument(b!), made: {entities: true, models: '00'}}, 'got one with entities and with the models 00'],
  ])('%s, in both orders', (_, other, message) => {
    expect(() => mergePartials(mapDocument(a!), mergePartials(), other)).toThrow(RangeError)
    expect(() => mergePartials(mapDocument(a!), mergePartials(), other)).toThrow(message)
    expect(() => mergePartials(mergePartials(other), mapDocument(a!))).toThrow('Expected partials that were made alike')
    expect(mergePartials(other).made).toEqual(other.made)
  })

  test('and so are those that do not say how', () => {
    expect(() => mergePartials({...mapDocument(a!), made: undefined} as unknown as CorpusPartial)).toThrow(TypeError)
    expect(mergePartials()).not.toHaveProperty('made')
  })
})
