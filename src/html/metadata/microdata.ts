import {isOrganization, readAddress, readDate, readLanguage, readNames, splitKeywords} from '../../fields/index.ts'
import {above, attribute, type Element} from '../tree.ts'
import {isShown} from '../visible.ts'
import {isArticle, isPage} from './main-article.ts'
import type {MicrodataItem, MicrodataProperty, PageParts} from './parts.ts'
import {readPublisher, readSection} from './sections.ts'
import {shownText} from './shown.ts'
import {tidy} from './tidy.ts'
import {compareTitles, stripSite} from './titles.ts'
import {createClaims, type ClaimList, type Claims} from './types.ts'

/** So much of an element's text is read. */
const MAX_TEXT = 2000

/**
 * Reads what the microdata of a page says of its article: of the item that holds the headline, or whose headline agrees with the page's
 * titles, and not of items in it, such as related articles.
 *
 * @param headline The headline that readers see, if there is one.
 */
export function readMicrodata({items}: PageParts, headline: Element | undefined, titles: readonly string[], sites: ReadonlySet<string>): Claims {
  const list = createClaims()
  const main = findItem(items.filter(({types}) => isArticle(types)), headline, titles)
  const page = findItem(items.filter(({types}) => isPage(types)), headline, titles)
  for (const item of [main, page]) if (item) readItem(item, sites, list)
  return list.claims
}

function findItem(items: readonly MicrodataItem[], headline: Element | undefined, titles: readonly string[]): MicrodataItem | undefined {
  const around = new Set(headline ? [headline, ...above(headline)] : [])
  // The innermost item around the headline: the last that begins before it.
  const holding = items.filter(({element}) => around.has(element)).at(-1)
  if (holding) return holding
  const agreeing = items.find((item) => {
    const said = item.properties.find(({name}) => name === 'headline' || name === 'name')
    const text = said && textOf(said)
    return text !== undefined && titles.some((title) => compareTitles(title, text) > 0)
  })
  if (agreeing) return agreeing
  // One that says nothing of its headline is the page's if there is no other.
  const [only, another] = items
  return only && !another && !only.properties.some(({name}) => name === 'headline' || name === 'name') ? only : undefined
}

function readItem({properties}: MicrodataItem, sites: ReadonlySet<string>, {add, claims}: ClaimList): void {
  const hadAuthors = claims.author !== undefined
  for (const property of properties) {
    const text = textOf(property)
    const element = isShown(property.element) && property.element.tagName !== 'meta' && property.element.tagName !== 'link' ? {element: property.element} : {}
    switch (property.name) {
      case 'headline':
        add('headline', text && stripSite(text, sites), element)
        break
      case 'alternativeHeadline':
      case 'alternateName':
        add('alternativeHeadline', text, element)
        break
      case 'author':
      case 'creator':
        if (!hadAuthors) readAuthor(property, text, element, add)
        break
      case 'publisher':
        add('publisher', readPublisher(nameOf(property) ?? (property.item ? undefined : text)), element)
        break
      case 'articleSection':
        add('articleSection', readSection(text), element)
        break
      case 'datePublished':
      case 'dateModified':
        add(property.name, text && readDate(text), element)
        break
      case 'dateCreated':
        add('datePublished', text && readDate(text), {...element, weak: true})
        break
      case 'sourceOrganization':
      case 'creditText':
        add('creditText', nameOf(property) ?? text, element)
        break
      case 'inLanguage':
        add('inLanguage', text && readLanguage(text))
        break
      case 'url':
        add('url', readAddress(text))
        break
      case 'description':
        add('description', text, element)
        break
      case 'keywords':
        for (const keyword of splitKeywords(text)) add('keywords', keyword, element)
        break
      default:
    }
  }
}

function readAuthor(property: MicrodataProperty, text: string | undefined, element: {element?: Element}, add: ClaimList['add']): void {
  const types = property.item?.types ?? []
  const name = nameOf(property) ?? text
  if (name === undefined) return
  if (types.includes('Organization') || types.includes('NewsMediaOrganization')) {
    if (isOrganization(name)) add('author', name, {...element, organization: true})
  } else for (const each of readNames(name, 'name')) add('author', each, element)
}

/** The name of the item that a property has for its value. */
function nameOf({item}: MicrodataProperty): string | undefined {
  const name = item?.properties.find((property) => property.name === 'name')
  return name && textOf(name)
}

/** The value of a property, by the element that has it. */
function textOf({element}: MicrodataProperty): string | undefined {
  const content = attribute(element, 'content')
  if (content !== '') return tidy(content)
  const {tagName} = element
  if (tagName === 'meta') return undefined
  if (tagName === 'time' && attribute(element, 'datetime') !== '') return tidy(attribute(element, 'datetime'))
  if (tagName === 'link' || tagName === 'img') return tidy(attribute(element, 'href') || attribute(element, 'src'))
  return tidy(shownText(element, MAX_TEXT))
}
