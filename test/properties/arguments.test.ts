import {
  analyzeDocument, assignThemes, extractEntities, extractKeyphrases, extractQuotes, finish, linkEntities, mapDocument, mergePartials, parseDocument, prepareKnown, quoteRecord,
  quoteRows, quotesBy, resolveDate, sentences, summarizeThemes, toNewsArticle, toNinjs, toScriptText,
} from 'nutgraf'
import * as main from 'nutgraf'
import * as html from 'nutgraf/html'
import * as markdown from 'nutgraf/markdown'
import {gatherPartials, readCorpus, analyzeCorpus, writeCorpus} from 'nutgraf/node'
import * as report from 'nutgraf/report'
import {describe, expect, test} from 'vitest'

const {parseHtml, sourceSlices} = html
const {parseMarkdown} = markdown
const {renderReport} = report

const document = parseDocument('Ann Reed, the mayor, said it had failed. “We will try again tomorrow,” she said.')
const analysis = analyzeDocument(document)
const {quotes} = analysis
const summary = summarizeThemes([document])
const partial = mapDocument(document)
const known = prepareKnown([{id: 'a', name: 'Ann Reed', type: 'person'}])

/** Values of all kinds, by a name. Whatever is asked for, most of them are wrong. */
const VALUES = new Map<string, unknown>([
  ['undefined', undefined], ['null', null], ['0', 0], ['42', 42], ['-1', -1], ['1.5', 1.5], ['NaN', NaN], ['Infinity', Infinity], ['true', true], ['a string', 'x'], ['an empty string', ''], ['a blank', ' '],
  ['a symbol', Symbol('x')], ['a bigint', 1n], ['a function', () => 'x'], ['an empty list', []], ['a list of null', [null]], ['a list of numbers', [1]], ['a list of lists', [[]]], ['a list of objects', [{}]],
  ['a list of undefined', [undefined]], ['a list of strings', ['x']], ['an object', {}], ['an object without a class', Object.create(null)], ['an object with another key', {x: 1}], ['a constructor', {constructor: {name: Symbol('x')}}],
  ['a prototype', JSON.parse('{"__proto__": 1}')], ['a date', new Date(0)], ['a map', new Map()], ['a set of null', new Set([null])], ['a promise', Promise.resolve({})], ['a String', new String('x')], ['a regex', /x/],
  ['a document', document], ['an analysis', analysis], ['a summary', summary], ['a partial', partial], ['known entities', known], ['quotations', quotes],
  ['a list of documents', [document]], ['a list of analyses', [analysis]], ['a span', {start: 0, end: 1}], ['a date of ISO 8601', '2019-04-02'], ['a URI', 'a:b'], ['a language', 'en'],
])

const TEXT = ['a string', 'an empty string', 'a blank', 'a date of ISO 8601', 'a URI', 'a language']
const LETTERS = TEXT.filter((name) => name !== 'an empty string' && name !== 'a blank')
const OPTIONS = ['undefined', 'an object', 'an object without a class']
const ABSENT = ['undefined']
const LISTS = ['undefined', 'an empty list', 'a list of strings']
const FROM_0 = ['undefined', '0', '42']
const FROM_1 = ['undefined', '42']
const YES_NO = ['undefined', 'true']
const ANALYSES = ['an empty list', 'a map', 'a list of analyses']

/** For each argument, and for each option, what is right of {@link VALUES}; all else must be refused. */
interface Signature {
  readonly name: string
  readonly run: (...args: never[]) => unknown
  readonly args: readonly unknown[]
  readonly right: readonly (readonly string[])[]
  readonly options?: Readonly<Record<string, readonly string[]>>
}

const PARSING = {id: ['undefined', ...TEXT.filter((name) => name !== 'an empty string')], metadata: OPTIONS, structure: ABSENT, limits: OPTIONS, abbreviations: LISTS}
const NAMING = {honorifics: LISTS, known: ['undefined', 'known entities']}
const QUOTING = {...NAMING, cues: LISTS, level: ABSENT, model: YES_NO, refusals: YES_NO}
const FINISHING = {themes: FROM_1, focus: ['undefined', ...LETTERS]}
const EXCHANGE = {uri: ['undefined', 'a URI']}

