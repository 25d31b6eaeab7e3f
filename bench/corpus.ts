/**
 * How fast a corpus is analysed on one thread and on several, beside compromise, with the built package:
 *
 *     npx tsx scripts/synthetic-corpus.ts --documents 4000 > articles.ndjson
 *     npx tsx bench/corpus.ts articles.ndjson [WORKERS...]
 *
 * Each run is a process of its own, from its start to its end: loading, starting threads and reading the file are counted. Rounds are
 * interleaved; figures are medians. "Efficiency" is the speed-up over `workers: 0`, divided by the number of workers.
 */
import {spawnSync} from 'node:child_process'
import {createReadStream} from 'node:fs'
import {availableParallelism} from 'node:os'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import type * as nutgraf from '../src/node/index.ts'
import {median} from './timing.ts'

const ROUNDS = 3

/** compromise reads this share of the corpus, and its time is scaled: it is slow. */
const COMPROMISE_SHARE = 0.1

interface Run {
  readonly documents: number
  readonly characters: number
  readonly seconds: number
  readonly cpu: number
  /** Peak resident set, in MB. */
  readonly memory: number
}

async function analyze(file: string, workers: number): Promise<[documents: number, characters: number]> {
  const {analyzeCorpus} = (await import(new URL('../dist/node.js', import.meta.url).href)) as typeof nutgraf
  const analysis = analyzeCorpus(file, {workers, text: true, partial: true})
  for await (const document of analysis) void document
  return [analysis.counts.analyzed, analysis.counts.characters]
}

async function compromise(file: string): Promise<[documents: number, characters: number]> {
  const {default: nlp} = await import('compromise')
  const texts: string[] = []
  for await (const line of createInterface(createReadStream(file))) texts.push((JSON.parse(line) as {text: string}).text)
  let characters = 0
  const part = texts.slice(0, Math.ceil(texts.length * COMPROMISE_SHARE))
  for (const text of part) {
    const doc = nlp(text)
    for (const found of [doc.quotations(), doc.people(), doc.places(), doc.organizations()]) found.json()
    characters += text.length
  }
  return [part.length, characters]
}

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) throw new Error('Expected a file of NDJSON: see the head of this script')

if (rest[0] === '--run') {
  const [documents, characters] = rest[1] === 'compromise' ? await compromise(file) : await analyze(file, Number(rest[1]))
  const {user, system} = process.cpuUsage()
  // Since the process began.
  const run: Run = {documents, characters, seconds: performance.now() / 1000, cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1000}
  console.log(JSON.stringify(run))
} else {
  const counts = rest.length > 0 ? rest : ['1', String(availableParallelism())]
  const tasks = ['0', ...counts.filter((count, at) => counts.indexOf(count) === at), 'compromise']
  const runs = tasks.map((): Run[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, task] of tasks.entries()) {
      const {stdout, status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), file, '--run', task], {encoding: 'utf8'})
      if (status !== 0) throw new Error(stderr)
      runs[index]!.push(JSON.parse(stdout) as Run)
    }
  }
  const rates = runs.map((each) => median(each.map(({characters, seconds}) => characters / 1e6 / seconds)))
  console.log(`${runs[0]![0]!.documents} documents, ${(runs[0]![0]!.characters / 1e6).toFixed(1)} million characters, Node ${process.version}, ${availableParallelism()} cores\n`)
  console.log('| | documents/s | MB/s | one thread = 1 | efficiency | CPU, s a million characters | peak memory, MB |\n| --- | --- | --- | --- | --- | --- | --- |')
  for (const [index, task] of tasks.entries()) {
    const each = runs[index]!
    const speed = rates[index]! / rates[0]!
    const name = task === 'compromise' ? 'compromise, quotations + people + places + organizations' : task === '0' ? 'nutgraf, no worker (one thread)' : `nutgraf, ${task} worker${task === '1' ? '' : 's'}`
    const row = [
      name,
      median(each.map(({documents, seconds}) => documents / seconds)).toFixed(0),
      rates[index]!.toFixed(2),
      speed.toFixed(2),
      Number(task) > 0 ? (speed / Number(task)).toFixed(2) : '',
      median(each.map(({cpu, characters}) => (cpu / characters) * 1e6)).toFixed(2),
      median(each.map(({memory}) => memory)).toFixed(0),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
}
