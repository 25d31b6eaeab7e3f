import type {ByteStream} from './bytes.ts'
import {Gatherer, type RawRecord} from './pieces.ts'

const NEWLINE = 0x0a

/** The lines of a file, divided by U+000A alone, empty ones too. */
export async function* linesOf(bytes: ByteStream, limit: number): AsyncGenerator<RawRecord> {
  const line = new Gatherer(limit)
  let number = 1
  for (let piece = await bytes.next(); piece; piece = await bytes.next()) {
    let from = 0
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      line.add(piece.subarray(from, at))
      from = at + 1
      yield {number: number++, ...line.take()}
    }
    line.add(piece.subarray(from))
  }
  if (line.length > 0) yield {number, ...line.take()}
}
