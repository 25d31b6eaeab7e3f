import type {BlockType} from '../../document/index.ts'
import type {HtmlBlock} from '../text.ts'
import {above, isElement, parentOf, type Element} from '../tree.ts'
import {purposeOf} from './classes.ts'
import {findContainer, isProse} from './container.ts'
import {shareOut, type Shares} from './shares.ts'

/** Elements that say by themselves what furniture is in them. */
const FURNITURE: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['figcaption', 'caption'], ['figure', 'caption'], ['nav', 'nav'], ['menu', 'nav'], ['form', 'interaction'], ['aside', 'related-item'], ['footer', 'nav'],
])

/** Elements that say what a block of the body is. */
const BODY: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['dd', 'list-item'], ['tr', 'list-item'], ['dt', 'subheading'],
  ['h1', 'subheading'], ['h2', 'subheading'], ['h3', 'subheading'], ['h4', 'subheading'], ['h5', 'subheading'], ['h6', 'subheading'],
])
const HEADING = /^h[1-6]$/

/** Elements of AMP that hold a post of another site. */
const POSTS: ReadonlySet<string> = new Set('amp-twitter amp-instagram amp-facebook amp-bluesky amp-tiktok amp-reddit'.split(' '))

/** Elements at the end of a quotation that is set apart, with the name of whom it is. */
const SIGNED: ReadonlySet<string> = new Set(['cite', 'footer', 'figcaption'])

/** Elements in which running text is set, and the length from which a block of another may be running text. */
const TEXTUAL: ReadonlySet<string> = new Set('p li blockquote dd tr pre'.split(' '))
const MIN_TEXT = 60

/** So long a block with nothing but links is a sentence in a link, not a link to another article. */
const MAX_LINK = 160

/** Longest subheading that nothing but its capitals tells. */
const MAX_CAPITALS = 60

/** Longest subheading that nothing but its bold letters tells. */
const MAX_BOLD = 80

/** Longest caption that nothing but its place beside a picture tells. */
const MAX_CAPTION = 200

/** Shares of a piece of HTML in which no story is looked for. */
const WHOLE: Shares = {isSmall: () => true, isOther: () => false}

/** A block, and the elements around it. */
interface Placed {
  readonly block: HtmlBlock
  /** The block's own element, and those that it stands in up to the story's container, from the inside out. */
  readonly path: readonly Element[]
  /** Whether the container holds it. */
  readonly inside: boolean
}

/**
 * Says what the markup of a page makes of its blocks: the names and classes of elements, links, pictures, and the place in or outside of
 * the element that holds the story. What it leaves open is left to the rules that plain text is labelled by.
 *
 * @param text The text.
 * @param blocks Its blocks.
 * @param shown Those that show what the page's metadata says, by index, and what they are.
 */
