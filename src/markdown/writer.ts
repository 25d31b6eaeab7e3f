import type {BlockType, TextRange} from '../document/index.ts'
import {createMappedText, type MappedText} from '../source/index.ts'
import {PASSED} from './nesting.ts'

/** What a block of a Markdown file is. */
export interface BlockFacts {
  /** What the markup makes of it, if that says anything of news. */
  readonly mark?: BlockType | undefined
  /** Depth of a heading: 1 to 6. */
  readonly depth?: number | undefined
  /** Whether it stands close to its neighbours of this kind, as items of a list do. */
  readonly close?: boolean | undefined
}

/** A block of the text. */
export interface MarkdownBlock extends BlockFacts, TextRange {}

/** Writes the text of a Markdown file block by block: runs of white space as one space, none at a block's edges. */
export interface BlockWriter {
  /** Begins a block: nothing of it is written before it has text. */
  readonly begin: (facts: BlockFacts) => void
  /** Ends the block. */
  readonly end: () => void
  /** Adds the characters of the file in `[start, end)`. */
  readonly copy: (start: number, end: number) => void
  /** Adds what the file writes as an escape or a reference in `[start, end)`. */
  readonly replace: (text: string, start: number, end: number) => void
  /** White space that the file holds in `[start, end)`, or markup that stands for it. */
  readonly space: (start: number, end: number) => void
  /** Ends a cell of a row: what follows is divided from it. */
  readonly divide: () => void
  /** The blocks, the text and its map. */
  readonly finish: () => ReturnType<MappedText['finish']> & {readonly blocks: readonly MarkdownBlock[]}
}

/** What stands between the cells of a row. */
const DIVIDER = ' | '

/** A run of white space, or one character that is not in the text as it is in the file. */
const SPECIAL = /[ \t\f]+|\0|\u0001/g

/**
 * Makes a {@link BlockWriter}.
 *
 * @param file The file.
 * @param flat The file as it was read: where it differs, markup was passed over.
 */
export function createBlockWriter(file: string, flat: string): BlockWriter {
  const mapped = createMappedText()
  const blocks: MarkdownBlock[] = []
  let facts: BlockFacts = {}
  let start = -1
  let written = 0
  let isDivided = false
  /** White space that is written if the block goes on. */
  let gap: {start: number; end: number} | undefined

  const add = (text: string, from: number, to: number, isCopy: boolean): void => {
    if (start < 0) {
      if (mapped.length > 0) mapped.insert(facts.close && blocks.at(-1)?.mark === facts.mark ? '\n' : '\n\n')
      start = mapped.length
    } else if (isDivided) addPiece(DIVIDER, written, from)
    else if (gap) addPiece(' ', gap.start, gap.end)
    isDivided = false
    gap = undefined
    if (isCopy) mapped.copy(text, from)
    else mapped.replace(text, from, to)
    written = to
  }

  const addPiece = (text: string, from: number, to: number): void => {
    if (file.slice(from, to) === text) mapped.copy(text, from)
    else mapped.replace(text, from, to)
  }

  const space = (from: number, to: number): void => {
    if (start < 0) return
    if (gap?.end === from) gap.end = to
    else gap ??= {start: from, end: to}
  }

  return {
    begin: (next) => { facts = next },
    end: () => {
      if (start >= 0) blocks.push({...facts, start, end: mapped.length})
      start = -1
      isDivided = false
      gap = undefined
    },
    copy: (from, to) => {
      const read = flat.slice(from, to)
      let at = from
      for (const match of read.matchAll(SPECIAL)) {
        const begin = from + match.index
        const end = begin + match[0].length
        if (match[0] === PASSED && file[begin] === PASSED) continue
        if (begin > at) add(file.slice(at, begin), at, begin, true)
        if (match[0] === '\0') add('\uFFFD', begin, end, false)
        else if (match[0] !== PASSED) space(begin, end)
        at = end
      }
      if (to > at) add(file.slice(at, to), at, to, true)
    },
    replace: (text, from, to) => {
      if (/^[ \t\n\r\f]$/.test(text)) space(from, to)
      else add(text, from, to, false)
    },
    space,
    divide: () => { isDivided = start >= 0 },
    finish: () => ({...mapped.finish(), blocks}),
  }
}
