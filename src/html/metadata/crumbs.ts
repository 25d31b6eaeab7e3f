import type {PageParts} from './parts.ts'
import {readSection} from './sections.ts'
import {attribute, isElement, type Element} from '../tree.ts'
import {shownText} from './shown.ts'
import {compareTitles, foldName} from './titles.ts'

const MAX_TEXT = 100
const MAX_LINKS = 12
const MAX_NODES = 300
const HOME = /^(?:home|homepage|start|front page|you are here)$/i

/** The section that a page's breadcrumbs lead through: the last before the article. */
export function readCrumbs({crumbs}: PageParts, titles: readonly string[], sites: ReadonlySet<string>): {readonly value: string; readonly element: Element} | undefined {
  for (const {element} of crumbs) {
    let last: {readonly value: string; readonly element: Element} | undefined
    for (const link of linksIn(element)) {
      const value = readSection(shownText(link, MAX_TEXT))
      if (value === undefined || HOME.test(value) || sites.has(foldName(value))) continue
      if (titles.some((title) => compareTitles(title, value) >= 2)) continue
      last = {value, element: link}
    }
    if (last) return last
  }
  return undefined
}

function linksIn(root: Element): Element[] {
  const links: Element[] = []
  const open: Element[] = [root]
  for (let nodes = 0; open.length > 0 && nodes < MAX_NODES && links.length < MAX_LINKS; nodes++) {
    const element = open.pop()!
    if (element.tagName === 'a' && attribute(element, 'href') !== '') links.push(element)
    else for (let index = element.childNodes.length - 1; index >= 0; index--) {
      const child = element.childNodes[index]!
      if (isElement(child)) open.push(child)
    }
  }
  return links
}
