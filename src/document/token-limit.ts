import {CharClass, classOf, FIRST_WORD_CLASS, isLowSurrogate} from './characters.ts'
import {isLineEnd, trimRange, type MarkedRange} from './lines.ts'

/** A line costs as much as so many tokens do, whatever stands in it. */
const LINE_TOKENS = 10

/**
 * Finds where a text's tokens are more than `most`: runs of letters and digits, runs of white space, and all other characters, one by one;
 * a line that is not blank counts as {@link LINE_TOKENS} more.
 *
 * Tokens, and not characters alone, are what a tree costs: a text of single letters has three times as many of them as news.
 *
 * @param text The text.
 * @param limit Index after which nothing is read.
 * @param most How many tokens are read.
 * @returns The index of the first token that is one too many; `limit` if there is none.
 */
export function findTokenLimit(text: string, limit: number, most: number): number {
  // Short texts are counted too, though they cannot meet the bound: so the work of parsing is the same for each character, however many there are.
  let tokens = 0
  let before = 0
  let isLineStart = true
  for (let at = 0; at < limit; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === SPACE) isLineStart ||= isLineEnd(unit)
    else if (isLineStart) {
      tokens += LINE_TOKENS
      isLineStart = false
    }
    if ((kind === MARK && !isLowSurrogate(unit)) || kind !== before) tokens++
    if (tokens > most) return at
    before = kind
  }
  return limit
}

const SPACE = 1
const WORD = 2
const MARK = 3

function kindOf(unit: number): number {
  const found = classOf(unit)
  return found <= CharClass.ignorable ? SPACE : found >= FIRST_WORD_CLASS ? WORD : MARK
}

/** The blocks that end before an index; what stands before it of one that goes on is a block. */
export function cutRanges(text: string, ranges: readonly MarkedRange[], limit: number): MarkedRange[] {
  const kept: MarkedRange[] = []
  for (const range of ranges) {
    if (range.start >= limit) break
    const cut = range.end <= limit ? range : trimRange(text, {start: range.start, end: limit})
    if (cut) kept.push({...range, ...cut})
  }
  return kept
}
