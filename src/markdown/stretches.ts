/**
 * Most lines of a stretch. Some constructs cost micromark time in the square of the lines that stand together; this keeps that square
 * small. Prose has a handful of lines between two blank ones.
 */
const MAX_WEIGHT = 250

/** What a line of a table weighs: rows are read in linear time, and a table that is cut loses its head. */
const ROW_WEIGHT = 0.05

/** A line that begins a block of its own whatever stands above it, code and HTML excepted: a heading, an item of a list. */
const BEGINS = /^(?:#{1,6}[ \t]|(?:[-+*]|1[.)])[ \t]+\S)/
const NUMBERED = /^\d{1,9}[.)][ \t]/

/** The line under a table's head may look like an item of a list: "- | -". */
const DELIMITERS = /^[ \t|:-]+$/

/** A line of the file: half-open `[start, end)` without its line end, and where the next one begins. */
export interface FileLine {
  /** Index of its first code unit. */
  readonly start: number
  /** Index of its line end. */
  readonly end: number
  /** Index of the next line's first code unit. */
  readonly next: number
}

/** The line that begins at an index. It ends at LF, CR or CRLF. */
export function lineAt(file: string, start: number): FileLine {
  let end = start
  while (end < file.length && file.charCodeAt(end) !== 10 && file.charCodeAt(end) !== 13) end++
  return {start, end, next: Math.min(file.length, end + (file.startsWith('\r\n', end) ? 2 : 1))}
}

/**
 * Finds where a stretch of a Markdown file ends that can be read by itself: before a line that is not set in and follows a blank line,
 * or begins a heading or an item. No list, quotation or paragraph goes on there; of code and raw HTML the caller has to see for itself.
 * A stretch of too many lines ends before the one that is set in least.
 *
 * @param file The file.
 * @param from Index of the stretch's first line.
 */
export function stretchEnd(file: string, from: number): number {
  let line = lineAt(file, from)
  const numbered = NUMBERED.test(file.slice(line.start, line.start + 12))
  let isBlank = isBlankLine(file, line)
  let weight = 1
  let least = {start: file.length, indent: Infinity}
  while (line.next < file.length) {
    line = lineAt(file, line.next)
    const indent = indentOf(file, line)
    if (line.start + indent === line.end) {
      isBlank = true
      weight++
    } else {
      if (indent === 0 && (isBlank || beginsBlock(file, line, numbered))) return line.start
      isBlank = false
      if (weight > MAX_WEIGHT / 2 && indent <= least.indent) least = {start: line.start, indent}
      weight += indent < 4 && file.slice(line.start, Math.min(line.end, line.start + 2000)).includes('|') ? ROW_WEIGHT : 1
    }
    if (weight > MAX_WEIGHT) return least.start < file.length ? least.start : line.start
  }
  return file.length
}

/** Whether a line holds nothing but spaces and tabs. */
export function isBlankLine(file: string, line: FileLine): boolean {
  return line.start + indentOf(file, line) === line.end
}

function indentOf(file: string, {start, end}: FileLine): number {
  let at = start
  while (at < end && (file.charCodeAt(at) === 32 || file.charCodeAt(at) === 9)) at++
  return at - start
}

function beginsBlock(file: string, {start, end}: FileLine, numbered: boolean): boolean {
  const unit = file.charCodeAt(start)
  // Most lines begin with a letter.
  if (unit > 0x39) return false
  const head = file.slice(start, Math.min(end, start + 2000))
  return (BEGINS.test(head) || (numbered && NUMBERED.test(head))) && !DELIMITERS.test(head)
}
