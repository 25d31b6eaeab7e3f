import type {Nodes, Root} from 'nlcst'
import type {DocumentAnalysis} from '../corpus/index.ts'
import type {NutgrafNodeData} from './types.ts'

interface Marked {
  readonly start: number
  readonly end: number
  readonly id: string
}

/**
 * Writes what is known of each node into its `data.nutgraf`.
 *
 * Nodes are placed by the text of the leaves before them, not by their `position`: in trees that a bridge made from HTML or
 * Markdown, positions point into the source.
 */
export function annotate(tree: Root, analysis: DocumentAnalysis): void {
  const quotes = sorted(analysis.quotes.flatMap(({id, content}) => content.map(({start, end}) => ({id, start, end}))))
  const entities = sorted(analysis.entities.flatMap(({id, mentions}) => mentions.map(({start, end}) => ({id, start, end}))))
  // Sentences and words each rise through the text, but not together: a sentence begins with its first word.
  const inSentence = {quotes: createCursor(quotes), entities: createCursor(entities)}
  const inWord = {quotes: createCursor(quotes), entities: createCursor(entities)}
  let block = 0

  for (const {node, start, end} of placedNodes(tree)) {
    if (node.type === 'ParagraphNode') {
      while (block < analysis.blocks.length && analysis.blocks[block]!.end <= start) block++
      const found = analysis.blocks[block]
      if (found && found.start < end) setData(node, {block: found.type})
    } else if (node.type === 'SentenceNode' || node.type === 'WordNode') {
      const cursors = node.type === 'WordNode' ? inWord : inSentence
      const quoteIds = cursors.quotes(start, end)
      const entityIds = cursors.entities(start, end)
      if (quoteIds.length > 0) setData(node, {quotes: quoteIds})
      if (entityIds.length > 0) setData(node, {entities: entityIds})
    }
  }
}

/** All nodes with the range of the text that their leaves make; without recursion, since a caller's tree may be of any depth. */
function placedNodes(tree: Root): {node: Nodes; start: number; end: number}[] {
  const placed: {node: Nodes; start: number; end: number}[] = []
  const stack: {node: Nodes; index: number; place: {node: Nodes; start: number; end: number}}[] = []
  let at = 0

  const enter = (node: Nodes): void => {
    const place = {node, start: at, end: at}
    placed.push(place)
    if ('children' in node) stack.push({node, index: 0, place})
    else {
      at += node.value.length
      place.end = at
    }
  }

  enter(tree)
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const child = 'children' in top.node ? top.node.children[top.index++] : undefined
    if (child) enter(child)
    else {
      top.place.end = at
      stack.pop()
    }
  }
  return placed
}

function setData(node: Nodes, data: NutgrafNodeData): void {
  node.data = {...node.data, nutgraf: {...node.data?.nutgraf, ...data}}
}

/** Answers which marks touch a range, each id once. Ranges must be asked for in the order of their starts. */
function createCursor(marks: readonly Marked[]): (start: number, end: number) => string[] {
  let next = 0
  let active: Marked[] = []
  return (start, end) => {
    while (next < marks.length && marks[next]!.start < end) active.push(marks[next++]!)
    active = active.filter((mark) => mark.end > start)
    const ids = new Set<string>()
    for (const mark of active) if (mark.start < end) ids.add(mark.id)
    return [...ids]
  }
}

function sorted(marks: Marked[]): readonly Marked[] {
  return marks.sort((a, b) => a.start - b.start || a.end - b.end)
}
