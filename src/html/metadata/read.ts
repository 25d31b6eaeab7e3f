import {hostOfAddress, isSameDay, pageKey, readAddress, readLanguage} from '../../fields/index.ts'
import type {Page} from '../tree.ts'
import {readBylines, type SeenBylines} from './bylines.ts'
import {collectParts} from './collect.ts'
import {readCrumbs} from './crumbs.ts'
import {findDeck} from './deck.ts'
import {readGraph} from './graph.ts'
import {findHeadline, type SeenHeadline} from './headline.ts'
import {readJsonLd, readSiteNames} from './json-ld.ts'
import {readScripts} from './json.ts'
import {headlineOf, isArticle} from './main-article.ts'
import {readMeta} from './meta.ts'
import {readMicrodata} from './microdata.ts'
import type {PageParts} from './parts.ts'
import {findSurroundings} from './place.ts'
import {settle, type SiteFacts, type SourceClaims} from './settle.ts'
import {tidy} from './tidy.ts'
import {readTimes, type SeenTimes} from './times.ts'
import {foldName, foldTitle, stripSite} from './titles.ts'
import {createClaims, type Claim, type Claims, type PageMetadata} from './types.ts'
import {typesOf, type Graph} from './graph.ts'

/** What is known of a page beside its file. */
export interface PageOptions {
  /** Its address: what its own addresses are relative to. */
  readonly url?: string
}

/**
 * Reads what a news page says about its article, and where it says so. Nothing is fetched, and nothing is guessed: a field that the page
 * does not state is absent. No page makes it throw.
 *
 * @param page The page's tree.
 * @param options What is known of the page.
 */
export function readPageMetadata(page: Page, options: PageOptions = {}): PageMetadata {
  const {sources, facts} = readSources(page, options)
  return settle(sources, facts)
}

/** Reads what each source of a page says, before they are settled. */
export function readSources(page: Page, {url}: PageOptions): {readonly sources: SourceClaims; readonly facts: SiteFacts} {
  const parts = collectParts(page)
  const base = readAddress(parts.base, url) ?? readAddress(url)
  const graph = readGraph(readScripts(parts.scripts))
  const sites = findSites(parts, graph, [url, ...parts.canonical])
  const meta = readMeta(parts, sites, base)
  const documentTitle = tidy(parts.title)
  const stated = [...(meta.headline ?? []).map(({value}) => value), ...(documentTitle === undefined ? [] : [stripSite(documentTitle, sites)])]
  // A single article's headline tells the page's heading from others; of several, it is not known yet which is the page's.
  const articles = graph.nodes.filter((node) => isArticle(typesOf(node)))
  const said = articles.length === 1 ? headlineOf(graph, articles[0]!, sites) : undefined
  const headline = findHeadline(parts, stated, said, sites)
  const titles = headline ? [headline.text, ...stated] : stated
  const keys = new Set([url, ...addressesOf(parts, meta, base)].map((address) => pageKey(address)).filter((key) => key !== undefined))
  const jsonLd = readJsonLd(graph, {keys, titles, sites})
  const microdata = readMicrodata(parts, headline?.element, titles, sites)
  const surroundings = findSurroundings(headline)
  const bylines = readBylines(parts, surroundings)
  const times = readTimes(parts, surroundings)
  const deck = findDeck(parts, headline, surroundings)
  const html = readHtml(parts, {headline, deck, bylines, times, titles, sites})
  const linked = withHead(meta, canonicalOf(parts, base, url), documentTitle === undefined ? undefined : stripSite(documentTitle, sites))
  const shown = {headline, deck, bylines, times}
  return {
    sources: {jsonLd: withElements(jsonLd, shown), meta: withElements(linked, shown), microdata: withElements(microdata, shown), html},
    facts: {host: [url, ...addressesOf(parts, meta, base)].map(hostOfAddress).find((host) => host !== undefined), sites},
  }
}

/** What readers see, and what the page's own elements say of it. */
interface Shown {
  readonly headline: SeenHeadline | undefined
  readonly deck: SeenHeadline | undefined
  readonly bylines: SeenBylines
  readonly times: SeenTimes
}

