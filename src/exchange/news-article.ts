import type {DocumentAnalysis} from '../corpus/index.ts'
import type {Document} from '../document/index.ts'
import type {Entity, EntityType} from '../entities/index.ts'
import type {Quote} from '../quotes/index.ts'
import {bodyText, countWords, present} from './facts.ts'
import {checkExchange, isUri, type ExchangeOptions} from './options.ts'

/** A thing of schema.org with a name. */
export interface SchemaThing {
  /** Its type. */
  readonly '@type': string
  /** Its name. */
  readonly name: string
}

/** Somebody or something that the article names. */
export interface NewsArticleMention extends SchemaThing {
  /** Other forms of the name in the article. */
  readonly alternateName?: readonly string[]
  /** The identifier of the caller's known entity, if it is a URI. */
  readonly sameAs?: string
  /** The identifier of the caller's known entity, if it is not. */
  readonly identifier?: string
}

/** Somebody's words. */
export interface NewsArticleQuotation {
  /** The type. */
  readonly '@type': 'Quotation'
  /** The words, without outer quotation marks. */
  readonly text: string
  /** Who said them; absent where the article leaves it open. */
  readonly creator?: readonly SchemaThing[]
}

/** A picture. */
export interface NewsArticleImage {
  /** The type. */
  readonly '@type': 'ImageObject'
  /** Its caption. */
  readonly caption: string
  /** Whom the caption credits. */
  readonly creditText?: string
}

/** An article as schema.org's NewsArticle, in JSON-LD. */
export interface NewsArticle {
  /** The vocabulary. */
  readonly '@context': 'https://schema.org'
  /** The type. */
  readonly '@type': 'NewsArticle'
  /** The article's identifier, if it has one. */
  readonly '@id'?: string
  /** Its address. */
  readonly url?: string
  /** Its headline. */
  readonly headline?: string
  /** The line under the headline. */
  readonly alternativeHeadline?: string
  /** Its authors. */
  readonly author?: readonly SchemaThing[]
  /** Who published it. */
  readonly publisher?: SchemaThing
  /** The section of the publication. */
  readonly articleSection?: string
  /** When it was published: ISO 8601 at the granularity that is known. */
  readonly datePublished?: string
  /** When it was last changed. */
  readonly dateModified?: string
  /** Where the report was filed from. */
  readonly dateline?: string
  /** Whom it credits. */
  readonly creditText?: string
  /** BCP 47 language. */
  readonly inLanguage?: string
  /** What it is about, in a sentence or two. */
  readonly description?: string
  /** Its keywords. */
  readonly keywords?: readonly string[]
  /** Its pictures. */
  readonly image?: readonly NewsArticleImage[]
  /** The body, blocks divided by blank lines. */
  readonly articleBody: string
  /** The number of words of the body. */
  readonly wordCount: number
  /** Whom and what it names. */
  readonly mentions?: readonly NewsArticleMention[]
  /** What it quotes, word for word. */
  readonly hasPart?: readonly NewsArticleQuotation[]
}

/** Types of schema.org by type of entity; values such as dates are not things. */
const TYPES: ReadonlyMap<EntityType, string> = new Map<EntityType, string>([
  ['person', 'Person'], ['organization', 'Organization'], ['place', 'Place'], ['event', 'Event'], ['product', 'Product'],
  ['work', 'CreativeWork'], ['law', 'Legislation'], ['group', 'Thing'], ['other', 'Thing'],
])

/**
 * Writes a document as schema.org's NewsArticle, in JSON-LD: plain JSON.
 *
 * @param document A parsed document.
 * @param analysis Its analysis: what it names becomes `mentions`, what it quotes word for word becomes `hasPart`.
 * @param options The article's identifier.
 * @returns The article; what the document does not say is absent.
 * @throws TypeError if an argument is not of its kind; RangeError if the analysis is of another document, or the URI is none.
 * @see https://schema.org/NewsArticle
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument, toNewsArticle} from 'nutgraf'
 *
 * const document = parseDocument('River rises again\nBy Ann Reed\n2 April 2019\n\n“It will rise until noon,” said Mark Osei, the engineer.')
 * const article = toNewsArticle(document, analyzeDocument(document))
 *
 * article.author // => [{'@type': 'Person', name: 'Ann Reed'}]
 * article.hasPart // => [{'@type': 'Quotation', text: 'It will rise until noon,', creator: [{'@type': 'Person', name: 'Mark Osei'}]}]
 * ```
 */
export function toNewsArticle(document: Document, analysis?: DocumentAnalysis, options: ExchangeOptions = {}): NewsArticle {
  checkExchange(document, analysis, options)
  const {metadata} = document
  const body = bodyText(document)
  const entities = analysis?.entities ?? []
  return present<NewsArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': options.uri,
    url: metadata.url?.value,
    headline: metadata.headline?.value,
    alternativeHeadline: metadata.alternativeHeadline?.value,
    author: metadata.author?.map(({value}) => ({'@type': 'Person', name: value})),
    publisher: metadata.publisher && {'@type': 'Organization', name: metadata.publisher.value},
    articleSection: metadata.articleSection?.value,
    datePublished: metadata.datePublished?.value,
    dateModified: metadata.dateModified?.value,
    dateline: metadata.dateline?.value,
    creditText: metadata.creditText?.value,
    inLanguage: metadata.inLanguage?.value,
    description: metadata.description?.value,
    keywords: metadata.keywords?.map(({value}) => value),
    image: metadata.image?.map(({caption, creditText}) => present<NewsArticleImage>({'@type': 'ImageObject', caption: caption.value, creditText: creditText?.value})),
    articleBody: body,
    wordCount: countWords(body),
    mentions: entities.flatMap(mentionOf),
    hasPart: quotationsOf(analysis?.quotes ?? [], entities),
  })
}

function mentionOf({type, name, aliases, knownId}: Entity): NewsArticleMention[] {
  const schemaType = TYPES.get(type)
  if (schemaType === undefined) return []
  const id = knownId === undefined ? {} : isUri(knownId) ? {sameAs: knownId} : {identifier: knownId}
  return [{'@type': schemaType, name, ...(aliases.length > 0 && {alternateName: aliases}), ...id}]
}

function quotationsOf(quotes: readonly Quote[], entities: readonly Entity[]): NewsArticleQuotation[] {
  const types = new Map(entities.map(({id, type}) => [id, TYPES.get(type)]))
  return quotes.filter(({kind, parent}) => kind === 'direct' && parent === undefined).map(({text, speakers}) => present<NewsArticleQuotation>({
    '@type': 'Quotation',
    text,
    // Of a speaker whom the article does not name, schema.org knows no more than that it is a person.
    creator: speakers.map(({name, entity}) => ({'@type': (entity !== undefined && types.get(entity)) || 'Person', name})),
  }))
}
