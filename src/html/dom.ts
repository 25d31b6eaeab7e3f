import type {TextNode} from './tree.ts'

/** Numbers of the DOM's kinds of nodes. */
const ELEMENT = 1
const TEXT = 3

const NONE: readonly never[] = []

/** A node of a {@link DomDocument}. */
export type DomNode = DomElement | DomText

/** An attribute, as the DOM shows it. */
class DomAttribute {
  constructor(readonly name: string, public value: string) {}

  cloneNode(): DomAttribute {
    return new DomAttribute(this.name, this.value)
  }
}

/** What elements and texts have in common: a place among their siblings. */
abstract class DomChild {
  abstract readonly nodeType: number
  parentNode: DomElement | null = null
  previousSibling: DomNode | null = null
  nextSibling: DomNode | null = null

  get nextElementSibling(): DomElement | null {
    let node = this.nextSibling
    while (node && !(node instanceof DomElement)) node = node.nextSibling
    return node
  }

  get previousElementSibling(): DomElement | null {
    let node = this.previousSibling
    while (node && !(node instanceof DomElement)) node = node.previousSibling
    return node
  }

  remove(): void {
    this.parentNode?.removeChild(this as unknown as DomNode)
  }
}

/** A run of characters, and the page's node that it was copied from. */
export class DomText extends DomChild {
  readonly nodeType = TEXT
  readonly nodeName = '#text'
  readonly childNodes: readonly DomNode[] = NONE

  constructor(readonly textContent: string, readonly source?: TextNode) {
    super()
  }
}

/**
 * An element: as much of the DOM's interface as Readability asks for.
 *
 * A DOM of our own, because Readability takes the page apart, and of each text node that is left its place in the file must be known.
 * It is also several times as fast as a general one, whose nodes can listen to events.
 */
export class DomElement extends DomChild {
  readonly nodeType = ELEMENT
  readonly tagName: string
  readonly attributes: DomAttribute[] = []
  firstChild: DomNode | null = null
  lastChild: DomNode | null = null
  /** Readability's own notes on the element. */
  readability?: unknown = undefined
  private elements: readonly DomElement[] | undefined

  constructor(readonly localName: string, readonly ownerDocument: DomDocument) {
    super()
    this.tagName = localName.toUpperCase()
  }

  get nodeName(): string {
    return this.tagName
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  get childNodes(): DomNode[] {
    const nodes: DomNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  /** The elements among its children. The list is kept until they change: Readability asks for it in loops. */
  get children(): readonly DomElement[] {
    this.elements ??= this.childNodes.filter((node) => node instanceof DomElement)
    return this.elements
  }

  get firstElementChild(): DomElement | null {
    return this.firstChild instanceof DomElement ? this.firstChild : this.firstChild?.nextElementSibling ?? null
  }

  get textContent(): string {
    let text = ''
    for (let node = nextNode(this, this); node; node = nextNode(node, this)) if (node instanceof DomText) text += node.textContent
    return text
  }

  /**
   * Readability puts the body by as HTML, and reads that anew when its first try finds too little. The text nodes would be others then,
   * so it is given a copy of the nodes instead, which it hands back unread. No other element's HTML matters to it.
   */
  get innerHTML(): unknown {
    return this === this.ownerDocument.body ? this.cloneNode() : ''
  }

  set innerHTML(kept: unknown) {
    while (this.firstChild) this.removeChild(this.firstChild)
    if (!(kept instanceof DomElement)) return
    const copy = kept.cloneNode()
    while (copy.firstChild) this.appendChild(copy.firstChild)
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  setAttribute(name: string, value: string): void {
    const found = this.attributes.find((attribute) => attribute.name === name)
    if (found) found.value = value
    else this.attributes.push(new DomAttribute(name, value))
  }

  setAttributeNode({name, value}: DomAttribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at < 0) return
    this.attributes[at] = this.attributes.at(-1)!
    this.attributes.pop()
  }

  appendChild(child: DomNode): DomNode {
    child.remove()
    return this.put(child, this.lastChild, null)
  }

  replaceChild(child: DomNode, old: DomNode): DomNode {
    child.remove()
    const {previousSibling, nextSibling} = old
    this.removeChild(old)
    this.put(child, previousSibling, nextSibling)
    return old
  }

  removeChild(child: DomNode): DomNode {
    const {previousSibling, nextSibling} = child
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else this.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else this.lastChild = previousSibling
    child.parentNode = child.previousSibling = child.nextSibling = null
    this.elements = undefined
    return child
  }

  getElementsByTagName(name: string): DomElement[] {
    const wanted = name.toLowerCase()
    return this.elementsOf(({localName}) => name === '*' || localName === wanted)
  }

  /** The elements under this one of any of the names in `selector`, which are divided by commas. Readability asks for nothing else. */
  querySelectorAll(selector: string): DomElement[] {
    const names = selector.toLowerCase().split(',')
    return this.elementsOf(({localName}) => names.includes(localName))
  }

  /** A copy of the element and all that is under it. */
  cloneNode(): DomElement {
    const root = this.copy()
    const open: (readonly [from: DomElement, to: DomElement])[] = [[this, root]]
    for (let pair = open.pop(); pair; pair = open.pop()) {
      const [from, to] = pair
      for (let child = from.firstChild; child; child = child.nextSibling) {
        const copy = child instanceof DomElement ? child.copy() : new DomText(child.textContent, child.source)
        to.put(copy, to.lastChild, null)
        if (copy instanceof DomElement) open.push([child as DomElement, copy])
      }
    }
    return root
  }

  private copy(): DomElement {
    const copy = new DomElement(this.localName, this.ownerDocument)
    for (const attribute of this.attributes) copy.attributes.push(attribute.cloneNode())
    return copy
  }

  private put(child: DomNode, before: DomNode | null, after: DomNode | null): DomNode {
    child.parentNode = this
    child.previousSibling = before
    child.nextSibling = after
    if (before) before.nextSibling = child
    else this.firstChild = child
    if (after) after.previousSibling = child
    else this.lastChild = child
    this.elements = undefined
    return child
  }

  private elementsOf(isWanted: (element: DomElement) => boolean): DomElement[] {
    const found: DomElement[] = []
    for (let node = nextNode(this, this); node; node = nextNode(node, this)) {
      if (node instanceof DomElement && isWanted(node)) found.push(node)
    }
    return found
  }
}

/** The node after `node` in the order of the document, or `null` if it was the last under `root`. */
export function nextNode(node: DomNode, root: DomElement): DomNode | null {
  if (node instanceof DomElement && node.firstChild) return node.firstChild
  let at: DomNode | null = node
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling
    at = at.parentNode
  }
  return null
}

/** A document: the root of the elements that Readability takes apart. */
export class DomDocument {
  readonly documentElement: DomElement = new DomElement('html', this)
  readonly head: DomElement = new DomElement('head', this)
  readonly body: DomElement = new DomElement('body', this)
  /** Addresses are left as they are. */
  readonly baseURI = ''
  readonly documentURI = ''

  constructor() {
    this.documentElement.appendChild(this.head)
    this.documentElement.appendChild(this.body)
  }

  get firstChild(): DomElement {
    return this.documentElement
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  createElement(name: string): DomElement {
    return new DomElement(name.toLowerCase(), this)
  }

  createTextNode(text: string): DomText {
    return new DomText(text)
  }

  getElementsByTagName(name: string): DomElement[] {
    return this.documentElement.getElementsByTagName(name)
  }

  querySelectorAll(selector: string): DomElement[] {
    return this.documentElement.querySelectorAll(selector)
  }
}
