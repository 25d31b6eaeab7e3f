import {checkDocument, checkKeys, checkWhole, expected, type Document, type Metadata, type Span} from '../document/index.ts'
import type {Quote} from '../quotes/index.ts'

/** A quotation with the text around it, in the style of GDELT's Global Quotation Graph, and with the speaker, whom that lacks. */
export interface QuotedStatement {
  /** The text right before the quotation, from the beginning of a word: it ends where the quotation begins. */
  readonly pre: string
  /** The quotation's words, without outer marks; the parts of one that is split ("…," he said. "…") joined by a space. */
  readonly quote: string
  /** The text right after the quotation, to the end of a word: it begins where the quotation ends. */
  readonly post: string
  /** The speakers' names joined by `'; '`; absent where the text leaves open who spoke. */
  readonly speaker?: string
  /** The speakers' names. */
  readonly speakers: readonly string[]
  /** The words that report: "said". */
  readonly cue?: string
  /** Whether the report is negated ("did not say"). */
  readonly negated: boolean
  /** Whether the words were not said but might be ("would say"). */
  readonly hypothetical: boolean
  /** `direct`: all of it in quotation marks; `indirect`: none; `mixed`: the rest. */
  readonly kind: Quote['kind']
  /** Where the quotation begins in the document's text, marks included, in UTF-16 code units. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The quotation's id in its document. */
  readonly id: string
}

/** An article with its quotations: a line of GDELT's Global Quotation Graph, which has `date`, `url`, `title`, `lang` and `quotes`. */
export interface QuoteRecord {
  /** When the article was published, at the granularity that the text states; absent where it does not. GDELT's is when it saw the article. */
  readonly date?: string
  /** The article's address, where it is known. */
  readonly url?: string
  /** The headline; absent where there is none. */
  readonly title?: string
  /** BCP 47 language: what the caller said, else `en`; absent where the text seems to be in another language. */
  readonly lang?: string
  /** The quotations, in the order given. */
  readonly quotes: readonly QuotedStatement[]
  /** The document's id. */
  readonly id: string
}

/** Options of {@link quoteRecord}. */
export interface QuoteRecordOptions {
  /**
   * How many UTF-16 code units of text before and after each quotation are given at most.
   *
   * @defaultValue `100`
   */
  readonly context?: number
  /**
   * Which kinds of quotations are given.
   *
   * @defaultValue `['direct', 'mixed']`, what GDELT has: somebody's own words
   */
  readonly kinds?: readonly Quote['kind'][]
  /** The article's address. Default: the document's id, where that is one (`https://…`). */
  readonly url?: string
}

const CONTEXT = 100
const KINDS: readonly Quote['kind'][] = ['direct', 'indirect', 'mixed']
const QUOTED: readonly Quote['kind'][] = ['direct', 'mixed']

/**
 * The quotations of a document with the text around each, in the form of the GDELT Global Quotation Graph (one JSON object an article),
 * and with who said them.
 *
 * `pre` and `post` are the document's own text, furniture and line breaks included. They end at white space, never within a word, so
 * they are shorter than `context` more often than not; what stands between the parts of a split quotation is in neither.
 *
 * @see https://blog.gdeltproject.org/announcing-the-global-quotation-graph/
 * @param document The parsed document.
 * @param quotes Its quotations, by `extractQuotes` or of an analysis: all, or those that you want.
 * @param options How much text around, which kinds, the article's address.
 * @returns The record.
 * @throws TypeError if an argument or option is not of its kind; RangeError if a number is out of range, or a quotation is not this document's.
 * @example
 * ```ts
 * import {extractQuotes, parseDocument, quoteRecord} from 'nutgraf'
 *
 * const document = parseDocument('Ann Reed, the mayor, left early. “It failed,” she said. Then it rained.')
 * const {lang, quotes} = quoteRecord(document, extractQuotes(document), {context: 20})
 *
 * lang // => 'en'
 * quotes[0].pre // => 'mayor, left early. '
 * quotes[0].quote // => 'It failed,'
 * quotes[0].post // => ' she said. Then it'
 * quotes[0].speaker // => 'Ann Reed'
 * ```
 */
