import fc from 'fast-check'
import {analyzeDocument, extractEntities, extractQuotes, parseDocument, sentences, type Document, type ParseOptions} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'
import {describe, expect, test} from 'vitest'
import {FORMATS} from './support/formats.ts'
import {FUNCTIONS} from './support/functions.ts'
import {runs} from './support/runs.ts'
import {texts} from './support/texts.ts'
import {deepFreeze, objectsOf} from './support/values.ts'

/** So many of the functions read documents; the others write what was read. */
const READING = 10

describe.each(FORMATS)('$name', ({files, parse}) => {
  test('a document and its analysis are plain JSON, and the same of a document that was stored', () => {
    fc.assert(fc.property(files, (file) => {
      const document = parse(file)
      // JSON keeps half a surrogate pair, so the text comes back whole.
      const stored = JSON.parse(JSON.stringify(document)) as Document
      expect(stored).toStrictEqual(document)
      const analysis = analyzeDocument(document, {text: true})
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
      expect(analyzeDocument(stored, {text: true})).toStrictEqual(analysis)
    }), runs(70))
  })

  test('all results are, and reading changes nothing of what it reads', () => {
    fc.assert(fc.property(files, (file) => {
      const document = parse(file)
      const before = JSON.stringify(document)
      // A write to what is frozen throws.
      deepFreeze(document)
      for (const [name, run] of FUNCTIONS) {
        const result = run(document)
        const json = JSON.stringify(result)
        expect(JSON.parse(json), name).toStrictEqual(result)
        expect(JSON.stringify(run(JSON.parse(before) as Document)), name).toBe(json)
      }
      expect(JSON.stringify(document)).toBe(before)
    }), runs(6))
  })
})

const anyFile = fc.oneof(...FORMATS.map(({files}, index) => files.map((file) => ({file, format: FORMATS[index]!}))))

test('documents, functions and their order know nothing of each other', () => {
  const few = fc.array(anyFile, {minLength: 1, maxLength: 3})
  fc.assert(fc.property(few, fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: 20, maxLength: 40}), (list, calls) => {
    const names = [...FUNCTIONS.keys()]
    const documents = list.map(({file, format}) => format.parse(file))
    for (const [at, name] of calls) {
      const index = at % list.length
      const call = names[name % names.length]!
      const {file, format} = list[index]!
      const inTurn = JSON.stringify(FUNCTIONS.get(call)!(documents[index]!))
      // A new document, of which nothing is kept.
      if (inTurn !== JSON.stringify(FUNCTIONS.get(call)!(format.parse(file)))) expect.fail(`Expected ${call} to give the same of ${JSON.stringify(file)}, whatever was called before`)
    }
  }), runs(12))
})

test('whoever changes a result changes nothing of the next', () => {
  fc.assert(fc.property(texts, (text) => {
    const document = parseDocument(text)
    const before = [...FUNCTIONS.values()].slice(0, READING).map((run) => JSON.stringify(run(document)))
    for (const value of objectsOf(extractEntities(document))) for (const key of Object.keys(value)) value[key] = 'changed'
    for (const quotes of [extractQuotes(document), sentences(document)] as object[][]) quotes.reverse().pop()
    expect([...FUNCTIONS.values()].slice(0, READING).map((run) => JSON.stringify(run(document)))).toEqual(before)
  }), runs(60))
})

test('parsing the text of a document gives the document', () => {
  fc.assert(fc.property(texts, fc.constantFrom('detect', 'body'), (text, structure) => {
    const document = parseDocument(text, {structure})
    expect(document.text).toBe(text)
    expect(parseDocument(document.text, {structure})).toStrictEqual(document)
  }), runs(400))
})

test('options are not changed, and a stored copy of them does the same', () => {
  const options: ParseOptions = deepFreeze({
    id: 'a', structure: 'detect', limits: {maxLength: 200}, abbreviations: ['Supt', 'constructor'],
    metadata: {headline: 'A', author: ['Ann Reed'], datePublished: '2019-04-02', keywords: ['constructor']},
  })
  fc.assert(fc.property(texts, (text) => {
    for (const parse of [parseDocument, parseHtml, parseMarkdown]) expect(parse(text, structuredClone(options))).toStrictEqual(parse(text, options))
  }), runs(60))
})
