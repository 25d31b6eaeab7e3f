import {classOf, FIRST_WORD_CLASS} from '../characters.ts'

const ELIDED = /^(?:twere|twas|tis|cause|em|er|im|n|\d\ds?)$/i
const INNER = /^[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027_]$/

/**
 * Whether ParseEnglish or ParseLatin has a rule for the mark at `at`, which our scanner has left alone: elisions ('twas, ol',
 * 'n'), a slash after a short word (w/o), `&` before a word, marks in a row between words.
 */
export function isRewritten(text: string, at: number, start: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  const before = at > start && classOf(text.charCodeAt(at - 1)) >= FIRST_WORD_CLASS
  const after = at + 1 < end && classOf(text.charCodeAt(at + 1)) >= FIRST_WORD_CLASS
  if (unit === 0x2f) return before && !(isLetter(text, at - 2, start) && isLetter(text, at - 3, start))
  if (unit === 0x26) return after
  if (unit === 0x27 || unit === 0x2019) {
    if (after && !before) return ELIDED.test(wordAfter(text, at + 1, end))
    if (before && (text.charCodeAt(at - 1) | 0x20) === 0x6c) return /^ol?$/i.test(text.slice(Math.max(start, at - 2), at))
    if (before && (text.charCodeAt(at - 1) | 0x20) === 0x6f) return true
  }
  return before && !after && at + 2 < end && INNER.test(text.charAt(at)) && INNER.test(text.charAt(at + 1))
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
