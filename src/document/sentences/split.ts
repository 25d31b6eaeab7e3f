import {isLowSurrogate, isSpace, isTerminal, isWordAt, skipSpace, skipSpaceBack} from '../characters.ts'
import {sentenceEnd} from './boundary.ts'

/** The longest sentence, in UTF-16 code units. What is longer is cut, so that no work is more than linear in the text. */
export const MAX_SENTENCE = 4096

/** How far back from there white space is looked for. */
const MAX_BACK = 512

/** A half-open range of a text. */
export interface Range {
  /** Index of the first code unit. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
}

/** Cuts `[start, end)` of `text` into sentences; `extra` are abbreviations without their stop. */
export function splitRange(text: string, start: number, end: number, extra: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  const last = skipSpaceBack(text, end, start)
  let from = skipSpace(text, start, last)
  let at = from
  let hasWord = false
  // Straight double marks open and close in turn.
  let open = false

  while (at < last) {
    const unit = text.charCodeAt(at)
    if (!isTerminal(unit)) {
      if (unit === 0x22) open = !open
      else if (!hasWord) hasWord = isWordAt(text, at)
      at++
      continue
    }

    let run = at + 1
    while (run < last && isTerminal(text.charCodeAt(run))) run++
    const to = hasWord ? sentenceEnd(text, from, at, run, last, open, extra) : -1
    if (to < 0) {
      at = run
      continue
    }
    while (run < to) if (text.charCodeAt(run++) === 0x22) open = !open
    addRange(ranges, text, from, to)
    from = skipSpace(text, to, last)
    at = from
    hasWord = false
  }

  if (from < last) addRest(ranges, text, from, last, hasWord)
  return ranges
}

/** Marks that no word follows belong to the sentence before them. */
function addRest(ranges: Range[], text: string, from: number, to: number, hasWord: boolean): void {
  const previous = ranges.at(-1)
  if (!hasWord && previous && to - previous.start <= MAX_SENTENCE) ranges[ranges.length - 1] = {start: previous.start, end: to}
  else addRange(ranges, text, from, to)
}

function addRange(ranges: Range[], text: string, from: number, to: number): void {
  let start = from
  while (to - start > MAX_SENTENCE) {
    const limit = start + MAX_SENTENCE
    let cut = limit
    while (cut > limit - MAX_BACK && !isSpace(text.charCodeAt(cut))) cut--
    if (cut === limit - MAX_BACK) {
      cut = limit
      if (isLowSurrogate(text.charCodeAt(cut))) cut--
    }
    ranges.push({start, end: skipSpaceBack(text, cut, start)})
    start = skipSpace(text, cut, to)
  }
  if (start < to) ranges.push({start, end: to})
}
