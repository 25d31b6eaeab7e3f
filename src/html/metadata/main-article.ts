import {pageKey} from '../../fields/index.ts'
import {isObject, own, typesOf, type Graph, type JsonObject} from './graph.ts'
import {tidy} from './tidy.ts'
import {compareTitles, stripSite} from './titles.ts'

/** Types of articles, and types that say the same of pages that hold one. */
const ARTICLES =
  /^(?:(?:\w{0,30}News|Scholarly|Tech|Satirical|AdvertiserContent)?Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting)$/
const PAGES = /^(?:\w{0,20}WebPage|ItemPage|\w{0,20}Review|CreativeWork)$/

/** No more objects, and titles that theirs are compared with, are looked at. */
const MAX_NODES = 1000
const MAX_TITLES = 12

/** What is known of a page beside its JSON-LD. */
export interface PageFacts {
  /** Its addresses, as `pageKey` gives them. */
  readonly keys: ReadonlySet<string>
  /** Its titles. */
  readonly titles: readonly string[]
  /** The site's names, folded. */
  readonly sites: ReadonlySet<string>
}

/** Whether the types of an item name an article. */
export function isArticle(types: readonly string[]): boolean {
  return types.some((type) => ARTICLES.test(type))
}

/** Whether the types of an item name a page or another thing that says of an article what the article would. */
export function isPage(types: readonly string[]): boolean {
  return types.some((type) => PAGES.test(type))
}

/**
 * Finds the objects that are about the page's own article, the best first: those whose address is the page's, then those whose headline
 * is. An object that says that it is of another page is left out, whatever it holds: a related story's date is worse than none. One that
 * says neither counts if there is no other.
 */
export function findArticles(graph: Graph, facts: PageFacts): JsonObject[] {
  const found: {readonly node: JsonObject; readonly score: number}[] = []
  const open: JsonObject[] = []
  for (const node of graph.nodes.slice(0, MAX_NODES)) {
    const types = typesOf(node)
    const rank = isArticle(types) ? 2 : isPage(types) ? 1 : 0
    if (rank === 0) continue
    const keys = addressesOf(graph, node).filter((key) => key !== undefined)
    const isSame = keys.some((key) => facts.keys.has(key))
    const title = headlineOf(graph, node, facts.sites)
    const agreement = title === undefined ? 0 : facts.titles.slice(0, MAX_TITLES).reduce((most, each) => Math.max(most, compareTitles(each, title)), 0)
    if (isSame || agreement > 0) found.push({node, score: rank * 8 + (isSame ? 4 : 0) + agreement})
    else if (rank === 2 && (keys.length === 0 || facts.keys.size === 0) && (title === undefined || facts.titles.length === 0)) open.push(node)
  }
  if (found.length === 0) return open.length === 1 ? open : []
  // Sorting is stable: of equals, the first of the page is the best.
  return found.sort((first, second) => second.score - first.score).map(({node}) => node)
}

/** The headline that an object states, without the site's name. */
export function headlineOf(graph: Graph, node: JsonObject, sites: ReadonlySet<string>): string | undefined {
  for (const property of ['headline', 'name', 'title']) {
    for (const value of graph.valuesOf(node, property)) {
      const text = tidy(value)
      if (text !== undefined) return stripSite(text, sites)
    }
  }
  return undefined
}

function addressesOf(graph: Graph, node: JsonObject): (string | undefined)[] {
  const values = [own(node, 'url'), own(node, '@id')]
  for (const value of graph.valuesOf(node, 'mainEntityOfPage')) {
    if (isObject(value)) values.push(own(value, '@id'), own(value, 'url'))
    else values.push(value)
  }
  return values.map((value) => (typeof value === 'string' ? pageKey(value) : undefined))
}
