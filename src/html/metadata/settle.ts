import type {FieldSource} from '../../document/index.ts'
import {isAgency, isBefore, isSameDay} from '../../fields/index.ts'
import {confidenceOf} from './confidence.ts'
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

/** What is known of a page's site. */
export interface SiteFacts {
  /** Its host, without "www". */
  readonly host: string | undefined
  /** Its names, folded. */
  readonly sites: ReadonlySet<string>
}

/** A claim with its source. */
interface Sourced {
  readonly claim: Claim
  readonly source: FieldSource
}

/** Most keywords that are given. */
const MAX_KEYWORDS = 50

/** The order in which sources are asked; `weak-` are the weak claims of a source. */
const ORDER: ReadonlyMap<FieldName, string> = new Map<FieldName, string>([
  // Readers see the headline; machines are often given another, cut or laden with words to be found by.
  ['headline', 'html json-ld meta microdata'],
  ['alternativeHeadline', 'json-ld microdata html meta'],
  ['author', 'json-ld microdata html meta'],
  ['publisher', 'json-ld meta microdata'],
  ['articleSection', 'json-ld meta microdata html'],
  ['datePublished', 'json-ld meta microdata weak-meta weak-microdata html weak-html'],
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
 *   a day are the same moment in other zones: the first is kept as it stands. An article that readers are told is of an earlier day is of
 *   that day: machines are often told when it was last changed.
 * - Authors are one source's, all of them: two lists of the same people are not joined. Where readers see a byline with none of the names
 *   that machines are told, it is believed: the others are often those who typed the page. People are taken before organisations,
 *   wherever they are found; a person with the site's name is no author.
 * - A publisher whose name is in the page's address is taken before one whose name is not, and anyone before an agency, which is credited.
 * - A page that was changed before it was published was not: the change is dropped.
 * - Another headline that says what the headline says is none.
 * - Keywords are those of all sources, each once.
 */
export function settle(sources: SourceClaims, {host, sites}: SiteFacts): PageMetadata {
  const by = (field: FieldName): Sourced[] => claimsOf(sources, field)
  const headline = first('headline', by('headline'))
  const publishers = by('publisher')
  const publisher = first('publisher', orderPublishers(publishers, host))
  const author = settleAuthors(by('author'), sites)
  const datePublished = settlePublished(by('datePublished'))
  const dateModified = first('dateModified', by('dateModified').filter(({claim}) => !datePublished || !isBefore(claim.value, datePublished.value)))
  const alternativeHeadline = first('alternativeHeadline', by('alternativeHeadline').filter(({claim}) => !headline || foldTitle(claim.value) !== foldTitle(headline.value)))
  const articleSection = first('articleSection', by('articleSection').filter(({claim}) => !publisher || foldName(claim.value) !== foldName(publisher.value)))
  const creditText = first('creditText', [...by('creditText'), ...publishers.filter(({claim}) => isAgency(claim.value))].filter(({claim}) => !publisher || foldName(claim.value) !== foldName(publisher.value)))
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

function settlePublished(claims: readonly Sourced[]): PageField | undefined {
  const [told] = claims
  const seen = claims.find(({claim, source}) => source === 'html' && !claim.weak)
  const isEarlier = told && seen && isBefore(seen.claim.value, told.claim.value) && !isSameDay(seen.claim.value, told.claim.value)
  return isEarlier ? toField('datePublished', seen) : first('datePublished', claims)
}

/** The publishers, the likeliest first. */
function orderPublishers(claims: readonly Sourced[], host: string | undefined): Sourced[] {
  const rank = ({claim}: Sourced): number => (isAgency(claim.value) ? 2 : host !== undefined && fitsHost(claim.value, host) ? 0 : 1)
  return [...claims].sort((one, other) => rank(one) - rank(other))
}

/** Whether a name is the name of a host: "The Hill" of thehill.com, "Wall Street Journal" of wsj.com. */
function fitsHost(name: string, host: string): boolean {
  const folded = foldName(name)
  const initials = foldTitle(name).split(' ').map((word) => word[0]).join('')
  // Suffixes such as "co.uk" are short.
  return host.split('.').slice(0, -1).map(foldName).some((label) => label.length >= 3 && (label.includes(folded) || folded.includes(label) || initials.endsWith(label)))
}

function settleAuthors(claims: readonly Sourced[], sites: ReadonlySet<string>): PageField[] {
  const people = claims.filter(({claim}) => !claim.organization && (isAgency(claim.value) || !sites.has(foldName(claim.value))))
  const stated = people.filter(({source}) => source === people[0]?.source)
  const seen = people.filter(({source}) => source === 'html')
  const isSeen = stated.some(({claim}) => seen.some((other) => lastWord(other.claim.value) === lastWord(claim.value)))
  const believed = people.length === 0 ? claims.filter(({claim}) => claim.organization) : seen.length > 0 && !isSeen ? seen : stated
  const fields = new Map<string, PageField>()
  for (const sourced of believed) {
    const key = foldName(sourced.claim.value)
    if (sourced.source === believed[0]!.source && !fields.has(key)) fields.set(key, toField('author', sourced))
  }
  return [...fields.values()]
}

function lastWord(name: string): string {
  return foldTitle(name).split(' ').at(-1)!
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
