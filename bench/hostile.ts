/**
 * What large hostile files cost: `npm run bench:hostile [-- MEGABYTES]`. Each kind of page and Markdown file that the tests read small is read once at the
 * size told, 10 MB else. Beside it, as a measure of the machine, what as much plain prose costs. Some minutes.
 */
import {parseDocument} from '../src/index.ts'
import {parseHtml} from '../src/html/index.ts'
import {parseMarkdown} from '../src/markdown/index.ts'
import {FIRST} from '../test/pathological/files.ts'
import {markdownFiles} from '../test/pathological/markdown.ts'
import {pages} from '../test/pathological/pages.ts'
import {cpuOf} from './timing.ts'

const size = 1e6 * Number(process.argv[2] ?? 10)
if (!(size > 0)) throw new TypeError(`Expected a number of megabytes, got ${process.argv[2]}`)

console.log(`Files of ${size / 1e6} MB, Node ${process.version}, CPU time of all threads\n\n| | file | s | blocks | read |\n| --- | --- | --- | --- | --- |`)
const prose = `${FIRST} `.repeat(size / (FIRST.length + 1))
parseDocument(prose.slice(0, size / 50))
console.log(`| text | prose | ${cpuOf(() => { void parseDocument(prose).tree }).toFixed(2)} | 1 | all |`)
for (const [format, files, parse] of [['HTML', pages, parseHtml], ['Markdown', markdownFiles, parseMarkdown]] as const) {
  for (const {name, make} of files) {
    const file = make(size)
    parse(make(size / 50))
    let document = parse('')
    const time = cpuOf(() => { document = parse(file); void document.tree })
    const isAll = !document.diagnostics.some(({code}) => code.endsWith('-over-limit') && code !== 'nesting-over-limit')
    console.log(`| ${format} | ${name} | ${time.toFixed(2)} | ${document.blocks.length} | ${isAll ? 'all' : 'in part'} |`)
  }
}
