import {availableParallelism} from 'node:os'
import Tinypool from 'tinypool'
import type {DocumentInput} from '../types.ts'
import {createBatchAnalyzer, DONE, THREAD, type Batch, type Outcome} from './batch.ts'
import type {AnalyzeCorpusOptions, DocumentSettings} from './options.ts'

/** Default of `maxMilliseconds`. */
const MAX_MILLISECONDS = 60_000

/** How often it is looked whether a document takes too long, in milliseconds. */
const WATCH_INTERVAL = 250

/** Timers cannot wait longer. */
const FOREVER = 2 ** 31 - 1

/** The worker's file: published, it stands beside this one. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? '../worker.source.mjs' : './worker.js', import.meta.url)

/** Reads batches of documents. */
export interface Analyzers {
  /** How many batches can be worked on at once. */
  readonly size: number
  /** Reads a batch: an outcome for each document, in their order. It rejects only if no worker can start, or by {@link stop}. */
  readonly run: (inputs: readonly DocumentInput[]) => Promise<readonly Outcome[]>
  /** Stops all work at once. */
  readonly stop: () => Promise<void>
}

/** Makes workers, or what does their work in this thread. */
export function createAnalyzers({workers = availableParallelism(), maxMilliseconds = MAX_MILLISECONDS, maxMemory, ...options}: AnalyzeCorpusOptions): Analyzers {
  const {parse, analysis, known, text, partial} = options
  const settings: DocumentSettings = {...(parse && {parse}), ...(analysis && {analysis}), ...(known && {known}), ...(text && {text}), ...(partial && {partial})}
  // Settings are checked here, where the caller sees what is wrong with them.
  const analyze = createBatchAnalyzer(workers > 0 ? {...settings, known: []} : settings)
  if (workers === 0) return {size: 1, run: (inputs) => Promise.resolve(analyze(inputs)), stop: () => Promise.resolve()}
  return new Pool(settings, workers, maxMilliseconds, maxMemory)
}

/** Why a batch was not finished: a document took too long, or the worker died of it. */
interface Failure {
  readonly code: 'over-time' | 'worker-died'
  readonly message: string
  /** Index of the document that the worker was at. */
  readonly at: number
}

/** A batch that is worked on. */
interface Running {
  readonly progress: Int32Array
  /** Ends the worker that is at it. */
  readonly fail: (code: Failure['code'], message: string) => void
  /** Ends the wait for it, whatever becomes of the worker. */
  readonly leave: () => void
}

/** Worker threads. One that hangs or dies takes only the document with it that it was at. */
class Pool implements Analyzers {
  readonly size: number
  readonly #maxMilliseconds: number
  readonly #pool: Tinypool
  /** Batches that are worked on. */
  readonly #running = new Set<Running>()
  readonly #watched = new WeakSet<object>()
  /** Workers that have no batch, and the batches that wait for one: of those in its own queue the pool forgets when its last worker is lost. */
  #free: number
  readonly #waiting: (() => void)[] = []
  #isStopped = false
  /** Why no worker can begin. */
  #broken: Error | undefined

