/**
 * What large hostile files cost: `npm run bench:hostile [-- MEGABYTES]`. Each file is read at a quarter of the size and whole (4 MB unless told): of
 * work in proportion to the file, the second costs four times the first. Some minutes.
 */
import {parseHtml} from '../src/html/index.ts'
import {parseMarkdown} from '../src/markdown/index.ts'
import {cpuOf} from './timing.ts'

const SENTENCE = 'The river rose for a third day on Tuesday, and the county said that it would open the old mill as a shelter.'
const P = `<p>${SENTENCE}</p>`

/** What is repeated up to the size, before an article. */
const HTML: readonly (readonly [name: string, pattern: string, before?: string, after?: string])[] = [
  ['paragraphs', P], ['inline script', 'var x="</p>";', '<script>', '</script>'], ['open `<div>`', '<div>'], ['open `<b>`', '<b>'], ['open tables', '<table><tr><td>'],
  ['links', '<a href=/x>Title of a story</a> '], ['captions', '<figcaption>A boat</figcaption>'], ['less-than signs', '<'], ['ampersands', '&'], ['open comments', '<!--'],
  ['spaces', ' ', '<p>a'], ['JSON-LD, nested', '[', '<script type="application/ld+json">', '</script>'], ['JSON-LD, articles', '{"@type":"NewsArticle","author":"Jo Lind"},', '<script type="application/ld+json">[', '{}]</script>'],
  ['meta tags', '<meta name="author" content="Jo Lind">'], ['`<time>`', '<time datetime="2019-01-01">1 Jan 2019</time>'], ['bylines', '<p class="byline">By Jo Lind</p>'], ['`<h1>`', '<h1>A title of a story</h1>'],
  ['open items', '<div itemscope itemtype="http://schema.org/NewsArticle"><span itemprop="author">Jo Lind</span>'],
]
const MARKDOWN: readonly (readonly [name: string, pattern: string, before?: string, after?: string])[] = [
  ['paragraphs', `${SENTENCE}\n\n`], ['lines', 'The river rose.\n'], ['open emphasis', '*a '], ['open brackets', '[a '], ['open links', '[a](<'], ['quoted lines', '> a\n'], ['nested items', '- '], ['items', '- a\n'],
  ['definitions', '[a]: /x\n'], ['rows', '|a|b\n', '|a|b\n|-|-\n'], ['open HTML', '<div>'], ['character references', '&amp;'], ['front matter', 'a: [b]\n', '---\n', '---\n'],
]

const size = 1e6 * Number(process.argv[2] ?? 4)
if (!(size > 0)) throw new TypeError(`Expected a number of megabytes, got ${process.argv[2]}`)

console.log(`Files of ${size / 1e6} MB, Node ${process.version}, CPU time\n\n| | file | s a MB | cost, a quarter of the file = 1 |\n| --- | --- | --- | --- |`)
for (const [format, patterns, parse, article] of [['HTML', HTML, parseHtml, P], ['Markdown', MARKDOWN, parseMarkdown, SENTENCE]] as const) {
  for (const [name, pattern, before = '', after = ''] of patterns) {
    const make = (length: number): string => `${before}${pattern.repeat(Math.ceil(length / pattern.length))}${after}\n\n${article}`
    const [quarter, whole] = [make(size / 4), make(size)]
    const time = (file: string): number => cpuOf(() => { parse(file) })
    parse(quarter)
    const small = time(quarter)
    const large = time(whole)
    console.log(`| ${format} | ${name} | ${(large / (size / 1e6)).toFixed(2)} | ${(large / small).toFixed(1)} |`)
  }
}
