import {lineOf} from '../lines.ts'
import {LINES, type BatchSize, type Encoder} from './encoder.ts'

/** NDJSON: a line of JSON a row. */
export function ndjsonEncoder<Row extends object>(toLine: (row: Row) => string = lineOf, batch: BatchSize = LINES): Encoder<Row> {
  return {
    batch,
    begin: () => '',
    encode: (rows) => rows.map(toLine).join(''),
    end: () => '',
  }
}
