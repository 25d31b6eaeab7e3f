/**
 * What news pages say about their articles, by field and source, and how often the sources agree:
 *
 *   node --import tsx bench/html-metadata.ts <folder of pages.html.gz> [--values]
 *
 * With `--values` it prints what was read from each page instead, to be compared with the page by hand.
 */
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {isSameDay} from '../src/fields/index.ts'
import {readPageMetadata, type PageField} from '../src/html/metadata/index.ts'
import {readSources} from '../src/html/metadata/read.ts'
import type {SourceClaims} from '../src/html/metadata/settle.ts'
import {foldName, foldTitle} from '../src/html/metadata/titles.ts'
import type {FieldName} from '../src/html/metadata/types.ts'
import {readPage} from '../src/html/tree.ts'

const FIELDS: readonly FieldName[] = [
  'headline', 'alternativeHeadline', 'author', 'publisher', 'articleSection', 'datePublished', 'dateModified', 'creditText', 'inLanguage', 'url', 'description', 'keywords',
]
const SOURCES: readonly (readonly [name: string, key: keyof SourceClaims])[] = [['json-ld', 'jsonLd'], ['meta', 'meta'], ['microdata', 'microdata'], ['html', 'html']]
const [, , folder, option] = process.argv
if (!folder) throw new TypeError('Expected a folder of gzipped pages')

const files = readdirSync(folder).filter((file) => file.endsWith('.html.gz')).sort()
const given = new Map<string, number>()
const agreements = new Map<string, {same: number; both: number}>()
const count = (key: string): void => { given.set(key, (given.get(key) ?? 0) + 1) }
const listOf = (value: PageField | readonly PageField[] | undefined): readonly PageField[] => (value === undefined ? [] : 'value' in value ? [value] : value)

/** Whether two sources say the same of a field. */
const agree = (field: FieldName, first: readonly string[], second: readonly string[]): boolean => {
  if (field === 'datePublished' || field === 'dateModified') return isSameDay(first[0]!, second[0]!)
  if (field === 'author') return foldName(first.join(' ')) === foldName(second.join(' '))
  return foldTitle(first[0]!) === foldTitle(second[0]!)
}

let length = 0
let took = 0
for (const [index, file] of files.entries()) {
  const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
  const page = readPage(html)
  length += html.length
  const start = process.cpuUsage()
  const metadata = readPageMetadata(page)
  const {user, system} = process.cpuUsage(start)
  took += user + system
  const {sources} = readSources(page, {})
  if (option === '--values') {
    console.log(`# ${index + 1} ${file.slice(0, 8)}`)
    for (const field of FIELDS) {
      const values = listOf(metadata[field])
      if (values.length > 0) console.log(`  ${field}: ${values.map(({value, source, element}) => `${value.slice(0, 160)} [${source}${element ? ' seen' : ''}]`).join('; ').slice(0, 400)}`)
    }
    continue
  }
  for (const field of FIELDS) {
    const values = listOf(metadata[field])
    if (values[0]) {
      count(`${field} all`)
      count(`${field} ${values[0].source}`)
      if (values[0].element) count(`${field} seen`)
    }
    for (const [at, [first, firstKey]] of SOURCES.entries()) {
      for (const [second, secondKey] of SOURCES.slice(at + 1)) {
        const one = (sources[firstKey][field] ?? []).map(({value}) => value)
        const other = (sources[secondKey][field] ?? []).map(({value}) => value)
        if (one.length === 0 || other.length === 0) continue
        const key = `${field}: ${first}, ${second}`
        const sum = agreements.get(key) ?? {same: 0, both: 0}
        agreements.set(key, {same: sum.same + (agree(field, one, other) ? 1 : 0), both: sum.both + 1})
      }
    }
  }
}

if (option !== '--values') {
  console.log(`${files.length} pages, ${(length / 1e6).toFixed(1)} MB, ${(took / 1000 / (length / 1e6)).toFixed(1)} ms CPU a MB\n`)
  console.log('| field | pages | json-ld | meta | microdata | html | seen by readers |\n|---|---|---|---|---|---|---|')
  for (const field of FIELDS) {
    console.log(`| ${[field, ...['all', 'json-ld', 'meta', 'microdata', 'html', 'seen'].map((source) => given.get(`${field} ${source}`) ?? 0)].join(' | ')} |`)
  }
  console.log('\n| sources that both give a value | pages | agree |\n|---|---|---|')
  for (const [key, {same, both}] of agreements) console.log(`| ${key} | ${both} | ${same} |`)
}
