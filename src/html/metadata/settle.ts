import type {FieldSource} from '../../document/index.ts'
import {confidenceOf} from './confidence.ts'
import {isBefore} from './dates.ts'
import {foldName, foldTitle} from './titles.ts'
import type {Claim, Claims, FieldName, PageField, PageMetadata} from './types.ts'

/** What each source of a page says. */
export interface SourceClaims {
  /** schema.org in JSON-LD. */
  readonly jsonLd: Claims
  /** `meta`, `link`, `title` and `html` elements. */
  readonly meta: Claims
  /** `itemprop` attributes. */
  readonly microdata: Claims
  /** What readers see. */
  readonly html: Claims
}

/** A claim with its source. */
interface Sourced {
  readonly claim: Claim
  readonly source: FieldSource
}

/** Most keywords that are given. */
const MAX_KEYWORDS = 50

/** The order in which sources are asked; `weak-` are claims that a source makes in keys of no known vocabulary. */
const ORDER: ReadonlyMap<FieldName, string> = new Map<FieldName, string>([
  // Readers see the headline; machines are often given another, cut or laden with words to be found by.
  ['headline', 'html json-ld meta microdata'],
  ['alternativeHeadline', 'json-ld microdata html meta'],
  ['author', 'json-ld microdata html meta'],
  ['publisher', 'json-ld meta microdata'],
  ['articleSection', 'json-ld meta microdata html'],
  ['datePublished', 'json-ld meta microdata weak-meta weak-microdata html'],
  ['dateModified', 'json-ld meta microdata html'],
  ['creditText', 'json-ld microdata'],
  ['inLanguage', 'html json-ld microdata meta'],
  ['url', 'meta json-ld microdata'],
  ['description', 'json-ld meta microdata'],
  ['keywords', 'json-ld meta microdata'],
])

/**
 * Settles what a page says where its sources differ:
 *
 * - Each field is asked of its sources in the order above, and the first that says something is believed. Dates that differ by less than
 *   a day are the same moment in other zones: the first is kept as it stands.
 * - Authors are one source's, all of them: two lists of the same people are not joined. People are taken before organisations, wherever
 *   they are found; a person with the publisher's name is the publisher, and no author.
 * - A page that was changed before it was published was not: the change is dropped.
 * - Another headline that says what the headline says is none.
 * - Keywords are those of all sources, each once.
 */
export function settle(sources: SourceClaims): PageMetadata {
  const by = (field: FieldName): Sourced[] => claimsOf(sources, field)
  const headline = first('headline', by('headline'))
  const publisher = first('publisher', by('publisher'))
  const author = settleAuthors(by('author'), by('publisher'))
  const datePublished = first('datePublished', by('datePublished'))
  const dateModified = first('dateModified', by('dateModified').filter(({claim}) => !datePublished || !isBefore(claim.value, datePublished.value)))
  const alternativeHeadline = first('alternativeHeadline', by('alternativeHeadline').filter(({claim}) => !headline || foldTitle(claim.value) !== foldTitle(headline.value)))
  const articleSection = first('articleSection', by('articleSection').filter(({claim}) => !publisher || foldName(claim.value) !== foldName(publisher.value)))
  const creditText = first('creditText', by('creditText').filter(({claim}) => !publisher || foldName(claim.value) !== foldName(publisher.value)))
  const inLanguage = first('inLanguage', by('inLanguage'))
  const url = first('url', by('url'))
  const description = first('description', by('description'))
  const keywords = settleKeywords(by('keywords'))
  return {
    ...(headline && {headline}),
    ...(alternativeHeadline && {alternativeHeadline}),
    ...(author.length > 0 && {author}),
    ...(publisher && {publisher}),
    ...(articleSection && {articleSection}),
    ...(datePublished && {datePublished}),
    ...(dateModified && {dateModified}),
    ...(creditText && {creditText}),
    ...(inLanguage && {inLanguage}),
    ...(url && {url}),
    ...(description && {description}),
    ...(keywords.length > 0 && {keywords}),
  }
}

/** All claims on a field, in the order in which they are believed. */
function claimsOf({jsonLd, meta, microdata, html}: SourceClaims, field: FieldName): Sourced[] {
  const all = new Map<string, Claims>([['json-ld', jsonLd], ['meta', meta], ['microdata', microdata], ['html', html]])
  const found: Sourced[] = []
  for (const rung of ORDER.get(field)!.split(' ')) {
    const source = rung.replace('weak-', '') as FieldSource
    for (const claim of all.get(source)![field] ?? []) {
      // A weak claim is one only where there is a rung for it.
      if ((claim.weak ?? false) === (rung !== source)) found.push({claim, source})
    }
  }
  return found
}

function first(field: FieldName, claims: readonly Sourced[]): PageField | undefined {
  return claims[0] && toField(field, claims[0])
}

function toField(field: FieldName, {claim: {value, element}, source}: Sourced): PageField {
  const confidence = confidenceOf(field, source)
  return {value, source, ...(element && {element}), ...(confidence !== undefined && {confidence})}
}

function settleAuthors(claims: readonly Sourced[], publishers: readonly Sourced[]): PageField[] {
  const names = new Set(publishers.map(({claim}) => foldName(claim.value)))
  const people = claims.filter(({claim}) => !claim.organization && !names.has(foldName(claim.value)))
  const believed = people.length > 0 ? people : claims.filter(({claim}) => claim.organization)
  const fields = new Map<string, PageField>()
  for (const sourced of believed) {
    const key = foldName(sourced.claim.value)
    if (sourced.source === believed[0]!.source && !fields.has(key)) fields.set(key, toField('author', sourced))
  }
  return [...fields.values()]
}

function settleKeywords(claims: readonly Sourced[]): PageField[] {
  const fields = new Map<string, PageField>()
  for (const sourced of claims) {
    const key = foldTitle(sourced.claim.value)
    if (key !== '' && !fields.has(key)) fields.set(key, toField('keywords', sourced))
    if (fields.size === MAX_KEYWORDS) break
  }
  return [...fields.values()]
}
