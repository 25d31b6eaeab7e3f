import type {SourceMap, TextRange} from '../document/index.ts'
import {createBlockWriter, writePreformatted, type BlockWriter} from './block-writer.ts'
import {createCharacterReader} from './characters.ts'
import {createPictureFinder, isPicture} from './pictured.ts'
import {parentOf, walk, type Element, type Page, type TextNode} from './tree.ts'
import {isShown, isSilent} from './visible.ts'

/** A block of the article's text, and what it is made of. */
export interface HtmlBlock extends TextRange {
  /** The innermost element that makes a block of it. */
  readonly element: Element
  /** How many of its characters are in links. */
  readonly linked: number
  /** How many are set in bold. */
  readonly bold: number
  /** Whether it is all the text of an element that holds a picture too. */
  readonly pictured: boolean
}

/** The text of a page, or of its article. */
export interface HtmlText {
  /** The text. */
  readonly text: string
  /** Where it stands in the file. */
  readonly segments: SourceMap['segments']
  /** Its blocks, in order. */
  readonly blocks: readonly HtmlBlock[]
  /** The block that each of the text nodes asked for stands in: an index of `blocks`. */
  readonly places: ReadonlyMap<TextNode, number>
}

/** Elements that begin and end a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 ' +
      'h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

/** Of these, the ones that browsers set close to each other. */
const CLOSE: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd'])

const NONE: ReadonlySet<TextNode> = /* @__PURE__ */ new Set<TextNode>()

/** Elements set in bold. */
const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])

/** Elements that stand on one line, divided by space. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])

/** Whether an element makes a line of its own, as the name under a quotation does. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || (element.tagName === 'cite' && parentOf(element)?.tagName === 'blockquote')
}

/**
 * Writes the text of some nodes of a page, block by block, with where in the file each character stands.
 *
 * @param html The file.
 * @param page Its tree.
 * @param isWanted Whether a text node is to be written.
 * @param asked The text nodes whose blocks are to be told.
 */
export function writeText(html: string, page: Page, isWanted: (node: TextNode) => boolean, asked: ReadonlySet<TextNode> = NONE): HtmlText {
  const readCharacters = createCharacterReader(html)
  const blocks: Omit<HtmlBlock, 'pictured'>[] = []
  const pictures: Element[] = []
  const open: Element[] = []
  let links = 0
  let owner = page.childNodes[0] as Element
  let linked = 0
  let strong = 0
  let bold = 0
  let written = 0
  /** Whether the last tag ended an element on a line. */
  let isClosed = false
  const places = new Map<TextNode, number>()

  const writer = createBlockWriter(
    html,
    ({start, end}) => { blocks.push({start, end, element: owner, linked, bold}) },
    (length, begins) => {
      if (begins) {
        owner = open.at(-1) ?? owner
        linked = bold = 0
      }
      if (links > 0) linked += length
      if (strong > 0) bold += length
      written += length
    },
  )
  const preformatted = writePreformatted(writer)
  let depth = 0
  const endBlock = ({tagName}: Element): void => { writer.endBlock(CLOSE.has(tagName) ? 1 : 2) }

  walk(page, {
    enter: (element) => {
      if (!isShown(element)) return false
      const {tagName} = element
      if (isPicture(element)) pictures.push(element)
      if (isSilent(element)) return false
      if (isBlock(element)) {
        endBlock(element)
        open.push(element)
        if (tagName === 'pre') depth++
        return true
      }
      if (isClosed) writer.apart()
      isClosed = false
      if (tagName === 'a') links++
      else if (BOLD.has(tagName)) strong++
      else if (tagName === 'br') at(element, writer.lineBreak)
      else if (CELLS.has(tagName)) {
        // A row whose cells have lines of their own lays a page out: it is no line.
        if (blocks.at(-1)?.element === open.at(-1)) endBlock(element)
        else at(element, writer.space)
      }
      return true
    },
    leave: (element) => {
      if (isBlock(element)) {
        endBlock(element)
        open.pop()
        if (element.tagName === 'pre') depth--
      } else if (element.tagName === 'a') links--
      else if (BOLD.has(element.tagName)) strong--
      isClosed = true
    },
    text: (node) => {
      isClosed = false
      if (!isWanted(node)) return
      const before = written
      readCharacters(node, depth > 0 ? preformatted : writer)
      if (written > before && asked.has(node)) places.set(node, blocks.length)
    },
  })
  const mapped = writer.finish()
  const isPictured = createPictureFinder(blocks.map(({element}) => element), pictures)
  return {...mapped, places, blocks: blocks.map((block) => ({...block, pictured: isPictured(block.element)}))}
}

/** Passes the place of an element's tag on; elements that the parser put in have none. */
function at({sourceCodeLocation}: Element, write: BlockWriter['space']): void {
  const tag = sourceCodeLocation?.startTag ?? sourceCodeLocation
  if (tag) write(tag.startOffset, tag.endOffset)
}
