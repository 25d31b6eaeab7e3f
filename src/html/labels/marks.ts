import type {BlockType} from '../../document/index.ts'
import type {HtmlBlock} from '../text.ts'
import {parentOf, type Element} from '../tree.ts'
import {purposeOf} from './classes.ts'
import {findContainer, isProse} from './container.ts'

/** Elements that say by themselves what is in them. */
const ELEMENTS: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['figcaption', 'caption'], ['figure', 'caption'], ['nav', 'nav'], ['menu', 'nav'], ['form', 'interaction'], ['aside', 'related-item'], ['footer', 'nav'],
])

/** Body types by element. */
const BODY: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['li', 'list-item'], ['dd', 'list-item'], ['tr', 'list-item'],
  ['h1', 'subheading'], ['h2', 'subheading'], ['h3', 'subheading'], ['h4', 'subheading'], ['h5', 'subheading'], ['h6', 'subheading'], ['dt', 'subheading'],
])

/** Purposes that hold for a block of running text only if a small part of the story has them. */
const MAX_SHARE = 0.3

/** The article that a story begins in holds at least so much of the running text if others beside it or in it are other stories. */
const MIN_OWN = 0.2

/** So long a block with nothing but links is a sentence in a link, not a link to another article. */
const MAX_LINK = 160

/** Longest caption under a picture that nothing but its place tells. */
const MAX_CAPTION = 200

const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '))

/** A block of this length may be running text although its element does not say so. */
const MIN_TEXT = 60

/** Elements in which running text is set. */
const TEXTUAL: ReadonlySet<string> = new Set('p li blockquote dd tr pre'.split(' '))

/** What the markup of a page says of its blocks. */
export function markBlocks(text: string, blocks: readonly HtmlBlock[]): (BlockType | undefined)[] {
  const container = findContainer(text, blocks)
  const {isSmall, isOther} = shareOut(text, blocks, container)
  const furniture = blocks.map((block) => furnitureOf(block, container, isSmall, isOther))
  const first = blocks.findIndex((block, index) => furniture[index] === undefined && isProse(text, block))

  const marks = blocks.map((block, index): BlockType | undefined => {
    if (furniture[index]) return furniture[index]
    if (block.pictured && block.end - block.start <= MAX_CAPTION && !isStopped(text, block)) return 'caption'
    if (isLink(text, block) && !HEADINGS.has(block.element.tagName)) return 'related-item'
    // Above the first running text only what is set as a paragraph is one: the rest are titles, names and dates.
    if (container === undefined || !isUnder(block.element, container) || (index < first && !isSetAsText(block, container))) return undefined
    return bodyType(block, container)
  })
  markRelatedLists(blocks, marks)
  return marks
}

/** Whether a block is nothing but a link, and no sentence. */
function isLink(text: string, block: HtmlBlock): boolean {
  const length = block.end - block.start
  return block.linked >= 0.8 * length && length <= MAX_LINK && !isStopped(text, block)
}

function isStopped(text: string, {end}: HtmlBlock): boolean {
  return /[.!?]["”’)]?$/.test(text.slice(end - 2, end))
}

function isSetAsText({element, start, end}: HtmlBlock, container: Element): boolean {
  if (HEADINGS.has(element.tagName) || (!TEXTUAL.has(element.tagName) && end - start < MIN_TEXT)) return false
  for (let at = parentOf(element); at && at !== container; at = parentOf(at)) if (at.tagName === 'header') return false
  return true
}

/** What is known of the elements under the container by how much of the running text each holds. */
interface Shares {
  /** Whether an element holds only a small part of it. */
  readonly isSmall: (element: Element) => boolean
  /** Whether an element is another article than the one that the story begins in. */
  readonly isOther: (element: Element) => boolean
}

function shareOut(text: string, blocks: readonly HtmlBlock[], container: Element | undefined): Shares {
  const shares = new Map<Element | undefined, number>()
  /** Running text by the innermost article that it stands in. */
  const own = new Map<Element | undefined, number>()
  let total = 0
  let main: Element | undefined
  for (const block of blocks) {
    if (!isProse(text, block)) continue
    const length = block.end - block.start
    let article: Element | undefined
    for (let element: Element | undefined = block.element; element && element !== container; element = parentOf(element)) {
      shares.set(element, (shares.get(element) ?? 0) + length)
      if (element.tagName === 'article') article ??= element
    }
    article ??= container
    if (total === 0) main = article
    own.set(article, (own.get(article) ?? 0) + length)
    total += length
  }
  // Where each article holds little, as in a live blog, they are parts of one story.
  const isWhole = (own.get(main) ?? 0) >= MIN_OWN * total
  return {
    isSmall: (element) => (shares.get(element) ?? 0) <= MAX_SHARE * total,
    isOther: (element) => isWhole && element.tagName === 'article' && element !== main && !(main && isUnder(main, element)),
  }
}

function isUnder(element: Element, container: Element): boolean {
  let at: Element | undefined = element
  while (at && at !== container) at = parentOf(at)
  return at !== undefined
}

/** The furniture that a block's own element, or one between it and the story's container, says that it is. */
function furnitureOf(
  block: HtmlBlock,
  container: Element | undefined,
  isSmall: (element: Element) => boolean,
  isOther: (element: Element) => boolean,
): BlockType | undefined {
  let quote = false
  for (let element: Element | undefined = block.element; element && element !== container; element = parentOf(element)) {
    if (element.tagName === 'blockquote') quote = true
    const type = purposeOf(element) ?? (quote ? undefined : ELEMENTS.get(element.tagName))
    if (type !== undefined && isSmall(element)) return type
    if (isOther(element)) return 'teaser'
    if (element.tagName === 'body') break
  }
  return undefined
}

function bodyType(block: HtmlBlock, container: Element | undefined): BlockType {
  for (let element: Element | undefined = block.element; element && element !== container; element = parentOf(element)) {
    if (element.tagName === 'blockquote') return 'block-quote'
    if (element.tagName === 'li') return 'list-item'
  }
  return BODY.get(block.element.tagName) ?? 'paragraph'
}

/** A list in which most is linked, and the heading over it. */
function markRelatedLists(blocks: readonly HtmlBlock[], marks: (BlockType | undefined)[]): void {
  for (let index = 0; index < blocks.length; ) {
    if (marks[index] !== 'list-item') {
      index++
      continue
    }
    let end = index
    let linked = 0
    let length = 0
    while (end < blocks.length && marks[end] === 'list-item') {
      linked += blocks[end]!.linked
      length += blocks[end]!.end - blocks[end]!.start
      end++
    }
    if (linked > 0.6 * length) for (let at = index; at < end; at++) marks[at] = 'related-item'
    index = end
  }
  // A heading over nothing but furniture heads that.
  let next: BlockType | undefined
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (marks[index] === 'subheading' && (next === undefined || next === 'related-item')) marks[index] = index === blocks.length - 1 ? 'nav' : 'related-heading'
    next = marks[index]
  }
}
