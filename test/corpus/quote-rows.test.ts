import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  analyzeDocument, extractQuotes, parseDocument, QUOTE_COLUMNS, quoteRecord, quoteRows,
  type Document, type DocumentAnalysis, type Quote, type QuoteRecordOptions,
} from '../../src/index.ts'
import {analysisOf, thing} from './analyses.ts'

/** A quotation of `[start, end)` of a text, all else as it is most often. */
function quoteAt(text: string, start: number, end: number, more: Partial<Quote> = {}): Quote {
  const words = text.slice(start, end)
  return {
    id: 'q1', kind: 'direct', level: 'speech', content: [{start, end, text: words}], text: words, speakers: [], confidence: 0.9, block: 0, sentences: [0], ...more,
  }
}

const TEXT = 'Ann Reed and the Tolver Trust did not say it had “failed”.'
const BARE = quoteAt(TEXT, 41, 57, {kind: 'mixed'})
const FULL = quoteAt(TEXT, 41, 57, {
  id: 'q2', kind: 'mixed', parent: 'q1', sentences: [2, 3],
  cue: {start: 30, end: 41, text: 'did not say', lemma: 'say', negated: true, hypothetical: true, refusal: true},
  source: {start: 0, end: 29, text: 'Ann Reed and the Tolver Trust'},
  speakers: [
    {name: 'Ann Reed', entity: 'e1', via: 'alias'}, {name: 'Tolver Trust', entity: 'e2', via: 'name'}, {name: 'the statement; it', via: 'statement'},
    {name: 'a witness', unnamed: 'u1', via: 'name'}, {name: '__proto__', entity: '__proto__', via: 'name'},
  ],
  addressee: {start: 0, end: 3, text: 'BBC', name: 'the BBC', entity: 'e3'},
})
const ANALYSIS: DocumentAnalysis = {
  ...analysisOf('a', 'Ann Reed', thing('organization', 'Tolver Trust')),
  metadata: {
    headline: {value: 'Plan rejected', source: 'text'}, author: [{value: 'Mark Osei', source: 'text'}, {value: 'Lee Pell', source: 'text'}],
    publisher: {value: 'Tolver Post', source: 'caller'}, articleSection: {value: 'News', source: 'caller'}, datePublished: {value: '2019-04', source: 'text'},
  },
  blocks: [{start: 0, end: TEXT.length, type: 'deck', body: false}],
}

test('a row has every column, flat', () => {
  expect(quoteRows({...ANALYSIS, quotes: [FULL]})).toEqual([{
    document: 'a', quote: 'q2', parent: 'q1', kind: 'mixed', level: 'speech',
    speakers: 'Ann Reed; Tolver Trust; the statement, it; a witness; __proto__', speakerIds: 'e1; e2; ; u1; __proto__',
    speakerTypes: 'person; organization; ; ; ', via: 'alias; name; statement; name; name',
    source: 'Ann Reed and the Tolver Trust', cue: 'did not say', lemma: 'say', negated: 1, hypothetical: 1, refusal: 1,
    addressee: 'the BBC', addresseeId: 'e3', text: TEXT.slice(41, 57), parts: 1, start: 41, end: 57, sentence: 2, block: 0, blockType: 'deck', confidence: 0.9,
    headline: 'Plan rejected', author: 'Mark Osei; Lee Pell', publisher: 'Tolver Post', articleSection: 'News', datePublished: '2019-04',
  }])
})

test('what a quotation or a document does not have is empty', () => {
  const [row] = quoteRows({...ANALYSIS, metadata: {}, quotes: [BARE]})
  expect(row).toMatchObject({
    parent: '', speakers: '', speakerIds: '', speakerTypes: '', via: '', source: '', cue: '', lemma: '', negated: 0, hypothetical: 0, refusal: 0,
    addressee: '', addresseeId: '', headline: '', author: '', publisher: '', articleSection: '', datePublished: '',
  })
})

test('the columns are the keys of each row, in order', () => {
  const rows = quoteRows({...ANALYSIS, quotes: [BARE, FULL]})
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(QUOTE_COLUMNS)
    for (const value of Object.values(row)) expect(typeof value).toMatch(/^(?:string|number)$/)
  }
  expect(rows.map(({quote}) => quote)).toEqual(['q1', 'q2'])
  expect(new Set(QUOTE_COLUMNS).size).toBe(QUOTE_COLUMNS.length)
  expect(quoteRows({...ANALYSIS, quotes: []})).toEqual([])
})

