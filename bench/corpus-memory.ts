/**
 * Memory over a large corpus: runs `nutgraf analyze` of the built package on a file, and reads how much of it stays in memory as the
 * corpus goes by. On Linux, which tells it of other processes:
 *
 *     npx tsx scripts/synthetic-corpus.ts --bytes 1000000000 > articles.ndjson
 *     npx tsx bench/corpus-memory.ts articles.ndjson FOLDER [options of nutgraf analyze]
 */
import {spawn} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const INTERVAL = 2000

interface Sample {
  readonly seconds: number
  /** Megabytes that are written to the journal. */
  readonly done: number
  /** Resident set, in megabytes. */
  readonly memory: number
}

const [file, folder, ...options] = process.argv.slice(2)
if (file === undefined || folder === undefined) throw new Error('Expected a file and a folder: see the head of this script')
const journal = join(folder, '.nutgraf/journal.ndjson')
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const child = spawn(process.execPath, [command, 'analyze', file, '--out', folder, '--format', 'ndjson', ...options], {stdio: ['ignore', 'ignore', 'inherit']})
const samples: Sample[] = []

function sizeOf(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.size ?? 0
}

function sample(): void {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    const memory = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1000
    if (memory > 0) samples.push({seconds: performance.now() / 1000, done: sizeOf(journal) / 1e6, memory})
  } catch {
    // It has ended.
  }
}

const timer = setInterval(sample, INTERVAL)
child.on('close', (code) => {
  clearInterval(timer)
  const whole = Math.max(...samples.map(({done}) => done))
  const analysis = samples.filter(({done}) => done > 0 && done < whole)
  console.log(`exit code ${code}, ${(sizeOf(file) / 1e6).toFixed(0)} MB, Node ${process.version}\n\n| part of the corpus | resident, MB (highest in that part) | s |\n| --- | --- | --- |`)
  for (let part = 1; part <= 10; part++) {
    const here = analysis.filter(({done}) => done > (whole * (part - 1)) / 10 && done <= (whole * part) / 10)
    if (here.length > 0) console.log(`| ${part * 10} % | ${Math.max(...here.map(({memory}) => memory)).toFixed(0)} | ${here.at(-1)!.seconds.toFixed(0)} |`)
  }
  const after = samples.filter(({seconds}) => seconds > (analysis.at(-1)?.seconds ?? 0))
  if (after.length > 0) console.log(`| summary and tables | ${Math.max(...after.map(({memory}) => memory)).toFixed(0)} | ${after.at(-1)!.seconds.toFixed(0)} |`)
})
