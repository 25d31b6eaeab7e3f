import type {DocumentAnalysis} from '../../../corpus/index.ts'
import type {Metadata} from '../../../document/index.ts'
import {checkAnalysis, joined} from './cells.ts'

/**
 * A document as a row of a table. What the text does not state is `''`. Where there are several of something they are joined by `'; '`,
 * and a semicolon inside one is written as a comma.
 */
export interface DocumentRow {
  /** The document's id: what `document` of all other tables joins with. */
  readonly document: string
  /** Where it was read from: `articles/a.html`, `export.csv#17`. */
  readonly origin: string
  /** Its own address. */
  readonly url: string
  /** Its headline. */
  readonly headline: string
  /** The line under the headline. */
  readonly alternativeHeadline: string
  /** Its authors, in the order of the byline. */
  readonly author: string
  /** Who published it. */
  readonly publisher: string
  /** The section of the publication. */
  readonly articleSection: string
  /** When it was published: ISO 8601 at the granularity that is stated (`2019`, `2019-04-02`, `2019-04-02T08:03`). */
  readonly datePublished: string
  /** When it was last changed, in the same form. */
  readonly dateModified: string
  /** The place that it was filed from, as written. */
  readonly dateline: string
  /** BCP 47 language. */
  readonly inLanguage: string
  /** A sentence or two on what it is about. */
  readonly description: string
  /** Its keywords. */
  readonly keywords: string
  /** Agencies and outlets that it credits. */
  readonly creditText: string
  /** How many blocks its text has. */
  readonly blocks: number
  /** How many rows of the table of quotations are its. */
  readonly quotes: number
  /** How many rows of the table of entities are its. */
  readonly entities: number
  /** What is odd about it: the diagnostics' codes. */
  readonly diagnostics: string
  /** Ids of the themes that it carries, heaviest theme first: those of the summary, which of a sampled corpus knows the sample only. */
  readonly themes: string
  /** The text that all offsets point into, in UTF-16 code units; `''` if the analysis was made without `text: true`. */
  readonly text: string
}

/** The columns of {@link DocumentRow}, in order: a table's header. */
export const DOCUMENT_COLUMNS: readonly (keyof DocumentRow)[] = [
  'document', 'origin', 'url', 'headline', 'alternativeHeadline', 'author', 'publisher', 'articleSection', 'datePublished', 'dateModified',
  'dateline', 'inLanguage', 'description', 'keywords', 'creditText', 'blocks', 'quotes', 'entities', 'diagnostics', 'themes', 'text',
]

/**
 * A document as a row of a table, with all columns of `DOCUMENT_COLUMNS`.
 *
 * @param analysis What `analyzeCorpus` or `analyzeDocument` gave.
 * @param themes Ids of the themes that it carries. Default: none.
 * @returns The row.
 * @throws TypeError if the argument is not of its kind.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument} from 'nutgraf'
 * import {documentRow} from 'nutgraf/node'
 *
 * const document = parseDocument('“It failed,” said Ann Reed, the mayor.', {id: 'monday', metadata: {datePublished: '2019-04-02'}})
 * const row = documentRow(analyzeDocument(document))
 *
 * row.document // => 'monday'
 * row.datePublished // => '2019-04-02'
 * row.quotes // => 1
 * ```
 */
export function documentRow(analysis: DocumentAnalysis & {readonly origin?: string}, themes: readonly string[] = []): DocumentRow {
  checkAnalysis(analysis)
  const {id, origin = '', metadata, blocks, quotes, entities, diagnostics, text = ''} = analysis
  return {
    document: id,
    origin,
    ...statedIn(metadata),
    blocks: blocks.length,
    quotes: quotes.length,
    entities: entities.length,
    diagnostics: joined([...new Set(diagnostics.map(({code}) => code))]),
    themes: joined(themes),
    text,
  }
}

/** Columns of the metadata: one value each, or several. */
type Single = 'url' | 'headline' | 'alternativeHeadline' | 'publisher' | 'articleSection' | 'datePublished' | 'dateModified' | 'dateline' | 'inLanguage' | 'description' | 'creditText'
type Several = 'author' | 'keywords'

function statedIn(metadata: Metadata): Pick<DocumentRow, Single | Several> {
  const one = (field: Single): string => metadata[field]?.value ?? ''
  const all = (field: Several): string => joined((metadata[field] ?? []).map(({value}) => value))
  return {
    url: one('url'),
    headline: one('headline'),
    alternativeHeadline: one('alternativeHeadline'),
    author: all('author'),
    publisher: one('publisher'),
    articleSection: one('articleSection'),
    datePublished: one('datePublished'),
    dateModified: one('dateModified'),
    dateline: one('dateline'),
    inLanguage: one('inLanguage'),
    description: one('description'),
    keywords: all('keywords'),
    creditText: one('creditText'),
  }
}