test('a quotation in parts runs from the first to the last', () => {
  const document = parseDocument('Ann Reed left early.\n\n“It failed,” she said. “We will try again.”', {structure: 'body'})
  const [row] = quoteRows(analyzeDocument(document))
  expect(row).toMatchObject({speakers: 'Ann Reed', via: 'pronoun', parts: 2, blockType: 'paragraph', block: 1})
  expect(document.text.slice(row!.start, row!.end)).toBe('“It failed,” she said. “We will try again.”')
})

test.each([undefined, 'abc', {}, [], parseDocument('A text.'), {...ANALYSIS, metadata: null}])('rows of what is no analysis are refused: %#', (value) => {
  expect(() => quoteRows(value as DocumentAnalysis)).toThrow(/^Expected an analysis made by analyzeDocument, got /)
})

/** `pre` and `post` of the stretch of a text between `[` and `]`, which are left out. */
function around(marked: string, options?: QuoteRecordOptions): [string, string] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const [statement] = quoteRecord(parseDocument(text), [quoteAt(text, start, end)], options).quotes
  return [statement!.pre, statement!.post]
}

test('the text around a quotation is cut at white space', () => {
  expect(around('Ann Reed said: [“No”], and left.')).toEqual(['Ann Reed said: ', ', and left.'])
  expect(around('Ann Reed said: [“No”], and left.', {context: 10})).toEqual(['said: ', ', and'])
  expect(around('Ann Reed said: [“No”], and left.', {context: 11})).toEqual(['Reed said: ', ', and left.'])
  expect(around('Ann Reed said: [“No”], and left.', {context: 0})).toEqual(['', ''])
  expect(around('[“No”]', {context: 9})).toEqual(['', ''])
  expect(around('  \n[“No”]\n ', {context: 9})).toEqual(['', ''])
  // A word that does not fit is not there.
  expect(around(`${'x'.repeat(300)}—[“No”]—${'x'.repeat(300)}`)).toEqual(['', ''])
  expect(around('One.\n\nShe said: [“No”]\n\nNext.')).toEqual(['One.\n\nShe said: ', '\n\nNext.'])
})

test('characters of two code units stay whole', () => {
  expect(around('🎈🎈 ok [“No”] ok 🎈🎈', {context: 7})).toEqual(['ok ', ' ok'])
  expect(around('🎈🎈 ok [“No”] ok 🎈🎈', {context: 8})).toEqual(['🎈🎈 ok ', ' ok 🎈🎈'])
  expect(around('🎈🎈[“No”]🎈🎈', {context: 3})).toEqual(['', ''])
})

const piece = fc.constantFrom(' ', '\n', 'a', 'word', '🎈', '𝒜', '\uD83C', '.', '\u00AD', 'é')
const stretch = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))

test('the text around is the text, no longer than asked for, and of whole words', () => {
  fc.assert(fc.property(stretch, stretch, fc.nat(12), (before, after, context) => {
    const text = `${before}“No”${after}`
    const [statement] = quoteRecord(parseDocument(text), [quoteAt(text, before.length, before.length + 4)], {context}).quotes
    const {pre, post, start, end} = statement!
    expect(text.slice(start - pre.length, start)).toBe(pre)
    expect(text.slice(end, end + post.length)).toBe(post)
    expect(Math.max(pre.length, post.length)).toBeLessThanOrEqual(context)
    expect(pre).toBe(pre.trimStart())
    expect(post).toBe(post.trimEnd())
    if (pre !== '' && pre !== before.trimStart()) expect(text.charAt(start - pre.length - 1)).toMatch(/\s/)
    if (post !== '' && post !== after.trimEnd()) expect(text.charAt(end + post.length)).toMatch(/\s/)
  }), {numRuns: 500})
})

