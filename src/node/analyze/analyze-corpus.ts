import {expected} from '../../document/index.ts'
import {readCorpus} from '../read/index.ts'
import type {AnalyzedDocument, CorpusReader, DocumentInput, Rejection} from '../types.ts'
import type {Outcome} from './batch.ts'
import {IdSet} from './ids.ts'
import {checkAnalyzeOptions, type AnalyzeCorpusOptions, type AnalyzeCounts} from './options.ts'
import {inBatches, inOrder} from './ordered.ts'
import {createAnalyzers, type Analyzers} from './pool.ts'

/** A batch is full with so many UTF-16 code units, each document counting as some more: some tenths of a second of work. */
const FULL_BATCH = 65_536
const DOCUMENT_WEIGHT = 1024

/** Batches that are under way for each worker: one that it works on, others that wait, so that a slow document does not make all wait. */
const BATCHES_PER_WORKER = 4

/** A corpus that is being analysed: once, in the order of the source, as fast as results are taken. */
export interface CorpusAnalysis extends AsyncIterable<AnalyzedDocument> {
  /** How far it is. */
  readonly counts: AnalyzeCounts
}

/**
 * Analyses a corpus on all cores, in the order of the source. Memory is bounded whatever the corpus' size: no more is read than results
 * are taken. A document that cannot be read, or that takes too long or too much memory, is rejected, and the rest goes on.
 *
 * @param source Paths, glob patterns or `-`, as `readCorpus` takes them; or documents, as `readCorpus` gives them.
 * @param options What is read of each document, on how many threads, and within which limits.
 * @returns The analyses; iterate over them once.
 * @throws TypeError or RangeError if an argument is not of its kind. The iteration throws if a source does not exist or a package is missing.
 * @example
 * ```ts
 * import {analyzeCorpus} from 'nutgraf/node'
 *
 * const documents = [
 *   {id: 'a', format: 'text', origin: 'memory', content: '“It failed,” said Ann Reed, the mayor.'},
 *   {id: 'b', format: 'html', origin: 'memory', content: '<p>“It held,” said Tom Hale, the engineer.</p>'},
 * ]
 * const speakers = []
 * for await (const {quotes} of analyzeCorpus(documents, {workers: 0})) speakers.push(quotes[0].speakers[0].name)
 *
 * speakers // => ['Ann Reed', 'Tom Hale']
 * ```
 */
export function analyzeCorpus(source: string | readonly string[] | Iterable<DocumentInput> | AsyncIterable<DocumentInput>, options: AnalyzeCorpusOptions = {}): CorpusAnalysis {
  checkAnalyzeOptions(options)
  return new Analysis(source, options)
}

/** A batch and what became of it. */
interface Results {
  readonly inputs: readonly DocumentInput[]
  readonly outcomes: readonly Outcome[]
}

class Analysis implements CorpusAnalysis {
  readonly #options: AnalyzeCorpusOptions
  readonly #inputs: AsyncIterable<DocumentInput> | Iterable<DocumentInput>
  /** What reads the source, if it is named by paths. */
  readonly #reader: CorpusReader | undefined
  /** Ends the reading when no more results are wanted. */
  readonly #ended = new AbortController()
  readonly #ids = new IdSet()
  /** Documents that came from the source, and what became of them. */
  #taken = 0
  #analyzed = 0
  #rejected = 0
  #characters = 0

  constructor(source: unknown, options: AnalyzeCorpusOptions) {
    this.#options = options
    if (isPaths(source)) {
      const {onReject, read} = options
      this.#reader = readCorpus(source, {...read, signal: this.#ended.signal, ...(onReject && {onReject})})
      this.#inputs = this.#reader
    } else if (isIterable(source)) {
      this.#inputs = source
    } else {
      throw expected('source to be a path, a list of paths, or documents to iterate over', source)
    }
  }

  get counts(): AnalyzeCounts {
    const reader = this.#reader?.counts
    return {
      read: this.#taken + (reader?.rejected ?? 0),
      analyzed: this.#analyzed,
      rejected: this.#rejected + (reader?.rejected ?? 0),
      characters: this.#characters,
      ...(reader && {bytes: reader.bytes}),
      ...(reader?.totalBytes !== undefined && {totalBytes: reader.totalBytes}),
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AnalyzedDocument> {
    const {signal, onProgress} = this.#options
    signal?.throwIfAborted()
    const analyzers = createAnalyzers(this.#options)
    const onAbort = (): void => {
      this.#ended.abort(signal!.reason)
      void analyzers.stop()
    }
    signal?.addEventListener('abort', onAbort, {once: true})
    try {
      for await (const {inputs, outcomes} of this.#results(analyzers)) {
        for (const [index, outcome] of outcomes.entries()) {
          signal?.throwIfAborted()
          if ('json' in outcome) {
            this.#analyzed++
            yield JSON.parse(outcome.json) as AnalyzedDocument
          } else {
            this.#reject(inputs[index]!, outcome.code, outcome.message)
          }
        }
        onProgress?.(this.counts)
      }
      signal?.throwIfAborted()
      onProgress?.(this.counts)
    } catch (error) {
      // Whatever the stopped workers and readers say, the caller's reason is why.
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#ended.abort(new Error('No more results are wanted'))
      await analyzers.stop()
    }
  }

  #results(analyzers: Analyzers): AsyncIterable<Results> {
    const batches = inBatches(this.#admitted(), ({content}) => content.length + DOCUMENT_WEIGHT, FULL_BATCH)
    return inOrder(batches, async (inputs) => ({inputs, outcomes: await analyzers.run(inputs)}), BATCHES_PER_WORKER * analyzers.size)
  }

  /** The documents of the source whose ids are new. */
  async *#admitted(): AsyncGenerator<DocumentInput> {
    for await (const input of this.#inputs) {
      this.#taken++
      checkInput(input)
      this.#characters += input.content.length
      if (this.#ids.add(input.id)) yield input
      else this.#reject(input, 'duplicate-id', `An earlier document has the id ${JSON.stringify(input.id)}`)
    }
  }

  #reject({origin, id}: DocumentInput, code: Rejection['code'], message: string): void {
    this.#rejected++
    this.#options.onReject?.({origin, id, code, message})
  }
}

function isPaths(source: unknown): source is string | readonly string[] {
  return typeof source === 'string' || (Array.isArray(source) && source.length > 0 && source.every((each) => typeof each === 'string'))
}

function isIterable(source: unknown): source is Iterable<DocumentInput> | AsyncIterable<DocumentInput> {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)
}

/** What is sent to workers must at least be a document. */
function checkInput(input: unknown): asserts input is DocumentInput {
  const {id, content, origin, format} = (input ?? {}) as Partial<Record<keyof DocumentInput, unknown>>
  const isKnown = format === 'text' || format === 'html' || format === 'markdown'
  if (typeof id !== 'string' || id === '' || typeof content !== 'string' || typeof origin !== 'string' || !isKnown) {
    throw expected("each document to be {id, content, format: 'text' | 'html' | 'markdown', origin}", input)
  }
}
