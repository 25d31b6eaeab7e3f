import {DomDocument, DomText, type DomElement} from './dom.ts'
import {isElement, isText, type Element, type Page, type ParentNode} from './tree.ts'
import {isShown, isSilent} from './visible.ts'

/** Deeper elements are left out, and their text stands in the deepest that is kept: browsers have such a bound too. */
const MAX_DEPTH = 128

/** Attributes that Readability asks for. Others (addresses of scripts, handlers, data) only cost time. */
const KEPT: ReadonlySet<string> = new Set([
  'class', 'id', 'role', 'rel', 'itemprop', 'property', 'name', 'content', 'aria-modal', 'alt', 'lang', 'datatable', 'summary',
])

/** Attributes that matter by being there: their addresses would only be resolved. */
const EMPTIED: ReadonlySet<string> = new Set(['src', 'srcset', 'data-src', 'data-srcset'])

/** Elements whose address says whether they are a film. */
const EMBEDDED: ReadonlySet<string> = new Set(['iframe', 'embed', 'object'])

/** A page as Readability reads it. */
export interface PageCopy {
  /** The copy, without what readers do not see. */
  readonly document: DomDocument
  /** Whether elements were left out because they are nested too deep. */
  readonly flattened: boolean
}

/**
 * Copies a page into a DOM that may be taken apart. Scripts, styles and hidden elements are not copied: they have no part in the
 * article, and most of a page's length is theirs.
 */
export function copyPage(page: Page): PageCopy {
  const document = new DomDocument()
  let flattened = false
  const open: {readonly from: ParentNode; readonly to: DomElement; next: number; readonly depth: number}[] = []
  open.push({from: page, to: document.body, next: 0, depth: 0})
  while (open.length > 0) {
    const {from, to, next, depth} = open.at(-1)!
    const child = from.childNodes[next]
    if (child === undefined) {
      open.pop()
      continue
    }
    open.at(-1)!.next++
    if (isText(child)) to.appendChild(new DomText(child.value, child))
    else if (!isElement(child) || !isShown(child)) continue
    else if (child.tagName === 'html' || child.tagName === 'body' || child.tagName === 'head') {
      const known = child.tagName === 'html' ? document.documentElement : child.tagName === 'head' ? document.head : document.body
      copyAttributes(child, known)
      open.push({from: child, to: child.tagName === 'head' ? document.head : document.body, next: 0, depth: 0})
    } else {
      const isDeep = depth >= MAX_DEPTH
      flattened ||= isDeep
      const copy = isDeep ? to : document.createElement(child.tagName)
      if (!isDeep) {
        copyAttributes(child, copy)
        to.appendChild(copy)
      }
      if (!isSilent(child) || child.tagName === 'title') open.push({from: child, to: copy, next: 0, depth: depth + 1})
    }
  }
  return {document, flattened}
}

function copyAttributes(from: Element, to: DomElement): void {
  for (const {name, value} of from.attrs) {
    if (KEPT.has(name) || (name === 'src' && EMBEDDED.has(from.tagName))) to.setAttribute(name, value)
    else if (EMPTIED.has(name)) to.setAttribute(name, '')
    // Only links within the page count otherwise than others.
    else if (name === 'href') to.setAttribute(name, value.startsWith('#') ? value : '')
  }
}
