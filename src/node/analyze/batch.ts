import type {DocumentInput, RejectionCode} from '../types.ts'
import {createAnalyzer} from './document.ts'
import type {DocumentSettings} from './options.ts'

/** What became of a document: its analysis as JSON, which is quicker to post than objects, or why there is none. */
export type Outcome = {readonly json: string} | {readonly code: RejectionCode; readonly message: string}

/** Documents that are sent to a worker together. */
export interface Batch {
  /** The documents. */
  readonly inputs: readonly DocumentInput[]
  /** Shared memory in which the worker says how far it is: see {@link DONE} and {@link THREAD}. */
  readonly progress: Int32Array
}

/** Index in `Batch.progress` of the number of documents that are done. */
export const DONE = 0

/** Index in `Batch.progress` of the worker's thread id, 0 until it begins. */
export const THREAD = 1

/** Makes the function that reads documents one by one, and throws for none of them. */
export function createBatchAnalyzer(settings: DocumentSettings): (inputs: readonly DocumentInput[], onDone?: (count: number) => void) => Outcome[] {
  const analyze = createAnalyzer(settings)
  return (inputs, onDone) =>
    inputs.map((input, index) => {
      const outcome = attempt(() => JSON.stringify(analyze(input)))
      onDone?.(index + 1)
      return outcome
    })
}

function attempt(run: () => string): Outcome {
  try {
    return {json: run()}
  } catch (error) {
    const {name, message} = error as Error
    // Arguments that are not of their kind are the record's fault; all else is ours.
    if ((error instanceof TypeError || error instanceof RangeError) && message.startsWith('Expected ')) return {code: 'broken-record', message}
    return {code: 'failed', message: `The analysis failed, which it never should: please report it. ${name}: ${message}`}
  }
}
