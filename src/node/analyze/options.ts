import type {AnalysisOptions} from '../../corpus/index.ts'
import {checkKeys, checkWhole, expected, type ParseOptions} from '../../document/index.ts'
import type {KnownEntity} from '../../entities/index.ts'
import type {ReadOptions, Rejection} from '../types.ts'

/** How far the analysis of a corpus is. Always `read = analyzed + rejected + ` what is being worked on. */
export interface AnalyzeCounts {
  /** Documents that were met, those that could not be read among them. */
  readonly read: number
  /** Documents that were given. */
  readonly analyzed: number
  /** Documents that were left out; `onReject` is told of each. */
  readonly rejected: number
  /** UTF-16 code units of the contents that were taken up. */
  readonly characters: number
  /** Bytes of files that were read; absent where the source is no path. */
  readonly bytes?: number
  /** Bytes of all files; absent while that is not known. */
  readonly totalBytes?: number
}

/** How each document is read: plain JSON, as it is sent to the workers. */
export interface DocumentSettings {
  /** Options of the parser. Default: none. */
  readonly parse?: Omit<ParseOptions, 'id' | 'metadata'>
  /** Options of `analyzeDocument`. Default: none. */
  readonly analysis?: Omit<AnalysisOptions, 'known' | 'text'>
  /** Your own entities, as `prepareKnown` takes them: found, preferred, and given with your ids. */
  readonly known?: readonly KnownEntity[]
  /** Whether each analysis holds its text. Default `false`. */
  readonly text?: boolean
  /** Whether each analysis holds what it adds to the corpus, for `mergePartials`. Default `false`. */
  readonly partial?: boolean
}

/** Options of {@link analyzeCorpus}. */
export interface AnalyzeCorpusOptions extends DocumentSettings {
  /** How the source is read, if it is named by paths. */
  readonly read?: Omit<ReadOptions, 'onReject' | 'signal'>
  /** Worker threads. `0` works in the calling thread, without limits of time and memory. Default: one for each core. */
  readonly workers?: number
  /** Milliseconds that one document may take; one that takes longer is rejected. Default: 60,000. */
  readonly maxMilliseconds?: number
  /** Mebibytes of heap that one worker may have; a document that needs more is rejected. Default: what Node gives. */
  readonly maxMemory?: number
  /** Is told of each document that is left out. Default: they are only counted. */
  readonly onReject?: (rejection: Rejection) => void
  /** Is told how far it is: after each batch of documents, some times a second. */
  readonly onProgress?: (counts: AnalyzeCounts) => void
  /** Ends the analysis: workers are stopped, the iteration throws the signal's reason. */
  readonly signal?: AbortSignal
}

const KEYS: readonly (keyof AnalyzeCorpusOptions)[] = [
  'parse', 'analysis', 'known', 'text', 'partial', 'read', 'workers', 'maxMilliseconds', 'maxMemory', 'onReject', 'onProgress', 'signal',
]

/**
 * Checks the options of {@link analyzeCorpus}.
 *
 * @throws TypeError or RangeError that says what was expected and what came.
 */
export function checkAnalyzeOptions(options: AnalyzeCorpusOptions): void {
  checkKeys(options, KEYS, 'options')
  // What is in them is checked by those that they are for.
  for (const key of ['parse', 'analysis', 'read'] as const) if (options[key] !== undefined) checkKeys(options[key], Object.keys(options[key] ?? {}), `options.${key}`)
  if (options.known !== undefined && !Array.isArray(options.known)) throw expected('options.known to be a list of known entities', options.known)
  if (options.signal !== undefined && !((options.signal as unknown) instanceof AbortSignal)) throw expected('options.signal to be an AbortSignal', options.signal)
  checkWhole(options.workers, 0, 'options.workers')
  checkWhole(options.maxMilliseconds, 1, 'options.maxMilliseconds')
  checkWhole(options.maxMemory, 16, 'options.maxMemory')
  for (const key of ['text', 'partial'] as const) {
    if (options[key] !== undefined && typeof options[key] !== 'boolean') throw expected(`options.${key} to be true or false`, options[key])
  }
  for (const key of ['onReject', 'onProgress'] as const) {
    if (options[key] !== undefined && typeof options[key] !== 'function') throw expected(`options.${key} to be a function`, options[key])
  }
}
