import {AnsweringThread} from './answering-thread.ts'
import {UnreadableError} from './bytes.ts'
import {locatePeer} from './peers.ts'

/** How long unpacking may take. */
export interface ZstdPatience {
  /** Milliseconds that one block may take: it holds 128 KiB at most, and takes some 5. */
  readonly block: number
  /** Milliseconds of work that a file may take for each of its blocks, beside those that one block may take. */
  readonly mean: number
}

/** Milliseconds that the thread may take to start. */
const MAX_START = 60_000

const PATIENCE: ZstdPatience = {block: 10_000, mean: 50}

/** What bytes unpack to. */
interface Unpacked {
  readonly pieces: readonly Uint8Array[]
  /** What is wrong with what follows the pieces. */
  readonly failure?: string
  /** Milliseconds that it took. */
  readonly spent: number
}

/** What runs in the thread. Pieces that are part of something larger are copied, so that what is posted is what they hold. */
const CODE = `
const {parentPort, workerData} = require('node:worker_threads')

const loading = import(workerData.library)
let engine
let pieces = []

async function answer({bytes, isFirst, isLast}) {
  const {Decompress} = await loading
  if (isFirst) engine = new Decompress((piece) => piece.length > 0 && pieces.push(piece.length === piece.buffer.byteLength ? piece : piece.slice()))
  pieces = []
  const start = performance.now()
  let failure
  try {
    engine.push(bytes, isLast)
  } catch (error) {
    failure = error.message
  }
  return {pieces, failure, spent: performance.now() - start}
}

parentPort.on('message', async (question) => {
  try {
    const result = await answer(question)
    parentPort.postMessage({result}, result.pieces.map(({buffer}) => buffer))
  } catch (error) {
    parentPort.postMessage({error: error.message})
  }
})
`

/** Unpacks zstd files, one after the other, in a thread: a block can be made so that `fzstd` is busy with it for ever. */
export class ZstdThread {
  readonly #patience: ZstdPatience
  #thread: AnsweringThread | undefined
  /** Milliseconds that the file may still take. */
  #left = 0

  constructor(patience: ZstdPatience = PATIENCE) {
    this.#patience = patience
  }

  /**
   * Begins a file.
   *
   * @throws Error that says what to install, if the package is missing.
   */
  async begin(signal?: AbortSignal): Promise<void> {
    if (!this.#thread || this.#thread.isEnded) this.#thread = new AnsweringThread(CODE, {library: await locatePeer('fzstd', 'zstd')})
    this.#left = this.#patience.block
    await this.#ask({bytes: new Uint8Array(), isFirst: true, isLast: false}, MAX_START, signal)
  }

  /**
   * Unpacks the next bytes of the file, in which one block ends at most.
   *
   * @throws UnreadableError if they, or all so far, take too long; the signal's reason.
   */
  async unpack(bytes: Uint8Array, isLast: boolean, signal?: AbortSignal): Promise<Unpacked> {
    const unpacked = await this.#ask({bytes, isFirst: false, isLast}, this.#patience.block, signal)
    this.#left += this.#patience.mean - unpacked.spent
    if (this.#left < 0) throw new UnreadableError(`Its zstd compression is broken: its blocks take longer than ${this.#patience.mean} milliseconds each`)
    return unpacked
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#thread?.stop()
  }

  #ask(question: {readonly bytes: Uint8Array; readonly isFirst: boolean; readonly isLast: boolean}, maxMilliseconds: number, signal: AbortSignal | undefined): Promise<Unpacked> {
    const late = `Its zstd compression is broken: a block takes longer than ${maxMilliseconds / 1000} seconds`
    return this.#thread!.ask(question, {maxMilliseconds, late, signal}) as Promise<Unpacked>
  }
}
