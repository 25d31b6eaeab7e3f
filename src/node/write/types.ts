import type {CorpusSummary} from '../../themes/index.ts'

/** A format in which tables are written. */
export type TableFormat = 'ndjson' | 'csv' | 'parquet'

/** All formats in which tables are written. */
export const TABLE_FORMATS: readonly TableFormat[] = ['ndjson', 'csv', 'parquet']

/** Options of {@link writeCorpus}. */
export interface WriteOptions {
  /** Where the tables are written; made if it is not there. */
  readonly folder: string
  /** In which formats. Default: `['ndjson', 'csv']`. */
  readonly formats?: readonly TableFormat[]
  /** What the corpus is about, for the table of themes. Default: no such table. */
  readonly summary?: CorpusSummary
  /**
   * Whether a cell of CSV that spreadsheets would run as a formula (`=`, `+`, `-`, `@` first) is written with a `'` before it. Default `true`.
   */
  readonly escapeFormulas?: boolean
}

/** What was written. */
export interface WrittenCorpus {
  /** Names of the files in the folder. */
  readonly files: readonly string[]
  /** How many documents they tell of. */
  readonly documents: number
}
