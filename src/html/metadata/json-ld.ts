import {isOrganization, readAddress, readDate, readLanguage, readNames, splitKeywords} from '../../fields/index.ts'
import {isObject, own, typesOf, type Graph, type JsonObject} from './graph.ts'
import {findArticles, headlineOf, type PageFacts} from './main-article.ts'
import {readPublisher, readSection} from './sections.ts'
import {tidy} from './tidy.ts'
import {createClaims, type ClaimList, type Claims} from './types.ts'

/** No more objects than this say something of one article. */
const MAX_ARTICLES = 8

/** Reads what the JSON-LD of a page says of its article. */
export function readJsonLd(graph: Graph, facts: PageFacts): Claims {
  const list = createClaims()
  const articles = findArticles(graph, facts).slice(0, MAX_ARTICLES)
  const signed = articles.find((article) => own(article, 'author') !== undefined || own(article, 'creator') !== undefined)
  for (const article of articles) readArticle(graph, article, facts, list, article === signed)
  return list.claims
}

/** The names that a page's JSON-LD gives for its publisher and its site. */
export function readSiteNames(graph: Graph): string[] {
  const names: string[] = []
  for (const node of graph.nodes) {
    for (const value of graph.valuesOf(node, 'publisher')) {
      const name = nameOf(graph, value)
      if (name !== undefined) names.push(name)
    }
    const name = typesOf(node).some((type) => /^(?:WebSite|\w{0,20}Organization)$/.test(type)) ? nameOf(graph, node) : undefined
    if (name !== undefined) names.push(name)
  }
  return names
}

function readArticle(graph: Graph, node: JsonObject, {sites}: PageFacts, {add, claims}: ClaimList, isFirst: boolean): void {
  const texts = (property: string): (string | undefined)[] => graph.valuesOf(node, property).map(tidy)
  add('headline', headlineOf(graph, node, sites))
  for (const text of texts('alternativeHeadline')) add('alternativeHeadline', text)
  // The authors of one list are all: those of another are the same people, perhaps written otherwise, or those of a review.
  if (isFirst) for (const property of ['author', 'creator']) if (!claims.author) readAuthors(graph, graph.valuesOf(node, property), add)
  for (const value of graph.valuesOf(node, 'publisher')) add('publisher', nameOf(graph, value))
  for (const text of texts('articleSection')) add('articleSection', readSection(text))
  for (const [field, property] of [['datePublished', 'datePublished'], ['dateModified', 'dateModified'], ['datePublished', 'dateCreated']] as const) {
    for (const value of graph.valuesOf(node, property)) add(field, readStamp(value))
  }
  for (const text of texts('creditText')) add('creditText', text)
  for (const value of graph.valuesOf(node, 'sourceOrganization')) add('creditText', nameOf(graph, value))
  for (const value of graph.valuesOf(node, 'inLanguage')) {
    const code = isObject(value) ? own(value, 'alternateName') ?? own(value, 'name') : value
    if (typeof code === 'string') add('inLanguage', readLanguage(code))
  }
  for (const text of texts('url')) add('url', readAddress(text))
  for (const text of texts('description')) add('description', text)
  for (const text of texts('keywords')) for (const keyword of splitKeywords(text)) add('keywords', keyword)
}

function readStamp(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? readDate(String(value)) : undefined
  const text = tidy(value)
  return text === undefined ? undefined : readDate(text)
}

function readAuthors(graph: Graph, values: readonly unknown[], add: ClaimList['add']): void {
  for (const value of values) {
    if (!isObject(value)) {
      const text = tidy(value)
      for (const name of text === undefined ? [] : readNames(text, 'name')) add('author', name)
      continue
    }
    const types = typesOf(value)
    const isOrganised = types.some((type) => /Organization$|^Corporation$|^NewsMediaOrganization$/.test(type))
    for (const each of graph.valuesOf(value, 'name')) {
      const text = tidy(each)
      if (text === undefined) continue
      if (isOrganised) {
        if (isOrganization(text)) add('author', text, {organization: true})
      } else for (const name of readNames(text, types.includes('Person') ? 'person' : 'name')) add('author', name)
    }
  }
}

/** The name of an organisation, or of anything else that has one; an address is none. */
function nameOf(graph: Graph, value: unknown): string | undefined {
  const names = isObject(value) ? graph.valuesOf(value, 'name') : [value]
  for (const name of names) {
    const text = tidy(name)
    const read = readPublisher(text)
    if (read !== undefined) return read
  }
  return undefined
}
