import {AnsweringThread} from './answering-thread.ts'
import {locatePeer} from './peers.ts'

/** Milliseconds that one group of rows may take: many times what the largest one takes. */
const MAX_MILLISECONDS = 300_000

/** Largest catalogue that is read, in bytes. */
const MAX_CATALOGUE = 268_435_456

/** What a file of Parquet holds. */
export interface ParquetCatalogue {
  /** Names of the columns. */
  readonly columns: readonly string[]
  /** Its length, in bytes. */
  readonly size: number
  /** Its groups of rows, in order: how many rows, and how many bytes when unpacked. */
  readonly groups: readonly {readonly rows: number; readonly bytes: number}[]
}

/** Rows that are asked for. */
export interface ParquetRequest {
  /** Names of the columns. */
  readonly columns: readonly string[]
  /** The first row, from 0. */
  readonly rowStart: number
  /** The row after the last. */
  readonly rowEnd: number
}

/** What runs in the thread. */
const CODE = `
const {fstatSync, openSync, readSync} = require('node:fs')
const {parentPort, workerData} = require('node:worker_threads')

const file = (() => {
  let descriptor
  return {
    open() {
      descriptor = openSync(workerData.path, 'r')
      this.byteLength = fstatSync(descriptor).size
    },
    slice(start, end = this.byteLength) {
      const piece = new Uint8Array(Math.max(0, Math.min(end, this.byteLength) - start))
      let filled = 0
      while (filled < piece.length) {
        const read = readSync(descriptor, piece, filled, piece.length - filled, start + filled)
        if (read === 0) throw new Error('the file became shorter while it was read')
        filled += read
      }
      return piece.buffer
    },
  }
})()

// A day is a day, not a time on it.
const parsers = {dateFromDays: (days) => new Date(days * 86400000).toISOString().slice(0, 10)}
let library
let compressors
let metadata

async function open() {
  library = await import(workerData.library)
  compressors = (await import(workerData.compressors)).compressors
  file.open()
  if (file.byteLength < 12) throw new Error('it is too short')
  if (new DataView(file.slice(file.byteLength - 8)).getUint32(0, true) > workerData.maxCatalogue) throw new Error('its catalogue is too large')
  metadata = await library.parquetMetadataAsync(file, {parsers})
  const columns = library.parquetSchema(metadata).children.map(({element}) => element.name)
  const groups = metadata.row_groups.map(({num_rows, total_byte_size}) => ({rows: Number(num_rows), bytes: Number(total_byte_size)}))
  // A broken catalogue may lack anything.
  if (!columns.every((name) => typeof name === 'string') || !groups.every(({rows, bytes}) => rows >= 0 && bytes >= 0)) throw new Error('its catalogue is broken')
  return {size: file.byteLength, columns, groups}
}

async function answer(request) {
  try {
    return {result: request === 'open' ? await open() : await library.parquetReadObjects({...request, file, metadata, compressors, parsers})}
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}

parentPort.on('message', async (request) => parentPort.postMessage(await answer(request)))
`

/** Reads a file of Parquet in a thread of its own. */
export class ParquetThread {
  readonly #thread: AnsweringThread
  readonly #maxMilliseconds: number

  private constructor(thread: AnsweringThread, maxMilliseconds: number) {
    this.#thread = thread
    this.#maxMilliseconds = maxMilliseconds
  }

  /**
   * Starts a thread.
   *
   * @throws Error that says what to install, if a package is missing.
   */
  static async start(path: string, maxMilliseconds = MAX_MILLISECONDS): Promise<ParquetThread> {
    const library = await locatePeer('hyparquet', 'Parquet')
    const compressors = await locatePeer('hyparquet-compressors', 'compressed Parquet')
    return new ParquetThread(new AnsweringThread(CODE, {path, library, compressors, maxCatalogue: MAX_CATALOGUE}), maxMilliseconds)
  }

  /** What the file holds. */
  open(signal?: AbortSignal): Promise<ParquetCatalogue> {
    return this.#ask('open', signal) as Promise<ParquetCatalogue>
  }

  /** Rows of the file, by the names of columns. */
  read(request: ParquetRequest, signal?: AbortSignal): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.#ask(request, signal) as Promise<readonly Readonly<Record<string, unknown>>[]>
  }

  /** Ends the thread, whatever it does. */
  stop(): Promise<void> {
    return this.#thread.stop()
  }

  #ask(request: ParquetRequest | 'open', signal?: AbortSignal): Promise<unknown> {
    const late = `It cannot be read: a group of its rows takes longer than ${this.#maxMilliseconds / 1000} seconds`
    return this.#thread.ask(request, {maxMilliseconds: this.#maxMilliseconds, late, signal})
  }
}
