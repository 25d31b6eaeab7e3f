import {decodeHTMLStrict} from 'entities/decode'
import type {Event} from 'micromark-util-types'
import {readFragment} from '../html/fragment/index.ts'
import type {BlockWriter} from './writer.ts'

/** Markup that gives no text, with all that is in it. */
const SILENT: ReadonlySet<string> = new Set([
  'resource', 'reference', 'image', 'gfmFootnoteCall', 'taskListCheck', 'codeFencedFence', 'tableDelimiterRow', 'definition', 'gfmFootnoteDefinitionLabel',
])

/** Characters of the text, as they stand in the file. */
const CHARACTERS: ReadonlySet<string> = new Set(['data', 'codeTextData', 'codeFlowValue', 'autolinkProtocol', 'autolinkEmail'])

/** What stands for white space. */
const SPACES: ReadonlySet<string> = new Set(['lineEnding', 'hardBreakEscape', 'hardBreakTrailing', 'lineSuffix'])

/** Elements whose tags divide words. */
const DIVIDING = /^<\/?(?:br|hr|p|div|li|td|th|tr|dd|dt)(?![\w-])/i
/** Elements whose content is no text. */
const HIDING = /^<(script|style|template|noscript|textarea|title|svg|math)(?![\w-])[^>]*(?<!\/)>$/i

/**
 * Writes the characters of a paragraph, heading or cell.
 *
 * @param file The file.
 * @param events micromark's events.
 * @param from Index of the first event.
 * @param to Index after the last event.
 * @param writer Where the characters go.
 */
export function writeInline(file: string, events: readonly Event[], from: number, to: number, writer: BlockWriter): void {
  let silent = 0
  /** The element that hides what stands in it, and how many of its name are open. */
  let hidden: Hidden | undefined
  let inRow = 0
  for (let index = from; index < to; index++) {
    const [kind, token] = events[index]!
    const {type} = token
    const [start, end] = [token.start.offset, token.end.offset]
    if (SILENT.has(type) && index !== from) silent += kind === 'enter' ? 1 : -1
    else if (type === 'tableRow') inRow += kind === 'enter' ? 1 : -1
    if (silent > 0) continue
    if (type === 'htmlText') {
      if (kind === 'exit') continue
      const tag = file.slice(start, end)
      hidden = hidden === undefined ? hiddenBy(tag) : stillHidden(hidden, tag)
      if (DIVIDING.test(tag)) writer.space(start, end)
    } else if (hidden !== undefined) continue
    else if (kind === 'exit') {
      if (type === 'tableHeader' || type === 'tableData') writer.divide()
    } else if (type === 'characterReference') writer.replace(decodeHTMLStrict(file.slice(start, end)), start, end)
    else if (type === 'characterEscape') writer.replace(file.slice(start + 1, end), start, end)
    else if (type === 'codeTextData' && inRow > 0) writeCode(file, start, end, writer)
    else if (CHARACTERS.has(type)) writer.copy(start, end)
    else if (SPACES.has(type)) writer.space(start, end)
  }
}

/** In tables, bars have to be escaped in code too. */
function writeCode(file: string, start: number, end: number, writer: BlockWriter): void {
  for (let at = start; at < end; ) {
    const bar = file.slice(at, end).indexOf('\\|')
    if (bar < 0) return writer.copy(at, end)
    writer.copy(at, at + bar)
    writer.replace('|', at + bar, at + bar + 2)
    at += bar + 2
  }
}

interface Hidden {
  /** The element's name. */
  readonly name: string
  /** How many elements of that name are open. */
  readonly depth: number
}

/** What a tag must have so that its element may be hidden, whatever its name. */
const MAY_HIDE = /^<([a-z][a-z\d-]*)\s(?=[^]*(?:hidden|none|collapse|reader|assistive|sr-|-sr|offscreen))/i
/** Elements without content. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

function hiddenBy(tag: string): Hidden | undefined {
  const name = HIDING.exec(tag)?.[1] ?? MAY_HIDE.exec(tag)?.[1]
  // A browser's rules for what is hidden are those of pages.
  if (name === undefined || VOID.test(name) || (!HIDING.test(tag) && readFragment(`${tag}x`).text !== '')) return undefined
  return {name: name.toLowerCase(), depth: 1}
}

function stillHidden({name, depth}: Hidden, tag: string): Hidden | undefined {
  const match = /^<(\/?)([a-z][a-z\d-]*)/i.exec(tag)
  if (match?.[2]?.toLowerCase() !== name) return {name, depth}
  if (match[1] === '') return HIDING.test(tag) ? {name, depth} : {name, depth: depth + 1}
  return depth > 1 ? {name, depth: depth - 1} : undefined
}
