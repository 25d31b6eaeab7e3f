import {findDate, type BlockType, type Field, type Metadata} from '../document/index.ts'
import type {PageField, PageMetadata} from './metadata/index.ts'
import {isBlock, type HtmlBlock, type HtmlText} from './text.ts'
import {above, parentOf, textOf, walk, type Element, type TextNode} from './tree.ts'
import {isShown, isSilent} from './visible.ts'

/** Fields that readers see above the story, and what the blocks that show them are. */
const SHOWN: readonly (readonly [field: 'headline' | 'alternativeHeadline' | 'author' | 'datePublished' | 'dateModified', type: BlockType])[] = [
  ['headline', 'headline'], ['alternativeHeadline', 'deck'], ['author', 'byline'], ['datePublished', 'timestamp'], ['dateModified', 'timestamp'],
]

/** An element that shows a field holds hardly more than it. */
const MAX_LENGTH = 400

/** A line that shows a name or a date among other words is no longer than this. */
const MAX_LINE = 200

/** Where a page shows its article's headline, authors and dates. */
export interface ShownFields {
  /** The text nodes that say them, and what the blocks are that they stand in. */
  readonly types: ReadonlyMap<TextNode, BlockType>
  /** These text nodes, and those beside them on the same lines. */
  readonly nodes: ReadonlySet<TextNode>
}

/** Finds where readers see what a page's metadata says. */
export function findShownFields(metadata: PageMetadata): ShownFields {
  const types = new Map<TextNode, BlockType>()
  const nodes = new Set<TextNode>()
  const lines = new Map<Element, readonly TextNode[]>()
  for (const [name, type] of SHOWN) {
    for (const {element, value} of listOf(metadata[name])) {
      if (!element || ![element, ...above(element)].every(isShown) || textOf(element).length > MAX_LENGTH) continue
      for (const node of nodesOf(element)) {
        // A line that names its author may say the day as well: it is the author's.
        const isOther = type === 'byline' && !node.value.includes(value) && findDate(node.value) !== undefined
        if (!isOther && !types.has(node)) types.set(node, type)
      }
      for (const node of [...nodesOf(element), ...lineOf(element, lines)]) nodes.add(node)
    }
  }
  return {types, nodes}
}

/** The text nodes in an element that readers see. */
function nodesOf(element: Element, isWithin: (inner: Element) => boolean = () => true): TextNode[] {
  const nodes: TextNode[] = []
  walk(element, {enter: (inner) => isShown(inner) && !isSilent(inner) && isWithin(inner), text: (node) => { nodes.push(node) }})
  return nodes
}

/**
 * The text nodes of the lines that an element stands on, if they are short: "By Jo Lind and Sam Okoro | 4 May".
 *
 * @param known The lines that have been read, by the element that makes them.
 */
function lineOf(element: Element, known: Map<Element, readonly TextNode[]>): readonly TextNode[] {
  let holder: Element | undefined = element
  while (holder && !isBlock(holder)) holder = parentOf(holder)
  if (!holder || holder === element) return []
  let line = known.get(holder)
  if (!line) {
    const found = textOf(holder).length > 4 * MAX_LINE ? [] : nodesOf(holder, (inner) => !isBlock(inner))
    line = found.reduce((length, {value}) => length + value.trim().length, 0) > MAX_LINE ? [] : found
    known.set(holder, line)
  }
  return line
}

/** The blocks that show metadata, by index, and what they are. */
export function findShownBlocks({text, blocks, places}: HtmlText, {types}: ShownFields): ReadonlyMap<number, BlockType> {
  const shown = new Map<number, BlockType>()
  // In the order of the fields, so that of two in one line the first is taken.
  for (const [node, type] of types) {
    const index = places.get(node)
    if (index === undefined || shown.has(index)) continue
    const {start, end} = blocks[index]!
    // An element that holds the day may have a line of names as well.
    if (type === 'timestamp' && !/\d/.test(text.slice(start, end))) continue
    shown.set(index, type)
  }
  return shown
}

/** A page's metadata as the document's, with the places of those values that stand in its text. */
export function placeMetadata(metadata: PageMetadata, text: string, blocks: readonly HtmlBlock[]): Metadata {
  const place = ({element, ...field}: PageField): Field => {
    if (!element) return field
    const words = /^\d{4}-/.test(field.value) ? textOf(element).replace(/\s+/g, ' ').trim() : field.value
    const around = new Set([element, ...above(element)])
    for (const block of blocks) {
      if (!around.has(block.element) && !above(block.element).includes(element)) continue
      const start = text.indexOf(words, block.start)
      if (words !== '' && start >= 0 && start + words.length <= block.end) return {...field, start, end: start + words.length}
    }
    return field
  }
  const placed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(metadata) as [string, PageField | readonly PageField[] | undefined][]) {
    // eslint-disable-next-line nutgraf/no-word-objects -- the names are those of the metadata's fields
    if (value !== undefined) placed[name] = isList(value) ? value.map(place) : place(value)
  }
  return placed
}

function listOf(value: PageField | readonly PageField[] | undefined): readonly PageField[] {
  return value === undefined ? [] : isList(value) ? value : [value]
}

function isList(value: PageField | readonly PageField[]): value is readonly PageField[] {
  return Array.isArray(value)
}
