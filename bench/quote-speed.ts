/**
 * How fast quotations are found, beside compromise in one run, with the built package: `npx tsx bench/quote-speed.ts FILE...`.
 *
 * Files are `.txt`, or `.jsonl` with a `text` a line. "Quotations" is `extractQuotes` of documents that are parsed and whose entities
 * are known: parts of speech, cues, contents and speakers. Rounds are interleaved; figures are medians of CPU time.
 */
import nlp from 'compromise'
import type * as nutgraf from '../src/index.ts'
import {readTexts} from './texts.ts'
import {cpuOf, median} from './timing.ts'

const {extractEntities, extractQuotes, parseDocument} = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof nutgraf

const ROUNDS = 7
const texts = readTexts(process.argv.slice(2))
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

const known = (): nutgraf.Document[] => texts.map((text) => {
  const document = parseDocument(text)
  extractEntities(document)
  return document
})

const rows: [name: string, prepare: () => readonly nutgraf.Document[], run: (documents: readonly nutgraf.Document[]) => void, rounds: number][] = [
  ['quotations', known, (documents) => { for (const document of documents) extractQuotes(document) }, ROUNDS],
  ['quotations, rules alone', known, (documents) => { for (const document of documents) extractQuotes(document, {model: false}) }, ROUNDS],
  ['entities', () => texts.map((text) => parseDocument(text)), (documents) => { for (const document of documents) extractEntities(document) }, ROUNDS],
  ['text to quotations and entities', () => [], () => { for (const text of texts) extractQuotes(parseDocument(text)) }, ROUNDS],
  ['compromise, quotations + people', () => [], () => {
    for (const text of texts) {
      const doc = nlp(text)
      doc.quotations().json()
      doc.people().json()
    }
  }, 3],
]
const times = rows.map((): number[] => [])
for (let round = 0; round <= ROUNDS; round++) {
  for (const [index, [, prepare, run, rounds]] of rows.entries()) {
    if (round > rounds) continue
    const documents = prepare()
    const time = cpuOf(() => { run(documents) })
    // The first round warms up.
    if (round > 0) times[index]!.push(time)
  }
}
const base = median(times.at(-1)!)
console.log(`${texts.length} texts, ${words} words, Node ${process.version}\n\n| | words/s | compromise = 1 |\n| --- | --- | --- |`)
for (const [index, [name]] of rows.entries()) {
  const time = median(times[index]!)
  console.log(`| ${name} | ${Math.round(words / time / 1000)} k | ${(base / time).toFixed(1)} |`)
}