function readHtml(parts: PageParts, page: Shown & {titles: readonly string[]; sites: ReadonlySet<string>}): Claims {
  const {add, claims} = createClaims()
  const {headline, deck, bylines, times} = page
  if (headline) add('headline', tidy(headline.text), {element: headline.element})
  if (deck) add('alternativeHeadline', tidy(deck.text), {element: deck.element})
  for (const {name, element} of bylines.authors) add('author', name, {element})
  if (times.published) add('datePublished', times.published.value, {element: times.published.element, ...(!times.published.isMarked && {weak: true})})
  if (times.modified) add('dateModified', times.modified.value, {element: times.modified.element})
  const crumb = readCrumbs(parts, page.titles, page.sites)
  add('articleSection', crumb?.value, crumb && {element: crumb.element})
  if (parts.language !== undefined) add('inLanguage', readLanguage(parts.language))
  return claims
}

/** Adds what other elements of the head say: the canonical address before all, and the page's title after them. */
function withHead(meta: Claims, canonical: readonly string[], title: string | undefined): Claims {
  return {
    ...meta,
    url: [...canonical.map((value) => ({value})), ...(meta.url ?? [])],
    headline: [...(meta.headline ?? []), ...(title === undefined ? [] : [{value: title}])],
  }
}

/** The canonical addresses; one of a home page is a mistake where the page is known to be another. */
function canonicalOf({canonical}: PageParts, base: string | undefined, url: string | undefined): string[] {
  const found = canonical.map((href) => readAddress(href, base)).filter((href) => href !== undefined)
  return found.filter((href) => pageKey(href) !== undefined || pageKey(url) === undefined)
}

function addressesOf(parts: PageParts, meta: Claims, base: string | undefined): (string | undefined)[] {
  return [...parts.canonical.map((href) => readAddress(href, base)), ...(meta.url ?? []).map(({value}) => value)]
}

/** The names by which a page calls its site, folded: they are cut from its titles. */
function findSites({metas}: PageParts, graph: Graph, addresses: readonly (string | undefined)[]): ReadonlySet<string> {
  const names = readSiteNames(graph)
  for (const {key, content} of metas) {
    if (/^(?:og:site_name|application-name|apple-mobile-web-app-title|publisher|dc\.publisher)$/.test(key)) names.push(content.slice(0, 200))
  }
  const sites = new Set<string>()
  for (const name of names) for (const part of [name, ...name.split(/\s[|–—-]\s/)]) sites.add(foldName(part))
  for (const address of addresses) {
    const host = hostOfAddress(address)
    if (host === undefined) continue
    sites.add(foldName(host))
    const [label] = host.split('.').filter((part) => part.length > 3)
    if (label !== undefined) sites.add(foldName(label))
  }
  sites.delete('')
  return sites
}

/** Adds to the claims of other sources where readers see what they say. */
function withElements(claims: Claims, {headline, deck, bylines, times}: Shown): Claims {
  const place = (list: readonly Claim[] | undefined, find: (value: string) => Claim['element']): readonly Claim[] | undefined =>
    list?.map((claim) => {
      const element = claim.element ?? find(claim.value)
      return element ? {...claim, element} : claim
    })
  const placed = {
    headline: place(claims.headline, (value) => (headline && foldTitle(headline.text) === foldTitle(value) ? headline.element : undefined)),
    alternativeHeadline: place(claims.alternativeHeadline, (value) => (deck && foldTitle(deck.text) === foldTitle(value) ? deck.element : undefined)),
    author: place(claims.author, bylines.find),
    datePublished: place(claims.datePublished, (value) => times.all.find((date) => isSameDay(date.value, value))?.element),
    dateModified: place(claims.dateModified, (value) => times.modified && isSameDay(times.modified.value, value) ? times.modified.element : undefined),
  }
  const result: Record<string, readonly Claim[]> = {...claims}
  // eslint-disable-next-line nutgraf/no-word-objects -- the fields are those above
  for (const [field, list] of Object.entries(placed)) if (list) result[field] = list
  return result
}
