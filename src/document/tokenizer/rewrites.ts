import {classOf, FIRST_WORD_CLASS, isSpace, isWordAt, isWordBefore} from '../characters.ts'
import {isInner} from './joins.ts'

const ELIDED = /^(?:twere|twas|tis|cause|em|er|im|n|\d\ds?)$/i

/**
 * Whether ParseEnglish or ParseLatin has a rule for the mark at `at`, which our scanner has left alone: elisions ('twas, ol',
 * 'n'), a slash after a short word (w/o), `&` before a word, marks in a row between words, or between a word and a tag.
 */
export function isRewritten(text: string, at: number, start: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  const before = at > start && isWordBefore(text, at)
  const after = at + 1 < end && isWordAt(text, at + 1)
  if (unit === 0x2f) return before && !(isLetter(text, at - 2, start) && isLetter(text, at - 3, start))
  if (unit === 0x26 && at + 1 < end && !isSpace(text.charCodeAt(at + 1))) return true
  if (unit === 0x27 || unit === 0x2019) {
    if (after && !before && ELIDED.test(wordAfter(text, at + 1, end))) return true
    if (before && /^ol?$|.o$/i.test(text.slice(Math.max(start, at - 2), at))) return true
  }
  if (!before || after || at + 2 >= end || !isInner(unit)) return false
  const next = text.charCodeAt(at + 1)
  return isInner(next) || next === 0x23 || next === 0x2b
}

function isLetter(text: string, index: number, start: number): boolean {
  return index >= start && classOf(text.charCodeAt(index)) >= FIRST_WORD_CLASS
}

function wordAfter(text: string, at: number, end: number): string {
  const limit = Math.min(end, at + 6)
  let to = at
  while (to < limit && classOf(text.charCodeAt(to)) >= FIRST_WORD_CLASS) to++
  return text.slice(at, to)
}
