import fc from 'fast-check'
import {expect, test} from 'vitest'
import {analyzeDocument, linkEntities, parseDocument, prepareKnown, type DocumentAnalysis} from '../../src/index.ts'
import {analysisOf, thing, type Sketch} from './analyses.ts'

const org = (name: string, ...aliases: string[]): Sketch => thing('organization', name, ...aliases)
const place = (name: string): Sketch => thing('place', name)

/** What the entities of documents `a`, `b` … are, by the order of the documents: equal letters for equal entities. */
function grouping(...documents: readonly (readonly (Sketch | string)[])[]): string {
  const {links} = linkEntities(documents.map((sketches, index) => analysisOf(String.fromCharCode(97 + index), ...sketches)))
  const letters = new Map<string, string>()
  for (const {id} of links) if (!letters.has(id)) letters.set(id, String.fromCharCode(65 + letters.size))
  let document = links[0]?.document
  let shown = ''
  for (const link of links) {
    if (link.document !== document) shown += ' '
    document = link.document
    shown += letters.get(link.id)!
  }
  return shown
}

/** So many documents with the same entities. */
const times = (count: number, ...sketches: readonly (Sketch | string)[]): (readonly (Sketch | string)[])[] => Array<typeof sketches>(count).fill(sketches)

test('full names are one, modulo middle names, initials, titles, accents, apostrophes and case', () => {
  expect(grouping(['Ann Reed'], ['Ann M. Reed'], ['ANN REED'], ['Dr Ann Reed'], ['Ann Marie Reed MP'], ['Ánn Réed'])).toBe('A A A A A A')
  expect(grouping(["Sean O'Brien"], ['Seán O’Brien'], ['SEAN OBRIEN'])).toBe('A A A')
  expect(grouping(['Ursula von der Leyen'], ['Ursula Leyen'], ['Ursula Von der Leyen'])).toBe('A A A')
  expect(grouping(['Karim al-Sabah'], ['Karim al Sabah'], ['Karim Al-Sabah'])).toBe('A A A')
  expect(grouping(['J. K. Tolver'], ['J.K. Tolver'], ['JK Tolver'])).toBe('A A A')
  expect(grouping(['F. Scott Pell'], ['Scott Pell'])).toBe('A A')
})

test('different people of one surname are kept apart', () => {
  expect(grouping(['Ann Reed'], ['Mark Reed'], ['Ann-Marie Reed'], ['Anna Reed'])).toBe('A B C D')
  expect(grouping(['Ann Reed', 'Mark Reed'], ['Mark Reed'])).toBe('AB B')
})

test('people of one full name are apart by gender, generation, or middle initial and role', () => {
  expect(grouping([{name: 'Alex Reed', he: 3}], [{name: 'Alex Reed', she: 2}])).toBe('A B')
  expect(grouping([{name: 'Alex Reed', he: 3}], [{name: 'Alex Reed', she: 1}])).toBe('A A')
  expect(grouping([{name: 'Alex Reed', address: 'Mr'}], [{name: 'Alex Reed', address: 'Mrs'}], [{name: 'Alex Reed', he: 4}])).toBe('A B A')
  expect(grouping(['Tom Pell Jr.'], ['Tom Pell Sr'], ['Tom Pell jr'])).toBe('A B A')
  const [one, two] = [{name: 'Alex A. Reed', roles: ['the head of ports']}, {name: 'Alex B. Reed', roles: ['a keen angler']}]
  expect(grouping([one], [two])).toBe('A B')
  expect(grouping([one], [{...two, roles: ['former head of ports']}])).toBe('A A')
  // Who could be either is neither, unless the documents have more in common.
  expect(grouping([one], [two], ['Alex Reed'], ['Alex Reed'])).toBe('A B C D')
  expect(grouping([one, org('Tolver Ports')], [two], ['Alex Reed', org('Tolver Ports')])).toBe('AB C AB')
  expect(grouping([{...one}, org('Tolver Ports')], [two, org('Tolver Ports')], ['Alex Reed', org('Tolver Ports')])).toBe('AB CB DB')
})

test('a short full name that one document uses for a longer one links others, unless it is the short form of two', () => {
  const font = {name: 'Gabriel Borrin Font', aliases: ['Gabriel Borrin', 'Borrin']}
  expect(grouping([font], ['Gabriel Borrin'])).toBe('A A')
  expect(grouping([font], ['Gabriel Borrin'], [{name: 'Gabriel Borrin Ruiz', aliases: ['Gabriel Borrin']}])).toBe('A B C')
})

