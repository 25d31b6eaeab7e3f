import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {open, type FileHandle} from 'node:fs/promises'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {analyzeDocument, parseDocument, QUOTE_COLUMNS, quoteRows} from 'nutgraf'
import {
  analyzeCorpus, documentRow, entityRows, mentionRows, TABLE_FORMATS, themeRows, writeCorpus, type AnalyzedDocument, type TableFormat, type WriteOptions,
} from 'nutgraf/node'
import {afterEach, beforeAll, describe, expect, it, test, vi} from 'vitest'
import {analyzed, folder, INPUTS} from './corpus.ts'

let documents: readonly AnalyzedDocument[]
let summary: Awaited<ReturnType<typeof analyzed>>['summary']
let handles: FileHandle

beforeAll(async () => {
  ({documents, summary} = await analyzed())
  const handle = await open(import.meta.filename)
  handles = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** The rows of a file. CSV knows no types, so numbers are made of what looks like them. */
async function read(path: string): Promise<Record<string, unknown>[]> {
  if (path.endsWith('.parquet')) return parquetReadObjects({file: await asyncBufferFromFile(path)})
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.csv')) return parse(text, {columns: true})
  return text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** Rows as each format gives them. */
function asRead(rows: readonly object[], format: TableFormat): unknown[] {
  const change: {readonly [Format in TableFormat]: (column: string, value: unknown) => unknown} = {
    ndjson: (_, value) => value,
    csv: (_, value) => String(value),
    parquet: (column, value) => (['negated', 'hypothetical', 'refusal'].includes(column) ? value === 1 : value),
  }
  return rows.map((row) => ({
    ...(format === 'ndjson' && {version: 1}),
    ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, change[format](column, value)])),
  }))
}

describe.each(TABLE_FORMATS)('as %s', (format) => {
  it('writes all tables: the rows of each document, in the order of the source', async () => {
    const path = folder()
    const written = await writeCorpus(documents, {folder: path, formats: [format], summary, escapeFormulas: false})
    const names = ['documents', 'quotes', 'entities', 'mentions', 'themes'].map((name) => `${name}.${format}`)
    expect(written).toEqual({files: format === 'ndjson' ? [...names, 'analyses.ndjson', 'summary.json'] : names, documents: INPUTS.length})
    expect(readdirSync(path).sort()).toEqual([...written.files].sort())
    const themesOf = (id: string): string[] => summary.themes.filter((theme) => theme.documents.some((document) => document.id === id)).map((theme) => theme.id)
    const rows = [
      documents.map((document) => documentRow(document, themesOf(document.id))),
      documents.flatMap(quoteRows),
      documents.flatMap(entityRows),
      documents.flatMap(mentionRows),
      themeRows(summary),
    ]
    for (const [at, name] of names.entries()) {
      expect(rows[at]!.length, name).toBeGreaterThan(0)
      expect(await read(join(path, name)), name).toEqual(asRead(rows[at]!, format))
    }
    expect(rows[0]!.map((row) => (row as {themes: string}).themes)).toContain('t1')
  })

  it('writes no table of themes without a summary', async () => {
    const path = folder()
    await writeCorpus(documents, {folder: path, formats: [format]})
    expect(readdirSync(path)).not.toContain(`themes.${format}`)
    expect(readdirSync(path)).not.toContain('summary.json')
  })

  it('writes tables without rows for a corpus without documents', async () => {
    const path = folder()
    const {files} = await writeCorpus([], {folder: path, formats: [format]})
    for (const name of files) expect(await read(join(path, name))).toEqual([])
    if (format === 'csv') expect(readFileSync(join(path, 'quotes.csv'), 'utf8')).toBe(`${QUOTE_COLUMNS.join(',')}\r\n`)
  })

  it('writes the same bytes each time', async () => {
    const [first, second] = [folder(), folder()]
    const {files} = await writeCorpus(documents, {folder: first, formats: [format], summary})
    await writeCorpus(analyzeCorpus(INPUTS, {workers: 0, text: true, known: [{id: 'k-7', name: 'Tessel Trust', type: 'organization'}]}), {folder: second, formats: [format], summary})
    for (const name of files) expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true)
  })
})

test('the default is NDJSON and CSV', async () => {
  const path = join(folder(), 'a', 'b')
  const {files} = await writeCorpus(documents, {folder: path})
  expect(new Set(files.map((name) => name.split('.')[1]))).toEqual(new Set(['ndjson', 'csv']))
  expect(readdirSync(path).sort()).toEqual([...files].sort())
})

test('analyses.ndjson holds the documents as they came, without their partials', async () => {
  const path = folder()
  await writeCorpus(documents, {folder: path, formats: ['ndjson'], summary})
  expect(await read(join(path, 'analyses.ndjson'))).toEqual(documents.map(({partial, ...record}) => {
    expect(partial).toBeDefined()
    return record
  }))
  expect(readFileSync(join(path, 'summary.json'), 'utf8')).toBe(`${JSON.stringify(summary)}\n`)
})

