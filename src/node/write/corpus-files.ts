import type {QuoteRow} from '../../corpus/index.ts'
import type {CorpusSummary} from '../../themes/index.ts'
import type {AnalyzedDocument} from '../types.ts'
import type {Output, TableFile} from './files/index.ts'
import {AT_ONCE, csvEncoder, loadParquet, ndjsonEncoder, parquetEncoder, type Encoder} from './formats/index.ts'
import type {DocumentRow, EntityRow, MentionRow, ThemeRow} from './rows/index.ts'
import {TABLES, type Table} from './tables.ts'
import type {TableFormat, WriteOptions} from './types.ts'

/** A table in all formats that are asked for: none, if it is not. */
export interface Rows<Row extends object> {
  /** Adds rows. */
  add(rows: readonly Row[]): Promise<void>
}

/** All files of a corpus. */
export interface CorpusFiles {
  /** A row a document. */
  readonly documents: Rows<DocumentRow>
  /** A row a quotation. */
  readonly quotes: Rows<QuoteRow>
  /** A row an entity of a document. */
  readonly entities: Rows<EntityRow>
  /** A row a place that refers to an entity. */
  readonly mentions: Rows<MentionRow>
  /** A row a theme. */
  readonly themes: Rows<ThemeRow>
  /** The documents as they came. */
  readonly analyses: Rows<AnalyzedDocument>
  /** What the corpus is about, whole. */
  readonly summary: Rows<CorpusSummary>
}

/** Makes encoders of tables. */
type EncoderOf = <Row extends object>(table: Table<Row>) => Encoder<Row>

/**
 * Begins all files that the options ask for.
 *
 * @throws Error if a file cannot be made, or a package is missing.
 */
export async function openCorpusFiles(output: Output, {formats = ['ndjson', 'csv'], summary, escapeFormulas = true}: WriteOptions): Promise<CorpusFiles> {
  const encoders = new Map<TableFormat, EncoderOf>()
  for (const format of formats) encoders.set(format, await encodersOf(format, escapeFormulas))
  const open = async <Row extends object>(table: Table<Row>): Promise<Rows<Row>> => {
    const files: TableFile<Row>[] = []
    for (const [format, encoderOf] of encoders) files.push(await output.create(`${table.name}.${format}`, encoderOf(table)))
    return all(files)
  }
  const openJson = async <Row extends object>(name: string, isWanted: boolean, toLine: (row: Row) => string): Promise<Rows<Row>> =>
    all(isWanted && encoders.has('ndjson') ? [await output.create(name, ndjsonEncoder(toLine, AT_ONCE))] : [])
  return {
    documents: await open(TABLES.documents),
    quotes: await open(TABLES.quotes),
    entities: await open(TABLES.entities),
    mentions: await open(TABLES.mentions),
    themes: summary ? await open(TABLES.themes) : all<ThemeRow>([]),
    analyses: await openJson('analyses.ndjson', true, analysisLine),
    summary: await openJson('summary.json', summary !== undefined, (whole: CorpusSummary) => `${JSON.stringify(whole)}\n`),
  }
}

async function encodersOf(format: TableFormat, escapeFormulas: boolean): Promise<EncoderOf> {
  if (format === 'ndjson') return () => ndjsonEncoder()
  if (format === 'csv') return (table) => csvEncoder(table, {escapeFormulas})
  const parquet = await loadParquet()
  return (table) => parquetEncoder(table, parquet)
}

function all<Row extends object>(files: readonly TableFile<Row>[]): Rows<Row> {
  return {
    async add(rows) {
      for (const file of files) await file.add(rows)
    },
  }
}

/** An analysis as `analyzeCorpus` gave it, without what was only for the summary. */
function analysisLine(document: AnalyzedDocument): string {
  const {partial, ...record} = document
  void partial
  return `${JSON.stringify(record)}\n`
}
