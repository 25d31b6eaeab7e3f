/**
 * The cost of each function beside that of other libraries, in one run: `npm run bench [-- FILE...]`, and `npm i --no-save natural` for that row.
 *
 * Files are `.txt`, or `.jsonl` with a `text` a line; without any, the example articles. Each task runs in a process of its own, as in a
 * program that uses one library: none pays for another's heap. Processes are interleaved, so that a slow moment of the machine falls on
 * all; figures are medians of processor time, collection of garbage and compilation included. Each reads the texts again and again for as long as the
 * others, since an engine takes longer to make good code of much than of little.
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {SPEED_TASKS} from './speed-tasks.ts'
import {newsOf} from './texts.ts'
import {median} from './timing.ts'

const PROCESSES = 3
const SECONDS = 12

interface Times {
  readonly start: number
  readonly perCharacter: number
  readonly resident: number
}

const files = process.argv.slice(2)
const texts = newsOf(files)
const total = texts.reduce((sum, text) => sum + text.length, 0)

function timesOf(task: number): Times | undefined {
  try {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'speed-process.ts'), String(task), String(SECONDS), ...files], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
    return JSON.parse(printed.trim().split('\n').at(-1)!) as Times
  } catch {
    return undefined
  }
}

const times = SPEED_TASKS.map((): Times[] => [])
for (let process = 0; process < PROCESSES; process++) {
  for (const [index, found] of times.entries()) {
    const one = timesOf(index)
    if (one) found.push(one)
  }
}
const of = (found: readonly Times[], key: keyof Times): number => median(found.map((one) => one[key]))
const base = of(times[0]!, 'perCharacter')
console.log(`${texts.length} articles, ${(total / 1000).toFixed(0)} KB, Node ${process.version}, medians of ${PROCESSES} processes each\n`)
console.log('| | cost, retext-english = 1 | MB/s | processor time, ns a character | import and first article, ms | resident at most, MB |\n| --- | --- | --- | --- | --- | --- |')
for (const [index, {name}] of SPEED_TASKS.entries()) {
  const found = times[index]!
  if (found.length === 0) console.log(`| ${name} | not installed | | | | |`)
  else {
    const cost = of(found, 'perCharacter')
    console.log(`| ${name} | ${(cost / base).toFixed(2)} | ${(1000 / cost).toFixed(2)} | ${cost.toFixed(0)} | ${of(found, 'start').toFixed(0)} | ${of(found, 'resident').toFixed(0)} |`)
  }
}
