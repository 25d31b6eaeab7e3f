import {analyzeDocument, parseDocument, summarizeThemes} from 'nutgraf'
import {
  DOCUMENT_COLUMNS, documentRow, ENTITY_COLUMNS, entityRows, MENTION_COLUMNS, mentionRows, THEME_COLUMNS, themeRows, type AnalyzedDocument,
} from 'nutgraf/node'
import {beforeAll, describe, expect, it, test} from 'vitest'
import {analyzed} from './corpus.ts'

let documents: readonly AnalyzedDocument[]
let summary: Awaited<ReturnType<typeof analyzed>>['summary']

beforeAll(async () => {
  ({documents, summary} = await analyzed())
})

describe('documentRow', () => {
  it('says what the text states, and nothing else', () => {
    const [weir, proto, , empty] = documents.map((document) => documentRow(document))
    expect(weir).toMatchObject({
      document: 'weir.txt', origin: 'news/weir.txt', headline: 'Weir "to stay shut", says trust', author: 'Ida Moss', datePublished: '2019-04-02', publisher: '', url: '',
    })
    expect(weir!.text.slice(0, 4)).toBe('Weir')
    expect(proto).toMatchObject({document: '__proto__', author: 'Moss, Ida; @Tom', keywords: 'weirs; rust', url: 'https://herald.example/2'})
    expect(empty).toEqual({...Object.fromEntries(DOCUMENT_COLUMNS.map((column) => [column, ''])), document: 'empty', origin: 'empty.txt', blocks: 0, quotes: 0, entities: 0, diagnostics: 'empty-text'})
  })

  it('takes what analyzeDocument gives: without text, without origin', () => {
    expect(documentRow(analyzeDocument(parseDocument('It rained.', {id: 'a'})), ['t1', 't3'])).toMatchObject({document: 'a', origin: '', text: '', themes: 't1; t3'})
  })
})

describe('entityRows', () => {
  it('gives names, roles, known ids and the days of dates', () => {
    const rows = entityRows(documents[0]!)
    expect(rows.find(({name}) => name === 'Ruth Okafor')).toMatchObject({document: 'weir.txt', type: 'person', aliases: 'Okafor', roles: 'the chair of the Tessel Trust', knownId: '', dateStart: ''})
    expect(rows.find(({name}) => name === 'Tessel Trust')).toMatchObject({type: 'organization', knownId: 'k-7'})
    expect(rows.find(({name}) => name === 'Monday')).toMatchObject({type: 'date', dateStart: '2019-04-01', dateEnd: '2019-04-01', dateGranularity: 'day'})
    expect(rows.find(({name}) => name === '2020')).toMatchObject({dateStart: '2020-01-01', dateEnd: '2020-12-31', dateGranularity: 'year'})
  })

  it('counts the quotations of each', () => {
    for (const {quotes, entities, ...rest} of documents) {
      for (const row of entityRows({...rest, quotes, entities})) {
        expect(row.quotes).toBe(quotes.filter(({speakers}) => speakers.some(({entity}) => entity === row.entity)).length)
      }
    }
    expect(Math.max(...entityRows(documents[0]!).map(({quotes}) => quotes))).toBeGreaterThan(1)
  })
})

test('mentionRows gives each place that refers to an entity, and its words', () => {
  for (const document of documents) {
    const rows = mentionRows(document)
    expect(rows).toHaveLength(document.entities.reduce((sum, {mentions}) => sum + mentions.length, 0))
    for (const {start, end, text, block, blockType} of rows) {
      expect(document.text!.slice(start, end)).toBe(text)
      expect(document.blocks[block]!.type).toBe(blockType)
    }
  }
})

test('themeRows gives a row a theme, heaviest first', () => {
  const rows = themeRows(summary)
  expect(rows.length).toBe(summary.themes.length)
  expect(rows[0]).toMatchObject({theme: 't1', label: summary.themes[0]!.label, evidence: summary.themes[0]!.evidence[0]!.text})
  expect(rows.map(({weight}) => weight)).toEqual([...rows.map(({weight}) => weight)].sort((a, b) => b - a))
  expect(themeRows(summarizeThemes([]))).toEqual([])
})

test('every row has all columns of its table and no others', () => {
  for (const document of documents) {
    expect(Object.keys(documentRow(document)).sort()).toEqual([...DOCUMENT_COLUMNS].sort())
    for (const row of entityRows(document)) expect(Object.keys(row).sort()).toEqual([...ENTITY_COLUMNS].sort())
    for (const row of mentionRows(document)) expect(Object.keys(row).sort()).toEqual([...MENTION_COLUMNS].sort())
  }
  for (const row of themeRows(summary)) expect(Object.keys(row).sort()).toEqual([...THEME_COLUMNS].sort())
})

test.each([undefined, null, 3, 'text', [], {}, {id: 'a'}, {id: 'a', metadata: {}, blocks: [], quotes: [], entities: {}}])('what is no analysis is refused: %j', (value) => {
  for (const rows of [documentRow, entityRows, mentionRows]) expect(() => rows(value as never)).toThrow(/^Expected an analysis made by analyzeCorpus or analyzeDocument, got /)
  expect(() => themeRows(value as never)).toThrow(/^Expected a summary made by summarizeThemes or finish, got /)
})
