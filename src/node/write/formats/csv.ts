import {stringify} from 'csv-stringify/sync'
import type {Table} from '../tables.ts'
import {LINES, type Encoder} from './encoder.ts'

/** How {@link csvLines} writes cells. */
export interface CsvOptions {
  /** Whether a cell that spreadsheets would run as a formula (`=`, `+`, `-`, `@` first) gets a `'` before it. Default `true`. */
  readonly escapeFormulas?: boolean
}

/**
 * Lines of cells as CSV, as `writeCorpus` writes it: RFC 4180, each line ended by CRLF, marks around the cells that need them.
 *
 * @param lines The cells of each line; the header is a line as others are.
 * @param options How cells are written.
 * @returns The lines; in a file they are UTF-8.
 * @example
 * ```ts
 * import {csvLines} from 'nutgraf/node'
 *
 * csvLines([['speakers', 'parts'], ['Ann Reed', 1], ['Hale, Tom', 2]]) // => 'speakers,parts\r\nAnn Reed,1\r\n"Hale, Tom",2\r\n'
 * csvLines([['=1+1']]) // => "'=1+1\r\n"
 * ```
 */
export function csvLines(lines: readonly (readonly (string | number)[])[], {escapeFormulas = true}: CsvOptions = {}): string {
  return stringify([...lines], {record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: escapeFormulas})
}

/** CSV: a header, then a line a row. */
export function csvEncoder<Row extends object>({columns}: Table<Row>, options: CsvOptions): Encoder<Row> {
  const names = columns.map(({name}) => name)
  return {
    batch: LINES,
    begin: () => csvLines([names], options),
    // eslint-disable-next-line nutgraf/no-word-objects -- the names are the table's
    encode: (rows) => csvLines(rows.map((row) => names.map((name) => (row as {readonly [name: string]: string | number})[name]!)), options),
    end: () => '',
  }
}
