import {defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter} from 'parse5'

/**
 * parse5's own tree, except that a text node holds only what stands in the file in one piece. parse5 joins characters to the text
 * before them even where markup stands between, as around a stray tag, or where text is moved out of a table; what part of the file
 * the joined text has would have to be guessed.
 */
export const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,

  // Always a new node: whether it goes on with the last is seen when its place in the file is told.
  insertText(parent, text) {
    const node = defaultTreeAdapter.createTextNode(text)
    node.parentNode = parent
    parent.childNodes.push(node)
  },

  insertTextBefore(parent, text, reference) {
    const node = defaultTreeAdapter.createTextNode(text)
    defaultTreeAdapter.insertBefore(parent, node, reference)
  },

  setNodeSourceCodeLocation(node, location) {
    defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
    if (!defaultTreeAdapter.isTextNode(node) || !location || !node.parentNode) return
    const siblings = node.parentNode.childNodes
    const before = siblings.at(-1) === node ? siblings.at(-2) : undefined
    if (!before || !defaultTreeAdapter.isTextNode(before) || before.sourceCodeLocation?.endOffset !== location.startOffset) return
    before.value += node.value
    before.sourceCodeLocation = {...before.sourceCodeLocation, endLine: location.endLine, endCol: location.endCol, endOffset: location.endOffset}
    siblings.pop()
  },
}
