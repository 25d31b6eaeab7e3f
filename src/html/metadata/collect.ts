import {attribute, parentOf, textOf, walk, type Element, type Page} from '../tree.ts'
import {isShown, isSilent} from '../visible.ts'
import type {MicrodataItem, PageParts, Placed} from './parts.ts'
import {typeName, wordsOf} from './words.ts'

/** No more of each kind of part is kept. */
const MAX_PARTS = 400
const MAX_PROPERTIES = 4000

/** Elements of which nothing is read. */
const PASSED: ReadonlySet<string> = new Set('style svg math noscript iframe object select textarea button canvas map datalist'.split(' '))

/** Elements too large to be a byline or a date, whatever their class says. */
const LARGE: ReadonlySet<string> = new Set('html body main article form table nav aside footer'.split(' '))

const BYLINE = /^(?:bylines?|authors?|writers?|contributors?|reporters?|creators?|journalists?|columnists?)$/
const BYLINE_JOINED = /^(?:authornames?|writtenby|postedby|postauthors?|entryauthors?|bylineauthors?)$/
const TIME = /^(?:date|dates|dateline|datetime|pubdate|timestamp|published|publish|posted|postdate|updated|time)$/
const CRUMBS = /^(?:breadcrumbs?|crumbs?)$/
const TITLE = /^(?:headline|title|heading)$/
const DECK = /^(?:deck|dek|standfirst|subtitle|subheadline|strapline)$/

