import {purposeOf} from '../labels/index.ts'
import {above, attribute, type Element} from '../tree.ts'
import type {Placed} from './parts.ts'
import {wordsOf} from './words.ts'

/** Elements and roles in which nothing is of the article. */
const TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'figure', 'figcaption', 'blockquote', 'select'])
const ROLES: ReadonlySet<string> = new Set('navigation complementary contentinfo search dialog banner menu alertdialog'.split(' '))

/** What a class says of elements in which names and dates are those of others. */
const PURPOSES: ReadonlySet<string> = new Set('related-item promo interaction nav embed ad-marker caption credit pull-quote copyright tag'.split(' '))
const WORDS =
  /^(?:related|recommended|sidebar|widgets|trending|popular|latest|recent|teaser|teasers|carousel|comment|comments|commentlist|replies|footer|ticker|promo|upnext|mostread|mostpopular|card|cards|tout|statement|gallery|slideshow|modal|popup|dropdown|archive|rail|river|feed|navbar|masthead)$/

/** Where on a page the article's headline is, and what is near it. */
export interface Surroundings {
  /** The headline that readers see, if there is one. */
  readonly headline: Placed | undefined
  /** Whether an element is in no part of the page that is about something else. */
  readonly isOwn: (element: Element) => boolean
  /** How far after the headline's beginning an element begins, in code units of visible text; negative before it, 0 where there is none. */
  readonly distanceOf: (placed: Placed) => number
}

/** Makes {@link Surroundings}. */
export function findSurroundings(headline: Placed | undefined): Surroundings {
  // What holds the headline holds the article, whatever its class says: "single comments-open".
  const around = new Set(headline ? [headline.element, ...above(headline.element)] : [])
  const known = new Map<Element, boolean>()
  const isIn = (isKind: (element: Element) => boolean): boolean => [...around].some(isKind)
  // Where the headline stands in an article, others are other stories.
  const hasArticle = isIn(isArticleElement)
  const hasItem = isIn(isArticleItem)
  return {
    headline,
    isOwn: (element) => {
      for (const each of [element, ...above(element)]) {
        if (around.has(each)) break
        let isForeign = known.get(each)
        if (isForeign === undefined) known.set(each, isForeign = isFurniture(each))
        if (isForeign || (hasArticle && isArticleElement(each)) || (hasItem && isArticleItem(each))) return false
      }
      return true
    },
    distanceOf: ({at}) => (headline ? at - headline.at : 0),
  }
}

function isArticleElement({tagName}: Element): boolean {
  return tagName === 'article'
}

/** Whether an element is an item of microdata that is an article. */
function isArticleItem(element: Element): boolean {
  return /(?:Article|Posting)\b/.test(attribute(element, 'itemtype').slice(0, 200))
}

/** Whether an element's name, role or class says that what is in it is not the article's own headline, byline or date. */
export function isFurniture(element: Element): boolean {
  if (TAGS.has(element.tagName) || ROLES.has(attribute(element, 'role'))) return true
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main' || element.tagName === 'article') return false
  return PURPOSES.has(purposeOf(element) ?? '') || wordsOf(element).some((word) => WORDS.test(word))
}
