import {expect, test} from 'vitest'
// First: V8 counts the functions that are compiled after counting begins.
import {countBlocks} from '../helpers/count.ts'
import {parseHtml} from '../../src/html/index.ts'
import {STORY} from './pages.ts'

const P = `<p>${STORY[0]}</p>`

/** What pages are made of, and what broke parsers of this field; each is repeated within a page. */
const PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ['paragraphs', P], ['divs', P.replaceAll('p>', 'div>')], ['line breaks', 'The rain came back again,<br>'], ['double line breaks', 'Rain.<br><br>'],
  ['open divs', '<div>'], ['open spans', '<span>x'], ['open lists', '<ul><li>an item'], ['quotes', '<blockquote>'], ['references', '&amp;'],
  ['ampersands', '&'], ['less-than signs', '<'], ['open comments', '<!--'], ['list of links', '<li><a href="/x">Title of a story</a></li>'],
  ['table rows', '<tr><td>a<td>b'], ['figures', '<figure><img src="a"><figcaption>A boat on the river</figcaption></figure>'], ['NULs', '\0'], ['CRLFs', '\r\n'],
  ['spans side by side', '<span>Jo Lind</span><span>Sam Okoro</span>'], ['cells of lines', '<tr><td>Rain.<br>Snow.<td>b'], ['signed quotations', '<blockquote><p>It is shut.</p><cite>Jo Lind</cite></blockquote>'],
  ['figures of quotations', '<figure><blockquote>It is shut.</blockquote><figcaption>Jo Lind, trader</figcaption></figure>'], ['bold paragraphs', '<p><b>What will you do?</b></p>'],
  ['bylines', '<p>By <a rel="author">Jo Lind</a>, 4 May 2019</p>'], ['decks', '<p class="standfirst">The county has shut it</p>'], ['short headings', '<h2>Key events</h2>'],
  ['script', '<script>var x = "</p>"</script>'], ['hidden', '<p hidden>not shown</p>'], ['headings', '<h2>A title</h2>'], ['articles', `<article>${P}</article>`],
]

const SMALL = 10_000

const countOf = (make: (times: number) => string): number => {
  const isCounted = (url: string): boolean => /\/src\/|\/node_modules\/(?:parse5|@mozilla|parse-|nlcst-)/.test(url)
  const count = (times: number): number => countBlocks(() => void parseHtml(make(times)), isCounted)
  count(1)
  const small = count(1)
  return count(4) / small
}

test.each(PATTERNS)('does work in proportion to the file: %s', (_, pattern) => {
  const make = (times: number): string => `<body><article><h1>A title</h1>${P}${pattern.repeat(times * Math.ceil(SMALL / pattern.length))}</article></body>`
  expect(countOf(make)).toBeLessThanOrEqual(4.3)
})

test('does work in proportion to the file: elements that each paragraph opens anew', () => {
  const make = (times: number): string => `<p>${Array.from({length: times * 400}, (_, index) => `<b id=${index}>`).join('')}</p>${'<p>ab</p>'.repeat(times * 400)}`
  expect(countOf(make)).toBeLessThanOrEqual(4.3)
})

test('does work in proportion to the limit beyond it', () => {
  const pattern = '<li>an item'
  const work = (times: number): number => countBlocks(() => void parseHtml(pattern.repeat(times), {limits: {maxMarkup: 200}}), (url) => /\/src\/html|\/node_modules\/(?:parse5|@mozilla)/.test(url))
  work(1000)
  // Of what is not read, tags are passed over.
  expect(work(4000) / work(1000)).toBeLessThanOrEqual(4.3)
})
