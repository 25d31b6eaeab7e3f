import type {Event} from 'micromark-util-types'
import {isBlankLine, lineAt} from './stretches.ts'

/** What ends raw HTML that begins so; all other HTML ends at a blank line. */
const HTML_ENDS: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?![\w-])/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/], [/^<\?/, /\?>/], [/^<!\[CDATA\[/, /\]\]>/], [/^<![a-z]/i, />/],
]

const LINE_ENDS: ReadonlySet<string> = new Set(['lineEnding', 'lineEndingBlank', 'linePrefix'])

/**
 * Where the block ends that a stretch of lines leaves open: code between fences, and raw HTML, go on over blank lines.
 *
 * @param file The file.
 * @param events What micromark's document tokenizer made of the stretch.
 * @param end Index of the stretch's end.
 * @returns Index of the end of the block; `end` if none is open.
 */
export function openBlockEnd(file: string, events: readonly Event[], end: number): number {
  if (end >= file.length) return end
  const chunk = events.findLast(([, {type}]) => type === 'chunkFlow')?.[1]
  const inner = chunk?._tokenizer?.events
  const last = inner?.findLastIndex(([, {type}]) => !LINE_ENDS.has(type)) ?? -1
  const token = inner?.[last]?.[1]
  // A block inside of a list or quotation ends with that.
  if (!token || !isOutside(events, token.start.offset)) return end
  if (token.type === 'codeFenced') return fenceEnd(file, inner, last, end)
  return token.type === 'htmlFlow' ? htmlEnd(file, token.start.offset, end) : end
}

/** Whether a place stands in no list, quotation or footnote. */
function isOutside(events: readonly Event[], offset: number): boolean {
  let depth = 0
  for (const [kind, {type, _container: isContainer, start, end}] of events) {
    if (isContainer) depth += kind === 'enter' ? 1 : -1
    else if (type === 'chunkFlow' && kind === 'enter' && start.offset <= offset && offset < end.offset) return depth === 0
  }
  return true
}

function fenceEnd(file: string, events: readonly Event[], last: number, end: number): number {
  const {offset: start} = events[last]![1].start
  let fences = 0
  for (let index = last - 1; index >= 0 && events[index]![1].type !== 'codeFenced'; index--) {
    if (events[index]![0] === 'exit' && events[index]![1].type === 'codeFencedFence') fences++
  }
  if (fences !== 1) return end
  const marker = file[start]!
  let size = 0
  while (file[start + size] === marker) size++
  return lineAfter(file, end, (line) => {
    const rest = line.trim()
    return rest.length >= size && !/^(?: {4}| {0,3}\t)/.test(line) && rest === marker.repeat(rest.length)
  })
}

function htmlEnd(file: string, start: number, end: number): number {
  const head = file.slice(start, start + 20).trimStart()
  const ends = HTML_ENDS.find(([begins]) => begins.test(head))?.[1]
  if (!ends) return isBlankLine(file, lineBefore(file, end)) ? end : lineAfter(file, end, (line) => line.trim() === '')
  return ends.test(file.slice(start, end)) ? end : lineAfter(file, end, (line) => ends.test(line))
}

/** Index after the first line from `from` on that `isLast`, or of the file's end. */
function lineAfter(file: string, from: number, isLast: (line: string) => boolean): number {
  for (let at = from; at < file.length; ) {
    const line = lineAt(file, at)
    if (isLast(file.slice(line.start, line.end))) return line.next
    at = line.next
  }
  return file.length
}

/** The line that ends right before `end`. */
function lineBefore(file: string, end: number): {start: number; end: number; next: number} {
  let start = end - (file.startsWith('\r\n', end - 2) ? 2 : 1)
  const last = start
  while (start > 0 && file.charCodeAt(start - 1) !== 10 && file.charCodeAt(start - 1) !== 13) start--
  return {start, end: last, next: end}
}