const SIGNATURES: readonly Signature[] = [
  {name: 'parseDocument', run: parseDocument, args: ['x'], right: [TEXT], options: PARSING},
  {name: 'parseHtml', run: parseHtml, args: ['x'], right: [TEXT], options: {...PARSING, url: ['undefined', ...TEXT]}},
  {name: 'parseMarkdown', run: parseMarkdown, args: ['x'], right: [TEXT], options: PARSING},
  {name: 'sentences', run: sentences, args: [document], right: [['a document']]},
  {name: 'extractQuotes', run: extractQuotes, args: [document], right: [['a document']], options: QUOTING},
  {name: 'extractEntities', run: extractEntities, args: [document], right: [['a document']], options: NAMING},
  {name: 'analyzeDocument', run: analyzeDocument, args: [document], right: [['a document']], options: {...QUOTING, text: YES_NO}},
  {name: 'extractKeyphrases', run: extractKeyphrases, args: [document], right: [['a document']], options: {limit: FROM_1, explain: YES_NO}},
  {name: 'mapDocument', run: mapDocument, args: [document], right: [['a document']], options: {entities: YES_NO}},
  {name: 'mergePartials', run: mergePartials, args: [partial], right: [['a partial']]},
  {name: 'finish', run: finish, args: [partial], right: [['a partial']], options: FINISHING},
  {name: 'summarizeThemes', run: summarizeThemes, args: [[document]], right: [['an empty list', 'a list of documents']], options: FINISHING},
  {name: 'assignThemes', run: assignThemes, args: [document, summary], right: [['a document'], ['a summary']]},
  {name: 'linkEntities', run: linkEntities, args: [[analysis]], right: [ANALYSES]},
  {name: 'quotesBy', run: quotesBy, args: [[analysis]], right: [ANALYSES]},
  {name: 'quoteRows', run: quoteRows, args: [analysis], right: [['an analysis']]},
  {
    name: 'quoteRecord', run: quoteRecord, args: [document, quotes], right: [['a document'], ['an empty list', 'quotations']],
    options: {context: FROM_0, kinds: ['undefined', 'an empty list'], url: ['undefined', ...TEXT.filter((name) => name !== 'an empty string')]},
  },
  {name: 'toNinjs', run: toNinjs, args: [document, analysis], right: [['a document'], ['undefined', 'an analysis']], options: EXCHANGE},
  {name: 'toNewsArticle', run: toNewsArticle, args: [document, analysis], right: [['a document'], ['undefined', 'an analysis']], options: EXCHANGE},
  {name: 'toScriptText', run: toScriptText, args: [{}], right: [[...VALUES.keys()].filter((name) => !['undefined', 'a symbol', 'a bigint', 'a function'].includes(name))]},
  {name: 'prepareKnown', run: prepareKnown, args: [[]], right: [['an empty list', 'a map']]},
  {name: 'resolveDate', run: resolveDate, args: ['Monday', '2019-04-02'], right: [TEXT, ['undefined', 'a date of ISO 8601']]},
  {name: 'sourceSlices', run: sourceSlices, args: [document, {start: 0, end: 1}], right: [['a document'], ['a span']]},
  {
    name: 'renderReport', run: renderReport, args: [summary, [analysis]], right: [['a summary'], ANALYSES],
    options: {title: ['undefined', ...TEXT], lang: ['undefined', 'a language'], generated: ['undefined', ...TEXT]},
  },
]

/** What is wrong with a call that should have been refused, and said why. */
function faultOf(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    const isKind = error instanceof TypeError || error instanceof RangeError
    return isKind && /^Expected .+[,;] got ./.test(error.message) ? undefined : String(error)
  }
  return 'not refused'
}

/** The faults of all values in one place; right ones must pass. */
function faultsOf(place: string, right: readonly string[], call: (value: unknown) => unknown): string[] {
  const found: string[] = []
  for (const [name, value] of VALUES) {
    if (right.includes(name)) expect(() => call(value), `${place}: ${name}`).not.toThrow()
    else {
      const fault = faultOf(() => call(value))
      if (fault !== undefined) found.push(`${place}: ${name}: ${fault}`)
    }
  }
  return found
}

describe.each(SIGNATURES)('$name', ({run, args, right, options}) => {
  const call = run as (...values: unknown[]) => unknown

  test('says what it expected, and what came', () => {
    const found = args.flatMap((_, at) => faultsOf(`argument ${at + 1}`, right[at]!, (value) => call(...args.map((arg, index) => (index === at ? value : arg)))))
    if (options) found.push(...faultsOf('options', OPTIONS, (value) => call(...args, value)))
    for (const [key, ok] of Object.entries(options ?? {})) found.push(...faultsOf(`options.${key}`, ok, (value) => call(...args, {[key]: value})))
    expect(found).toEqual([])
  })
})

test('all that is exported is in the table', () => {
  const exported = [main, html, markdown, report].flatMap((module) => Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])))
  expect([...new Set(exported)].sort()).toEqual(SIGNATURES.map(({name}) => name).sort())
})

