/**
 * What a program pays before its first result: `import` and the first article, in a process of its own each time, beside its peers:
 * `npm run bench:startup [-- ROUNDS]`. Rounds are interleaved; 15 unless told. It measures the built package, without the start of Node itself.
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {median} from './timing.ts'

const root = join(import.meta.dirname, '..')
const article = join(root, 'examples/articles/data-sharing.txt')
const entry = JSON.stringify(new URL('../dist/index.js', import.meta.url).href)
const common = JSON.stringify(join(root, 'dist/index.cjs'))

/** What is imported, and what is done with `text`. */
const CASES: readonly (readonly [name: string, load: string, run: string])[] = [
  ['nutgraf, parseDocument and its tree', `const {parseDocument} = await import(${entry})`, 'parseDocument(text).tree'],
  ['nutgraf, extractEntities', `const {parseDocument, extractEntities} = await import(${entry})`, 'extractEntities(parseDocument(text))'],
  ['nutgraf, extractQuotes', `const {parseDocument, extractQuotes} = await import(${entry})`, 'extractQuotes(parseDocument(text))'],
  ['nutgraf, analyzeDocument and summarizeThemes', `const {parseDocument, analyzeDocument, summarizeThemes} = await import(${entry})`, 'const document = parseDocument(text); analyzeDocument(document); summarizeThemes([document])'],
  ['nutgraf, the same by require', `const {parseDocument, analyzeDocument, summarizeThemes} = (await import('node:module')).createRequire(${common})(${common})`, 'const document = parseDocument(text); analyzeDocument(document); summarizeThemes([document])'],
  ['retext-english, parse', "const [{unified}, {default: english}] = await Promise.all([import('unified'), import('retext-english')])", 'unified().use(english).parse(text)'],
  ['compromise, quotations, people, places, organizations', "const {default: nlp} = await import('compromise')", 'const doc = nlp(text); for (const found of [doc.quotations(), doc.people(), doc.places(), doc.organizations()]) found.json()'],
]

/** Milliseconds of one run. */
interface Times {
  readonly loading: number
  readonly first: number
  readonly cpu: number
}

function timesOf(load: string, run: string): Times {
  const script = `
    const text = (await import('node:fs')).readFileSync(${JSON.stringify(article)}, 'utf8')
    const cpu = process.cpuUsage(), began = performance.now()
    ${load}
    const loaded = performance.now()
    ${run}
    const {user, system} = process.cpuUsage(cpu)
    console.log(JSON.stringify({loading: loaded - began, first: performance.now() - loaded, cpu: (user + system) / 1000}))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: root, encoding: 'utf8'})) as Times
}

const rounds = Number(process.argv[2] ?? 15)
if (!(Number.isInteger(rounds) && rounds > 0)) throw new RangeError(`Expected a number of rounds, got ${process.argv[2]}`)
const times = CASES.map((): Times[] => [])
for (let round = 0; round < rounds; round++) for (const [index, [, load, run]] of CASES.entries()) times[index]!.push(timesOf(load, run))

const show = (values: readonly number[]): string => `${Math.min(...values).toFixed(0)} / ${median(values).toFixed(0)}`
console.log(`Node ${process.version}, ${rounds} processes each, interleaved; milliseconds, least / median\n\n| | import | first article | both, processor time |\n| --- | --- | --- | --- |`)
for (const [index, [name]] of CASES.entries()) {
  const of = (key: keyof Times): string => show(times[index]!.map((each) => each[key]))
  console.log(`| ${name} | ${of('loading')} | ${of('first')} | ${of('cpu')} |`)
}
