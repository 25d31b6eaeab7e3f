import type {CorpusReader, DocumentInput, ReadCounts, ReadOptions, Rejection} from '../types.ts'
import {readFile} from './file.ts'
import type {FileContext} from './file-context.ts'
import {checkReadArguments, settingsOf} from './options.ts'
import {Sidecars} from './sidecars.ts'
import {findSources} from './sources.ts'
import {ZstdThread} from './zstd-thread.ts'

/**
 * Reads a corpus: files of text, HTML and Markdown; NDJSON, JSON, CSV, TSV, Parquet and WARC, which hold many documents; all of them
 * compressed with gzip or zstd too, but for Parquet; and standard input. One document is read at a time, when it is asked for, so memory is bounded whatever
 * the corpus' size. What cannot be read is told to `onReject`, and the rest goes on.
 *
 * @param source A file, a folder, a glob pattern, `-` for standard input, or a list of these.
 * @param options What is read, and how.
 * @returns The documents; iterate over them once. Files come in the order of the sources, those of a folder by their paths' code units.
 * @throws TypeError or RangeError if an argument is not of its kind. The iteration throws RangeError if a source does not exist, Error if
 * a package is missing that a format needs, and the signal's reason.
 * @example
 * ```ts
 * import {Readable} from 'node:stream'
 * import {readCorpus} from 'nutgraf/node'
 *
 * const stdin = Readable.from(['{"id": "a1", "title": "Harbour plan rejected", "body": "The harbour plan failed.", "date": "April 2, 2019"}\n{"id": '])
 * const rejections = []
 * const reader = readCorpus('-', {stdin, onReject: ({origin, code}) => rejections.push([origin, code])})
 * const documents = []
 * for await (const document of reader) documents.push(document)
 *
 * documents[0].content // => 'The harbour plan failed.'
 * documents[0].metadata // => {headline: 'Harbour plan rejected', datePublished: '2019-04-02'}
 * rejections // => [['-#2', 'broken-record']]
 * ```
 */
export function readCorpus(source: string | readonly string[], options: ReadOptions = {}): CorpusReader {
  return new Reader(checkReadArguments(source, options), options)
}

class Reader implements CorpusReader {
  readonly #sources: readonly string[]
  readonly #options: ReadOptions
  #isTaken = false
  #given = 0
  #rejected = 0
  #bytes = 0
  #totalBytes: number | undefined

  constructor(sources: readonly string[], options: ReadOptions) {
    this.#sources = sources
    this.#options = options
  }

  get counts(): ReadCounts {
    return {
      read: this.#given + this.#rejected,
      given: this.#given,
      rejected: this.#rejected,
      bytes: this.#bytes,
      ...(this.#totalBytes !== undefined && {totalBytes: this.#totalBytes}),
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<DocumentInput> {
    if (this.#isTaken) throw new TypeError('Expected a corpus to be iterated over once: read it again with readCorpus')
    this.#isTaken = true
    this.#options.signal?.throwIfAborted()
    const {files, noSidecars, unreadable, totalBytes} = await findSources(this.#sources, this.#options)
    this.#totalBytes = totalBytes
    for (const {origin, message} of unreadable) this.#reject({origin, code: 'unreadable', message})
    const context: FileContext = {
      settings: settingsOf(this.#options),
      options: this.#options,
      sidecars: new Sidecars(noSidecars),
      zstd: new ZstdThread(),
      count: (bytes) => {
        this.#bytes += bytes
      },
    }
    try {
      for (const file of files) {
        for await (const met of readFile(file, context)) {
          if ('given' in met) {
            this.#given++
            yield met.given
            this.#options.signal?.throwIfAborted()
          } else {
            this.#reject(met.rejected)
          }
        }
      }
    } finally {
      await context.zstd.stop()
    }
  }

  #reject(rejection: Rejection): void {
    this.#rejected++
    this.#options.onReject?.(rejection)
  }
}
