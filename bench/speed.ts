/**
 * The cost of parsing beside that of other parsers, in one run: `npm run bench [-- FILE...]`. It measures the built package: tsx adds
 * to the cost of the functions that it compiles.
 *
 * Files are `.txt`, or `.jsonl` with a `text` a line; without any, the example articles. Rounds are interleaved, so that a
 * slow moment of the machine falls on all; figures are medians of CPU time as ratios to plain retext-english.
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import nlp from 'compromise'
import retextEnglish from 'retext-english'
import type * as nutgraf from '../src/index.ts'
import {unified} from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {readTexts} from './texts.ts'
import {cpuOf, median} from './timing.ts'

const {analyzeDocument, parseDocument} = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof nutgraf

const ROUNDS = 11
const WANTED = 200_000

const given = process.argv.slice(2)
const found = readTexts(given)
const texts: string[] = []
for (let size = 0, at = 0; size < WANTED; at++) {
  texts.push(found[at % found.length]!)
  size += texts.at(-1)!.length
}
const total = texts.reduce((sum, text) => sum + text.length, 0)

const retext = unified().use(retextEnglish)
const wink = winkNLP(model, ['sbd'])
const tasks: [name: string, run: (text: string) => unknown, rounds: number][] = [
  ['retext-english, parse', (text) => retext.parse(text), ROUNDS],
  ['nutgraf, parseDocument', (text) => parseDocument(text), ROUNDS],
  ['nutgraf, parseDocument + analyzeDocument', (text) => analyzeDocument(parseDocument(text)), ROUNDS],
  ['wink-nlp, readDoc (sentences)', (text) => wink.readDoc(text), ROUNDS],
  ['compromise, tokenize', (text) => nlp.tokenize(text), ROUNDS],
  ['compromise, quotations + people + places + organizations', (text) => {
    const doc = nlp(text)
    return [doc.quotations(), doc.people(), doc.places(), doc.organizations()].map((found) => found.json() as unknown)
  }, 3],
]

const times = tasks.map((): number[] => [])
for (let round = 0; round <= ROUNDS; round++) {
  for (const [index, [, run, rounds]] of tasks.entries()) {
    if (round > rounds) continue
    const time = cpuOf(() => {
      for (const text of texts) run(text)
    })
    // The first round warms up.
    if (round > 0) times[index]!.push(time)
  }
}
const base = median(times[0]!)
console.log(`${texts.length} articles, ${(total / 1000).toFixed(0)} KB, Node ${process.version}, medians of CPU time\n`)
console.log('| | cost, plain retext-english = 1 | MB/s |\n| --- | --- | --- |')
for (const [index, [name]] of tasks.entries()) {
  const time = median(times[index]!)
  console.log(`| ${name} | ${(time / base).toFixed(2)} | ${(total / 1e6 / time).toFixed(2)} |`)
}

console.log('\n| 10 MB as | parseDocument, cost, documents of 100 KB = 1 |\n| --- | --- |')
const sizes = [100_000, 1_000_000, 10_000_000]
const costs = sizes.map(() => [] as number[])
for (let round = 0; round < 3; round++) {
  for (const [index, size] of sizes.entries()) {
    // A process each: a heap that has grown once is cheaper for what comes after.
    const script = join(import.meta.dirname, 'parse-in-pieces.ts')
    costs[index]!.push(Number(execFileSync(process.execPath, ['--import', 'tsx', script, String(size), ...given], {encoding: 'utf8'})))
  }
}
for (const [index, size] of sizes.entries()) {
  console.log(`| ${1e7 / size} of ${size / 1000} KB | ${(median(costs[index]!) / median(costs[0]!)).toFixed(2)} |`)
}