test('a record says what GDELT’s says, and who spoke', () => {
  const document = parseDocument(TEXT, {id: 'https://tolver.example/1', metadata: {headline: 'Plan rejected', datePublished: '2019-04-02'}})
  const indirect = {...BARE, id: 'q3', kind: 'indirect' as const}
  const record = quoteRecord(document, [BARE, FULL, indirect])
  expect(record).toEqual({
    id: 'https://tolver.example/1', url: 'https://tolver.example/1', date: '2019-04-02', title: 'Plan rejected', lang: 'en',
    quotes: [
      {pre: TEXT.slice(0, 41), quote: BARE.text, post: TEXT.slice(57), speakers: [], negated: false, hypothetical: false, kind: 'mixed', start: 41, end: 57, id: 'q1'},
      {
        pre: TEXT.slice(0, 41), quote: BARE.text, post: TEXT.slice(57), negated: true, hypothetical: true, kind: 'mixed', start: 41, end: 57, id: 'q2', cue: 'did not say',
        speaker: 'Ann Reed; Tolver Trust; the statement; it; a witness; __proto__', speakers: ['Ann Reed', 'Tolver Trust', 'the statement; it', 'a witness', '__proto__'],
      },
    ],
  })
  expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  expect(quoteRecord(document, [BARE, indirect], {kinds: ['indirect']}).quotes.map(({id}) => id)).toEqual(['q3'])
  expect(quoteRecord(document, [BARE], {kinds: []}).quotes).toEqual([])
})

test('what is not known of the article is absent', () => {
  const document = parseDocument(TEXT, {structure: 'body'})
  expect(quoteRecord(document, [])).toEqual({id: document.id, lang: 'en', quotes: []})
  expect(quoteRecord(document, [], {url: 'urn:1'}).url).toBe('urn:1')
  expect(quoteRecord(parseDocument(TEXT, {metadata: {inLanguage: 'en-GB'}}), []).lang).toBe('en-GB')
  const french = parseDocument('Le conseil a refusé le projet du port et les élus ont dit que la ville ne peut pas payer les travaux dans les délais prévus par la loi. '.repeat(4))
  expect(french.diagnostics.map(({code}) => code)).toContain('not-english')
  expect(quoteRecord(french, [])).not.toHaveProperty('lang')
})

test('a real text', () => {
  const document = parseDocument('Ann Reed left early.\n\n“It failed,” she said. “We will try again.”\n\nThen it rained.', {structure: 'body'})
  const [statement] = quoteRecord(document, extractQuotes(document)).quotes
  expect(statement).toMatchObject({
    pre: 'Ann Reed left early.\n\n', quote: 'It failed, We will try again.', post: '\n\nThen it rained.', speaker: 'Ann Reed', cue: 'said', kind: 'direct',
  })
})

test.each<[string, unknown, unknown, unknown, ErrorConstructor, RegExp]>([
  ['document', ANALYSIS, [], {}, TypeError, /^Expected a document made by parseDocument, got an object of Object$/],
  ['quotes', parseDocument(TEXT), undefined, {}, TypeError, /^Expected quotes to be a list, got undefined$/],
  ['quote', parseDocument(TEXT), [null], {}, TypeError, /^Expected each of quotes to be made by extractQuotes, got null$/],
  ['no content', parseDocument(TEXT), [{...BARE, content: []}], {}, TypeError, /made by extractQuotes/],
  ['another text’s quote', parseDocument('Another text.'), [BARE], {}, RangeError, /^Expected quotes of this document, got "q1", which is of another$/],
  ['options', parseDocument(TEXT), [], null, TypeError, /^Expected options to be an object, got null$/],
  ['unknown option', parseDocument(TEXT), [], {size: 1}, TypeError, /got "size"$/],
  ['context of another kind', parseDocument(TEXT), [], {context: '1'}, TypeError, /^Expected options.context to be a number, got string "1"$/],
  ['context', parseDocument(TEXT), [], {context: -1}, RangeError, /^Expected options.context to be a whole number from 0, got -1$/],
  ['context without end', parseDocument(TEXT), [], {context: Infinity}, RangeError, /got Infinity$/],
  ['kinds', parseDocument(TEXT), [], {kinds: 'direct'}, TypeError, /^Expected options.kinds to be a list, got string "direct"$/],
  ['kind', parseDocument(TEXT), [], {kinds: ['all']}, TypeError, /^Expected each of options.kinds to be 'direct', 'indirect' or 'mixed', got string "all"$/],
  ['url', parseDocument(TEXT), [], {url: ''}, TypeError, /^Expected options.url to be a string with letters, got string ""$/],
])('a record of bad arguments is refused: %s', (_name, document, quotes, options, type, message) => {
  const run = (): unknown => quoteRecord(document as Document, quotes as Quote[], options as QuoteRecordOptions)
  expect(run).toThrow(type)
  expect(run).toThrow(message)
})
