/**
 * Reads the table of pathological texts at full length, a process each: seconds of CPU time to parse, the tree made (the lesser of two: the machine may be busy), bytes of memory a character while the
 * document is held, and what the whole analysis costs, that of news = 1. `npm run pathological -- [characters] [characters to analyse]`.
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {analyzeDocument, parseDocument, type Document} from '../src/index.ts'
import {makeOfLength, NEWS, PATHOLOGIES} from '../test/pathological/table.ts'

const ALL = [NEWS, ...PATHOLOGIES]

/** Most seconds to parse 10 MB, most bytes a character, most cost of an analysis. */
const MOST = {seconds: 5, bytes: 150, cost: 2} as const

interface Figures {
  readonly parsed: number
  readonly bytes: number
  readonly analysed: number
}

const [length = '10000000', part = '1000000', only] = process.argv.slice(2)
if (only !== undefined) process.stdout.write(JSON.stringify(measure(only, Number(length), Number(part))))
else report(Number(length), Number(part))

/** Runs in a process of its own, so that no text pays for what another has left behind. */
function measure(name: string, length: number, part: number): Figures {
  const pathology = ALL.find((each) => each.name === name)!
  // Warm, as a program that reads more than one text is.
  analyzeDocument(parseDocument(NEWS.make(1)))
  analyzeDocument(parseDocument(makeOfLength(pathology, 20_000)))
  // Made of pieces: flat, so that what it takes is not counted to whoever reads it first.
  const text = Buffer.from(makeOfLength(pathology, length), 'utf16le').toString('utf16le')
  let document: Document | undefined
  const first = secondsOf(() => { document = parseDocument(text); void document.tree })
  document = undefined
  globalThis.gc!()
  const before = process.memoryUsage()
  const parsed = Math.min(first, secondsOf(() => { document = parseDocument(text); void document.tree }))
  globalThis.gc!()
  const after = process.memoryUsage()
  const bytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / text.length
  if (document!.text !== text) throw new Error('The text has changed')
  document = undefined
  globalThis.gc!()
  const short = text.slice(0, part)
  const analysed = part === 0 ? 0 : secondsOf(() => void analyzeDocument(parseDocument(short))) / short.length
  return {parsed, bytes, analysed}
}

function secondsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}

function report(length: number, part: number): void {
  console.log(`| ${length} characters of | parsed in, s CPU | bytes a character | analysis of ${part}, s CPU a million | news = 1 |\n| --- | --- | --- | --- | --- |`)
  let news = 0
  let beyond = 0
  for (const {name} of ALL) {
    const {stdout, stderr, status} = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', fileURLToPath(import.meta.url), String(length), String(part), name], {encoding: 'utf8'})
    if (status !== 0) {
      beyond++
      console.log(`| ${name} | failed: ${stderr.trim().split('\n').at(-1)} | | | |`)
      continue
    }
    const {parsed, bytes, analysed} = JSON.parse(stdout) as Figures
    news ||= analysed
    const cost = part === 0 ? 0 : analysed / news
    const isBeyond = parsed > MOST.seconds || bytes > MOST.bytes || cost > MOST.cost
    if (isBeyond) beyond++
    console.log(`| ${name} | ${parsed.toFixed(2)} | ${bytes.toFixed(0)} | ${(analysed * 1e6).toFixed(2)} | ${cost.toFixed(2)} |${isBeyond ? ' beyond' : ''}`)
  }
  console.log(`${ALL.length} texts, ${beyond} beyond ${MOST.seconds} s, ${MOST.bytes} bytes or ${MOST.cost} times news`)
  process.exitCode = beyond > 0 ? 1 : 0
}
