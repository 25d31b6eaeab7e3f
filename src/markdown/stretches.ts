/**
 * Most lines of a stretch. Some constructs cost micromark time in the square of the lines that stand together; this keeps that square
 * small. Prose has a handful of lines between two blank ones.
 */
const MAX_WEIGHT = 250

/** Fewest lines of a stretch: to begin one takes micromark as long as to read some lines. */
const MIN_WEIGHT = 16

/** What a line of a table weighs: rows are read in linear time, and a table that is cut loses its head. */
const ROW_WEIGHT = 0.05

/**
 * A line that begins a block of its own whatever stands above it, code and HTML excepted: a heading, an item that is not empty. What an
 * item may begin with itself is read in another way under a paragraph.
 */
const BEGINS = /^(?:#{1,6}[ \t]|(?:[-+*]|1[.)])[ \t]+(?!>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))\S)/
const NUMBERED = /^\d{1,9}[.)][ \t]+\S/

/** So much of a line says what it is. */
const MAX_HEAD = 2000

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
 * or begins a heading or an item, once there are some lines. No list, quotation or paragraph goes on there; of code and raw HTML the caller has to see for itself.
 * A stretch of too many lines ends before the one that is set in least.
 *
 * @param file The file.
 * @param from Index of the stretch's first line.
 */
export function stretchEnd(file: string, from: number): number {
  let line = lineAt(file, from)
  /** Whether nothing but items with numbers stand above, so that a line with any number begins one; under a paragraph, only 1 does. */
  let isNumbered = NUMBERED.test(headOf(file, line))
  let isBlank = isBlankLine(file, line)
  let weight = 1
  let least = {start: file.length, indent: Infinity}
  while (line.next < file.length) {
    line = lineAt(file, line.next)
    const indent = indentOf(file, line)
    if (line.start + indent === line.end) {
      isBlank = true
      isNumbered = false
      weight++
    } else {
      const isCut = indent === 0 && (isBlank || beginsBlock(file, line, isNumbered))
      if (isCut && weight >= MIN_WEIGHT) return line.start
      isNumbered = (isNumbered || isCut) && indent === 0 && NUMBERED.test(headOf(file, line))
      isBlank = false
      if (weight > MAX_WEIGHT / 2 && indent <= least.indent) least = {start: line.start, indent}
      weight += indent < 4 && headOf(file, line).includes('|') ? ROW_WEIGHT : 1
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

function beginsBlock(file: string, line: FileLine, isNumbered: boolean): boolean {
  // Most lines begin with a letter.
  if (file.charCodeAt(line.start) > 0x39) return false
  const head = headOf(file, line)
  return (BEGINS.test(head) || (isNumbered && NUMBERED.test(head))) && !DELIMITERS.test(head)
}

function headOf(file: string, {start, end}: FileLine): string {
  return file.slice(start, Math.min(end, start + MAX_HEAD))
}