test('a surname alone is linked where a role or an organization singles one person out', () => {
  const rowley = {name: 'Mark Rowley', roles: ['the assistant commissioner']}
  expect(grouping([rowley], [{name: 'Rowley', roles: ['assistant commissioner']}])).toBe('A A')
  expect(grouping(['Mark Rowley', org('Tolver Police')], ['Rowley', org('Tolver Police')])).toBe('AB AB')
  expect(grouping(['Mark Rowley', 'Jane Vane'], ['Rowley', 'Jane Vane'])).toBe('AB AB')
  // One place is not enough, nor is one plain word for a role, nor nothing.
  expect(grouping(['Mark Rowley', place('Tolver')], ['Rowley', place('Tolver')])).toBe('AB CB')
  expect(grouping(['Mark Rowley', place('Tolver'), place('Pell')], ['Rowley', place('Tolver'), place('Pell')])).toBe('ABC ABC')
  expect(grouping([{name: 'Mark Rowley', roles: ['a spokesman']}], [{name: 'Rowley', roles: ['spokesman']}])).toBe('A B')
  expect(grouping(['Mark Rowley'], ['Rowley'])).toBe('A B')
  // Each lone one is its document's.
  expect(grouping(['Rowley'], ['Rowley'])).toBe('A B')
})

test('a surname alone is linked to nobody where two fit, and to nobody of another gender', () => {
  const police = org('Tolver Police')
  expect(grouping(['Mark Rowley', police], ['Tom Rowley', police], ['Rowley', police])).toBe('AB CB DB')
  expect(grouping(['Mark Rowley', police], ['Jane Rowley', police], [{name: 'Rowley', address: 'Mrs'}, police])).toBe('AB CB CB')
  expect(grouping(['Mark Rowley', police], [{name: 'Rowley', she: 1}, police])).toBe('AB CB')
  expect(grouping(['Mark Rowley', police], [{name: 'Rowley', address: 'Ms'}, police])).toBe('AB CB')
  // So many of one name share the evidence that nobody is singled out, though one alone is a woman.
  const men = Array.from({length: 9}, (_, index) => ({name: `${'ABCDEFGHI'[index]}x Rowley`, roles: ['head of ports'], he: 2}))
  const woman = {name: 'Jane Rowley', roles: ['head of ports']}
  expect(grouping([...men, woman, police], [{name: 'Rowley', she: 2, roles: ['head of ports']}, police])).toBe('ABCDEFGHIJK LK')
  expect(grouping([...men.slice(1, 4), woman, police], [{name: 'Rowley', she: 2, roles: ['head of ports']}, police])).toBe('ABCDE DE')
  // The document itself held the two apart.
  expect(grouping(['Mark Rowley', police], ['Mark Rowley', 'Rowley', police])).toBe('AB ACB')
})

test('an initial counts, a short form that documents use counts, a title does not', () => {
  const police = org('Tolver Police')
  expect(grouping(['Mark Rowley', police], ['M. Rowley', police])).toBe('AB AB')
  expect(grouping(['Mark Rowley', police], ['J. Rowley', police])).toBe('AB CB')
  expect(grouping(['Mark Rowley', police], ['Tom Rowley', police], ['M. Rowley', police])).toBe('AB CB AB')
  expect(grouping([{name: 'Shen Liwei', aliases: ['Shen']}, police], ['Shen', police])).toBe('AB AB')
  expect(grouping(['Mark Rowley', police], ['Sir Rowley', police])).toBe('AB AB')
  expect(grouping(['Dirk van Tolver', police], ['van Tolver', police])).toBe('AB AB')
})

test('who alone of an uncommon surname is in many documents needs no more evidence', () => {
  expect(grouping(...times(3, 'Mark Zellbrook'), ['Zellbrook'])).toBe('A A A A')
  expect(grouping(...times(2, 'Mark Zellbrook'), ['Zellbrook'])).toBe('A A B')
  expect(grouping(...times(3, 'Mark Zellbrook'), ['Jo Zellbrook'], ['Zellbrook'])).toBe('A A A B C')
  expect(grouping(...times(10, 'Mark Zellbrook'), ['Jo Zellbrook'], ['Zellbrook']).slice(-5)).toBe('A B A')
  expect(grouping(...times(3, 'Mark Zellbrook'), [{name: 'Zellbrook', she: 2}])).toBe('A A A B')
  // A common surname asks for more, a word or a given name is never enough.
  expect(grouping(...times(3, 'Mark Smith'), ['Smith'])).toBe('A A A B')
  expect(grouping(...times(12, 'Mark Smith'), ['Smith']).endsWith('A A')).toBe(true)
  expect(grouping(...times(20, 'Mark Paul'), ['Paul']).endsWith('A B')).toBe(true)
})

test('organizations are one by name without article, legal form, accents and signs', () => {
  expect(grouping([org('Pell & Vane')], [org('Pell and Vane Ltd')], [org('the Pell and Vane')], [org('PELL AND VANE PLC')])).toBe('A A A A')
  expect(grouping([org('Café Tolver')], [org('Cafe Tolver, Inc.')])).toBe('A A')
  expect(grouping([org('Tolver Council')], [org('Pell Council')])).toBe('A B')
  expect(grouping([place('Bad Pell')], [place('BAD PELL')], [org('Bad Pell')])).toBe('A A B')
})

