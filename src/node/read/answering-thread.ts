import {Worker} from 'node:worker_threads'
import {UnreadableError} from './bytes.ts'

/** How often it is looked whether an answer takes too long, in milliseconds, at most. */
const LONGEST_TICK = 250

type Reply = {readonly result: unknown} | {readonly error: string}

/** How a question is asked. */
export interface Asking {
  /** Milliseconds that the answer may take. */
  readonly maxMilliseconds: number
  /** What is said where it takes longer. */
  readonly late: string
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined
}

/**
 * A thread that answers one question at a time. Bytes may be made so that whoever reads them never comes to an end, and only a thread
 * can be ended: it is, as soon as an answer is late or no longer wanted.
 */
export class AnsweringThread {
  readonly #worker: Worker
  #isEnded = false
  /** Ends the wait for an answer. */
  #fail: (error: Error) => void = () => {}

  /**
   * @param code What runs in the thread, in JavaScript: it is read as it stands, whatever compiled the module that holds it. It answers each
   * message with `{result}` or `{error}`.
   */
  constructor(code: string, workerData: object) {
    const worker = new Worker(code, {eval: true, workerData, execArgv: []})
    this.#worker = worker
    worker.on('error', (error: Error) => this.#end(new UnreadableError(`It cannot be read: ${error.message}`)))
    worker.on('exit', () => this.#end(new UnreadableError('It cannot be read: the thread that read it ended')))
    // It keeps no program alive that waits for no answer.
    worker.unref()
  }

  /** Whether it was ended, and answers nothing more. */
  get isEnded(): boolean {
    return this.#isEnded
  }

  /**
   * Asks a question.
   *
   * @throws UnreadableError that says what the answer says is wrong, or that it is late; the signal's reason.
   */
  async ask(question: unknown, {maxMilliseconds, late, signal}: Asking): Promise<unknown> {
    signal?.throwIfAborted()
    if (this.#isEnded) throw new UnreadableError('It cannot be read: the thread that read it ended')
    let take: (reply: Reply) => void = () => {}
    let timer: NodeJS.Timeout | undefined
    const onAbort = (): void => this.#end(signal!.reason as Error)
    try {
      const reply = await new Promise<Reply>((resolve, reject) => {
        this.#fail = reject
        take = resolve
        // Ticks are counted, not time: an answer that waits while this thread works, or the machine sleeps, is not late.
        const tick = Math.min(LONGEST_TICK, maxMilliseconds)
        let left = Math.ceil(maxMilliseconds / tick)
        timer = setInterval(() => {
          if (--left === 0) this.#end(new UnreadableError(late))
        }, tick)
        signal?.addEventListener('abort', onAbort, {once: true})
        this.#worker.on('message', take)
        this.#worker.ref()
        this.#worker.postMessage(question)
      })
      if ('error' in reply) throw new UnreadableError(`It cannot be read: ${reply.error}`)
      return reply.result
    } finally {
      clearInterval(timer)
      this.#fail = () => {}
      this.#worker.off('message', take)
      this.#worker.unref()
      signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    this.#isEnded = true
    await this.#worker.terminate()
  }

  #end(error: Error): void {
    this.#fail(error)
    if (!this.#isEnded) void this.stop()
  }
}
