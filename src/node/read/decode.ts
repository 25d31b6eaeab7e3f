import {isUtf8} from 'node:buffer'

/** Bytes read as text. */
export interface Decoded {
  /** The text, without a byte order mark. */
  readonly text: string
  /** The encoding that it was read in. */
  readonly encoding: string
  /** Whether the encoding is not known but the most likely one. */
  readonly isGuessed: boolean
}

/** What is known of bytes' encoding. */
export interface Encodings {
  /** What the caller says: it is not doubted. */
  readonly encoding?: string | undefined
  /** What the bytes' own page or sender says: it is often wrong. */
  readonly declared?: string | undefined
}

/** Bytes of a file's beginning that show whether it is of UTF-16. */
const SAMPLE = 4096

/** Shares of zero bytes at every other place, and at the others, that UTF-16 of a Western language has. */
const MIN_ZEROS = 0.4
const MAX_ZEROS = 0.02

/**
 * Reads bytes as text: as the caller says; else by their byte order mark; as UTF-16 or UTF-8 if they look like it, which nothing else
 * does by chance; as they are declared; else as Windows-1252, or as the UTF-8 that most of them are.
 */
export function decode(bytes: Buffer, {encoding, declared}: Encodings = {}): Decoded {
  const stated = encoding ?? encodingOfMark(bytes)
  if (stated !== undefined) return {text: decodeAs(bytes, stated), encoding: stated, isGuessed: false}
  const wide = findUtf16(bytes)
  if (wide) return {text: decodeAs(bytes, wide), encoding: wide, isGuessed: true}
  if (isUtf8(bytes)) return {text: bytes.toString('utf8'), encoding: 'utf-8', isGuessed: false}
  const known = canonicalEncoding(declared)
  // UTF-16 is not declared in ASCII letters, and UTF-8 was not found.
  if (known !== undefined && !/^utf-(?:8|16)/.test(known)) return {text: decodeAs(bytes, known), encoding: known, isGuessed: false}
  const lenient = bytes.toString('utf8')
  if (known === 'utf-8' || isMostlyUtf8(lenient)) return {text: lenient, encoding: 'utf-8', isGuessed: true}
  return {text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', isGuessed: true}
}

/** The encoding that a byte order mark names. */
export function encodingOfMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Whether bytes are UTF-16 without a mark, as the zeros in it show. */
export function findUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs === 0 || bytes.subarray(0, 2 * pairs).indexOf(0) < 0) return undefined
  let [even, odd] = [0, 0]
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd >= MIN_ZEROS * pairs && even <= MAX_ZEROS * pairs) return 'utf-16le'
  return even >= MIN_ZEROS * pairs && odd <= MAX_ZEROS * pairs ? 'utf-16be' : undefined
}

/** The name that the Encoding Standard gives to an encoding; `undefined` if it is not known. */
export function canonicalEncoding(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/** Reads text that comes in pieces. */
export class PieceDecoder {
  readonly #isWestern: boolean
  readonly #decoder: InstanceType<typeof TextDecoder>

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding)
    this.#isWestern = this.#decoder.encoding === 'windows-1252'
  }

  /** The text of the next piece. */
  decode(piece: Buffer): string {
    return this.#isWestern ? decodeWestern(piece) : this.#decoder.decode(piece, {stream: true})
  }

  /** What is left at the end: a character that was cut off. */
  end(): string {
    return this.#isWestern ? '' : this.#decoder.decode()
  }
}

function decodeAs(bytes: Buffer, encoding: string): string {
  return canonicalEncoding(encoding) === 'windows-1252' ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** What Windows-1252 has where Latin-1 has controls. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some versions of Node decode Windows-1252 as Latin-1, which turns quotation marks into controls. */
function decodeWestern(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (unit) => WESTERN[unit.charCodeAt(0) - 0x80]!)
}

/** Whether most of what is not ASCII in a text was well-formed UTF-8: one broken byte must not turn all quotation marks into "â€œ". */
function isMostlyUtf8(text: string): boolean {
  let [good, bad] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) bad++
    else if (unit >= 0x80) good++
  }
  return good > bad
}
