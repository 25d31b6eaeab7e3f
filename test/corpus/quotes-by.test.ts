import * as fc from 'fast-check'
import {expect, test} from 'vitest'
// First: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from '../helpers/count.ts'
import {analyzeDocument, linkEntities, parseDocument, quotesBy, type DocumentAnalysis, type Quote, type Speaker} from '../../src/index.ts'
import {analysisOf, type Sketch} from './analyses.ts'

/** A speaker in short: `e1` or `u1` by id, with the name; without an id it is a statement. */
type Voice = readonly [name: string, id?: string]

function speakerOf([name, id]: Voice): Speaker {
  return {name, via: 'name', ...(id?.startsWith('e') && {entity: id}), ...(id?.startsWith('u') && {unnamed: id})}
}

function quoteOf(index: number, voices: readonly Voice[]): Quote {
  const text = `words ${index}`
  return {
    id: `q${index + 1}`, kind: 'direct', level: 'speech', content: [{start: 0, end: text.length, text}], text, speakers: voices.map(speakerOf),
    confidence: 1, block: 0, sentences: [0],
  }
}

/** A document that names some and quotes some: a list of voices for each quotation. */
function quoting(id: string, sketches: readonly (Sketch | string)[], ...said: readonly (readonly Voice[])[]): DocumentAnalysis {
  return {...analysisOf(id, ...sketches), quotes: said.map((voices, index) => quoteOf(index, voices))}
}

/** Speakers in short: `Ann Reed (person:ann-reed) a:q1 b:q2`. */
function sketched(analyses: Iterable<DocumentAnalysis>): string[] {
  return quotesBy(analyses).speakers.map(({name, entity, unnamed, quotes}) =>
    [`${name} (${entity ?? unnamed ?? ''})`, ...quotes.map(({document, quote}) => `${document}:${quote.id}`)].join(' '))
}

test('one person’s quotations come together, whatever the document calls them', () => {
  const analyses = [
    quoting('b', ['Mark Osei', {name: 'Ann M. Reed', aliases: ['Reed']}], [['Ann M. Reed', 'e2']], [['Mark Osei', 'e1']]),
    quoting('a', ['Ann Reed'], [['Ann Reed', 'e1']], [['Ann Reed', 'e1']]),
  ]
  expect(sketched(analyses)).toEqual(['Ann Reed (person:ann-reed) a:q1 a:q2 b:q1', 'Mark Osei (person:mark-osei) b:q2'])
  const {speakers, unattributed} = quotesBy(analyses)
  expect(speakers[0]).toEqual({
    name: 'Ann Reed', entity: 'person:ann-reed', type: 'person', documents: 2,
    quotes: [{document: 'a', quote: analyses[1]!.quotes[0]}, {document: 'a', quote: analyses[1]!.quotes[1]}, {document: 'b', quote: analyses[0]!.quotes[0]}],
  })
  expect(unattributed).toEqual([])
})

test('people of one surname are kept apart as linking says', () => {
  const analyses = [
    quoting('a', ['Ann Reed'], [['Ann Reed', 'e1']]),
    quoting('b', ['Mark Reed'], [['Mark Reed', 'e1']]),
    quoting('c', ['Reed'], [['Reed', 'e1']]),
  ]
  expect(linkEntities(analyses).entities).toHaveLength(3)
  expect(sketched(analyses)).toEqual(['Ann Reed (person:ann-reed) a:q1', 'Mark Reed (person:mark-reed) b:q1', 'Reed (person:reed) c:q1'])
})

test('sources without a name are of their document alone, and so are statements', () => {
  const analyses = [
    quoting('a', [], [['a witness', 'u1']], [['another witness', 'u2']], [['the witness', 'u1']], [['The report']], [['the report']]),
    quoting('b', [], [['a witness', 'u1']], [['the report']]),
  ]
  expect(sketched(analyses)).toEqual([
    'The report () a:q4 a:q5', 'a witness (u1) a:q1 a:q3', 'a witness (u1) b:q1', 'another witness (u2) a:q2', 'the report () b:q2',
  ])
  expect(quotesBy(analyses).speakers[1]).not.toHaveProperty('entity')
  expect(quotesBy(analyses).speakers[0]).not.toHaveProperty('unnamed')
})

test('a quotation of several stands under each, once', () => {
  const analyses = [
    quoting('a', ['Ann Reed', 'Mark Osei', 'Ann B. Reed'], [['Ann Reed', 'e1'], ['Mark Osei', 'e2']]),
    quoting('b', ['Ann Reed', 'ANN REED'], [['Ann Reed', 'e1'], ['ANN REED', 'e2'], ['a friend', 'u1']]),
  ]
  const {speakers} = quotesBy(analyses)
  expect(speakers.map(({name, documents, quotes}) => [name, documents, quotes.length])).toEqual([['Ann Reed', 2, 2], ['Mark Osei', 1, 1], ['a friend', 1, 1]])
})

test('quotations without a speaker stand apart', () => {
  const analyses = [quoting('b', [], [], [['a witness', 'u1']], []), quoting('a', [], [])]
  const {speakers, unattributed} = quotesBy(analyses)
  expect(speakers.map(({quotes}) => quotes.length)).toEqual([1])
  expect(unattributed.map(({document, quote}) => `${document}:${quote.id}`)).toEqual(['a:q1', 'b:q1', 'b:q3'])
})

test('an entity that is not linked speaks in its document alone', () => {
  const date: Sketch = {type: 'date', name: 'Monday'}
  expect(sketched([quoting('a', [date], [['Monday', 'e1']], [['Monday', 'e1']]), quoting('b', [date], [['Monday', 'e1']])])).toEqual(['Monday () a:q1 a:q2', 'Monday () b:q1'])
})

