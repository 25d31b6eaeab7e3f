import {defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter} from 'parse5'

type Document = DefaultTreeAdapterMap['document']

const TEXT = '#text'

/** Thrown out of parse5 when a page has more elements than are read: it has no other way to be stopped. */
export class TooManyElements extends Error {}

/** A tree as parse5 makes it, and how far it has come. */
export interface PageBuilder {
  /** What parse5 calls. */
  readonly adapter: TreeAdapter<DefaultTreeAdapterMap>
  /** The page so far. */
  readonly page: Document
  /** Index in the file after the last text or tag that is in it. */
  readonly end: () => number
}

/**
 * Makes parse5's own tree, except that a text node holds only what stands in the file in one piece. parse5 joins characters to the text
 * before them even where markup stands between, as around a stray tag, or where text is moved out of a table; what part of the file
 * the joined text has would have to be guessed.
 *
 * Of the places in the file that parse5 tells, only those are kept that are asked for: where a text begins and ends, and where an element's
 * first tag does. Each word of a page is told as two texts, itself and the space after it, so that what is done here is done often.
 *
 * Elements are counted as they are made, since a page can have many more of them than tags: HTML asks that each paragraph opens all of the
 * elements in bold and the like anew that the one before has left open.
 *
 * @param most How many elements are made.
 */
export function createPageBuilder(most: number): PageBuilder {
  const page = defaultTreeAdapter.createDocument()
  let elements = 0
  let end = 0
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,

    createDocument: () => page,

    createElement(tagName, namespaceURI, attrs) {
      if (++elements > most) throw new TooManyElements()
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs)
    },

    // Always a new node: whether it goes on with the last is seen when its place in the file is told.
    insertText(parent, text) {
      parent.childNodes.push({nodeName: TEXT, value: text, parentNode: parent, sourceCodeLocation: null})
    },

    insertTextBefore(parent, text, reference) {
      const node = defaultTreeAdapter.createTextNode(text)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },

    setNodeSourceCodeLocation(node, location) {
      node.sourceCodeLocation = location
      // An element that is opened anew has the place of the first of its kind.
      if (location && location.endOffset > end) end = location.endOffset
      if (!defaultTreeAdapter.isTextNode(node) || !location || !node.parentNode) return
      const siblings = node.parentNode.childNodes
      const before = siblings.at(-1) === node ? siblings.at(-2) : undefined
      if (!before || !defaultTreeAdapter.isTextNode(before) || before.sourceCodeLocation?.endOffset !== location.startOffset) return
      before.value += node.value
      before.sourceCodeLocation.endOffset = location.endOffset
      siblings.pop()
    },

    // Where elements end is of no use.
    updateNodeSourceCodeLocation() { /* Nothing is kept. */ },
  }
  return {adapter, page, end: () => end}
}
