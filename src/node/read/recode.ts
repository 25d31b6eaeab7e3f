import {ByteStream} from './bytes.ts'
import {canonicalEncoding, encodingOfMark, findUtf16, PieceDecoder} from './decode.ts'

/** Bytes of a file's beginning that show its encoding. */
const SAMPLE = 4096

/** A file of records, in an encoding in which a line end is one byte. */
export interface NarrowBytes {
  /** Its bytes. */
  readonly bytes: ByteStream
  /** Whether the encoding is not known but the most likely one. */
  readonly isGuessed: boolean
}

/**
 * Makes UTF-8 of a file of records that is in another encoding which the caller or a mark names, or in UTF-16. What says nothing is left
 * as it is: its records are decoded one by one, and one broken record does not change how others are read.
 */
export async function toNarrow(bytes: ByteStream, encoding: string | undefined): Promise<NarrowBytes> {
  const head = await bytes.peek(SAMPLE, firstLine)
  const marked = encodingOfMark(head)
  const wide = marked ?? findUtf16(head)
  const known = canonicalEncoding(encoding) ?? wide
  // Where the caller says UTF-8, broken bytes are U+FFFD rather than guessed at.
  const isAsItIs = known === undefined || (known === 'utf-8' && encoding === undefined)
  if (!isAsItIs) return {bytes: new ByteStream(recode(bytes, known)), isGuessed: encoding === undefined && marked === undefined}
  if (marked === 'utf-8') {
    const first = await bytes.next()
    if (first) bytes.unread(first.subarray(3))
  }
  return {bytes, isGuessed: false}
}

/** Where the first line that is not blank ends, if it has no zeros: none of UTF-16 does without. */
function firstLine(head: Buffer): number | undefined {
  const end = /^\s*\S[^\r\n]*[\r\n]/.exec(head.toString('latin1'))?.[0].length
  return end !== undefined && !head.subarray(0, end).includes(0) ? end : undefined
}

async function* recode(bytes: ByteStream, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new PieceDecoder(encoding)
  try {
    for (let piece = await bytes.next(); piece; piece = await bytes.next()) yield Buffer.from(decoder.decode(piece))
    yield Buffer.from(decoder.end())
  } finally {
    await bytes.close()
  }
}
