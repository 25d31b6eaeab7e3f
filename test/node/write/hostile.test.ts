import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet'
import {finish} from 'nutgraf'
import {analyzeCorpus, gatherPartials, writeCorpus, type AnalyzedDocument, type DocumentInput} from 'nutgraf/node'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {renderReport} from '../../../src/report/index.ts'
import {HOSTILE_NAMES} from '../../helpers/hostile-names.ts'
import {readPage} from '../../report/page.ts'
import {temporaryFolder} from './corpus.ts'

const INPUTS: readonly DocumentInput[] = HOSTILE_NAMES.map((name) => ({
  id: name,
  origin: name,
  format: 'text',
  content: `${name}\n\n“The weir ${name} has rusted,” said Ruth Okafor, the chair of the Tessel Trust. ${name}\n\n“${name}”, said ${name}.`,
  metadata: {headline: name, alternativeHeadline: name, author: [name, name], publisher: name, articleSection: name, keywords: [name], description: name, url: name, creditText: name},
}))

const FILES = ['analyses.ndjson', 'summary.json', ...['documents', 'entities', 'mentions', 'quotes', 'themes'].flatMap((name) => [`${name}.csv`, `${name}.ndjson`, `${name}.parquet`])].sort()

/** What spreadsheets run. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** What UTF-8 makes of a name: half a surrogate pair is none of its characters. */
const written = (name: string): string => Buffer.from(name).toString()

let documents: readonly AnalyzedDocument[]
let parent: string
let out: string
let page: string

beforeAll(async () => {
  const all: AnalyzedDocument[] = []
  for await (const document of analyzeCorpus(INPUTS, {workers: 0, text: true, partial: true})) all.push(document)
  documents = all
  const summary = finish(await gatherPartials(all.map(({partial}) => partial!)))
  parent = temporaryFolder()
  out = join(parent, 'deep', 'er', 'out')
  await writeCorpus(all, {folder: out, formats: ['ndjson', 'csv', 'parquet'], summary})
  page = renderReport(summary, all, {title: HOSTILE_NAMES.join(' ')})
})

afterAll(() => rmSync(parent, {recursive: true, force: true}))

describe('names that were made to do harm', () => {
  it('are ids like all others', () => {
    expect(documents.map(({id, origin}) => [id, origin])).toEqual(HOSTILE_NAMES.map((name) => [name, name]))
  })

  it('reach no path: the files are those that are always written, and nothing is beside them', () => {
    expect(readdirSync(out).sort()).toEqual(FILES)
    expect(readdirSync(parent, {recursive: true}).length).toBe(3 + FILES.length)
    expect(['/etc/escaped', join(parent, 'escaped'), 'escaped'].filter((path) => existsSync(path))).toEqual([])
  })

  it('stand in NDJSON as they are, each row in a line', () => {
    for (const file of FILES.filter((name) => name.endsWith('.ndjson'))) {
      const lines = readFileSync(join(out, file), 'utf8').split('\n')
      expect(lines.pop()).toBe('')
      const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
      if (file === 'documents.ndjson') expect(rows.map(({document, origin, headline}) => [document, origin, headline])).toEqual(HOSTILE_NAMES.map((name) => [name, name, name]))
      for (const row of rows) expect(Object.getPrototypeOf(row)).toBe(Object.prototype)
    }
    expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))).toMatchObject({documents: HOSTILE_NAMES.length})
  })

  it('stand in Parquet as they are', async () => {
    const rows: readonly Record<string, unknown>[] = await parquetReadObjects({file: await asyncBufferFromFile(join(out, 'documents.parquet'))})
    // A reader takes a mark of byte order away.
    expect(rows.map(({document}) => document)).toEqual(HOSTILE_NAMES.map((name) => written(name).replace(/^\ufeff/, '')))
  })

  it('are no formula in any table, and no cell more', () => {
    for (const file of FILES.filter((name) => name.endsWith('.csv'))) {
      const rows: string[][] = parse(readFileSync(join(out, file), 'utf8'))
      const numbers = new Set(rows[0]!.flatMap((name, column) => (['salience', 'weight', 'confidence'].includes(name) ? [column] : [])))
      for (const row of rows.slice(1)) {
        expect(row.length).toBe(rows[0]!.length)
        expect(row.filter((cell, column) => FORMULA.test(cell) && !numbers.has(column))).toEqual([])
      }
      if (file === 'documents.csv') expect(rows.slice(1).map(([id]) => id)).toEqual(HOSTILE_NAMES.map((name) => (FORMULA.test(name) ? `'${name}` : written(name))))
    }
  })

  it('are text on the report’s page', () => {
    const {elements, errors} = readPage(page)
    expect(errors).toEqual([])
    expect(elements.filter(({tagName}) => tagName === 'script')).toHaveLength(2)
    expect(elements.filter(({tagName}) => ['img', 'iframe', 'object', 'embed', 'base', 'link', 'form'].includes(tagName))).toEqual([])
    for (const {attrs} of elements) {
      for (const {name, value} of attrs) {
        expect(name).not.toMatch(/^on/)
        if (name === 'href') expect(value).toMatch(/^(?:#[\w-]*|https?:\/\/.*)$/)
        if (name === 'id') expect(value).toMatch(/^[\w-]+$/)
      }
    }
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udbff](?![\udc00-\udfff])/)
  })
})
