import type {ByteStream} from './bytes.ts'
import {Gatherer, type RawRecord} from './pieces.ts'

const QUOTE = 0x22

/** How a table is written. */
export interface CsvForm {
  /** What divides cells: one byte. */
  readonly delimiter: number
  /** What ends rows: one byte. */
  readonly rowEnd: number
}

/** Where in a row a byte is: at a cell's beginning, in a cell, in a quoted cell, or after a quotation mark in one. */
type Place = 'start' | 'cell' | 'quoted' | 'closing'

/**
 * The rows of a table, divided at line ends outside of quoted cells, without the line ends. They are found before they are read, so that
 * a broken one costs no other, and one without end no memory.
 */
export async function* rowsOf(bytes: ByteStream, {delimiter, rowEnd}: CsvForm, limit: number): AsyncGenerator<RawRecord> {
  const row = new Gatherer(limit)
  let place: Place = 'start'
  let number = 1
  for (let piece = await bytes.next(); piece; piece = await bytes.next()) {
    let from = 0
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!
      if (place === 'quoted') {
        const end = piece.indexOf(QUOTE, at)
        if (end < 0) break
        at = end
        place = 'closing'
      } else if (byte === QUOTE && place !== 'cell') {
        place = 'quoted'
      } else if (byte === rowEnd) {
        row.add(piece.subarray(from, at))
        from = at + 1
        place = 'start'
        yield {number: number++, ...row.take()}
      } else {
        place = byte === delimiter ? 'start' : 'cell'
      }
    }
    row.add(piece.subarray(from))
  }
  if (row.length > 0) yield {number, ...row.take()}
}
