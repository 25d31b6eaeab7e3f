/**
 * Waits until the partials of all shards are stored, brings them together and writes the summary: the same bytes as those of
 * `nutgraf themes` in one process. Partials are read one after the other, so that memory does not grow with their number.
 *
 *     npx tsx collector.ts CORPUS.ndjson PARTIALS > summary.json
 *
 * A shard that is missing is waited for, one that is given up ends it with an error, and a document that is in two shards is refused: what
 * comes out has counted each document once.
 */
import {readFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import {Queue} from 'bullmq'
import {finish, type CorpusPartial} from 'nutgraf'
import {gatherPartials, type Rejection} from 'nutgraf/node'
import {CONNECTION, fileOf, isDone, QUEUE, readPlan, type Shard} from './shards.ts'

const [corpus, folder] = process.argv.slice(2)
if (corpus === undefined || folder === undefined) throw new Error('Usage: collector.ts CORPUS.ndjson PARTIALS')
const {shards} = readPlan(corpus, folder)

const queue = new Queue<Shard>(QUEUE, {connection: CONNECTION})
for (let left = shards; left.length > 0; left = left.filter((shard) => !isDone(folder, shard))) {
  const [failed] = await queue.getFailed()
  if (failed) throw new Error(`${failed.id} was given up: ${failed.failedReason}`)
  await wait(500)
}
await queue.close()

let leftOut = 0
function* partials(): Generator<CorpusPartial> {
  for (const shard of shards) {
    const {rejected, partial} = JSON.parse(readFileSync(fileOf(folder!, shard), 'utf8')) as {rejected: Rejection[]; partial: CorpusPartial}
    for (const {origin, message} of rejected) console.error(`left out ${JSON.stringify(origin)} of ${fileOf('', shard)}: ${JSON.stringify(message)}`)
    leftOut += rejected.length
    yield partial
  }
}

const summary = finish(await gatherPartials(partials()))
process.stdout.write(`${JSON.stringify(summary)}\n`)
console.error(`${summary.documents} documents of ${shards.length} shards, ${leftOut} left out`)