export function markBlocks(text: string, blocks: readonly HtmlBlock[], shown: ReadonlyMap<number, BlockType>): (BlockType | undefined)[] {
  const isTitle = (index: number): boolean => shown.get(index) === 'headline' || shown.get(index) === 'deck'
  const container = findContainer(text, blocks.filter((_, index) => !isTitle(index)))
  const placed = blocks.map((block) => place(block, container))
  const shares = shareOut(placed.map(({block, path}, index) => ({path, size: isProse(text, block) && !isTitle(index) ? block.end - block.start : 0})), container)
  const furniture = placed.map(({path}) => furnitureOf(path, shares))
  const first = placed.findIndex(({block}, index) => furniture[index] === undefined && !isTitle(index) && isProse(text, block))

  const heading = placed.findIndex(({block}) => HEADING.test(block.element.tagName))
  const rows = new Map<Element, number>()
  for (const {element} of blocks) rows.set(element, (rows.get(element) ?? 0) + 1)

  const marks = placed.map(({block, path, inside}, index): BlockType | undefined => {
    if (furniture[index]) return furniture[index] === 'related-item' && block.linked === 0 && HEADING.test(block.element.tagName) ? 'related-heading' : furniture[index]
    const isOpen = !/[.!?]["”’)]?$/.test(text.slice(block.end - 2, block.end))
    if (isOpen && block.pictured && block.end - block.start <= MAX_CAPTION) return 'caption'
    if (isOpen && isLink(block)) return 'related-item'
    // Above the first running text only what is set as a paragraph is one: the rest are titles, names and dates.
    if (inside && index > heading && index < first && isLabel(text, block) && !isOver(placed, index, first)) return 'section'
    if (!inside || (index < first && !isSetAsText(block, path) && !isOver(placed, index, first))) return undefined
    const type = rows.get(block.element) === 1 || block.element.tagName !== 'tr' ? bodyType(path) : 'paragraph'
    return type === 'paragraph' ? paragraphType(text.slice(block.start, block.end), block, isOpen) : type
  })
  markHeadings(markLists(placed, marks))
  // A paragraph that names the author is a paragraph.
  return marks.map((mark, index) => (mark === 'paragraph' && !isTitle(index) ? mark : shown.get(index) ?? mark))
}

/** What the markup of a page that is all article says of its blocks. */
export function markBody(blocks: readonly HtmlBlock[]): BlockType[] {
  return blocks.map(({element}) => bodyType([element, ...above(element)]))
}

/** What the markup of a piece of HTML in another format says of its blocks: nothing of mere paragraphs. */
export function markFragment(blocks: readonly HtmlBlock[]): (BlockType | undefined)[] {
  return blocks.map(({element}) => {
    const path = [element, ...above(element)]
    const type = furnitureOf(path, WHOLE) ?? bodyType(path)
    return type === 'paragraph' ? undefined : type
  })
}

function place(block: HtmlBlock, container: Element | undefined): Placed {
  const path = [block.element, ...above(block.element)]
  const at = container ? path.indexOf(container) : -1
  return {block, path: at < 0 ? path : path.slice(0, at), inside: at >= 0}
}

/** Whether a block is a link and nothing else, as to another article. A heading may be a link to what it is about. */
function isLink({start, end, linked, element}: HtmlBlock): boolean {
  return linked >= 0.8 * (end - start) && end - start <= MAX_LINK && !HEADING.test(element.tagName)
}

/** Whether a block is a heading of few words, as "Key events" is: under the page's first heading, it is no title. */
function isLabel(text: string, {element, start, end}: HtmlBlock): boolean {
  return /^h[2-6]$/.test(element.tagName) && text.slice(start, end).split(' ', 4).length <= 3
}

/** Whether a block is a heading right over the first running text and not of the page: a live blog's posts begin so. */
function isOver(placed: readonly Placed[], index: number, first: number): boolean {
  if (index !== first - 1) return false
  const {element} = placed[index]!.block
  const parent = parentOf(element)
  if (!HEADING.test(element.tagName) || !parent || parentOf(placed[first]!.block.element) !== parent) return false
  const headings = placed.slice(0, index).filter(({block}) => block.element.tagName === 'h1')
  return headings.length > 0 && !headings.some(({block}) => above(block.element).includes(parent))
}

/** Papers set their subheadings, and interviews their questions, as paragraphs in bold or in capitals. */
function paragraphType(text: string, {bold}: HtmlBlock, isOpen: boolean): BlockType {
  if (bold >= 0.9 * text.replace(/\s+/g, '').length) {
    if (/\?["”’]?$/.test(text)) return 'question'
    if (isOpen && text.length <= MAX_BOLD) return 'subheading'
  }
  return isOpen && isCapitals(text) ? 'subheading' : 'paragraph'
}

/** Whether a text is a few words in capitals: many papers set their subheadings so, as paragraphs. */
function isCapitals(text: string): boolean {
  return text.length <= MAX_CAPITALS && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
}

function isSetAsText({start, end, element: {tagName}}: HtmlBlock, path: readonly Element[]): boolean {
  if (HEADING.test(tagName) || path.some((element) => element.tagName === 'header')) return false
  return TEXTUAL.has(tagName) || end - start >= MIN_TEXT
}

/** The furniture that a block's own element, or one between it and the story's container, says that it is. */
function furnitureOf(path: readonly Element[], {isSmall, isOther}: Shares): BlockType | undefined {
  const [own] = path
  if (!own) return undefined
  if (signsFigure(own)) return 'quote-attribution'
  let quote = SIGNED.has(own.tagName) && path.some(({tagName}) => tagName === 'blockquote')
  for (const element of path) {
    if (element.tagName === 'blockquote') quote = true
    const type = POSTS.has(element.tagName) ? 'embed' : purposeOf(element) ?? (quote ? undefined : FURNITURE.get(element.tagName))
    if (type !== undefined && isSmall(element)) return type
    if (isOther(element)) return 'teaser'
    if (element.tagName === 'body') return undefined
  }
  return undefined
}

/** Whether an element is the caption of a figure whose picture is a quotation. */
function signsFigure(element: Element): boolean {
  const figure = element.tagName === 'figcaption' ? parentOf(element) : undefined
  return figure !== undefined && figure.childNodes.slice(0, 8).some((child) => isElement(child) && child.tagName === 'blockquote')
}

function bodyType(path: readonly Element[]): BlockType {
  for (const {tagName} of path) {
    if (tagName === 'blockquote') return SIGNED.has(path[0]!.tagName) ? 'quote-attribution' : 'block-quote'
    if (tagName === 'li') return 'list-item'
  }
  return BODY.get(path[0]?.tagName ?? '') ?? 'paragraph'
}

/** A list in which most is linked is a list of other articles. */
function markLists(placed: readonly Placed[], marks: (BlockType | undefined)[]): (BlockType | undefined)[] {
  let linked = 0
  let length = 0
  let first = 0
  for (let index = 0; index <= marks.length; index++) {
    if (marks[index] === 'list-item') {
      const {block} = placed[index]!
      linked += block.linked
      length += block.end - block.start
      continue
    }
    if (linked > 0.6 * length) marks.fill('related-item', first, index)
    linked = length = 0
    first = index + 1
  }
  return marks
}

/** A heading over nothing but other articles heads those; one over nothing at all is furniture. */
function markHeadings(marks: (BlockType | undefined)[]): void {
  for (let index = marks.length - 1; index >= 0; index--) {
    if (marks[index] !== 'subheading') continue
    if (index === marks.length - 1) marks[index] = 'nav'
    else if (marks[index + 1] === undefined || marks[index + 1] === 'related-item') marks[index] = 'related-heading'
  }
}
