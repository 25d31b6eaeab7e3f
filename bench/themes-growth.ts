/**
 * What merging and finishing cost as a corpus grows: `npx tsx bench/themes-growth.ts <folder of topics.bbc.dev.jsonl>`.
 *
 * The corpora are synthetic: the partials of real articles under new ids, with every thirtieth word and name replaced by a new one, so
 * that the vocabulary grows as a real one does. Each size runs in a process of its own.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {finish, mapDocument, mergePartials, parseDocument, type CorpusPartial} from '../src/index.ts'
import {hashOf} from '../src/themes/records/index.ts'
import {randomFrom} from '../training/random.ts'

const SIZES = [2000, 10_000, 33_000, 100_000]
/** Partials merged at once: as a worker would. */
const BATCH = 1000
/** Articles that the synthetic ones are made of. */
const ARTICLES = 300

const [folder, size] = process.argv.slice(2)
if (!folder) throw new TypeError('Expected a folder as argument')

interface Figures {
  readonly merge: number
  readonly finish: number
  readonly memory: number
  readonly bytes: number
  readonly names: number
}

function measure(count: number): Figures {
  const rows = readFileSync(`${folder}/topics.bbc.dev.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as {id: string; text: string})
  const step = Math.floor(rows.length / ARTICLES)
  const bases = rows.filter((_, at) => at % step === 0).map(({id, text}) => mapDocument(parseDocument(text, {id, structure: 'body'})))
  const random = randomFrom(7)
  const changed = (text: string): string => (random() < 1 / 30 ? `${text}${Math.floor(random() * 1e6)}` : text)
  const synthetic = (at: number): CorpusPartial => {
    const base = bases[at % bases.length]!
    const record = base.sample[0]!
    const id = `synthetic-${at}`
    const hash = hashOf(id)
    return {
      ...base,
      documents: [hash],
      sample: [{...record, id, hash, stems: record.stems.map(changed)}],
      entities: base.entities.map((entity) => ({...entity, name: changed(entity.name)})),
    }
  }
  let merge = 0
  const timed = <Value>(run: () => Value): Value => {
    const before = performance.now()
    const value = run()
    merge += performance.now() - before
    return value
  }
  let whole = mergePartials()
  for (let from = 0; from < count; from += BATCH) {
    const partials = Array.from({length: Math.min(BATCH, count - from)}, (_, at) => synthetic(from + at))
    whole = timed(() => mergePartials(whole, ...partials))
  }
  const before = performance.now()
  finish(whole)
  const finished = performance.now() - before
  return {merge, finish: finished, memory: process.resourceUsage().maxRSS / 1024, bytes: JSON.stringify(whole).length, names: whole.entities.length}
}

if (size) console.log(JSON.stringify(measure(Number(size))))
else {
  const figures = SIZES.map((count) => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), folder, String(count)], {encoding: 'utf8', maxBuffer: 1e8})
    return JSON.parse(output.trim().split('\n').at(-1)!) as Figures
  })
  console.log('| documents | merge, s | finish, s | highest memory, MB | partial, MB | names |\n| --- | --- | --- | --- | --- | --- |')
  for (const [at, each] of figures.entries()) {
    console.log(`| ${SIZES[at]} | ${(each.merge / 1000).toFixed(2)} | ${(each.finish / 1000).toFixed(2)} | ${Math.round(each.memory)} | ${(each.bytes / 1e6).toFixed(1)} | ${each.names} |`)
  }
  // The slope of the logarithms, by least squares.
  const exponent = (value: (each: Figures) => number): string => {
    const xs = SIZES.map((count) => Math.log(count))
    const ys = figures.map((each) => Math.log(value(each)))
    const mean = (list: readonly number[]): number => list.reduce((sum, item) => sum + item, 0) / list.length
    const [x, y] = [mean(xs), mean(ys)]
    return (xs.reduce((sum, item, at) => sum + (item - x) * (ys[at]! - y), 0) / xs.reduce((sum, item) => sum + (item - x) ** 2, 0)).toFixed(2)
  }
  console.log(`| exponent | ${exponent((each) => each.merge)} | ${exponent((each) => each.finish)} | ${exponent((each) => each.memory)} | ${exponent((each) => each.bytes)} | ${exponent((each) => each.names)} |`)
}