test('an acronym is its long form where the corpus has one only', () => {
  const long = org('Tolver Harbour Trust', 'THT')
  expect(grouping([long], [org('THT')], [org('Tolver Harbour Trust')], [org('T.H.T.')])).toBe('A A A A')
  expect(grouping([org('THT')], [org('THT')])).toBe('A A')
  // Two long forms: each document's acronym is its own.
  expect(grouping([long], [org('Textile Heritage Trust', 'THT')], [org('THT')], [org('THT')])).toBe('A B C D')
  // The lexicon knows one WHO, the corpus another.
  expect(grouping([org('WHO')], [org('World Health Organization')])).toBe('A A')
  expect(grouping([org('Wool Handlers of Oxley', 'WHO')], [org('WHO')], [org('World Health Organization', 'WHO')])).toBe('A B C')
})

test('where documents disagree on a type, one that clearly dominates wins', () => {
  expect(grouping([org('Pellmark')], [place('Pellmark')])).toBe('A B')
  expect(grouping(...times(4, place('Pellmark')), [org('Pellmark')])).toBe('A A A A A')
  expect(grouping(...times(4, place('Pellmark')), ...times(2, org('Pellmark')))).toBe('A A A A B B')
  // One that means both things, and a person, stay what they are.
  expect(grouping(...times(5, place('Pellmark')), [place('Pellmark'), org('Pellmark')]).endsWith('AB')).toBe(true)
  expect(grouping(...times(5, place('Pellmark')), ['Pellmark']).endsWith('A B')).toBe(true)
})

test('addresses are one letter by letter, values are not linked', () => {
  expect(grouping([thing('url', 'https://a.example/X')], [thing('url', 'https://a.example/x')], [thing('url', 'https://a.example/X')])).toBe('A B A')
  const {entities, links} = linkEntities([analysisOf('a', thing('date', 'Monday'), thing('money', '£5'), thing('handle', '@ann'))])
  expect(entities.map(({id}) => id)).toEqual(['handle:ann'])
  expect(links).toEqual([{document: 'a', entity: 'e3', id: 'handle:ann'}])
})

test('ids are slugs of names, those of more documents first', () => {
  const {entities} = linkEntities([
    analysisOf('b', {name: 'Alex Reed', she: 3}, 'Séan O’Brien-Pell', '王'),
    analysisOf('a', {name: 'Alex Reed', he: 3}, org('Pell & Vane Ltd')),
    analysisOf('c', {name: 'Alex Reed', aliases: ['Reed'], he: 3}),
    analysisOf('d', thing('other', '––')),
  ])
  expect(entities.map(({id}) => id)).toEqual(['person:alex-reed', 'person:alex-reed~2', 'organization:pell-and-vane-ltd', 'person:sean-obrien-pell', 'other:unnamed', 'person:王'])
  expect(entities[0]).toEqual({
    id: 'person:alex-reed', type: 'person', name: 'Alex Reed', aliases: ['Reed'], mentions: 9, documents: [{document: 'a', entity: 'e1'}, {document: 'c', entity: 'e1'}],
  })
  const [long] = linkEntities([analysisOf('a', org('harbour '.repeat(40)), org('x'.repeat(500)))]).entities
  expect(long!.id.length).toBeLessThan(100)
})

test('the name is the full one that most documents give', () => {
  const {entities} = linkEntities([analysisOf('a', 'Ann Marie Reed'), analysisOf('b', 'Ann Reed'), analysisOf('c', 'Ann Reed'), ...['d', 'e', 'f'].map((id) => analysisOf(id, 'ANN REED'))])
  expect(entities.map(({name, aliases}) => [name, aliases])).toEqual([['Ann Reed', ['ANN REED', 'Ann Marie Reed']]])
})

test('odd ids and names are only strings', () => {
  const {entities, links} = linkEntities([analysisOf('__proto__', 'constructor', org('__proto__')), analysisOf('toString', org('__proto__'))])
  expect(links.map(({document, entity}) => `${document} ${entity}`)).toEqual(['__proto__ e1', '__proto__ e2', 'toString e1'])
  expect(entities[0]!.documents).toHaveLength(2)
  expect(linkEntities([])).toEqual({entities: [], links: []})
})