test('odd names and ids are only strings', () => {
  const analyses = ['__proto__', 'constructor'].map((id) =>
    quoting(id, ['__proto__', 'constructor'], [['__proto__', 'e1']], [['constructor', 'e2']], [['__proto__']], [['constructor', 'u1']]))
  const {speakers} = quotesBy(analyses)
  expect(speakers.reduce((sum, {quotes}) => sum + quotes.length, 0)).toBe(8)
  expect(speakers.filter(({entity}) => entity === undefined).map(({name, documents}) => [name, documents])).toEqual([['__proto__', 1], ['__proto__', 1], ['constructor', 1], ['constructor', 1]])
})

test('an empty corpus', () => {
  expect(quotesBy([])).toEqual({speakers: [], unattributed: []})
  expect(quotesBy([analysisOf('a')])).toEqual({speakers: [], unattributed: []})
})

const voice: fc.Arbitrary<Voice> = fc.constantFrom<Voice>(['Ann Reed', 'e1'], ['Mark Reed', 'e2'], ['a witness', 'u1'], ['a witness', 'u2'], ['the report'], ['Elsewhere', 'e9'])
const sketches = fc.tuple(fc.constantFrom('Ann Reed', 'Ann M. Reed', 'Reed', 'Mark Reed'), fc.constantFrom('Mark Reed', 'Ann Reed', 'constructor'))
const corpora = fc.array(fc.tuple(sketches, fc.array(fc.array(voice, {maxLength: 3}), {maxLength: 5})), {maxLength: 8}).map((documents) =>
  documents.map(([names, said], index) => quoting(`d${index}`, names, ...said)))

test('the order of the analyses changes nothing, and any iterable will do', () => {
  fc.assert(fc.property(corpora.chain((analyses) => fc.tuple(fc.constant(analyses), fc.shuffledSubarray(analyses, {minLength: analyses.length}))), ([analyses, shuffled]) => {
    expect(JSON.stringify(quotesBy(shuffled.values()))).toBe(JSON.stringify(quotesBy(analyses)))
  }), {numRuns: 200})
})

test('each quotation stands under each of its speakers, or under none', () => {
  fc.assert(fc.property(corpora, (analyses) => {
    const {speakers, unattributed} = quotesBy(analyses)
    const all = analyses.flatMap(({id, quotes}) => quotes.map((quote) => `${id}:${quote.id}`)).sort()
    const found = [...speakers.flatMap(({quotes}) => quotes), ...unattributed].map(({document, quote}) => `${document}:${quote.id}`)
    expect([...new Set(found)].sort()).toEqual(all)
    expect(unattributed.every(({quote}) => quote.speakers.length === 0)).toBe(true)
    const linked = new Map(linkEntities(analyses).entities.map((entity) => [entity.id, entity]))
    for (const {name, entity, type, unnamed, documents, quotes} of speakers) {
      const keys = quotes.map(({document, quote}) => `${document}:${quote.id}`)
      expect(keys).toEqual([...new Set(keys)].sort())
      expect(documents).toBe(new Set(quotes.map(({document}) => document)).size)
      if (entity !== undefined) expect([name, type]).toEqual([linked.get(entity)?.name, linked.get(entity)?.type])
      else expect(documents).toBe(1)
      if (unnamed !== undefined) expect(quotes.every(({quote}) => quote.speakers.some((speaker) => speaker.unnamed === unnamed))).toBe(true)
    }
    const order = [...speakers].sort((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    expect(speakers).toEqual(order)
  }), {numRuns: 200})
})

test('it does work in proportion to the corpus', {retry: 4}, () => {
  const corpus = (size: number): DocumentAnalysis[] => Array.from({length: size}, (_, index) =>
    quoting(`d${index}`, ['Ann Reed'], ...Array.from({length: 4}, (_, at): Voice[] => [['Ann Reed', 'e1'], ['a witness', `u${at}`]]), []))
  quotesBy(corpus(256))
  const [small, large] = [256, 1024].map((size) => {
    const analyses = corpus(size)
    return countBlocks(() => void quotesBy(analyses), (url) => url.includes('/src/corpus/quotes-by'))
  })
  expect(small).toBeGreaterThan(0)
  expect(large! / small!).toBeLessThanOrEqual(4.8)
})

test('what is no list of analyses is refused', () => {
  const refuse = (value: unknown, message: string): void => expect(() => quotesBy(value as DocumentAnalysis[])).toThrow(new TypeError(message))
  refuse(undefined, 'Expected analyses to be a list, got undefined')
  refuse('abc', 'Expected analyses to be a list, got string "abc"')
  refuse({}, 'Expected analyses to be a list, got an object of Object')
  refuse([null], 'Expected each analysis to be made by analyzeDocument, got null')
  expect(() => quotesBy([analysisOf('a'), analysisOf('a')])).toThrow(new RangeError('Expected analyses of documents with different ids, got "a" twice'))
})

test('analyses of real texts, read back from JSON', () => {
  const texts = {
    first: 'Mark Osei, the harbour master of Tolver, spoke on Monday. “The Tolver Harbour Trust (THT) has no money,” Mr Osei said.',
    second: '“We have none,” said Mr Osei, the harbour master. “And the THT needs some,” he added.',
  }
  const analyses = Object.entries(texts).map(([id, text]) => JSON.parse(JSON.stringify(analyzeDocument(parseDocument(text, {id})))) as DocumentAnalysis)
  const [osei] = quotesBy(analyses).speakers
  expect(osei?.entity).toBe('person:mark-osei')
  expect(osei?.quotes.map(({document}) => document)).toEqual(['first', 'second', 'second'])
})
