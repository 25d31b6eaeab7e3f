import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {createPageBuilder, TooManyElements} from './adapter.ts'

/** An HTML page as parse5 reads it. */
export type Page = DefaultTreeAdapterTypes.Document
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element
/** A run of characters of a page, references decoded. */
export type TextNode = DefaultTreeAdapterTypes.TextNode
/** Anything that has children. */
export type ParentNode = DefaultTreeAdapterTypes.ParentNode
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** Elements that a page of no length may have. */
const FEWEST = 1000

/** Characters that an element takes: a tag of one letter has three. Whole pages of those have more elements, and pages whose elements open each other anew. */
const PER_ELEMENT = 4

/** Reads a page as a browser without scripts does. Every node knows where it stands in the file. */
export function readPage(html: string): Page {
  return readPageStart(html, Infinity).page
}

/**
 * Reads a page up to so many elements: as many as its length lets expect, and no more than told.
 *
 * @param html The file.
 * @param most How many elements are read.
 * @returns The page, and the index in the file where reading has ended: its length, unless there are more elements.
 */
export function readPageStart(html: string, most: number): {readonly page: Page; readonly end: number} {
  const {adapter, page, end} = createPageBuilder(FEWEST + Math.min(most, html.length / PER_ELEMENT))
  try {
    parse(html, {sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter})
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error
    return {page, end: end()}
  }
  return {page, end: html.length}
}

/** Whether a node is an element. */
export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node
}

/** Whether a node is a run of characters. */
export function isText(node: DefaultTreeAdapterTypes.Node): node is TextNode {
  return node.nodeName === '#text'
}

/** The value of an attribute, or the empty string. */
export function attribute(element: Element, name: string): string {
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return ''
}

/** The element that a node stands in, if it is one. */
export function parentOf(node: Element | TextNode): Element | undefined {
  const parent = node.parentNode
  return parent && isElement(parent) ? parent : undefined
}

/** No more levels are looked at above a block: what is nested deeper is no page that people read. */
const MAX_ABOVE = 128

/** The elements that an element stands in, from the inside out. */
export function above(element: Element): Element[] {
  const found: Element[] = []
  for (let at = parentOf(element); at && found.length < MAX_ABOVE; at = parentOf(at)) found.push(at)
  return found
}

/** What {@link walk} meets. */
export interface Visitor {
  /** An element begins; `false` passes over all that is in it, and its end. */
  readonly enter: (element: Element) => boolean
  /** A run of characters. */
  readonly text: (node: TextNode) => void
  /** An element ends. */
  readonly leave?: (element: Element) => void
}

/** Walks what is under a node in the order of the file, however deep it is. */
export function walk(root: ParentNode, {enter, text, leave}: Visitor): void {
  const open: {readonly node: ParentNode; next: number}[] = [{node: root, next: 0}]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child: ChildNode | undefined = top.node.childNodes[top.next++]
    if (child === undefined) {
      open.pop()
      if (open.length > 0) leave?.(top.node as Element)
    } else if (isText(child)) text(child)
    else if (isElement(child) && enter(child)) open.push({node: child, next: 0})
  }
}

/** The characters under a node, as they stand there. */
export function textOf(root: ParentNode): string {
  const pieces: string[] = []
  walk(root, {enter: () => true, text: ({value}) => { pieces.push(value) }})
  return pieces.join('')
}
