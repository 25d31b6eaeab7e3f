import {stringify} from 'csv-stringify/sync'
import type {Table} from '../tables.ts'
import {LINES, type Encoder} from './encoder.ts'

/** How cells are written. */
export interface CsvOptions {
  /** Whether a cell that spreadsheets would run as a formula gets a `'` before it. */
  readonly escapeFormulas: boolean
}

/** CSV as RFC 4180 has it: UTF-8 without a byte order mark, lines that end in CRLF, a header, marks around cells that need them. */
export function csvEncoder<Row extends object>({columns}: Table<Row>, {escapeFormulas}: CsvOptions): Encoder<Row> {
  const names = columns.map(({name}) => name)
  const write = (lines: (readonly unknown[])[]): string =>
    stringify(lines, {record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: escapeFormulas})
  return {
    batch: LINES,
    begin: () => write([names]),
    encode: (rows) => write(rows.map((row) => names.map((name) => (row as {readonly [name: string]: unknown})[name]))),
    end: () => '',
  }
}
