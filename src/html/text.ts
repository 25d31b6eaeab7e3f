import type {TextRange} from '../document/index.ts'
import {createMappedText, type MappedText} from '../source/index.ts'
import {readCharacters} from './characters.ts'
import {type Element, type Page, type TextNode, parentOf, walk} from './tree.ts'
import {isShown, isSilent} from './visible.ts'

/** A block of the article's text, and what it is made of. */
export interface HtmlBlock extends TextRange {
  /** The innermost element that makes a block of it. */
  readonly element: Element
  /** How many of its characters are in links. */
  readonly linked: number
  /** Whether it is all the text of an element that holds a picture too. */
  readonly pictured: boolean
}

/** The article's text. */
export interface HtmlText {
  readonly mapped: ReturnType<MappedText['finish']>
  readonly blocks: readonly HtmlBlock[]
}

/** Elements that begin and end a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 ' +
      'header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ' +
      'ul caption'
  ).split(' '),
)

const PICTURES: ReadonlySet<string> = new Set('img picture video amp-img iframe'.split(' '))

const isCell = ({tagName}: Element): boolean => tagName === 'td' || tagName === 'th'

const rangeOf = ({startOffset, endOffset}: {startOffset: number; endOffset: number}): TextRange => ({start: startOffset, end: endOffset})

/** What ends a sentence or a heading: after it, a line break is one. */
const STOP = /[.!?:;…"'”’»)\]]/
const SMALL_LETTER = /\p{Ll}/u

/** White space of HTML: a run of it is one space. */
const SPACE = /[ \t\n\r\f]/

/**
 * Writes the text of some nodes of a page, block by block, with where in the file each character stands.
 *
 * @param html The file.
 * @param page Its tree.
 * @param isWanted Whether a text node is to be written.
 */
export function writeText(html: string, page: Page, isWanted: (node: TextNode) => boolean): HtmlText {
  const mapped = createMappedText()
  const blocks: Omit<HtmlBlock, 'pictured'>[] = []
  const pictures = new Set<Element>()
  const open: Element[] = []
  let links = 0
  let preformatted = 0

  let start = -1
  let linked = 0
  let owner: Element | undefined
  let separator = ''
  let lineBreak: Element | undefined
  /** White space that will be a space if the block goes on. */
  let space: TextRange | undefined
  let last = ''

  const close = (): void => {
    if (start >= 0 && owner) blocks.push({start, end: mapped.length, element: owner, linked})
    start = -1
    space = undefined
  }
  const endBlock = (by: string): void => {
    if (start >= 0) {
      close()
      separator = by
    } else if (by === '\n\n') separator = by
    lineBreak = undefined
  }

  const write = (text: string, from: number, to: number, isCopy: boolean): void => {
    if (lineBreak && start >= 0) {
      // A line that breaks off in the middle of a sentence goes on.
      const location = lineBreak.sourceCodeLocation
      if (location && !STOP.test(last) && SMALL_LETTER.test(text.slice(0, 2))) space = {start: location.startOffset, end: location.endOffset}
      else endBlock('\n')
    }
    lineBreak = undefined
    if (start < 0) {
      if (mapped.length > 0) mapped.insert(separator)
      start = mapped.length
      linked = 0
      owner = open.at(-1)
    } else if (space) {
      if (html.slice(space.start, space.end) === ' ') mapped.copy(' ', space.start)
      else mapped.replace(' ', space.start, space.end)
    }
    space = undefined
    if (isCopy) mapped.copy(text, from)
    else mapped.replace(text, from, to)
    if (links > 0) linked += text.length
    last = text.at(-1)!
  }

  const sink = {
    copy: (text: string, at: number): void => {
      for (let from = 0; from < text.length; ) {
        let to = from
        while (to < text.length && !SPACE.test(text[to]!)) to++
        if (to > from) write(text.slice(from, to), at + from, at + to, true)
        from = to
        while (to < text.length && SPACE.test(text[to]!)) to++
        if (to > from) passSpace(text.slice(from, to), at + from, at + to)
        from = to
      }
    },
    replace: (text: string, from: number, to: number): void => {
      // A reference to white space is white space; what was not placed exactly is written as it is.
      if (text.trim() === '' && SPACE.test(text)) passSpace(text, from, to)
      else write(text, from, to, false)
    },
  }
  const passSpace = (text: string, from: number, to: number): void => {
    if (preformatted > 0 && text.includes('\n')) endBlock('\n')
    else if (start >= 0) space ??= {start: from, end: to}
  }

  walk(page, {
    enter: (element) => {
      if (!isShown(element) || isSilent(element)) return false
      if (element.tagName === 'br') lineBreak = lineBreak && start >= 0 ? (endBlock('\n\n'), undefined) : element
      else if (BLOCKS.has(element.tagName)) {
        endBlock(element.tagName === 'li' || element.tagName === 'tr' ? '\n' : '\n\n')
        open.push(element)
        if (element.tagName === 'pre') preformatted++
      } else if (element.tagName === 'a') links++
      else if (PICTURES.has(element.tagName)) pictures.add(element)
      // The cells of a row stand on one line.
      else if (isCell(element) && start >= 0 && element.sourceCodeLocation) space ??= rangeOf(element.sourceCodeLocation)
      return true
    },
    leave: (element) => {
      if (BLOCKS.has(element.tagName)) {
        endBlock(element.tagName === 'li' || element.tagName === 'tr' ? '\n' : '\n\n')
        open.pop()
        if (element.tagName === 'pre') preformatted--
      } else if (element.tagName === 'a') links--
    },
    text: (node) => { if (isWanted(node)) readCharacters(html, node, sink) },
  })
  close()
  const isPictured = findPictured(blocks, pictures)
  return {mapped: mapped.finish(), blocks: blocks.map((block) => ({...block, pictured: isPictured(block.element)}))}
}

/** So far above a picture or a text its common element is looked for. */
const MAX_CLIMB = 4

/** Makes the function that says whether a block's element stands alone with a picture in one of the elements above it. */
function findPictured(blocks: readonly {readonly element: Element}[], pictures: ReadonlySet<Element>): (element: Element) => boolean {
  const texts = new Map<Element, number>()
  for (const {element} of blocks) climb(element, (above) => { texts.set(above, (texts.get(above) ?? 0) + 1) })
  const framed = new Set<Element>()
  for (const picture of pictures) climb(picture, (above) => { framed.add(above) })
  return (element) => {
    let found = false
    climb(element, (above) => { found ||= texts.get(above) === 1 && framed.has(above) })
    return found
  }
}

function climb(from: Element, visit: (element: Element) => void): void {
  let element: Element | undefined = from
  for (let steps = 0; element && steps < MAX_CLIMB; steps++) {
    visit(element)
    element = parentOf(element)
  }
}

