/**
 * What producer, workers and collector agree on: how a corpus is divided, and where the partial of each shard is stored.
 *
 * A shard is a stretch of whole lines of the corpus' file. It is named by its place, so that however often it is added, mapped and stored,
 * it is one job and one file: with a queue that delivers at least once, that is what makes everything count once.
 */
import {existsSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'

/** A job: bytes `start` to `end` of the corpus. Only numbers come from the queue; which file and folder, a worker is told by who starts it. */
export interface Shard {
  readonly start: number
  readonly end: number
}

/** All shards of a corpus, as `shards.json` in the folder of partials lists them. */
export interface Plan {
  /** Bytes of the corpus, by which it is known to be the same. */
  readonly bytes: number
  readonly shards: readonly Shard[]
}

/** The queue and the server that holds it. */
export const QUEUE = process.env.NUTGRAF_QUEUE ?? 'nutgraf'
export const CONNECTION = {url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null}

/** A shard's name: of its job and of its file. */
export function nameOf({start, end}: Shard): string {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start) throw new TypeError('Expected a shard to be two places in a file')
  return `shard-${start}-${end}`
}

/** The file of a shard's partial. */
export function fileOf(folder: string, shard: Shard): string {
  return join(folder, `${nameOf(shard)}.json`)
}

/** Whether a shard is done. */
export function isDone(folder: string, shard: Shard): boolean {
  return existsSync(fileOf(folder, shard))
}

/** Writes a file whole or not at all: whoever is killed leaves no half of one, and of two who write it each writes the same. */
export function store(file: string, content: string): void {
  const unfinished = `${file}.${process.pid}.tmp`
  writeFileSync(unfinished, content, {flush: true})
  renameSync(unfinished, file)
}

/** The plan in a folder, made for this corpus. */
export function readPlan(corpus: string, folder: string): Plan {
  const plan = JSON.parse(readFileSync(join(folder, 'shards.json'), 'utf8')) as Plan
  const {size} = statSync(corpus)
  if (plan.bytes !== size) throw new Error(`${folder} was begun for a corpus of ${plan.bytes} bytes, ${corpus} has ${size}: take another folder`)
  return plan
}

/** Divides a file into stretches of whole lines, each of `size` bytes and the rest of a line. */
export async function divide(corpus: string, size: number): Promise<Plan> {
  const file = await open(corpus)
  try {
    const {size: bytes} = await file.stat()
    const shards: Shard[] = []
    for (let start = 0; start < bytes; start = shards.at(-1)!.end) shards.push({start, end: await lineEnd(file, Math.min(start + size, bytes), bytes)})
    return {bytes, shards}
  } finally {
    await file.close()
  }
}

/** The place after the first line end from a place on, or the file's end. */
async function lineEnd(file: Awaited<ReturnType<typeof open>>, from: number, bytes: number): Promise<number> {
  const buffer = Buffer.alloc(65_536)
  // A shard may well end where a line ends: the byte before is looked at first.
  for (let at = from - 1; at < bytes; at += buffer.length) {
    const {bytesRead} = await file.read(buffer, 0, buffer.length, at)
    const newline = buffer.subarray(0, bytesRead).indexOf(0x0a)
    if (newline >= 0) return at + newline + 1
  }
  return bytes
}
