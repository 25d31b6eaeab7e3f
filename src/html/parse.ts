import {
  buildDocument, checkParseArguments, DIAGNOSTICS, expected, limitTokens, readLimit, readMarkupLimit, trimRange, type Diagnostic, type DiagnosticCode, type Document, type MarkedRange,
} from '../document/index.ts'
import {addRest} from '../source/index.ts'
import {findArticle} from './article.ts'
import {isProse, markBlocks, markBody} from './labels/index.ts'
import {markupLimit, readRest} from './markup/index.ts'
import {readPageMetadata} from './metadata/index.ts'
import type {HtmlOptions} from './options.ts'
import {findAsides} from './region.ts'
import {findShownBlocks, findShownFields, placeMetadata, type ShownFields} from './stated.ts'
import {writeText, type HtmlText} from './text.ts'
import {readPageStart, type Page} from './tree.ts'

/**
 * Parses a news page: finds the article, its blocks, sentences and metadata, and where each of its characters stands in the file.
 *
 * The text of the document is the article's: its headline, byline and body as readers see them, blocks divided by line ends, captions
 * and other furniture labelled as such. Scripts, styles, templates and hidden elements never reach it; nothing is fetched or run.
 * `sourceSlices` gives the places of any span in the file. A page without an article gives a document of all its text, and a
 * diagnostic; no string makes it throw, and its time is linear in the file's length.
 *
 * @param html The page, or a fragment of one, as decoded text.
 * @param options What is known of the page, and bounds. `structure: 'body'` says that all of the page is the article.
 * @returns The document.
 * @throws TypeError if an argument is not of its kind; RangeError if a number or date is out of its range.
 * @see The article is found by Mozilla's Readability, https://github.com/mozilla/readability
 * @example
 * ```ts
 * import {extractQuotes} from 'nutgraf'
 * import {parseHtml, sourceSlices} from 'nutgraf/html'
 *
 * const html = `<html><body><nav><a href="/">Home</a></nav><article><h1>Bridge to stay shut</h1>
 * <p>The bridge over the Quill will stay shut until spring, the county said on Monday.</p>
 * <p>&ldquo;We found <b>rust</b> in every beam,&rdquo; said Ann Reed, its engineer, after a visit to the site.</p></article></body></html>`
 * const document = parseHtml(html)
 * const [quote] = extractQuotes(document).filter(({kind}) => kind === 'direct')
 *
 * quote.text // => 'We found rust in every beam,'
 * sourceSlices(document, quote.content[0]).map(({start, end}) => html.slice(start, end)) // => ['&ldquo;We found ', 'rust', ' in every beam,&rdquo;']
 * ```
 */
export function parseHtml(html: string, options: HtmlOptions = {}): Document {
  checkParseArguments(html, options, ['url'])
  if (options.url !== undefined && typeof options.url !== 'string') throw expected('options.url to be a string', options.url)
  const limit = readLimit(html, options)
  const most = readMarkupLimit(options)
  const all = limit < html.length ? html.slice(0, limit) : html
  const last = markupLimit(all, most)
  const file = last < all.length ? all.slice(0, last) : all
  const {page, end} = readPageStart(file, most)
  const metadata = readPageMetadata(page, options.url === undefined ? {} : {url: options.url})
  const shown = findShownFields(metadata)
  const isBody = options.structure === 'body'
  const read = readText(file, page, shown, isBody)
  const {blocks, text, codes} = read
  const marks = isBody ? markBody(blocks) : codes.includes('no-article') ? [] : markBlocks(text, blocks, findShownBlocks(read, shown))
  const ranges: MarkedRange[] = []
  for (const [index, block] of blocks.entries()) {
    const range = trimRange(text, block)
    const mark = marks[index]
    if (range) ranges.push(mark ? {...range, mark} : range)
  }
  if (limit < html.length) codes.push('text-over-limit')
  const whole = addRest(read, ranges, most, end < all.length ? readRest(all, end) : undefined)
  const limited = limitTokens(whole, options)
  // Else the document says itself where it ends.
  if (end < all.length && (limited.isCut || limited.limit === limited.text.length)) codes.push('markup-over-limit')
  return buildDocument(limited.text, limited.ranges, limited.limit, options, {
    metadata: placeMetadata(metadata, text, blocks),
    diagnostics: codes.map((code): Diagnostic => ({code, ...DIAGNOSTICS[code]})),
    limited: limited.isCut ? 'tokens-over-limit' : 'markup-over-limit',
    source: {format: 'html', segments: whole.segments},
  })
}

interface PageText extends HtmlText {
  /** What is odd about the page. */
  readonly codes: DiagnosticCode[]
}

/** The article's text; all that readers see, if the page has no article or is all article. */
function readText(html: string, page: Page, shown: ShownFields, isAll: boolean): PageText {
  if (isAll) return {...writeText(html, page, () => true), codes: []}
  const {nodes, flattened} = findArticle(page)
  const codes: DiagnosticCode[] = flattened ? ['nesting-over-limit'] : []
  const asides = findAsides(nodes)
  const found = writeText(html, page, (node) => nodes.has(node) || asides.has(node) || shown.nodes.has(node), shown.nodes)
  if (found.blocks.some((block) => isProse(found.text, block))) return {...found, codes}
  const all = writeText(html, page, () => true)
  // An empty page is said to be empty.
  return {...all, codes: all.blocks.length > 0 ? [...codes, 'no-article'] : codes}
}
