/**
 * The article's body found on news pages, beside other extractors, in one run:
 *
 *   node --expose-gc --import tsx bench/html.ts <gold.jsonl> <scorer.mjs>
 *
 * `gold.jsonl` holds `{id, html, articleBody}` a line, `html` being the path of the gzipped page from its folder; the scorer is a module
 * with `score(gold, predicted)`, both `{id, articleBody}`. Every word of every document is also sliced out of its page and compared.
 */
import {readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {extractFromHtml} from '@extractus/article-extractor'
import {Readability} from '@mozilla/readability'
import {Defuddle} from 'defuddle/node'
import {decodeHTML} from 'entities'
import {parseHTML} from 'linkedom'
import {parseHtml, sourceSlices} from '../src/html/index.ts'
import type {Document} from '../src/index.ts'
import {cpuOf, median} from './timing.ts'

interface Gold {
  readonly id: string
  readonly html: string
  readonly articleBody: string
}
interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly exact: number
  readonly empty: number
}

const ROUNDS = 5
const [, , goldFile, scorerFile] = process.argv
if (!goldFile || !scorerFile) throw new TypeError('Expected two paths: gold and scorer')
const {score} = (await import(pathToFileURL(resolve(scorerFile)).href)) as {score: (gold: readonly Gold[], predicted: readonly object[]) => Score}
const gold = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Gold)
const pages = gold.map(({html}) => gunzipSync(readFileSync(join(dirname(goldFile), html))).toString('utf8'))

const bodyOf = ({text, blocks}: Document): string => blocks.filter(({body}) => body).map(({start, end}) => text.slice(start, end)).join('\n')
const textOf = (html: string): string => (parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {document: {body: {textContent: string}}}).document.body.textContent
/** What libraries say on the console about pages is not for this table. */
const quietly = async (run: () => Promise<string>): Promise<string> => {
  const {log, warn, error} = console
  console.log = console.warn = console.error = () => undefined
  try {
    return await run()
  } catch {
    return ''
  } finally {
    Object.assign(console, {log, warn, error})
  }
}

const readability = (html: string): string => new Readability((parseHTML(html) as {document: ConstructorParameters<typeof Readability>[0]}).document).parse()?.textContent ?? ''
const systems: readonly (readonly [name: string, read: (html: string) => string | Promise<string>])[] = [
  ['nutgraf', (html) => bodyOf(parseHtml(html))],
  ['Readability on linkedom', readability],
  ['defuddle', (html) => quietly(async () => textOf((await Defuddle(html, 'https://example.org/article')).content))],
  ['extractus', (html) => quietly(async () => textOf((await extractFromHtml(html, 'https://example.org/article'))?.content ?? ''))],
]

const percent = (value: number): string => (100 * value).toFixed(1)
console.log(`${pages.length} pages, ${(pages.reduce((sum, {length}) => sum + length, 0) / 1e6).toFixed(1)} MB\n`)
console.log('| | F1 | precision | recall | exact | empty |\n| --- | --- | --- | --- | --- | --- |')
for (const [name, read] of systems) {
  const predicted: {id: string; articleBody: string}[] = []
  for (const [index, {id}] of gold.entries()) predicted.push({id, articleBody: await read(pages[index]!)})
  const {f1, precision, recall, exact, empty} = score(gold, predicted)
  console.log(`| ${name} | ${percent(f1)} | ${percent(precision)} | ${percent(recall)} | ${percent(exact)} | ${empty} |`)
}

let words = 0
let wrong = 0
let split = 0
for (const html of pages) {
  const document = parseHtml(html)
  for (const {index, 0: word} of document.text.matchAll(/\S+/g)) {
    const slices = sourceSlices(document, {start: index, end: index + word.length})
    words++
    if (slices.length > 1) split++
    if (slices.map(({start, end}) => decodeHTML(html.slice(start, end))).join('') !== word) wrong++
  }
}
console.log(`\n${words} words, of which ${wrong} are not what their slices of the page decode to; ${split} stand in more than one piece`)

/** Readability gives a text; a document is given with its tree, which is made when it is asked for. */
const timed: readonly (readonly [name: string, read: (html: string) => unknown])[] = [['nutgraf', (html) => parseHtml(html).tree], systems[1]!]
const times: number[][] = timed.map(() => [])
for (let round = 0; round <= ROUNDS; round++) {
  for (const [index, [, read]] of timed.entries()) {
    const time = cpuOf(() => { for (const html of pages) void read(html) })
    // The first round warms up.
    if (round > 0) times[index]!.push(time)
  }
}
const ratios = times[0]!.map((time, round) => time / times[1]![round]!)
console.log(`\ncost, Readability on linkedom = 1: ${median(ratios).toFixed(2)} (rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`)

if (globalThis.gc) {
  const inUse = (): number => {
    globalThis.gc!()
    return process.memoryUsage().heapUsed / 1e6
  }
  let most = 0
  let ofPage = 0
  const before = inUse()
  for (const html of pages) {
    const start = inUse()
    const document = parseHtml(html)
    void document.tree
    const held = inUse() - start
    if (held > most) [most, ofPage] = [held, html.length / 1e6]
    if (document.text.length > html.length) throw new Error('Expected no text to be longer than its page')
  }
  console.log(`\nheap held by a document: at most ${most.toFixed(1)} MB (a page of ${ofPage.toFixed(2)} MB); after all pages ${(inUse() - before).toFixed(1)} MB more than before`)
}