test('tables join: document, entity, quotation, theme', async () => {
  const path = folder()
  await writeCorpus(documents, {folder: path, formats: ['ndjson'], summary})
  const table = (name: string): Promise<Record<string, unknown>[]> => read(join(path, `${name}.ndjson`))
  const ids = new Set((await table('documents')).map(({document}) => document))
  const entities = new Set((await table('entities')).map(({document, entity}) => JSON.stringify([document, entity])))
  const quotes = await table('quotes')
  const keys = new Set(quotes.map(({document, quote}) => JSON.stringify([document, quote])))
  expect([ids.size, entities.size, keys.size]).toEqual([(await table('documents')).length, (await table('entities')).length, quotes.length])
  for (const {document, entity} of await table('mentions')) expect(entities).toContain(JSON.stringify([document, entity]))
  for (const {document, speakerIds} of quotes) {
    for (const id of (speakerIds as string).split('; ')) if (id.startsWith('e')) expect(entities).toContain(JSON.stringify([document, id]))
  }
  const themes = await table('themes')
  const named = new Set(themes.map(({theme}) => theme))
  for (const row of await table('documents')) for (const theme of (row.themes as string).split('; ')) if (theme !== '') expect(named).toContain(theme)
  for (const {evidenceDocument, evidenceQuote} of themes) {
    expect(ids).toContain(evidenceDocument)
    if (evidenceQuote !== '') expect(keys).toContain(JSON.stringify([evidenceDocument, evidenceQuote]))
  }
})

test('cells of CSV that spreadsheets run as formulas are escaped, unless they shall not be', async () => {
  const path = folder()
  const cells = async (options: Partial<WriteOptions>): Promise<unknown> => {
    await writeCorpus(documents, {folder: path, formats: ['csv'], ...options})
    const row = (await read(join(path, 'documents.csv')))[1]!
    return [row.headline, row.publisher]
  }
  expect(await cells({})).toEqual([`'=HYPERLINK("https://evil.example")`, "'-Tessel Herald"])
  expect(await cells({escapeFormulas: false})).toEqual(['=HYPERLINK("https://evil.example")', '-Tessel Herald'])
})

test('older tables are replaced, and what else is in the folder is left alone', async () => {
  const path = folder()
  writeFileSync(join(path, 'quotes.csv'), 'old')
  writeFileSync(join(path, 'notes.txt'), 'mine')
  mkdirSync(join(path, '.nutgraf'))
  await writeCorpus(documents, {folder: path, formats: ['csv']})
  expect(readFileSync(join(path, 'quotes.csv'), 'utf8')).toMatch(/^document,quote,/)
  expect(readFileSync(join(path, 'notes.txt'), 'utf8')).toBe('mine')
  expect(statSync(join(path, '.nutgraf')).isDirectory()).toBe(true)
})

describe('memory does not grow with the corpus', () => {
  const text = `${'“The weir has rusted through,” said Ruth Okafor, the chair. She said Okafor had warned them. '.repeat(40)}`
  const one = analyzeDocument(parseDocument(text, {id: 'one'}), {text: true})

  function* many(count: number, onNext: (at: number) => void): Generator<AnalyzedDocument> {
    for (let at = 0; at < count; at++) {
      onNext(at)
      yield {version: 1, origin: 'memory', ...one, id: `d${at}`}
    }
  }

  it('files grow while documents are taken, in pieces of bounded size', async () => {
    let bytes = 0
    let largest = 0
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const append = handles.appendFile
    vi.spyOn(handles, 'appendFile').mockImplementation(async function (this: FileHandle, data) {
      bytes += (data as string).length
      largest = Math.max(largest, (data as string).length)
      await append.call(this, data)
    })
    const seen: number[] = []
    await writeCorpus(many(300, (at) => at % 100 === 0 && seen.push(bytes)), {folder: folder(), formats: ['ndjson', 'csv']})
    for (const [at, before] of seen.entries()) expect(before, String(at)).toBeGreaterThanOrEqual(at * 4_000_000)
    expect(largest).toBeLessThan(4_000_000)
  })

  it('row groups of Parquet hold a bounded number of rows', async () => {
    const path = folder()
    await writeCorpus(many(450, () => {}), {folder: path, formats: ['parquet']})
    const {row_groups: groups, num_rows: rows} = await parquetMetadataAsync(await asyncBufferFromFile(join(path, 'mentions.parquet')))
    expect(Number(rows)).toBe(450 * mentionRows(one).length)
    expect(groups.length).toBeGreaterThan(1)
    for (const group of groups) expect(Number(group.num_rows)).toBeLessThanOrEqual(50_000)
  })
})

describe('what is given wrongly is refused before anything is written', () => {
  it.each<[unknown, unknown, string]>([
    [undefined, {folder: 'x'}, 'Expected documents to iterate over, got undefined'],
    ['abc', {folder: 'x'}, 'Expected documents to iterate over, got string "abc"'],
    [[], undefined, 'Expected options to be an object, got undefined'],
    [[], {}, 'Expected options.folder to be the path of a folder, got undefined'],
    [[], {folder: ''}, 'Expected options.folder to be the path of a folder, got string ""'],
    [[], {folder: 'x', formats: []}, 'Expected options.formats to be a list of some of ndjson, csv, parquet, got an array'],
    [[], {folder: 'x', formats: 'csv'}, 'Expected options.formats to be a list of some of ndjson, csv, parquet, got string "csv"'],
    [[], {folder: 'x', formats: ['csv', 'xlsx']}, 'Expected options.formats to be a list of some of ndjson, csv, parquet, got string "xlsx"'],
    [[], {folder: 'x', summary: {}}, 'Expected a summary made by summarizeThemes or finish, got an object of Object'],
    [[], {folder: 'x', escapeFormulas: 1}, 'Expected options.escapeFormulas to be true or false, got number 1'],
    [[], {folder: 'x', format: 'csv'}, 'Expected options to have only folder, formats, summary, escapeFormulas; got "format"'],
  ])('%j %j', async (given, options, message) => {
    await expect(writeCorpus(given as never, options as never)).rejects.toThrow(new TypeError(message))
  })
})
