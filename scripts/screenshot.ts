/**
 * Makes `docs/images/report.png`, what the report of the example articles looks like. `npx tsx scripts/screenshot.ts`; the browser is
 * CHROMIUM_PATH or an installed Chromium or Chrome.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {deflateSync, inflateSync} from 'node:zlib'
import {analyzeDocument, parseDocument, summarizeThemes} from '../src/index.ts'
import {parseHtml} from '../src/html/index.ts'
import {renderReport} from '../src/report/index.ts'
import {launchChromium} from '../test/report/chromium.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'examples/articles')
const documents = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name)).sort().map((name) => {
  const parse = name.endsWith('.html') ? parseHtml : parseDocument
  return parse(readFileSync(join(folder, name), 'utf8'), {id: basename(name, extname(name))})
})
const page = renderReport(summarizeThemes(documents), documents.map((document) => analyzeDocument(document, {text: true})), {title: 'Four articles from Brannockshire'})

const browser = await launchChromium()
if (!browser) throw new Error('No Chromium: set CHROMIUM_PATH')
const tab = await browser.newPage({viewport: {width: 1400, height: 1000}, reducedMotion: 'reduce'})
await tab.setContent(page)
// Parts of the page beneath each other: its top, who speaks, and an article, with one speaker lit.
await tab.locator('.matrix [data-pick]', {hasText: 'Judith Farrow'}).click()
await tab.mouse.move(0, 0)
await tab.evaluate(`{
  const crop = (selector, height) => { const each = document.querySelector(selector); each.style.cssText += ';max-height:' + height + 'px;overflow:hidden;content-visibility:visible' }
  document.activeElement.blur()
  document.getElementById('bar').style.position = 'static'
  document.getElementById('themes').remove(); document.getElementById('when').remove(); document.getElementById('names').remove()
  document.querySelector('#who .hint').remove(); document.querySelector('#articles .hint').remove(); document.getElementById('unfold').remove()
  crop('#who', 350); crop('#articles', 610); document.querySelector('footer').remove()
}`)
writeFileSync(join(root, 'docs/images/report.png'), repacked(await tab.screenshot({fullPage: true})))
await browser.close()

/** A PNG image with its data packed as tightly as can be: browsers pack them quickly. */
function repacked(image: Buffer): Buffer {
  const chunks = new Map<string, Buffer[]>()
  for (let at = 8; at < image.length; at += image.readUInt32BE(at) + 12) {
    const type = image.toString('latin1', at + 4, at + 8)
    chunks.set(type, [...(chunks.get(type) ?? []), image.subarray(at + 8, at + 8 + image.readUInt32BE(at))])
  }
  const data = deflateSync(inflateSync(Buffer.concat(chunks.get('IDAT')!)), {level: 9, memLevel: 9})
  return Buffer.concat([image.subarray(0, 8), chunkOf('IHDR', chunks.get('IHDR')![0]!), chunkOf('IDAT', data), chunkOf('IEND', Buffer.alloc(0))])
}

function chunkOf(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(checksum(body))
  return Buffer.concat([length, body, sum])
}

function checksum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
