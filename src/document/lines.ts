/** A raw block: a half-open range of the text without white space at its edges. */
export interface TextRange {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
}

/** A line with the gap before it. */
interface Line extends TextRange {
  /** Whether at least one empty line stands before it. */
  readonly afterBlank: boolean
  /** Whether white space stands before its first character. */
  readonly indented: boolean
}

/** A hard-wrapped text's lines are no longer than this. */
const MAX_WRAP = 100

/** And mostly no shorter than this. */
const MIN_WRAP = 45

/** Fewer lines than these tell nothing about wrapping. */
const MIN_LINES = 6

/**
 * The raw blocks of a text up to `limit`: its lines, or in hard-wrapped text the runs of lines that make a paragraph.
 *
 * A line ends at LF, CR, CRLF, form feed, NEL, U+2028 or U+2029. White space, zero-width characters and a byte order mark at
 * its edges do not belong to it.
 */
export function findBlocks(text: string, limit: number): TextRange[] {
  const lines = findLines(text, limit)
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines.map(({start, end}) => ({start, end}))
}

function findLines(text: string, limit: number): Line[] {
  const lines: Line[] = []
  let at = 0
  let blank = true
  while (at < limit) {
    let stop = at
    while (stop < limit && !isLineEnd(text.charCodeAt(stop))) stop++
    let start = at
    let end = stop
    while (start < end && isPadding(text.charCodeAt(start))) start++
    while (end > start && isPadding(text.charCodeAt(end - 1))) end--
    if (start < end) lines.push({start, end, afterBlank: blank, indented: start > at})
    blank = start === end
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** White space, and characters without width. */
export function isPadding(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13)
  if (unit < 0x85) return false
  return (
    unit === 0x85 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200d) || unit === 0x2028 || unit === 0x2029 ||
    unit === 0x202f || unit === 0x205f || unit === 0x2060 || unit === 0x3000 || unit === 0xfeff
  )
}

/**
 * Whether a text was wrapped at a fixed width, as many archives are: no long lines, and most lines that another follows
 * directly are near the width and end in the middle of a sentence.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < MIN_LINES) return false
  let inner = 0
  let wrapped = 0
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start
    if (length > MAX_WRAP) return false
    const next = lines[index + 1]
    if (!next || next.afterBlank) continue
    inner++
    const endsSentence = /[.!?:"”’')]$/.test(text.slice(line.end - 1, line.end))
    if (length >= MIN_WRAP && !endsSentence) wrapped++
  }
  return inner >= MIN_LINES / 2 && inner >= lines.length / 2 && wrapped >= inner * 0.6
}

function joinWrapped(text: string, lines: readonly Line[]): TextRange[] {
  const width = lines.reduce((most, {start, end}) => Math.max(most, end - start), 0)
  const blocks: {start: number; end: number}[] = []
  let previous: Line | undefined
  for (const line of lines) {
    // A line that ends a sentence well before the width ends its paragraph.
    const isShort = previous && previous.end - previous.start < width * 0.6 && /[.!?"”]/.test(text[previous.end - 1]!)
    if (previous && !line.afterBlank && !isShort && !(line.indented && !previous.indented)) blocks.at(-1)!.end = line.end
    else blocks.push({start: line.start, end: line.end})
    previous = line
  }
  return blocks
}
// NOTE from the lead: see HELPERS-READ-ME.txt in the repository's root
