import {threadId, workerData} from 'node:worker_threads'
import {createBatchAnalyzer, DONE, THREAD, type Batch, type Outcome} from './analyze/batch.ts'
import type {DocumentSettings} from './analyze/options.ts'

// The pool gives workers two values: its own and ours.
const [, settings] = workerData as [unknown, DocumentSettings]
const analyze = createBatchAnalyzer(settings)
// Models are unpacked before the first document, not in the time that it has.
analyze([{id: 'first', origin: '', format: 'text', content: '“It failed,” said Ann Reed, the mayor.'}])

/** What a worker thread does with a batch: it says how far it is, so that whoever waits knows which document is to blame. */
export default function analyzeBatch({inputs, progress}: Batch): Outcome[] {
  Atomics.store(progress, THREAD, threadId)
  return analyze(inputs, (count) => Atomics.store(progress, DONE, count))
}
