/**
 * How large a report of 1,000 articles of some 4 KB is, how long it takes to make, and how long a browser takes to open it, light up a
 * speaker and search. `npx tsx bench/report.ts [ARTICLES]`; the browser is CHROMIUM_PATH or an installed Chromium or Chrome.
 */
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {analyzeDocument, finish, mapDocument, mergePartials, parseDocument, type DocumentAnalysis} from '../src/index.ts'
import {renderReport} from '../src/report/index.ts'
import {launchChromium} from '../test/report/chromium.ts'

const LENGTH = 4000
const VARIANTS = 40

/** Texts of paragraphs of the example articles, each in another order. */
function texts(): string[] {
  const folder = join(import.meta.dirname, '../examples/articles')
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()
  const paragraphs = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\n{2,}/).filter((each) => each.length > 80))
  return Array.from({length: VARIANTS}, (_, variant) => {
    let text = ''
    for (let at = 0; text.length < LENGTH; at++) text += `${paragraphs[(variant * 5 + at) % paragraphs.length]!}\n\n`
    return text
  })
}

const count = Number(process.argv[2] ?? 1000)
const dayOf = (at: number): string => new Date(Date.UTC(2021, 0, 1 + (at % 300))).toISOString().slice(0, 10)
const documents = texts().map((text, at) => parseDocument(text, {id: `v${at}`, structure: 'body', metadata: {headline: `Story ${at}`}}))
const analyses = documents.map((document) => analyzeDocument(document, {text: true}))
const summary = finish(mergePartials(...documents.map((document) => mapDocument(document))), {themes: 8})

// Every article an analysis of its own: copies under other ids, on other days, that every theme of the first has.
const shown = Array.from({length: count}, (_, at): DocumentAnalysis => {
  const analysis = analyses[at % VARIANTS]!
  return {...analysis, id: `story-${at}`, metadata: {...analysis.metadata, datePublished: {value: dayOf(at), source: 'caller'}}}
})
const themes = summary.themes.map((theme) => ({...theme, documents: theme.documents.flatMap(({id, weight}) => shown.flatMap((each, at) => (at % VARIANTS === Number(id.slice(1)) ? [{id: each.id, weight}] : [])))}))

const before = performance.now()
const page = renderReport({...summary, documents: count, themes}, shown)
const made = performance.now() - before
const characters = shown.reduce((sum, {text = ''}) => sum + text.length, 0)
const megabytes = (length: number): string => `${(length / 1e6).toFixed(2)} MB`
console.log(`${count} articles, ${megabytes(characters)} of text: page ${megabytes(Buffer.byteLength(page))}, made in ${Math.round(made)} ms`)

const browser = await launchChromium()
if (!browser) throw new Error('No Chromium: set CHROMIUM_PATH')
const session = await browser.newBrowserCDPSession()
/** Milliseconds that the browser's processes have computed: what a clock shows depends on what else runs. */
const processorTime = async (): Promise<number> => {
  const {processInfo} = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, {cpuTime}) => sum + cpuTime, 0) * 1000
}
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-report-'))
try {
  writeFileSync(join(folder, 'report.html'), page)
  const address = pathToFileURL(join(folder, 'report.html')).href
  for (let run = 0; run < 3; run++) {
    const context = await browser.newContext({viewport: {width: 1360, height: 1000}})
    const tab = await context.newPage()
    const before = await processorTime()
    await tab.goto(address)
    const times = await tab.evaluate<Record<string, number>>(`new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
      const [opened] = performance.getEntriesByType('navigation')
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      const time = (act) => { const from = performance.now(); act(); document.body.offsetHeight; return performance.now() - from }
      done({
        'first paint': paint ? paint.startTime : -1, 'DOMContentLoaded': opened.domContentLoadedEventEnd, load: opened.loadEventEnd,
        'light up': time(() => document.querySelector('[data-pick=s1]').click()),
        elements: document.querySelectorAll('*').length,
      })
    }, 100)))`)
    const opened = (await processorTime()) - before
    await tab.keyboard.press('Escape')
    const from = performance.now()
    await tab.fill('#find', 'barrier reservoir')
    await tab.locator('#count', {hasText: ' of '}).waitFor()
    console.log(Object.entries({'processor time to open': opened, ...times, 'search, from key to count': performance.now() - from}).map(([what, time]) => `${what} ${Math.round(time)}${what === 'elements' ? '' : ' ms'}`).join(', '))
    await context.close()
  }
} finally {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
}
