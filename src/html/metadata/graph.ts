import {typeName} from './words.ts'

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** No more objects of a page are looked at. */
const MAX_NODES = 20_000

/** No more values of a property are read. */
const MAX_VALUES = 1000

/** Properties whose objects are about the page itself; others ("mentions", "hasPart", "itemListElement") are about other pages. */
const OWN_PROPERTIES = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** Properties whose objects may be referred to from elsewhere, but are no articles. */
const NAMED_PROPERTIES = ['author', 'creator', 'publisher', 'breadcrumb']

/** The JSON-LD of a page. */
export interface Graph {
  /** Objects that may be the article, in order. */
  readonly nodes: readonly JsonObject[]
  /** The values of a property: each of a list, and what a reference refers to. Only properties of the object's own are read. */
  readonly valuesOf: (node: JsonObject, property: string) => unknown[]
}

/** Whether a value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of an object's own property: "constructor" and "__proto__" are properties like others. */
export function own(node: JsonObject, property: string): unknown {
  return Object.hasOwn(node, property) ? node[property] : undefined
}

/** The types of an object, without the vocabulary: "http://schema.org/NewsArticle" is "NewsArticle". */
export function typesOf(node: JsonObject): string[] {
  return listOf(own(node, '@type')).filter((type) => typeof type === 'string').map(typeName)
}

/** Reads the objects of a page's JSON-LD. */
export function readGraph(values: readonly unknown[]): Graph {
  const nodes: JsonObject[] = []
  const known = new Map<string, JsonObject>()
  const open: {readonly value: unknown; readonly isNode: boolean}[] = []
  const add = (list: readonly unknown[], isNode: boolean): void => {
    for (let index = list.length - 1; index >= 0; index--) open.push({value: list[index], isNode})
  }
  add(values, true)
  for (let count = 0; open.length > 0 && count < MAX_NODES; count++) {
    const {value, isNode} = open.pop()!
    if (Array.isArray(value)) {
      add(value, isNode)
      continue
    }
    if (!isObject(value)) continue
    const id = own(value, '@id')
    if (typeof id === 'string' && Object.keys(value).length > 1 && !known.has(id)) known.set(id, value)
    if (isNode && typesOf(value).length > 0) nodes.push(value)
    for (const property of NAMED_PROPERTIES) add(listOf(own(value, property)), false)
    if (isNode) for (const property of OWN_PROPERTIES) add(listOf(own(value, property)), true)
  }
  return {
    nodes,
    valuesOf: (node, property) => listOf(own(node, property)).map((value) => {
      const id = isObject(value) && own(value, '@id')
      // A reference may say more than what it refers to: then it is kept.
      return typeof id === 'string' && isObject(value) && own(value, 'name') === undefined ? known.get(id) ?? value : value
    }),
  }
}

/** A value as a list, whether or not it is written as one. */
function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.length > MAX_VALUES ? value.slice(0, MAX_VALUES) : value
  if (isObject(value)) {
    const inner = own(value, '@list') ?? own(value, '@value')
    if (inner !== undefined) return Array.isArray(inner) ? inner.slice(0, MAX_VALUES) : [inner]
  }
  return [value]
}
