import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {UnreadableError} from './bytes.ts'

/** Bytes that are read at once: little is read ahead of what is asked for. */
const PIECE = 65_536

/** Is told how many bytes were read. */
export type CountBytes = (bytes: number) => void

/**
 * The bytes of a file. Nothing is read before it is asked for, and the file is closed whatever happens.
 *
 * @throws UnreadableError if it cannot be read; the signal's reason if that says so.
 */
export async function* bytesOfFile(path: string, count: CountBytes, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const file = await tellable(open(path, 'r'))
  try {
    let left = (await tellable(file.stat())).size
    for (;;) {
      signal?.throwIfAborted()
      // One byte more than there should be: most files are read at once. What grows, or has no size, is read to its end.
      const piece = Buffer.allocUnsafe(left < 0 ? PIECE : Math.min(PIECE, left + 1))
      const {bytesRead} = await tellable(file.read(piece, 0, piece.length, null))
      if (bytesRead === 0) return
      left -= bytesRead
      count(bytesRead)
      yield piece.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/**
 * The bytes of a pipe or a device, which may take for ever to come: the signal ends the wait.
 *
 * @throws UnreadableError if it cannot be read; the signal's reason if that says so.
 */
export async function* bytesOfStream(stream: Readable, count: CountBytes, signal?: AbortSignal): AsyncGenerator<Buffer> {
  signal?.throwIfAborted()
  let reject: ((reason: Error) => void) | undefined
  const stop = (): void => reject?.(signal!.reason as Error)
  signal?.addEventListener('abort', stop, {once: true})
  const pieces = (stream as AsyncIterable<Buffer | string>)[Symbol.asyncIterator]()
  // A promise each: one that lives as long as the stream would keep all that it was raced against.
  const pull = (): Promise<IteratorResult<Buffer | string>> =>
    new Promise((resolve, fail) => {
      reject = fail
      pieces.next().then(resolve, fail)
    })
  try {
    for (;;) {
      signal?.throwIfAborted()
      const next = await tellable(pull(), signal)
      if (next.done === true) return
      const piece = typeof next.value === 'string' ? Buffer.from(next.value) : next.value
      count(piece.length)
      yield piece
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    // What was asked for may never come: the stream is ended, not waited for.
    stream.destroy()
  }
}

/** The bytes of a pipe that has a name, such as a shell's `<(...)`. */
export function bytesOfPipe(path: string, count: CountBytes, signal?: AbortSignal): AsyncGenerator<Buffer> {
  return bytesOfStream(createReadStream(path, {highWaterMark: PIECE}), count, signal)
}

/** What the system says of an error, as it can be told to people. */
async function tellable<Result>(promise: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  try {
    return await promise
  } catch (error) {
    if (signal?.aborted) throw error
    throw new UnreadableError(`It cannot be read: ${describeError(error)}`)
  }
}

/** An error of the file system without the name of the call and the path, which stand beside it. */
export function describeError(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  const words = message.replace(/^[A-Z\d_]{1,40}: /, '').split(', ', 1)[0]!
  return code === undefined ? words : `${words} (${code})`
}