const NAMES = [
  'Ann Reed', 'Ann M. Reed', 'Ann B. Reed', 'A. Reed', 'Reed', 'ANN REED', 'Mark Reed', 'Mark Pell', 'Pell', 'Ann Reed Jr', 'Gabriel Borrin', 'Gabriel Borrin Font', 'Zellbrook', 'Mark Zellbrook',
]
const THINGS = ['Tolver Trust', 'TT', 'Tolver Trust Ltd', 'The Tolver Trust', 'Tin Treasury', 'Pell', 'Tolver']
const sketch: fc.Arbitrary<Sketch> = fc.oneof(
  fc.record({
    name: fc.constantFrom(...NAMES), he: fc.nat(2), she: fc.nat(2), roles: fc.subarray(['the mayor', 'head of ports', 'chief engineer'], {maxLength: 1}),
    aliases: fc.subarray(['Reed', 'Gabriel Borrin', 'Pell'], {maxLength: 1}),
  }),
  fc.record({name: fc.constantFrom(...THINGS), type: fc.constantFrom('organization', 'place', 'other', 'email'), aliases: fc.subarray(['TT'])}),
)
const corpora = fc.array(fc.array(sketch, {maxLength: 5}), {maxLength: 14}).map((documents) => documents.map((sketches, index) => analysisOf(`d${index}`, ...sketches)))

test('the order of the documents changes nothing', () => {
  fc.assert(fc.property(corpora.chain((analyses) => fc.tuple(fc.constant(analyses), fc.shuffledSubarray(analyses, {minLength: analyses.length}))), ([analyses, shuffled]) => {
    expect(JSON.stringify(linkEntities(new Set(shuffled)))).toBe(JSON.stringify(linkEntities(analyses)))
  }), {numRuns: 300})
})

test('each entity of a document is in exactly one of the corpus, under one link, and ids differ', () => {
  fc.assert(fc.property(corpora, (analyses) => {
    const result = linkEntities(analyses)
    const {entities, links} = result
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(new Set(entities.map(({id}) => id)).size).toBe(entities.length)
    const all = analyses.flatMap(({id, entities: local}) => local.map((entity) => `${id} ${entity.id}`)).sort()
    expect(links.map(({document, entity}) => `${document} ${entity}`).sort()).toEqual(all)
    expect(entities.flatMap(({documents}) => documents.map(({document, entity}) => `${document} ${entity}`)).sort()).toEqual(all)
    const types = new Map(links.map(({document, entity, id}) => [`${document} ${entity}`, id]))
    for (const {id, documents, name, aliases} of entities) {
      for (const {document, entity} of documents) expect(types.get(`${document} ${entity}`)).toBe(id)
      expect(aliases).not.toContain(name)
    }
    expect(entities.reduce((sum, {mentions}) => sum + mentions, 0)).toBe(analyses.flatMap(({entities: local}) => local.flatMap(({mentions}) => mentions)).length)
  }), {numRuns: 200})
})

test('analyses of real texts, read back from JSON', () => {
  const texts = {
    first: 'Mark Osei, the harbour master of Tolver, spoke on Monday. “The Tolver Harbour Trust (THT) has no money,” Mr Osei said.',
    second: '“We have none,” said Mr Osei, the harbour master. The THT declined to comment.',
  }
  const analyses = Object.entries(texts).map(([id, text]) => JSON.parse(JSON.stringify(analyzeDocument(parseDocument(text, {id})))) as DocumentAnalysis)
  const {entities} = linkEntities(analyses)
  const osei = entities.find(({id}) => id === 'person:mark-osei')
  expect(osei?.documents.map(({document}) => document)).toEqual(['first', 'second'])
})

test('what is no list of analyses is refused', () => {
  const refuse = (value: unknown, message: string): void => expect(() => linkEntities(value as DocumentAnalysis[])).toThrow(new TypeError(message))
  refuse(undefined, 'Expected analyses to be a list, got undefined')
  refuse('abc', 'Expected analyses to be a list, got string "abc"')
  refuse({}, 'Expected analyses to be a list, got an object of Object')
  refuse([null], 'Expected each analysis to be made by analyzeDocument, got null')
  refuse([parseDocument('A text.')], 'Expected each analysis to be made by analyzeDocument, got an object of Object')
  expect(() => linkEntities([analysisOf('a'), analysisOf('a')])).toThrow(new RangeError('Expected analyses of documents with different ids, got "a" twice'))
})

test('what has one id in the caller’s list is one, whatever its names', () => {
  const known = prepareKnown([
    {id: 'Q7', name: 'Maren Lisk', type: 'person', aliases: ['M. L. Harrow']},
    {id: 'Q8', name: 'Tern Boats', type: 'organization', aliases: ['Old Tern']},
  ])
  const texts = ['Maren Lisk of Tern Boats left.', 'M. L. Harrow spoke for Old Tern.']
  const {entities} = linkEntities(texts.map((text, index) => analyzeDocument(parseDocument(text, {id: `d${index}`}), {known})))
  expect(entities.map(({documents}) => documents.length)).toEqual([2, 2])
})
