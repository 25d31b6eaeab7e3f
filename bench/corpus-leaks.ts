/**
 * Whether memory stays flat over a corpus: the most of the heap over the 2,000 documents before the first so many, and before many more, in one
 * process, from the sources.
 *
 *     npm run bench:leaks -- [FIRST, 10000 by default] [ALL, 20000 by default] [WAYS, parse,inline,pool,worker by default]
 *
 * Every document has words and names that no other has, and words so long that V8 may keep them as parts of the text that they are of:
 * whoever keeps a word then keeps the text. Ways:
 *
 * - `parse`: parse, analyse and map in a row, as text, as HTML and as Markdown in turn;
 * - `inline`: `analyzeCorpus` without workers;
 * - `pool`: `analyzeCorpus` with two workers; the heap is the main thread's;
 * - `worker`: what a worker does with batches, in a thread; the heap is the thread's.
 *
 * It prints a line of JSON for each way, and exits with 1 if a heap grew by more than 2 %.
 */
import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {analyzeDocument, mapDocument, parseDocument, type Document} from '../src/index.ts'
import {parseHtml} from '../src/html/index.ts'
import {parseMarkdown} from '../src/markdown/index.ts'
import {analyzeCorpus, type DocumentInput} from '../src/node/index.ts'

/** Share by which the heap may grow. */
const MOST_GROWTH = 0.02

const BATCH = 10

/**
 * What is remembered of words fills up and is emptied by turns, once in some 1,500 of these documents. So the heap is looked at often, and
 * the most that it holds is what must not grow. It is some thousands of documents until all of it has been full.
 */
const LOOKED_AT = 2000
const STEP = 100

const collect = (globalThis as {readonly gc?: () => void}).gc
if (!collect) throw new Error('Expected node --expose-gc, as `npm run bench:leaks` runs it')

/** Bytes of what is alive. What is collected may free more in the next turn. */
async function heap(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collect!()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const {heapUsed, external} = process.memoryUsage()
  return heapUsed + external
}

/** An invented article of words of its own. */
function articleOf(at: number): string {
  const own = letters(at)
  const name = `Ann ${own[0]!.toUpperCase()}${own.slice(1)}son`
  return `The ${own}field bridge to stay shut\nBy Tom ${own.toUpperCase()}\n${1 + (at % 28)} March 2021\n\n`
    + `“We found rust in ${at} beams of the ${own}ification works,” said ${name}, the chief engineer of ${own.toUpperCase()} Holdings. `
    + `${name} said the ${own}mentation over the Quill was old, and that ${own}ability cost $${at}.50 a day.\n\n`
    + `“Nobody asked the ${own}ologists,” she added. The ${own}shire council will mend it by ${1 + (at % 12)} May ${1900 + (at % 200)}, at www.${own}.example.`
}

/** Letters that stand for a number, of one length. */
function letters(at: number): string {
  let word = ''
  for (let left = at, place = 0; place < 6; place++, left = Math.floor(left / 20)) word += 'bcdfghklmnprstvwxzaeiou'[left % 20]! + 'aeiou'[(left + place) % 5]!
  return word
}

function inputOf(at: number): DocumentInput {
  return {id: `d${at}`, origin: `memory#${at}`, format: 'text', content: articleOf(at)}
}

function* inputs(from: number, to: number): Generator<DocumentInput> {
  for (let at = from; at < to; at++) yield inputOf(at)
}

function parsed(at: number): Document {
  const text = articleOf(at)
  if (at % 3 === 1) return parseHtml(`<article><p>${text.split('\n').join('</p><p>')}</p></article>`, {id: `d${at}`})
  return at % 3 === 2 ? parseMarkdown(`# ${text}`, {id: `d${at}`}) : parseDocument(text, {id: `d${at}`})
}

/** What analyses documents, from one to before another. */
interface Way {
  readonly run: (from: number, to: number) => Promise<void> | void
  /** The heap, where it is not that of this thread. */
  readonly heap?: () => Promise<number>
  readonly end?: () => Promise<unknown>
}

async function ofCorpus(workers: number, from: number, to: number): Promise<void> {
  for await (const document of analyzeCorpus(inputs(from, to), {workers, text: true, partial: true})) void document
}

/** A thread that does what workers of the pool do, and tells of its heap. */
const CODE = `
import {parentPort} from 'node:worker_threads'
const {default: analyze} = await import(${JSON.stringify(new URL('../src/node/worker.source.mjs', import.meta.url).href)})
parentPort.on('message', async (inputs) => {
  if (inputs) analyze({inputs, progress: new Int32Array(new SharedArrayBuffer(8))})
  else for (let round = 0; round < 4; round++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const {heapUsed, external} = process.memoryUsage()
  parentPort.postMessage(heapUsed + external)
})
`

function thread(): Way {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(CODE)}`), {workerData: [undefined, {text: true, partial: true}], execArgv: []})
  const ask = async (message: unknown): Promise<number> => {
    worker.postMessage(message)
    const [answer] = (await once(worker, 'message')) as [number]
    return answer
  }
  return {
    async run(from, to) {
      for (let at = from; at < to; at += BATCH) await ask([...inputs(at, Math.min(to, at + BATCH))])
    },
    heap: () => ask(undefined),
    end: () => worker.terminate(),
  }
}

/** The greatest heap while the last documents before `to` are analysed. */
async function most({run, heap: own = heap}: Way, to: number): Promise<number> {
  let greatest = 0
  for (let at = to - LOOKED_AT; at < to; at += STEP) {
    await run(at, at + STEP)
    greatest = Math.max(greatest, await own())
  }
  return greatest
}

const WAYS: ReadonlyMap<string, () => Way> = new Map<string, () => Way>([
  ['parse', () => ({
    run(from, to) {
      for (let at = from; at < to; at++) {
        const document = parsed(at)
        analyzeDocument(document)
        mapDocument(document)
      }
    },
  })],
  ['inline', () => ({run: (from, to) => ofCorpus(0, from, to)})],
  ['pool', () => ({run: (from, to) => ofCorpus(2, from, to)})],
  ['worker', thread],
])

const [first = 10_000, all = 20_000] = process.argv.slice(2, 4).map(Number)
const {4: ways = [...WAYS.keys()].join()} = process.argv
if (!(first >= LOOKED_AT && all >= first + LOOKED_AT)) throw new Error(`Expected FIRST of at least ${LOOKED_AT}, and ALL of as many more, got ${first} and ${all}`)
for (const name of ways.split(',')) {
  const way = WAYS.get(name)?.()
  if (!way) throw new Error(`Expected ways to be some of ${[...WAYS.keys()].join()}, got ${name}`)
  await way.run(0, first - LOOKED_AT)
  const before = await most(way, first)
  await way.run(first, all - LOOKED_AT)
  const after = await most(way, all)
  await way.end?.()
  const growth = after / before - 1
  console.log(JSON.stringify({way: name, documents: [first, all], heap: [before, after], growth: Number(growth.toFixed(4))}))
  if (growth > MOST_GROWTH) process.exitCode = 1
}
