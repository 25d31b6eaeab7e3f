/**
 * Divides a corpus into shards and adds a job for each to a queue on Redis.
 *
 *     npx tsx producer.ts CORPUS.ndjson PARTIALS [BYTES]
 *
 * CORPUS is NDJSON, a line a document with an id of its own; PARTIALS is a folder; both are where all workers see them. BYTES is the size
 * of a shard (default: 4 MB, some thousand articles). It may be run again at any time: what is done or waits already is not added twice, and what
 * was given up is begun again.
 */
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {Queue} from 'bullmq'
import {CONNECTION, divide, isDone, nameOf, QUEUE, readPlan, store, type Shard} from './shards.ts'

const [corpus, folder, bytes = '4000000'] = process.argv.slice(2)
if (corpus === undefined || folder === undefined || !/^[1-9]\d*$/.test(bytes)) throw new Error('Usage: producer.ts CORPUS.ndjson PARTIALS [BYTES]')

mkdirSync(folder, {recursive: true})
const planned = join(folder, 'shards.json')
if (!existsSync(planned)) store(planned, JSON.stringify(await divide(corpus, Number(bytes))))
const {shards} = readPlan(corpus, folder)
const left = shards.filter((shard) => !isDone(folder, shard))

const queue = new Queue<Shard>(QUEUE, {connection: CONNECTION})
// What was given up is begun again.
for (const job of await queue.getFailed()) await job.retry()
// A job whose id is there already is not added. One that throws is tried again: a full disk or a lost folder may be back by then.
// One that is done need not be kept: its file says so.
const options = {attempts: 3, backoff: {type: 'exponential', delay: 1000}, removeOnComplete: true}
await queue.addBulk(left.map((shard) => ({name: 'map', data: shard, opts: {...options, jobId: nameOf(shard)}})))
await queue.close()
console.log(`${shards.length} shards, ${left.length} to do`)