export function quoteRecord(document: Document, quotes: readonly Quote[], options: QuoteRecordOptions = {}): QuoteRecord {
  checkDocument(document)
  checkQuotes(document, quotes)
  checkOptions(options)
  const {text, id, metadata} = document
  const {context = CONTEXT, kinds = QUOTED, url = /^https?:\/\//i.test(id) ? id : undefined} = options
  const lang = languageOf(document)
  return {
    ...fieldOf('date', metadata.datePublished),
    ...(url === undefined ? {} : {url}),
    ...fieldOf('title', metadata.headline),
    ...(lang === undefined ? {} : {lang}),
    quotes: quotes.filter(({kind}) => kinds.includes(kind)).map((quote) => statementOf(text, quote, context)),
    id,
  }
}

function statementOf(text: string, {id, kind, content, text: words, cue, speakers}: Quote, context: number): QuotedStatement {
  const {start} = content[0]!
  const {end} = content.at(-1)!
  const names = speakers.map(({name}) => name)
  return {
    pre: text.slice(contextStart(text, start, context), start),
    quote: words,
    post: text.slice(end, contextEnd(text, end, context)),
    ...(names.length > 0 && {speaker: names.join('; ')}),
    speakers: names,
    ...(cue && {cue: cue.text}),
    negated: cue?.negated ?? false,
    hypothetical: cue?.hypothetical ?? false,
    kind,
    start,
    end,
    id,
  }
}

/** Where the text before a quotation begins: at a word. A cut is made at white space alone, so it never splits a pair of surrogates. */
function contextStart(text: string, start: number, context: number): number {
  let at = Math.max(0, start - context)
  if (at > 0 && !isSpace(text, at - 1)) while (at < start && !isSpace(text, at)) at++
  while (at < start && isSpace(text, at)) at++
  return at
}

/** Where the text after a quotation ends: after a word. */
function contextEnd(text: string, end: number, context: number): number {
  let at = Math.min(text.length, end + context)
  if (at < text.length && !isSpace(text, at)) while (at > end && !isSpace(text, at - 1)) at--
  while (at > end && isSpace(text, at - 1)) at--
  return at
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index))
}

function fieldOf<Key extends string>(key: Key, field: Metadata['headline']): Partial<Record<Key, string>> {
  return field ? {[key]: field.value} as Record<Key, string> : {}
}

function languageOf({metadata, diagnostics}: Document): string | undefined {
  if (metadata.inLanguage) return metadata.inLanguage.value
  return diagnostics.some(({code}) => code === 'not-english') ? undefined : 'en'
}

function checkQuotes(document: Document, quotes: unknown): void {
  if (!Array.isArray(quotes)) throw expected('quotes to be a list', quotes)
  for (const quote of quotes as readonly unknown[]) {
    if (!isQuote(quote)) throw expected('each of quotes to be made by extractQuotes', quote)
    if (!quote.content.every(({start, end, text}) => document.text.slice(start, end) === text)) {
      throw new RangeError(`Expected quotes of this document, got ${JSON.stringify(quote.id)}, which is of another`)
    }
  }
}

function isQuote(value: unknown): value is Quote {
  const {content, speakers} = (value ?? {}) as {content?: unknown; speakers?: unknown}
  return Array.isArray(content) && content.length > 0 && content.every(isSpan) && Array.isArray(speakers)
}

function isSpan(value: unknown): value is Span {
  const {start, end, text} = (value ?? {}) as {readonly [Key in keyof Span]?: unknown}
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string'
}

function checkOptions(options: QuoteRecordOptions): void {
  checkKeys(options, ['context', 'kinds', 'url'], 'options')
  const {context, kinds, url} = options as {context?: unknown; kinds?: unknown; url?: unknown}
  checkWhole(context, 0, 'options.context')
  if (kinds !== undefined && !Array.isArray(kinds)) throw expected('options.kinds to be a list', kinds)
  for (const kind of (kinds ?? []) as readonly unknown[]) {
    if (!KINDS.includes(kind as Quote['kind'])) throw expected("each of options.kinds to be 'direct', 'indirect' or 'mixed'", kind)
  }
  if (url !== undefined && (typeof url !== 'string' || url === '')) throw expected('options.url to be a string with letters', url)
}
