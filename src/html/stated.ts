import type {BlockType, Field, Metadata} from '../document/index.ts'
import type {PageField, PageMetadata} from './metadata/index.ts'
import type {HtmlBlock} from './text.ts'
import {above, textOf, walk, type Element, type TextNode} from './tree.ts'
import {isShown, isSilent} from './visible.ts'

/** Fields that readers see above the story, and what the blocks that show them are. */
const SHOWN: readonly (readonly [field: 'headline' | 'alternativeHeadline' | 'author' | 'datePublished' | 'dateModified', type: BlockType])[] = [
  ['headline', 'headline'], ['alternativeHeadline', 'deck'], ['author', 'byline'], ['datePublished', 'timestamp'], ['dateModified', 'timestamp'],
]

/** An element that shows a field holds hardly more than it. */
const MAX_LENGTH = 400

/** The elements of a page that show its article's headline, authors and dates. */
export interface ShownFields {
  /** What the blocks in each element are. */
  readonly types: ReadonlyMap<Element, BlockType>
  /** The text nodes in them. */
  readonly nodes: ReadonlySet<TextNode>
}

/** Finds where readers see what a page's metadata says. */
export function findShownFields(metadata: PageMetadata): ShownFields {
  const types = new Map<Element, BlockType>()
  const nodes = new Set<TextNode>()
  for (const [name, type] of SHOWN) {
    for (const {element} of listOf(metadata[name])) {
      if (!element || types.has(element) || ![element, ...above(element)].every(isShown) || textOf(element).length > MAX_LENGTH) continue
      types.set(element, type)
      walk(element, {enter: (inner) => isShown(inner) && !isSilent(inner), text: (node) => { nodes.add(node) }})
    }
  }
  return {types, nodes}
}

/** What the elements that show metadata make of the blocks in them; other blocks keep their marks. */
export function markShown(blocks: readonly HtmlBlock[], marks: readonly (BlockType | undefined)[], {types}: ShownFields): (BlockType | undefined)[] {
  const holders = new Map<Element, BlockType>()
  for (const [element, type] of types) {
    // A name or date in a line of its own is shown by that line.
    const own = blocks.find((block) => block.element === element) ? element : above(element).find((outer) => blocks.some((block) => block.element === outer))
    if (own) holders.set(own, type)
  }
  return blocks.map((block, index) => {
    const type = holders.get(block.element) ?? above(block.element).map((outer) => types.get(outer)).find((found) => found !== undefined)
    // A paragraph that names the author is a paragraph.
    return type !== undefined && (marks[index] !== 'paragraph' || type === 'headline') ? type : marks[index]
  })
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
