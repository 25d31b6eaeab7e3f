import {isMainThread, parentPort, Worker} from 'node:worker_threads'
import {hashOf} from './find.ts'
import {makeOfLength, PATHOLOGIES} from './table.ts'

/** So long is each text: deep enough for any recursion over it to show. */
const LENGTH = 5000

/** What is read from all of the table's texts, as a hash: to be compared between processes. */
export function readAll(): string {
  return hashOf(PATHOLOGIES.map((pathology) => makeOfLength(pathology, LENGTH)))
}

if (!isMainThread) parentPort?.postMessage(readAll())
else if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === 'thread') startThread()
  else process.stdout.write(readAll())
}

/** A thread registers for itself what reads TypeScript. */
function startThread(): void {
  const code = `import('tsx/esm/api').then(({register}) => { register(); return import(${JSON.stringify(import.meta.url)}) })`
  new Worker(code, {eval: true, resourceLimits: {stackSizeMb: 1}}).on('message', (hash: string) => process.stdout.write(hash))
}
