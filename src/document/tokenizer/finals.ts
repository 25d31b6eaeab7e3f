import {CharClass, classOf, FIRST_WORD_CLASS, isCloser, isSpace, isTerminal} from '../characters.ts'
import {abbreviationClass, abbreviationStart, labelEnd} from '../sentences/index.ts'

/**
 * Where the marks begin that close a sentence: its stop, closing quotation marks and brackets, and footnote marks such as
 * `[17]`, whose digits are no words here.
 */
export function finalMarks(text: string, start: number, end: number): number {
  let at = noteNumber(text, start, end)
  for (let notes = 0; notes <= 8; notes++) {
    while (at > start && isNoWord(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 0x5d) at--
    if (at === start || text.charCodeAt(at - 1) !== 0x5d) return at
    const open = noteStart(text, start, at - 1)
    if (open < 0) {
      at--
      notes--
      continue
    }
    at = open
  }
  return at
}

/** Where the number of a note stands that lost its brackets: "a fee. 8", "innovation.23"; `end` if there is none. */
function noteNumber(text: string, start: number, end: number): number {
  let at = end
  while (at > start && classOf(text.charCodeAt(at - 1)) === CharClass.digit) at--
  if (at === end || end - at > 3) return end
  let stop = at - 1
  if (isSpace(text.charCodeAt(stop))) stop--
  while (stop > start && isCloser(text.charCodeAt(stop))) stop--
  if (stop < start + 3 || !isTerminal(text.charCodeAt(stop))) return end
  for (let index = stop - 3; index < stop; index++) if (classOf(text.charCodeAt(index)) < FIRST_WORD_CLASS) return end
  const word = text.slice(abbreviationStart(text, start, stop), stop)
  return abbreviationClass(word) === undefined && classOf(text.charCodeAt(stop - 1)) === CharClass.lower ? at : end
}

function noteStart(text: string, start: number, close: number): number {
  for (let at = close - 1; at >= start && close - at <= 24; at--) {
    if (text.charCodeAt(at) === 0x5b) return labelEnd(text, at + 1, close + 1) === close + 1 ? at : -1
    if (text.charCodeAt(at) === 0x5d) return -1
  }
  return -1
}

function isNoWord(unit: number): boolean {
  const kind = classOf(unit)
  return kind < FIRST_WORD_CLASS && kind !== CharClass.surrogate
}
