import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib'

/** An answer of HTTP. */
export interface HttpMessage {
  /** Its status, such as 200. */
  readonly status: number
  /** Its content type, as it is written. */
  readonly type: string
  /** What it carries, unpacked; absent if that is more than the limit. */
  readonly body?: Buffer
}

const BLANK_LINE = /\r?\n\r?\n/

/** Longest header, in bytes. */
const MAX_HEAD = 65_536

/**
 * Reads an answer of HTTP.
 *
 * @param limit Bytes of the longest body.
 * @returns The message; `undefined` if it is none.
 */
export function readHttp(bytes: Buffer, limit: number): HttpMessage | undefined {
  const start = bytes.toString('latin1', 0, MAX_HEAD)
  const blank = BLANK_LINE.exec(start)
  const head = start.slice(0, blank?.index ?? start.length).split(/\r?\n/)
  const status = /^HTTP\/[\d.]{1,5} (\d{3})(?: |$)/.exec(head[0]!)
  if (!status) return undefined
  const headers = readHeaders(head.slice(1))
  const body = unpackBody(blank ? bytes.subarray(blank.index + blank[0].length) : Buffer.alloc(0), headers, limit)
  return {status: Number(status[1]), type: headers.get('content-type') ?? '', ...(body && {body})}
}

/** Headers by their names in small letters; of two of one name, the first. */
export function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) headers.set(last, `${headers.get(last)!} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    last = name === '' || headers.has(name) ? undefined : name
    if (last !== undefined) headers.set(last, line.slice(colon + 1).trim())
  }
  return headers
}

type Unpack = (bytes: Buffer, options: {readonly maxOutputLength: number}) => Buffer

const UNPACKERS: ReadonlyMap<string, readonly Unpack[]> = new Map([
  ['gzip', [gunzipSync]],
  ['x-gzip', [gunzipSync]],
  // Servers send it with and without its own header.
  ['deflate', [inflateSync, inflateRawSync]],
  ['br', [brotliDecompressSync]],
])

/** What a body holds. Archives often keep it unpacked, with the headers of the packed one: then it is left as it is. */
function unpackBody(body: Buffer, headers: ReadonlyMap<string, string>, limit: number): Buffer | undefined {
  const isChunked = headers.get('transfer-encoding')?.toLowerCase().includes('chunked') === true
  const whole = isChunked ? (joinChunks(body) ?? body) : body
  for (const unpack of UNPACKERS.get(headers.get('content-encoding')?.toLowerCase() ?? '') ?? []) {
    try {
      return unpack(whole, {maxOutputLength: limit})
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    }
  }
  return whole.length > limit ? undefined : whole
}

/** Longest line that says a chunk's length, in bytes. */
const MAX_SIZE_LINE = 256

/** What chunks hold together; `undefined` if there are none. */
function joinChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const line = body.toString('latin1', at, at + MAX_SIZE_LINE)
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i.exec(line)
    if (!size) return undefined
    const start = at + size[0].length
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    chunks.push(body.subarray(start, start + length))
    at = start + length
    if (body[at] === 0x0d) at++
    if (body[at] === 0x0a) at++
  }
  return Buffer.concat(chunks)
}