const BY = /^[\s|(–—•-]{0,20}(?:(?:written|posted|words|story|reported|report)\s)?by(?![\p{L}\p{N}])/iu
const DATE_TEXT = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s\d|\d(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./-]\d{1,2}[./-]\d/i
const MAX_DATE_TEXT = 90

/** Shorter texts begin titles by chance: they are sections. */
const MIN_TITLE = 15
const MAX_TITLE = 500

/** Gathers, in one walk over a page, all that may say something of its article. */
export function collectParts(page: Page): PageParts {
  const parts: PageParts = {scripts: [], metas: [], canonical: [], headings: [], lesser: [], titled: [], decks: [], bylines: [], times: [], items: [], crumbs: []}
  const items: MicrodataItem[] = []
  let hidden: Element | undefined
  let properties = 0
  let seen = 0

  const place = (list: Placed[], element: Element, text?: string): void => {
    if (list.length < MAX_PARTS && list.at(-1)?.element !== element) list.push({element, at: seen, ...(text !== undefined && {text})})
  }
  const enterItem = (element: Element): void => {
    const names = attribute(element, 'itemprop').split(/\s+/).filter(Boolean)
    const isItem = element.attrs.some(({name}) => name === 'itemscope')
    const parent = items.at(-1)
    if (!isItem && (names.length === 0 || !parent)) return
    const item: MicrodataItem | undefined = isItem ? {element, types: typesOf(element), ...(parent && {parent}), properties: []} : undefined
    for (const name of names.slice(0, 8)) {
      if (parent && ++properties <= MAX_PROPERTIES) parent.properties.push({name, element, ...(item && {item})})
    }
    if (!item) return
    items.push(item)
    if (parts.items.length < MAX_PARTS) parts.items.push(item)
  }
  const enterSeen = (element: Element): void => {
    const {tagName} = element
    if (tagName === 'meta' || tagName === 'link') return
    if (tagName === 'h1') place(parts.headings, element)
    const properties = attribute(element, 'itemprop')
    const words = wordsOf(element)
    if (tagName === 'h2' || tagName === 'h3' || properties.includes('headline') || words.some((word) => TITLE.test(word))) place(parts.lesser, element)
    if (LARGE.has(tagName)) {
      if (tagName === 'nav' && (words.some((word) => CRUMBS.test(word)) || /breadcrumb/i.test(attribute(element, 'aria-label')))) place(parts.crumbs, element)
      return
    }
    if (/\b(?:author|creator)\b/.test(`${attribute(element, 'rel')} ${properties}`) || isAuthorName(properties, items.at(-1)) || words.some((word) => BYLINE.test(word) || BYLINE_JOINED.test(word))) {
      place(parts.bylines, element)
    }
    if (words.some((word) => DECK.test(word))) place(parts.decks, element)
    if (tagName === 'time' || /\bdate(?:Published|Modified|Created)\b/.test(properties) || words.some((word) => TIME.test(word))) place(parts.times, element)
    if (words.some((word) => CRUMBS.test(word)) || /breadcrumb/i.test(attribute(element, 'aria-label'))) place(parts.crumbs, element)
  }

  walk(page, {
    enter: (element) => {
      if (readHead(parts, element, items.length > 0) || PASSED.has(element.tagName)) return false
      enterItem(element)
      if (hidden) return true
      if (isShown(element)) enterSeen(element)
      else hidden = element
      return true
    },
    leave: (element) => {
      if (hidden === element) hidden = undefined
      if (items.at(-1)?.element === element) items.pop()
    },
    text: (node) => {
      const parent = parentOf(node)
      if (hidden || !parent || isSilent(parent)) return
      const text = node.value.trim()
      const {length} = text
      if (length > 0 && length <= MAX_DATE_TEXT) enterText(parts, text, parent, place)
      if (length >= MIN_TITLE && length <= MAX_TITLE && isTitle(parts, text, parent)) place(parts.titled, parent)
      seen += length
    },
  })
  return parts
}

/** Whether an element is the name in the item of an author. */
function isAuthorName(properties: string, item: MicrodataItem | undefined): boolean {
  return item !== undefined && /\bname\b/.test(properties) && /\b(?:author|creator)\b/.test(attribute(item.element, 'itemprop'))
}

/** Whether a text outside of links is the page's title, or what stands in it before or after the name of the site. */
function isTitle({title}: PageParts, text: string, parent: Element): boolean {
  if (title === undefined) return false
  const isFirst = title.startsWith(text) && /^(?:$|\s?[|\-–—·•:])/.test(title.slice(text.length))
  const isLast = title.endsWith(text) && /[|\-–—·•:]\s$/.test(title.slice(0, title.length - text.length))
  return (isFirst || isLast) && parent.tagName !== 'a' && parentOf(parent)?.tagName !== 'a'
}

/** Lines that nothing but their words tells to be bylines and dates. */
function enterText(parts: PageParts, text: string, parent: Element, place: (list: Placed[], element: Element, text?: string) => void): void {
  if (BY.test(text)) place(parts.bylines, parent)
  if (/\d/.test(text) && DATE_TEXT.test(text)) place(parts.times, parent, text)
}

/** Reads the elements that readers do not see; `true` if it was one of them, with nothing in it to be read. */
function readHead(parts: PageParts, element: Element, inItem: boolean): boolean {
  switch (element.tagName) {
    case 'html': {
      const language = attribute(element, 'lang')
      if (language !== '') parts.language ??= language
      return false
    }
    case 'script':
      if (/^\s*application\/ld\+json\b/i.test(attribute(element, 'type')) && parts.scripts.length < MAX_PARTS) parts.scripts.push(textOf(element))
      return true
    case 'title':
      parts.title ??= textOf(element).slice(0, 2 * MAX_TITLE).replace(/\s+/g, ' ').trim()
      return true
    case 'base':
      parts.base ??= attribute(element, 'href')
      return true
    case 'link':
      if (/\bcanonical\b/i.test(attribute(element, 'rel')) && parts.canonical.length < MAX_PARTS) parts.canonical.push(attribute(element, 'href'))
      return !attribute(element, 'itemprop')
    case 'meta': {
      const content = attribute(element, 'content')
      const names = [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'http-equiv'), inItem ? '' : attribute(element, 'itemprop')]
      for (const name of new Set(names.map((key) => key.trim().toLowerCase()))) {
        if (name !== '' && content !== '' && parts.metas.length < MAX_PARTS) parts.metas.push({key: name, content})
      }
      return !attribute(element, 'itemprop')
    }
    default:
      return false
  }
}

function typesOf(element: Element): string[] {
  return attribute(element, 'itemtype').slice(0, 1000).split(/\s+/).map(typeName).filter(Boolean)
}
