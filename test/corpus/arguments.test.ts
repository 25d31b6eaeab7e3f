import {expect, test} from 'vitest'
import {
  analyzeDocument, assignThemes, extractEntities, extractKeyphrases, extractQuotes, finish, mapDocument, mergePartials, parseDocument, sentences,
  summarizeThemes, type Document,
} from '../../src/index.ts'

const document = parseDocument('Ann Reed said it had failed.')
const bad = (value: unknown): never => value as never

test.each<[string, () => unknown, ErrorConstructor, RegExp]>([
  ['text', () => parseDocument(bad(42)), TypeError, /^Expected text to be a string, got number 42$/],
  ['no text', () => parseDocument(bad(undefined)), TypeError, /got undefined$/],
  ['options', () => parseDocument('', bad(null)), TypeError, /^Expected options to be an object, got null$/],
  ['unknown option', () => parseDocument('', bad({struct: 'body'})), TypeError, /got "struct"$/],
  ['id', () => parseDocument('', {id: ''}), TypeError, /options\.id/],
  ['structure', () => parseDocument('', {structure: bad('all')}), TypeError, /'detect' or 'body', got string "all"$/],
  ['limit', () => parseDocument('', {limits: {maxLength: -1}}), RangeError, /whole number from 0, got -1$/],
  ['limit of tokens', () => parseDocument('', {limits: {maxTokens: 0.5}}), RangeError, /options.limits.maxTokens to be a whole number from 0, got 0.5$/],
  ['limit of another kind', () => parseDocument('', {limits: {maxLength: bad('1')}}), TypeError, /got string "1"$/],
  ['metadata', () => parseDocument('', {metadata: bad({title: 'x'})}), TypeError, /got "title"$/],
  ['date', () => parseDocument('', {metadata: {datePublished: '2 April 2019'}}), RangeError, /ISO 8601 date, got "2 April 2019"$/],
  ['abbreviations', () => parseDocument('', {abbreviations: bad('Supt')}), TypeError, /list of strings, got string "Supt"$/],
  ['document', () => extractQuotes(bad('text')), TypeError, /^Expected a document made by parseDocument, got string "text"$/],
  ['document of entities', () => extractEntities(bad({})), TypeError, /document made by parseDocument/],
  ['document of sentences', () => sentences(bad(null)), TypeError, /got null$/],
  ['cues', () => extractQuotes(document, {cues: bad('say')}), TypeError, /options\.cues to be a list/],
  ['cue', () => extractQuotes(document, {cues: [bad(1)]}), TypeError, /got number 1$/],
  ['honorifics', () => extractEntities(document, {honorifics: [bad(1)]}), TypeError, /honorifics/],
  ['unknown option of the analysis', () => analyzeDocument(document, bad({depth: 1})), TypeError, /got "depth"$/],
  ['level', () => extractQuotes(document, {level: bad('thought')}), TypeError, /'speech' or 'attitude', got/],
  ['model', () => extractQuotes(document, {model: bad('small')}), TypeError, /options.model to be true or false/],
  ['refusals', () => analyzeDocument(document, {refusals: bad(1)}), TypeError, /options.refusals to be true or false/],
  ['documents', () => summarizeThemes(bad(document)), TypeError, /documents to be a list/],
  ['themes', () => summarizeThemes([], {themes: 0}), RangeError, /whole number from 1, got 0$/],
  ['focus', () => summarizeThemes([], {focus: bad(1)}), TypeError, /options.focus to be a string/],
  ['empty focus', () => summarizeThemes([], {focus: ' '}), RangeError, /word, phrase or name/],
  ['map of no document', () => mapDocument(bad({})), TypeError, /document/],
  ['map options', () => mapDocument(document, {entities: bad(1)}), TypeError, /options.entities to be true or false/],
  ['merge of no partial', () => mergePartials(bad(document)), TypeError, /a partial made by mapDocument/],
  ['partial of another version', () => finish({...mapDocument(document), version: 2}), RangeError, /version 1, got version 2/],
  ['assign without a summary', () => assignThemes(document, bad({})), TypeError, /a summary made by/],
  ['limit of keyphrases', () => extractKeyphrases(document, {limit: 0}), RangeError, /whole number from 1, got 0/],
  ['explain', () => extractKeyphrases(document, {explain: bad('yes')}), TypeError, /true or false/],
  ['duplicate ids', () => summarizeThemes([document, parseDocument('', {id: document.id})]), RangeError, /different ids, got "text-/],
])('%s', (_name, run, type, message) => {
  expect(run).toThrow(type)
  expect(run).toThrow(message)
})

test('an id of its own', () => {
  expect(document.id).toMatch(/^text-[\da-f]{16}$/)
  expect(parseDocument('Ann Reed said it had failed.').id).toBe(document.id)
  expect(parseDocument('Ann Reed said it had failed!').id).not.toBe(document.id)
  expect(parseDocument('', {id: 'a'}).id).toBe('a')
})

test('text over the limit is one source node and a diagnostic', () => {
  const long: Document = parseDocument('Ann Reed left. Ann Reed said it had failed.', {limits: {maxLength: 14}})
  expect(long.tree.children.at(-1)).toMatchObject({type: 'SourceNode', value: ' Ann Reed said it had failed.'})
  expect(long.diagnostics.map(({code}) => code)).toContain('text-over-limit')
  expect(extractQuotes(long)).toEqual([])
})

test('an empty corpus', () => {
  expect(summarizeThemes([])).toEqual({
    version: 1, documents: 0, sampled: false, unit: 'sentence', units: 0, themes: [], speakers: [], entities: [], index: {unit: 'sentence', features: [], idf: [], centres: []},
  })
})
