/**
 * Reads a fixed corpus with the built package on many engines, in many ways, and compares what comes out, to the byte, with the hashes in
 * `test/determinism/results.json`.
 *
 *     npm run same                 all of it: some minutes
 *     npm run same -- --quick      what a change is checked with: less than a minute
 *     npm run same -- --own        this Node alone, four ways
 *     npm run same -- --update     writes the hashes of this Node: output has changed, and was meant to
 *
 * What cannot be had (an engine that the registry does not give, a browser) is said to be skipped.
 */
import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {readInChromium} from './browser.ts'
import {ENGINES, fetchEngine, type Engine} from './engines.ts'
import {makeInputs} from './inputs.ts'

/** A way to run the package. */
interface Way {
  readonly name: string
  readonly mode: 'esm' | 'cjs' | 'worker' | 'vm'
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly engine?: Engine
  /** Why it is not run. */
  readonly skipped?: string
}

/** What a run gave. */
interface Found {
  readonly engine: string
  readonly hashes: Readonly<Record<string, string>>
}

const RESULTS = join(import.meta.dirname, '../../test/determinism/results.json')
const CHILD = join(import.meta.dirname, 'child.mjs')
const TURKISH = {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
const PLAIN = {TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', NODE_ICU_DATA: '/nonexistent'}

/** Letters that got a partner of the other case, or another class, after Unicode 15.0. */
const CHANGED = 'ƛɤʕꟓꟕ'

const {values} = parseArgs({options: {quick: {type: 'boolean'}, own: {type: 'boolean'}, update: {type: 'boolean'}}})
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-same-'))
try {
  process.exitCode = await main()
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function main(): Promise<number> {
  const inputs = makeInputs()
  const file = join(folder, 'inputs.json')
  writeFileSync(file, JSON.stringify(inputs))
  if (values.update) {
    const {hashes} = await run({name: '', mode: 'esm'}, file)
    writeFileSync(RESULTS, `${JSON.stringify({madeBy: 'npm run same -- --update', sha256: wholeOf(hashes), results: hashes}, undefined, 2)}\n`)
    console.log(`${wholeOf(hashes)}  ${RESULTS}`)
    return 0
  }
  const {sha256, results} = JSON.parse(readFileSync(RESULTS, 'utf8')) as {sha256: string; results: Record<string, string>}
  console.log(`${inputs.length} files, ${inputs.reduce((sum, {file}) => sum + file.length, 0)} characters; expected: ${sha256}\n\n| how | engine | |\n| --- | --- | --- |`)
  let failures = 0
  const tell = (name: string, engine: string, hashes: Readonly<Record<string, string>>): void => {
    const other = Object.keys(results).filter((key) => hashes[key] !== results[key])
    if (other.length > 0) failures++
    console.log(`| ${name} | ${engine} | ${other.length === 0 ? 'same' : `DIFFERS in ${other.join(', ')}`} |`)
  }

  const ways = waysOf()
  const queue = ways.values()
  const work = async (): Promise<void> => {
    for (const way of queue) {
      if (way.skipped !== undefined) console.log(`| ${way.name} | | SKIPPED: ${way.skipped} |`)
      else {
        try {
          const {engine, hashes} = await run(way, file)
          tell(way.name, engine, hashes)
        } catch (error) {
          failures++
          console.log(`| ${way.name} | | FAILED: ${String(error).slice(0, 500)} |`)
        }
      }
    }
  }
  await Promise.all(Array.from({length: Math.min(4, availableParallelism())}, work))
  if (!values.own) {
    const found = await readInChromium(inputs)
    if (!found) console.log('| Chromium | | SKIPPED: none is installed |')
    else {
      tell('page, tr-TR, Kathmandu', found.engine, found.page)
      tell('web worker, de-DE, Kiritimati', found.engine, found.worker)
    }
  }
  if (!values.own && !values.quick) failures += await compareCharacters()
  console.log(failures === 0 ? '\nThe same everywhere.' : `\n${failures} differ. Where output was meant to change: npm run same -- --update`)
  return failures === 0 ? 0 : 1
}

function waysOf(): Way[] {
  const own: Way[] = [
    {name: 'ES modules, Turkish, Kiritimati', mode: 'esm', env: TURKISH},
    {name: 'CommonJS, C locale, St John’s, no data for ICU, small stack', mode: 'cjs', env: PLAIN, flags: ['--stack-size=200']},
    {name: 'worker thread, 1 MB of stack', mode: 'worker'},
    {name: 'vm context without Intl', mode: 'vm'},
  ]
  if (values.own) return own
  const others = (values.quick ? ENGINES.slice(0, 2) : ENGINES).flatMap((packaged): Way[] => {
    const engine = fetchEngine(packaged)
    if (!engine) return [{name: packaged.name, mode: 'esm', skipped: `the registry gave no ${packaged.package}@${packaged.version}`}]
    return (values.quick ? ['esm'] as const : ['esm', 'cjs'] as const).map((mode) => ({name: `${packaged.name}, ${mode === 'esm' ? 'ES modules' : 'CommonJS'}`, mode, engine}))
  })
  const flags: Way[] = [
    ['interpreter alone', '--jitless'], ['no optimizing compiler', '--no-opt'], ['everything optimized at once', '--always-turbofan'], ['baseline compiler at once', '--always-sparkplug'],
    ['other seeds of hashes', '--hash-seed=7', '--random-seed=7'], ['frozen built-ins, no eval, no __proto__', '--frozen-intrinsics', '--disallow-code-generation-from-strings', '--disable-proto=throw'],
  ].map(([name, ...flags]) => ({name: name!, mode: 'esm', flags}))
  return [...own, ...others, ...(values.quick ? flags.slice(0, 1) : flags)]
}

async function run({mode, flags = [], env = {}, engine = {program: process.execPath, args: []}}: Way, file: string): Promise<Found> {
  return JSON.parse(await output(engine, [...flags, CHILD, mode, file], env)) as Found
}

function output({program, args}: Engine, more: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args, ...more], {env: {...process.env, NODE_NO_WARNINGS: '1', NODE_OPTIONS: '', ...env}, maxBuffer: 1 << 26}, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`))
      else resolve(stdout)
    })
  })
}

/** One hash of all. */
function wholeOf(hashes: Readonly<Record<string, string>>): string {
  return createHash('sha256').update(JSON.stringify(hashes)).digest('hex')
}

/** What the engines know of each character beside the oldest one: they may know more, and know no other thing. */
async function compareCharacters(): Promise<number> {
  console.log('\n| characters, beside Node 20.0.0 | known since | known otherwise |\n| --- | --- | --- |')
  const tables = new Map<string, string[]>()
  const oldest = ENGINES.find(({version}) => version === '20.0.0')!
  for (const {name, engine} of [oldest, ...ENGINES.filter((each) => each !== oldest)].map((packaged) => ({name: packaged.name, engine: fetchEngine(packaged)})).concat({name: 'this Node', engine: {program: process.execPath, args: []}})) {
    if (!engine) continue
    const file = join(folder, 'characters.txt')
    await output(engine, [join(import.meta.dirname, 'characters.mjs'), file])
    tables.set(name, readFileSync(file, 'utf8').split('\n'))
  }
  const base = tables.get(oldest.name)
  if (!base) {
    console.log('| SKIPPED: the registry gave no Node 20.0.0 | | |')
    return 0
  }
  let failures = 0
  for (const [name, table] of tables) {
    let more = 0
    let other = ''
    for (const [code, line] of table.entries()) {
      if (line === base[code]) continue
      if (base[code] === '') more++
      else other += String.fromCodePoint(code)
    }
    if ([...other].some((letter) => !CHANGED.includes(letter))) failures++
    console.log(`| ${name} | ${more} | ${other} |`)
  }
  return failures
}
