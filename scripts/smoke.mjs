/**
 * Packs the package, installs the tarball into a fresh folder, and calls it there: by `import`, by `require`, and from
 * TypeScript. `node scripts/smoke.mjs`
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {checkContained} from './contained.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
const run = (command, args, cwd = folder) => execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})

/** A built file, and all of the package that it imports. */
function filesOf(entry) {
  const files = new Set([entry])
  for (const file of files) for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) files.add(join(dirname(file), name))
  return [...files]
}

const TEXT = '“It failed,” said Ann Reed, the mayor. “We will try again.”'
const CHECK = `
const document = parseDocument(${JSON.stringify(TEXT)}, {structure: 'body'})
const {quotes, entities} = analyzeDocument(document)
if (quotes.length !== 1 || quotes[0].speakers[0]?.name !== 'Ann Reed') throw new Error('quotes: ' + JSON.stringify(quotes))
if (!entities.some((entity) => entity.name === 'Ann Reed')) throw new Error('entities: ' + JSON.stringify(entities))
if (summarizeThemes([document]).documents !== 1) throw new Error('themes')
`

const FORMATS = `
const {text} = parseHtml('<article><p>${'It failed &amp; fell, said Ann Reed, the mayor. '.repeat(4)}</p></article>')
if (!text.startsWith('It failed & fell')) throw new Error('html: ' + text)
const html = '<p>Fish &amp; chips</p>'
const [range] = sourceSlices(parseHtml(html, {structure: 'body'}), {start: 0, end: 6})
if (html.slice(range.start, range.end) !== 'Fish &amp;') throw new Error('slices')
if (parseMarkdown('A *b*').text !== 'A b') throw new Error('markdown')
`

const REPORT = `
const analysis = analyzeDocument(parseDocument(${JSON.stringify(TEXT)}, {structure: 'body'}), {text: true})
if (!renderReport(summarizeThemes([parseDocument('')]), [analysis]).includes('Ann Reed')) throw new Error('report')
`

const CORPUS = `
const seen = []
for await (const {id, quotes} of analyzeCorpus('corpus', {workers: 2})) seen.push([id, quotes[0].speakers[0].name])
if (JSON.stringify(seen) !== '[["a.txt","Ann Reed"],["b.html","Ann Reed"]]') throw new Error('corpus: ' + JSON.stringify(seen))
`

try {
  const [{filename}] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'consumer', private: true}))
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(folder, filename)])

  await checkContained(folder)

  const names = '{analyzeDocument, parseDocument, summarizeThemes}'
  writeFileSync(join(folder, 'esm.mjs'), `import ${names} from 'nutgraf'\n${CHECK}`)
  writeFileSync(join(folder, 'cjs.cjs'), `const ${names} = require('nutgraf')\n${CHECK}`)
  writeFileSync(join(folder, 'formats.mjs'), `import {parseHtml, sourceSlices} from 'nutgraf/html'\nimport {parseMarkdown} from 'nutgraf/markdown'\n${FORMATS}`)
  writeFileSync(join(folder, 'formats.cjs'), `const {parseHtml, sourceSlices} = require('nutgraf/html')\nconst {parseMarkdown} = require('nutgraf/markdown')\n${FORMATS}`)
  writeFileSync(join(folder, 'retext.mjs'), "import retextNutgraf, {retextNewsEnglish} from 'nutgraf/retext'\nif (typeof retextNutgraf !== 'function' || typeof retextNewsEnglish !== 'function') throw new Error('retext')\n")
  writeFileSync(join(folder, 'report.mjs'), `import ${names} from 'nutgraf'\nimport {renderReport} from 'nutgraf/report'\n${REPORT}`)
  writeFileSync(join(folder, 'report.cjs'), `const ${names} = require('nutgraf')\nconst {renderReport} = require('nutgraf/report')\n${REPORT}`)
  mkdirSync(join(folder, 'corpus'))
  writeFileSync(join(folder, 'corpus/a.txt'), TEXT)
  writeFileSync(join(folder, 'corpus/b.html'), `<article><p>${TEXT}</p></article>`)
  writeFileSync(join(folder, 'corpus.mjs'), `import {analyzeCorpus} from 'nutgraf/node'\n${CORPUS}`)
  for (const file of ['esm.mjs', 'cjs.cjs', 'formats.mjs', 'formats.cjs', 'report.mjs', 'report.cjs', 'corpus.mjs', 'retext.mjs']) {
    const printed = run('node', [file])
    if (printed !== '') throw new Error(`${file} printed: ${printed}`)
    console.log(`${file} passed`)
  }

  run('npx', ['nutgraf', 'analyze', 'corpus', '--quiet', '--report', 'report.html'])
  if (!readFileSync(join(folder, 'report.html'), 'utf8').includes('Ann Reed')) throw new Error('nutgraf analyze: report')
  for (const table of ['documents', 'quotes', 'entities', 'mentions', 'themes']) {
    for (const ending of ['csv', 'ndjson']) if (!existsSync(join(folder, 'nutgraf-output', `${table}.${ending}`))) throw new Error(`nutgraf analyze: ${table}.${ending}`)
  }
  // What is not installed is named.
  const {stderr} = spawnSync('npx', ['nutgraf', 'analyze', 'corpus', '--quiet', '--format', 'parquet'], {cwd: folder, encoding: 'utf8'})
  if (!stderr.includes('npm install hyparquet-writer')) throw new Error(`nutgraf analyze without hyparquet-writer: ${stderr}`)
  console.log('command line passed')

  // The text-only entry carries nothing of the readers of other formats.
  const loaded = filesOf(join(folder, 'node_modules/nutgraf/dist/index.js'))
  const FOREIGN = /(?:from|import)\s*["'](?:parse5|entities|@mozilla\/readability|micromark|yaml|smol-toml)["'/]/
  const foreign = loaded.flatMap((file) => FOREIGN.exec(readFileSync(file, 'utf8')) ?? [])
  if (foreign.length > 0) throw new Error(`the main entry imports ${foreign.join(', ')}`)
  console.log(`main entry passed: ${loaded.length} files`)

  const types = "import {extractQuotes, parseDocument, summarizeThemes, type Quote} from 'nutgraf'\nimport {parseHtml} from 'nutgraf/html'\nimport {parseMarkdown} from 'nutgraf/markdown'\nimport {renderReport} from 'nutgraf/report'\nexport const page: string = renderReport(summarizeThemes([]), [])\nexport const both: readonly Quote[] = extractQuotes(parseHtml('')).concat(extractQuotes(parseMarkdown('')))\nconst quotes: readonly Quote[] = extractQuotes(parseDocument('text'))\nexport const first: string | undefined = quotes[0]?.speakers[0]?.name\n"
  writeFileSync(join(folder, 'consumer.mts'), types)
  writeFileSync(join(folder, 'consumer.cts'), types)
  writeFileSync(join(folder, 'corpus.mts'), "import {analyzeCorpus, type AnalyzedDocument} from 'nutgraf/node'\nexport const analyses: AsyncIterable<AnalyzedDocument> = analyzeCorpus('corpus')\n")
  // The compiler of this repository, so that the fresh folder holds nothing but the package and what it depends on.
  symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'node_modules/typescript'))
  const compile = (...args) => run('node', ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', ...args])
  compile('consumer.mts', 'consumer.cts')
  for (const types of ['node', '../undici-types']) symlinkSync(join(root, 'node_modules/@types', types), join(folder, 'node_modules/@types', types))
  compile('--types', 'node', 'corpus.mts')
  console.log('types passed')
} finally {
  rmSync(folder, {recursive: true, force: true})
}
