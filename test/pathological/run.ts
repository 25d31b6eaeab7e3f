import {parentPort} from 'node:worker_threads'
import {hashOf} from './find.ts'
import {makeOfLength, PATHOLOGIES} from './table.ts'

/** So long is each text: deep enough for any recursion over it to show. */
const LENGTH = 5000

/** What is read from all of the table's texts, as a hash: to be compared between processes. */
export function readAll(): string {
  return hashOf(PATHOLOGIES.map((pathology) => makeOfLength(pathology, LENGTH)))
}

if (parentPort) parentPort.postMessage(readAll())
else if (process.argv[1] === import.meta.filename) process.stdout.write(readAll())
