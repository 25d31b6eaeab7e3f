import type {BlockType, SourceMap} from '../document/index.ts'
import type {Event} from 'micromark-util-types'
import {writeInline} from './inline.ts'
import {findPictures} from './pictures.ts'
import {writeRawHtml} from './raw-html.ts'
import {createBlockWriter, type BlockWriter, type MarkdownBlock} from './writer.ts'

/** The text of a Markdown file. */
export interface MarkdownText {
  /** The text. */
  readonly text: string
  /** Where it stands in the file. */
  readonly segments: SourceMap['segments']
  /** Its blocks, in order. */
  readonly blocks: readonly MarkdownBlock[]
}

/** What holds blocks, and what it makes of them. */
const CONTAINERS: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['blockQuote', 'block-quote'], ['listOrdered', 'list-item'], ['listUnordered', 'list-item'], ['gfmFootnoteDefinition', 'editor-note'],
])

const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableRow', 'codeFlowValue', 'htmlFlow'])

/** Blocks of a kind that stand on lines next to each other. */
const CLOSE: ReadonlySet<BlockType | undefined> = new Set<BlockType | undefined>(['list-item', 'marker'])

/** Longest paragraph under a picture that is a caption. */
const MAX_CAPTION = 400

/**
 * Writes the text of a Markdown file, block by block, with where in the file each character stands.
 *
 * @param file The file.
 * @param flat The file as it was read.
 * @param stretches micromark's events, in order.
 */
export function writeText(file: string, flat: string, stretches: Iterable<readonly Event[]>): MarkdownText {
  const writer = createBlockWriter(file, flat)
  /** Whether the block before was a picture. */
  let pictured = false
  for (const events of stretches) {
    const open: BlockType[] = []
    for (let index = 0; index < events.length; index++) {
      const [kind, token] = events[index]!
      const container = CONTAINERS.get(token.type)
      if (container) {
        if (kind === 'enter') open.push(container)
        else open.pop()
      } else if (kind === 'enter' && LEAVES.has(token.type)) {
        const end = endOf(events, index)
        pictured = writeLeaf(file, events, index, end, open, pictured, writer)
        index = end
      }
    }
  }
  return writer.finish()
}

/** Writes a block; says whether it is a picture. */
function writeLeaf(
  file: string,
  events: readonly Event[],
  from: number,
  to: number,
  open: readonly BlockType[],
  pictured: boolean,
  writer: BlockWriter,
): boolean {
  const [, {type, start, end}] = events[from]!
  const mark = open.includes('editor-note') ? 'editor-note' : open.at(-1)
  const write = (block: BlockType | undefined, first = from, last = to, depth?: number): void => {
    writer.begin({mark: block, depth, close: CLOSE.has(block)})
    writeInline(file, events, first, last, writer)
    writer.end()
  }
  if (type === 'htmlFlow') writeRawHtml(file, events, from, to, mark, writer)
  else if (type === 'tableRow') write(mark ?? 'list-item')
  else if (type === 'codeFlowValue') write('marker')
  else if (type !== 'paragraph') write(mark ?? 'subheading', from, to, mark ? undefined : depthOf(file, events, from))
  else {
    const {caption, alone, under, emphasised} = findPictures(file, events, from, to)
    const isCaption = under || (pictured && emphasised && end.offset - start.offset <= MAX_CAPTION)
    if (caption) write('caption', caption.from, caption.to)
    else if (!alone) write(isCaption ? 'caption' : mark)
    return alone
  }
  return false
}

function endOf(events: readonly Event[], from: number): number {
  let index = from + 1
  while (events[index]![1] !== events[from]![1]) index++
  return index
}

function depthOf(file: string, events: readonly Event[], from: number): number {
  const [, {type, start, end}] = events[from]!
  if (type === 'atxHeading') return /^#*/.exec(file.slice(start.offset, start.offset + 6))![0].length
  return /=[ \t]*$/.test(file.slice(end.offset - 2000, end.offset)) ? 1 : 2
}
