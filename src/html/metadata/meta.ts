import {readAddress, readDate, readLanguage, readNames, splitKeywords} from '../../fields/index.ts'
import type {PageParts} from './parts.ts'
import {readPublisher, readSection} from './sections.ts'
import {tidy} from './tidy.ts'
import {stripSite} from './titles.ts'
import {createClaims, type Claims, type FieldName} from './types.ts'

/** Keys of each field, those that are asked first before the others: Open Graph, Dublin Core, and what systems for publishing write. */
const KEYS: readonly (readonly [field: FieldName, keys: string])[] = [
  ['headline', 'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title citation_title headline article.headline title'],
  ['alternativeHeadline', 'alternativeheadline'],
  ['author', 'author byl article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author authors creator article.author twitter:creator'],
  ['publisher', 'og:site_name publisher dc.publisher dcterms.publisher citation_journal_title'],
  ['articleSection', 'article:section og:article:section articlesection article.section parsely-section sailthru.section section prism.section'],
  ['datePublished', 'article:published_time og:article:published_time article:published og:published_time'],
  ['dateModified', 'article:modified_time og:article:modified_time article:modified og:updated_time article:updated datemodified article.updated dcterms.modified dc.date.modified last-modified lastmod updated_time'],
  ['inLanguage', 'og:locale inlanguage content-language language dc.language dcterms.language'],
  ['url', 'og:url twitter:url parsely-link'],
  ['description', 'og:description description twitter:description dc.description dcterms.description sailthru.description'],
  ['keywords', 'news_keywords keywords article:tag og:article:tag parsely-tags sailthru.tags'],
]

/** Dates in keys that many systems use, each in its own way: other sources are asked before them. */
const WEAK_DATES =
  'datepublished parsely-pub-date sailthru.date dcterms.issued dc.date.issued dcterms.date dc.date dcterms.created dc.date.created citation_publication_date ' +
  'citation_date pubdate pub_date publishdate publish-date publish_date publication_date published_at published_time article.published date pdate datecreated article.created'

/** Reads what the `meta` elements of a page say of its article. */
export function readMeta({metas}: PageParts, sites: ReadonlySet<string>, base: string | undefined): Claims {
  const {claims, add} = createClaims()
  const contents = new Map<string, string[]>()
  for (const {key, content} of metas) {
    const text = tidy(content)
    if (text !== undefined) contents.set(key, [...(contents.get(key) ?? []), text])
  }
  for (const [field, keys] of KEYS) {
    for (const key of keys.split(' ')) {
      for (const text of contents.get(key) ?? []) for (const value of readContent(field, text, sites, base)) add(field, value)
      // The authors of one key are all: those of another are the same people, perhaps written otherwise.
      if (field === 'author' && claims.author) break
    }
  }
  for (const key of WEAK_DATES.split(' ')) for (const text of contents.get(key) ?? []) add('datePublished', readDate(text), {weak: true})
  return claims
}

function readContent(field: FieldName, text: string, sites: ReadonlySet<string>, base: string | undefined): (string | undefined)[] {
  switch (field) {
    case 'headline':
      return [stripSite(text, sites)]
    case 'author':
      return readNames(text, 'name')
    case 'publisher':
      return [readPublisher(text)]
    case 'articleSection':
      return [readSection(text)]
    case 'datePublished':
    case 'dateModified':
      return [readDate(text)]
    case 'inLanguage':
      return [readLanguage(text)]
    case 'url':
      return [readAddress(text, base)]
    case 'keywords':
      return splitKeywords(text)
    default:
      return [text]
  }
}
