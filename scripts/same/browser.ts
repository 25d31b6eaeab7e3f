import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'tsup'
import {launchChromium} from '../../test/report/chromium.ts'
import type {Input} from './inputs.ts'

const root = join(import.meta.dirname, '../..')

/** The built package as one script that sets `nutgraf`, of what packages hold for pages or for workers: what decodes `&eacute;` asks the page in one. */
async function bundle(condition: 'browser' | 'worker'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-same-'))
  try {
    const entry = join(folder, 'nutgraf.js')
    writeFileSync(entry, ['index', 'html/index', 'markdown/index', 'report/index'].map((name) => `export * from ${JSON.stringify(join(root, 'dist', `${name}.js`))}\n`).join(''))
    await build({entry: [entry], outDir: join(folder, 'out'), format: 'iife', globalName: 'nutgraf', platform: 'neutral', noExternal: [/./], config: false, silent: true, clean: false, esbuildOptions: (options) => { options.conditions = [condition] }})
    return readFileSync(join(folder, 'out/nutgraf.global.js'), 'utf8')
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * Reads the fixed corpus in headless Chromium, in a page and in a web worker, each in another place and language.
 *
 * @returns The engine and the hash of each result, in either; nothing where no browser is installed.
 */
export async function readInChromium(inputs: readonly Input[]): Promise<{engine: string; page: Record<string, string>; worker: Record<string, string>} | undefined> {
  const browser = await launchChromium()
  if (!browser) return undefined
  try {
    const open = async (locale: string, timezoneId: string) => {
      const page = await (await browser.newContext({locale, timezoneId})).newPage()
      await page.setContent('<!doctype html><title>Same</title>')
      return page
    }
    // As it stands in its file: a function that was compiled may call helpers that are not in a page.
    const readAll = readFileSync(join(import.meta.dirname, 'workload.mjs'), 'utf8').replace('export function', 'function')
    const run = `(${readAll.slice(readAll.indexOf('function readAll'))})(nutgraf, ${JSON.stringify(inputs).replaceAll('\u2028', '\\u2028')})`
    const page = await open('tr-TR', 'Asia/Kathmandu')
    await page.addScriptTag({content: await bundle('browser')})
    const inPage = await page.evaluate<Record<string, string>>(run)
    const other = await open('de-DE', 'Pacific/Kiritimati')
    const code = JSON.stringify(`${await bundle('worker')}\npostMessage(${run})`)
    const inWorker = await other.evaluate<Record<string, string>>(`new Promise((resolve, reject) => {
      const worker = new Worker(URL.createObjectURL(new Blob([${code}], {type: 'text/javascript'})))
      worker.onmessage = ({data}) => resolve(data)
      worker.onerror = ({message}) => reject(new Error(message))
    })`)
    return {engine: `Chromium ${browser.version()}`, page: hashesOf(inPage), worker: hashesOf(inWorker)}
  } finally {
    await browser.close()
  }
}

function hashesOf(found: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([name, json]) => [name, createHash('sha256').update(json).digest('hex')]))
}
