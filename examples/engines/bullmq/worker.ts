/**
 * Takes shards of a corpus from a queue on Redis and stores the partial of each. Start as many as there are cores, on any machines that see
 * both folders; more may join, and any may be killed at any time.
 *
 *     npx tsx worker.ts CORPUS.ndjson PARTIALS
 *
 * A shard's job is locked for LOCK milliseconds, and the lock is renewed as long as this process lives. Documents are read on a thread, so
 * that they cannot hold up the renewal. When a process dies, the lock runs out and another worker takes the job up again; when it was only
 * cut off, two may do it, and both store the same bytes in the same file.
 */
import {createReadStream} from 'node:fs'
import {Worker, type Job} from 'bullmq'
import {analyzeCorpus, gatherPartials, type Rejection} from 'nutgraf/node'
import {CONNECTION, fileOf, isDone, nameOf, QUEUE, readPlan, store, type Shard} from './shards.ts'

/** A job of a dead worker waits for another for twice this at most, in milliseconds. */
const LOCK = Number(process.env.LOCK ?? 10_000)

/** A job that outlives so many workers is given up: something in it kills them. */
const MOST_DEATHS = 10

const [corpus, folder] = process.argv.slice(2)
if (corpus === undefined || folder === undefined) throw new Error('Usage: worker.ts CORPUS.ndjson PARTIALS')
readPlan(corpus, folder)

/** Maps a shard: the same bytes whoever does it, and however often. */
async function mapShard(shard: Shard): Promise<string> {
  const rejected: Rejection[] = []
  const stdin = createReadStream(corpus!, {start: shard.start, end: shard.end - 1})
  const analyses = analyzeCorpus('-', {workers: 1, partial: true, read: {stdin, records: 'ndjson'}, onReject: (rejection) => rejected.push(rejection)})
  async function* partials() {
    for await (const {partial} of analyses) yield partial!
  }
  const partial = await gatherPartials(partials())
  // A disk that is away for a while must not leave a shard that looks whole.
  const unread = rejected.find(({code}) => code === 'unreadable')
  if (unread) throw new Error(unread.message)
  return JSON.stringify({rejected, partial})
}

async function work({data, attemptsStarted}: Job<Shard>): Promise<void> {
  const name = nameOf(data)
  console.log(`${process.pid} begins ${name}${attemptsStarted > 1 ? `, begun ${attemptsStarted} times` : ''}`)
  // Whoever had it may have died between storing it and saying so.
  if (!isDone(folder!, data)) store(fileOf(folder!, data), await mapShard(data))
  console.log(`${process.pid} stored ${name}`)
}

const worker = new Worker<Shard>(QUEUE, work, {connection: CONNECTION, concurrency: 1, lockDuration: LOCK, stalledInterval: LOCK, maxStalledCount: MOST_DEATHS})
worker.on('stalled', (id) => console.log(`${process.pid} found ${id} without a worker`))
worker.on('failed', (job, error) => console.error(`${process.pid} failed ${job?.id ?? 'a job'}: ${error.message}`))
worker.on('error', (error) => console.error(`${process.pid}: ${error.message}`))
// In good order: the shard that it is at is finished first.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.close())
console.log(`${process.pid} works on ${QUEUE}`)
