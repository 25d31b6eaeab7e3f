import {Readability} from '@mozilla/readability'
import {copyPage} from './copy.ts'
import {DomText, nextNode, type DomElement} from './dom.ts'
import type {Page, TextNode} from './tree.ts'

/** What Readability takes for the article. */
export interface Article {
  /** The page's text nodes that are in it. */
  readonly nodes: ReadonlySet<TextNode>
  /** Whether elements of the page were nested too deep to be kept apart. */
  readonly flattened: boolean
}

/** Finds the article on a page by Mozilla's Readability. */
export function findArticle(page: Page): Article {
  const {document, flattened} = copyPage(page)
  const reader = new Readability<DomElement>(document, {
    serializer: (content: unknown) => content as DomElement,
    keepClasses: true,
    disableJSONLD: true,
  })
  const content = reader.parse()?.content
  const nodes = new Set<TextNode>()
  if (content) {
    for (let node = nextNode(content, content); node; node = nextNode(node, content)) {
      if (node instanceof DomText && node.source) nodes.add(node.source)
    }
  }
  return {nodes, flattened}
}
