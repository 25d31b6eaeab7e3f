import {createGunzip} from 'node:zlib'
import {UnreadableError, type ByteStream} from './bytes.ts'
import {zstdPartsOf} from './zstd-parts.ts'
import type {ZstdThread} from './zstd-thread.ts'

/** How a file is compressed. */
export type Packing = 'gzip' | 'zstd'

/** Compressed bytes of gzip that are taken up at once. What they unpack to must be held: 1000 times as much. */
const GZIP_SLICE = 4096

/** Bytes of checks that end a gzip file. */
const TRAILER = 8

/** How compressed bytes begin. */
const MARKS: readonly (readonly [packing: Packing, mark: Buffer])[] = [
  ['gzip', Buffer.from([0x1f, 0x8b, 0x08])],
  ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
]

/** How bytes are compressed, as they say themselves. */
export function packingOf(head: Buffer): Packing | undefined {
  return MARKS.find(([, mark]) => head.subarray(0, mark.length).equals(mark))?.[0]
}

/**
 * Unpacks compressed bytes, of several members too. All that comes before a break is given.
 *
 * @param thread Unpacks zstd.
 * @throws UnreadableError where they break; Error if a package is missing; the signal's reason if that says so.
 */
export function unpack(bytes: ByteStream, packing: Packing, thread: ZstdThread, signal?: AbortSignal): AsyncGenerator<Buffer> {
  return packing === 'gzip' ? gunzip(bytes) : unzstd(bytes, thread, signal)
}

async function* gunzip(bytes: ByteStream): AsyncGenerator<Buffer> {
  const engine = createGunzip()
  let output: Buffer[] = []
  let failure: Error | undefined
  let wake = (): void => {}
  // A stream that fails forgets what it has not handed on, so it hands everything on at once.
  engine.on('data', (piece: Buffer) => output.push(piece))
  engine.on('error', (error) => (failure = error))
  engine.on('close', () => wake())
  const send = async (input: Buffer | undefined): Promise<Buffer[]> => {
    output = []
    await new Promise<void>((resolve) => {
      wake = resolve
      if (input) engine.write(input, () => resolve())
      else engine.end()
    })
    return output
  }
  try {
    for await (const slice of slicesOf(bytes, GZIP_SLICE, TRAILER)) {
      yield* await send(slice)
      if (failure) break
    }
    if (!failure) yield* await send(undefined)
    if (failure) throw new UnreadableError(`Its gzip compression is broken: ${failure.message}`)
  } finally {
    engine.destroy()
    await bytes.close()
  }
}

async function* unzstd(bytes: ByteStream, thread: ZstdThread, signal?: AbortSignal): AsyncGenerator<Buffer> {
  try {
    await thread.begin(signal)
    for await (const part of zstdPartsOf(bytes)) yield* unpackPart(part, false)
    yield* unpackPart(new Uint8Array(), true)
  } finally {
    await bytes.close()
  }

  async function* unpackPart(part: Uint8Array, isLast: boolean): AsyncGenerator<Buffer> {
    const {pieces, failure} = await thread.unpack(part, isLast, signal)
    for (const {buffer, byteOffset, byteLength} of pieces) yield Buffer.from(buffer, byteOffset, byteLength)
    if (failure !== undefined) throw new UnreadableError(`Its zstd compression is broken: ${failure}`)
  }
}

/** Bytes in slices of a length at most; the last so many bytes come alone, so that what is wrong with them touches nothing else. */
async function* slicesOf(bytes: ByteStream, length: number, last: number): AsyncGenerator<Buffer> {
  let kept: Buffer = Buffer.alloc(0)
  for (let piece = await bytes.next(); piece; piece = await bytes.next()) {
    const all = kept.length === 0 ? piece : Buffer.concat([kept, piece])
    const end = Math.max(0, all.length - last)
    for (let at = 0; at < end; at += length) yield all.subarray(at, Math.min(end, at + length))
    kept = all.subarray(end)
  }
  if (kept.length > 0) yield kept
}