  constructor(settings: DocumentSettings, size: number, maxMilliseconds: number, maxMemory: number | undefined) {
    this.size = size
    this.#free = size
    this.#maxMilliseconds = maxMilliseconds
    this.#pool = new Tinypool({
      filename: WORKER.href,
      minThreads: 0,
      maxThreads: size,
      idleTimeout: FOREVER,
      workerData: settings,
      ...(maxMemory !== undefined && {resourceLimits: {maxOldGenerationSizeMb: maxMemory}}),
    })
    // The pool tells here of a worker that died at no batch: then it could not even begin, and no other will.
    this.#pool.on('error', (error: Error) => {
      this.#broken = error
      for (const {fail} of this.#running) fail('worker-died', error.message)
    })
  }

  async run(inputs: readonly DocumentInput[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = []
    // Whether the first of the documents that are left has killed a worker before.
    let isSuspect = false
    while (outcomes.length < inputs.length) {
      const rest = inputs.slice(outcomes.length, isSuspect ? outcomes.length + 1 : inputs.length)
      const result = await this.#attempt(rest)
      if (Array.isArray(result)) {
        for (const outcome of result as readonly Outcome[]) outcomes.push(outcome)
        isSuspect = false
        continue
      }
      const {code, message, at} = result as Failure
      // What came before the one to blame was read, but the results died with the worker.
      if (at > 0) {
        // eslint-disable-next-line nutgraf/no-recursion -- each time with fewer documents of one batch
        for (const outcome of await this.run(rest.slice(0, at))) outcomes.push(outcome)
        isSuspect = false
      }
      // A worker may die of something else: it is tried once more, alone.
      if (code === 'worker-died' && !isSuspect) {
        isSuspect = true
        continue
      }
      outcomes.push({code, message})
      isSuspect = false
    }
    return outcomes
  }

  async #attempt(inputs: readonly DocumentInput[]): Promise<readonly Outcome[] | Failure> {
    await this.#takeTurn()
    try {
      return await this.#runOnce(inputs)
    } finally {
      this.#free++
      this.#waiting.shift()?.()
    }
  }

  /** Waits until a worker is free. */
  async #takeTurn(): Promise<void> {
    while (this.#free === 0 && !this.#isStopped) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#free--
  }

  async #runOnce(inputs: readonly DocumentInput[]): Promise<readonly Outcome[] | Failure> {
    if (this.#isStopped) throw new Error('The workers were stopped')
    const progress = new Int32Array(new SharedArrayBuffer(8))
    const controller = new AbortController()
    let failure: Omit<Failure, 'at'> | undefined
    const fail = (code: Failure['code'], message: string): void => {
      failure ??= {code, message}
      controller.abort()
    }
    let leave = (): void => {}
    const left = new Promise<never>((_resolve, reject) => {
      leave = () => reject(new Error('The workers were stopped'))
    })
    const running: Running = {progress, fail, leave: () => leave()}
    this.#running.add(running)
    const timer = setInterval(this.#createWatch(running), WATCH_INTERVAL)
    try {
      const outcome = this.#pool.run({inputs, progress} satisfies Batch, {signal: controller.signal}) as Promise<Outcome[]>
      this.#watchThreads()
      return await Promise.race([outcome, left])
    } catch (error) {
      // Whoever stops the workers wants no more of them to begin.
      if (this.#isStopped) throw error
      if (this.#broken) throw new Error(`Expected workers to start, got: ${this.#broken.message}`, {cause: this.#broken})
      const {code, message} = failure ?? {code: 'worker-died', message: deathOf(error as Error)}
      return {code, message, at: Math.min(Atomics.load(progress, DONE), inputs.length - 1)}
    } finally {
      clearInterval(timer)
      this.#running.delete(running)
    }
  }

  /** What looks, time and again, whether the worker is done with another document. */
  #createWatch({progress, fail}: Running): () => void {
    let seen = -1
    let since = 0
    return () => {
      if (Atomics.load(progress, THREAD) === 0) return
      const done = Atomics.load(progress, DONE)
      const now = performance.now()
      if (done !== seen) [seen, since] = [done, now]
      else if (now - since > this.#maxMilliseconds) fail('over-time', `It took longer than ${this.#maxMilliseconds} ms, the limit for one document`)
    }
  }

  /** A thread that ends without an error is not told by the pool: whoever waits for it would wait forever. */
  #watchThreads(): void {
    for (const thread of this.#pool.threads) {
      if (this.#watched.has(thread)) continue
      this.#watched.add(thread)
      const {threadId} = thread
      thread.once('exit', () => {
        // An error, which says more, is told in the same turn.
        setImmediate(() => {
          for (const {progress, fail} of this.#running) if (Atomics.load(progress, THREAD) === threadId) fail('worker-died', 'Its worker ended')
        })
      })
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    for (const begin of this.#waiting) begin()
    // A thread may take some tenths of a second to give up its memory.
    for (const {leave} of this.#running) leave()
    await this.#pool.destroy()
  }
}

function deathOf(error: Error & {readonly code?: string}): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'Its worker ran out of memory'
  return `Its worker died: ${error.message}`
}
