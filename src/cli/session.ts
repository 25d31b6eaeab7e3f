import {closeSync, openSync, writeSync} from 'node:fs'
import {
  analyzeCorpus, readCorpus, type AnalyzeCorpusOptions, type AnalyzeCounts, type CorpusAnalysis, type CorpusReader, type DocumentInput, type Rejection,
} from '../node/index.ts'
import {lineOf} from '../node/write/formats/index.ts'
import {CommandError, EXIT} from './exit.ts'
import {analyzeOptionsOf, readOptionsOf, type AnalysisFlags, type SourceFlags} from './options.ts'
import {createProgress} from './progress.ts'
import {counted} from './summary.ts'
import {printable, type Terminal} from './terminal.ts'

/** So many rejections are told one by one; the rest is counted, and stands in the file of `--rejects`. */
const MOST_TOLD = 20

/** One run of a command that reads documents: what it leaves out, and how it ends. */
export class Session {
  readonly terminal: Terminal
  readonly signal: AbortSignal
  readonly #flags: SourceFlags
  #rejects: number | undefined
  #rejected = 0

  /**
   * @throws CommandError if the file of rejections cannot be written.
   */
  constructor(terminal: Terminal, signal: AbortSignal, flags: SourceFlags) {
    this.terminal = terminal
    this.signal = signal
    this.#flags = flags
    if (flags.rejects === undefined) return
    try {
      this.#rejects = openSync(flags.rejects, 'w')
    } catch (error) {
      throw new CommandError(`Opening ${flags.rejects} failed: ${(error as Error).message}`)
    }
  }

  /** What reading is asked for. */
  get readOptions(): ReturnType<typeof readOptionsOf> {
    return {...readOptionsOf(this.#flags), stdin: this.terminal.streams.stdin, signal: this.signal, onReject: this.reject}
  }

  /** Reads documents until the command is interrupted, or `end` is called: what waits for more of a pipe would wait for ever. */
  read(sources: readonly string[], onReject: (rejection: Rejection) => void): {readonly reader: CorpusReader; readonly end: () => void} {
    const ended = new AbortController()
    const end = (): void => ended.abort(new Error('No more is wanted'))
    const onAbort = (): void => ended.abort(this.signal.reason)
    if (this.signal.aborted) onAbort()
    this.signal.addEventListener('abort', onAbort, {once: true})
    return {reader: readCorpus(sources, {...this.readOptions, signal: ended.signal, onReject}), end}
  }

  /** Analyses the documents, and shows how far it is; `reader` is what reads them, where the source does not say it. */
  analyze(
    source: readonly string[] | AsyncIterable<DocumentInput>,
    flags: AnalysisFlags,
    more: AnalyzeCorpusOptions = {},
    reader?: CorpusReader,
  ): CorpusAnalysis {
    const progress = createProgress(this.terminal)
    const {signal, onReject, ...read} = this.readOptions
    const options: AnalyzeCorpusOptions = {...analyzeOptionsOf(flags), read, signal: signal!, onReject: onReject!, onProgress: (counts) => progress.update(withReader(counts, reader)), ...more}
    const analysis = analyzeCorpus(source, options)
    return {
      get counts() {
        return analysis.counts
      },
      async *[Symbol.asyncIterator]() {
        try {
          yield* analysis
        } finally {
          progress.stop()
        }
      },
    }
  }

  /** Tells of a document that was left out. */
  readonly reject = (rejection: Rejection): void => {
    this.#rejected++
    if (this.#rejects !== undefined) this.#writeReject(rejection)
    if (this.#rejected > MOST_TOLD) return
    const {yellow, dim} = this.terminal.colors
    this.terminal.say(`${yellow('left out')} ${printable(rejection.origin)}: ${printable(rejection.message)} ${dim(`(${rejection.code})`)}`)
  }

  #writeReject(rejection: Rejection): void {
    try {
      writeSync(this.#rejects!, lineOf(rejection))
    } catch (error) {
      throw new CommandError(`Writing ${this.#flags.rejects} failed: ${(error as Error).message}`)
    }
  }

  /** Ends the run: the exit code. */
  end(): number {
    if (this.#rejects !== undefined) closeSync(this.#rejects)
    if (this.#rejected === 0) return EXIT.ok
    const more = this.#rejected > MOST_TOLD ? `, ${this.#rejected - MOST_TOLD} more than told above` : ''
    const hint = this.#rejects === undefined ? '; --rejects FILE lists them' : ` and listed in ${this.#flags.rejects}`
    this.terminal.say(`${counted(this.#rejected, 'document')} left out${more}${hint}`)
    return this.#flags.lenient ? EXIT.ok : EXIT.rejected
  }
}

/** What was read and could not be: the analysis knows of it only where it reads itself. */
function withReader(counts: AnalyzeCounts, reader: CorpusReader | undefined): AnalyzeCounts {
  if (!reader) return counts
  const {bytes, totalBytes, rejected} = reader.counts
  return {...counts, rejected: counts.rejected + rejected, bytes, ...(totalBytes !== undefined && {totalBytes})}
}