test('the parts of options', () => {
  const cueOf = (key: string) => (value: unknown) => extractQuotes(document, {cues: [{lemma: 'x', forms: ['x'], [key]: value}]})
  const knownOf = (key: string) => (value: unknown) => prepareKnown([{id: 'a', name: 'A', type: 'person', [key]: value} as never])
  const metadataOf = (key: string) => (value: unknown) => parseDocument('x', {metadata: {[key]: value}})
  const found = [
    faultsOf('maxTokens', FROM_0, (maxTokens) => parseDocument('x', {limits: {maxTokens: maxTokens as never}})),
    faultsOf('maxLength', FROM_0, (maxLength) => parseDocument('x', {limits: {maxLength: maxLength as never}})),
    ...['headline', 'alternativeHeadline', 'publisher', 'articleSection', 'dateline', 'creditText', 'inLanguage', 'url', 'description'].map((key) => faultsOf(key, ['undefined', ...TEXT], metadataOf(key))),
    ...['author', 'keywords'].map((key) => faultsOf(key, LISTS, metadataOf(key))),
    ...['datePublished', 'dateModified'].map((key) => faultsOf(key, ['undefined', 'a date of ISO 8601'], metadataOf(key))),
    faultsOf('cue', LETTERS, (cue) => extractQuotes(document, {cues: [cue as never]})),
    faultsOf('lemma', LETTERS, cueOf('lemma')),
    faultsOf('forms', ['an empty list', 'a list of strings'], cueOf('forms')),
    faultsOf('known entity', [], (entity) => prepareKnown([entity as never])),
    faultsOf('known id', TEXT.filter((name) => name !== 'an empty string'), knownOf('id')),
    faultsOf('known name', LETTERS, knownOf('name')),
    faultsOf('known type', [], knownOf('type')),
    faultsOf('known aliases', LISTS, knownOf('aliases')),
    faultsOf('start', ['0'], (start) => sourceSlices(document, {start: start as never, end: 1})),
    faultsOf('end', ['0', '42'], (end) => sourceSlices(document, {start: 0, end: end as never})),
    faultsOf('content', [], (content) => quoteRecord(document, [{...quotes[0]!, content: content as never}])),
    faultsOf('another key', [], () => extractQuotes(document, {cues: [{lemma: 'x', forms: ['x'], form: 'x'} as never]})),
  ]
  expect(found.flat()).toEqual([])
})

test('the parts of a document', () => {
  const objects = [...VALUES].flatMap(([name, value]) => (typeof value === 'object' && value !== null ? [name] : []))
  const lists = objects.filter((name) => Array.isArray(VALUES.get(name)))
  const right = {id: TEXT, text: TEXT, tree: [], metadata: objects, diagnostics: lists}
  const found = Object.entries(right).map(([key, ok]) => faultsOf(key, ok, (value) => sentences({...document, [key]: value})))
  expect(found.flat()).toEqual([])
})

test('functions of nutgraf/node', async () => {
  const source = ['a string', 'a list of strings', 'a blank', 'a date of ISO 8601', 'a URI', 'a language']
  const listed = [...VALUES.keys()].filter((name) => /list|map|set|quotations|String/.test(name))
  const lists = [...VALUES].flatMap(([name, value]) => (Array.isArray(value) ? [name] : []))
  const objects = ['an object with another key', 'a constructor', 'a prototype', 'a document', 'an analysis', 'a summary', 'a partial', 'known entities', 'a span']
  const read = {include: LISTS, exclude: LISTS, maxBytes: FROM_1, format: ABSENT, records: ABSENT, encoding: ABSENT, fields: OPTIONS, stdin: ABSENT, onReject: ['undefined', 'a function'], signal: ABSENT}
  const analyze = {
    // What is in these is checked when the first document is read.
    parse: [...OPTIONS, ...objects], analysis: [...OPTIONS, ...objects], read: [...OPTIONS, ...objects], known: ['undefined', ...lists], text: YES_NO, partial: YES_NO, workers: FROM_0, maxMilliseconds: FROM_1, maxMemory: FROM_1,
    onReject: ['undefined', 'a function'], onProgress: ['undefined', 'a function'], signal: ABSENT,
  }
  const found = [
    faultsOf('readCorpus', source, (value) => readCorpus(value as never)),
    faultsOf('readCorpus, options', OPTIONS, (value) => readCorpus('x', value as never)),
    ...Object.entries(read).map(([key, right]) => faultsOf(`readCorpus, options.${key}`, right, (value) => readCorpus('x', {[key]: value}))),
    faultsOf('analyzeCorpus', [...source, ...listed], (value) => analyzeCorpus(value as never, {workers: 0})),
    faultsOf('analyzeCorpus, options', OPTIONS, (value) => analyzeCorpus([], value as never)),
    ...Object.entries(analyze).map(([key, right]) => faultsOf(`analyzeCorpus, options.${key}`, right, (value) => analyzeCorpus([], {[key]: value}))),
  ]
  const late = async (place: string, names: readonly string[], call: (value: unknown) => Promise<unknown>): Promise<string[]> => {
    const faults = names.map(async (name) => {
      const error = await call(VALUES.get(name)).then(() => new Error('not refused'), (reason: unknown) => reason as Error)
      return faultOf(() => { throw error }) === undefined ? [] : [`${place}: ${name}: ${String(error)}`]
    })
    return (await Promise.all(faults)).flat()
  }
  const wrong = [...VALUES.keys()].filter((name) => !listed.includes(name))
  found.push(
    await late('gatherPartials', wrong, (value) => gatherPartials(value as never)),
    await late('writeCorpus', wrong, (value) => writeCorpus(value as never, {folder: 'x'})),
    await late('writeCorpus, options', [...VALUES.keys()], (value) => writeCorpus([], value as never)),
    await late('writeCorpus, formats', wrong.filter((name) => name !== 'undefined'), (value) => writeCorpus([], {folder: 'x', formats: value as never})),
    await late('writeCorpus, summary', wrong.filter((name) => name !== 'undefined' && name !== 'a summary'), (value) => writeCorpus([], {folder: 'x', summary: value as never})),
  )
  expect(found.flat()).toEqual([])
})
