import {parse, type DefaultTreeAdapterTypes, type ParserError} from 'parse5'

/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterTypes.Element
type PageNode = DefaultTreeAdapterTypes.ChildNode

/** A page as a browser reads it, with what a strict reader would find wrong. */
export interface ReadPage {
  readonly elements: readonly PageElement[]
  readonly errors: readonly string[]
}

/** Reads a page: without scripts, so that what stands in `noscript` is read as markup too. */
export function readPage(html: string, scriptingEnabled = false): ReadPage {
  const errors: string[] = []
  const document = parse(html, {scriptingEnabled, onParseError: ({code, startLine, startCol}: ParserError) => errors.push(`${code} at ${startLine}:${startCol}`)})
  const elements: PageElement[] = []
  const waiting: PageNode[] = [...document.childNodes].reverse()
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if (!('tagName' in node)) continue
    elements.push(node)
    for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]!)
  }
  return {elements, errors}
}

/** The value of an attribute; nothing if the element has none of the name. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** Whether an element is of a class. */
export function hasClass(element: PageElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name)
}

/** The text of an element, without that of elements that `leaveOut` names. */
export function textOf(element: PageElement, leaveOut: (element: PageElement) => boolean = () => false): string {
  let text = ''
  const waiting: PageNode[] = [...element.childNodes].reverse()
  while (waiting.length > 0) {
    const node = waiting.pop()!
    if ('value' in node) text += node.value
    if (!('tagName' in node) || leaveOut(node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]!)
  }
  return text
}
