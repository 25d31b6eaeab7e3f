import type {ByteStream} from './bytes.ts'
import {readHeaders} from './http.ts'
import {Gatherer} from './pieces.ts'

/** A record of a web archive, or something that is none. */
export interface WarcRecord {
  /** Which one it is, from 1. */
  readonly number: number
  /** Its headers, by names in small letters. */
  readonly headers: ReadonlyMap<string, string>
  /** Its bytes; absent if they are more than the limit, and were dropped. */
  readonly content?: Buffer
  /** Its first bytes, if all are more than the limit: they show what it is. */
  readonly start?: Buffer
  /** Whether it does not begin as records do, or is cut off. */
  readonly isBroken: boolean
}

/** Longest line of a header, and longest header, in bytes. */
const MAX_LINE = 65_536
const MAX_HEAD = 262_144

/** Bytes that show what a record is. */
const START = 16_384

const NEWLINE = 0x0a
const VERSION = /^WARC\/\d\.\d{1,2}\s*$/

const NO_HEADERS: ReadonlyMap<string, string> = new Map()

/**
 * The records of a web archive that is not compressed. What stands between records and is none counts as one broken record, and reading
 * goes on where the next one begins.
 *
 * @param limit Bytes of the longest record that is held.
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* recordsOf(bytes: ByteStream, limit: number): AsyncGenerator<WarcRecord> {
  let number = 0
  let isLost = false
  for (;;) {
    const line = await readLine(bytes)
    if (line === undefined) return
    if (!VERSION.test(line)) {
      // One notice for all that is no record.
      if (line.trim() !== '' && !isLost) yield {number: ++number, headers: NO_HEADERS, isBroken: true}
      isLost ||= line.trim() !== ''
      continue
    }
    isLost = false
    number++
    const head = await readHead(bytes)
    const headers = head === undefined ? undefined : readHeaders(head)
    const length = lengthOf(headers)
    if (!headers || length === undefined) {
      yield {number, headers: headers ?? NO_HEADERS, isBroken: true}
      isLost = true
      continue
    }
    const start = length > limit ? {start: (await bytes.peek(START)).subarray(0, length)} : {}
    const gatherer = new Gatherer(limit)
    const isBroken = !(await readContent(bytes, length, gatherer))
    const {bytes: content} = gatherer.take()
    yield {number, headers, ...start, ...(content && {content}), isBroken}
  }
}

/** A line without its end; one that is too long is divided, which breaks no record that is well-formed. */
async function readLine(bytes: ByteStream): Promise<string | undefined> {
  const line = new Gatherer(MAX_LINE)
  for (let piece = await bytes.next(); piece; piece = await bytes.next()) {
    const end = piece.subarray(0, MAX_LINE - line.length).indexOf(NEWLINE)
    const taken = end >= 0 ? end + 1 : Math.min(piece.length, MAX_LINE - line.length)
    line.add(piece.subarray(0, taken))
    if (taken < piece.length) bytes.unread(piece.subarray(taken))
    if (end >= 0 || line.length === MAX_LINE) break
  }
  return line.length === 0 ? undefined : line.take().bytes!.toString('utf8').replace(/\r?\n$/, '')
}

/** The lines of a header, up to an empty one; `undefined` if there is none, or it is too long. */
async function readHead(bytes: ByteStream): Promise<string[] | undefined> {
  const lines: string[] = []
  let length = 0
  for (let line = await readLine(bytes); line !== undefined; line = await readLine(bytes)) {
    if (line === '') return lines
    lines.push(line)
    length += line.length
    if (length > MAX_HEAD) break
  }
  return undefined
}

function lengthOf(headers: ReadonlyMap<string, string> | undefined): number | undefined {
  const length = headers?.get('content-length')
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}

/** Reads so many bytes; `false` if there are less. */
async function readContent(bytes: ByteStream, length: number, gatherer: Gatherer): Promise<boolean> {
  let left = length
  while (left > 0) {
    const piece = await bytes.next()
    if (!piece) return false
    const taken = Math.min(left, piece.length)
    gatherer.add(piece.subarray(0, taken))
    if (taken < piece.length) bytes.unread(piece.subarray(taken))
    left -= taken
  }
  return true
}
