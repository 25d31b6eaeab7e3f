import {CharClass, classOf, FIRST_WORD_CLASS, isSpace, isWordBefore, skipSpace} from '../characters.ts'
import {abbreviationClass} from '../sentences/index.ts'

const STOP = 0x2e
const LONGEST = 12

/**
 * Whether the stop at `stop` belongs to the word `[at, stop)`: the stop of an initialism always does ("U.S."), that of an
 * abbreviation, an initial or a list's number does unless it ends the sentence (`finals`: where its closing marks begin).
 */
export function stopBelongs(text: string, at: number, stop: number, start: number, end: number, finals: number): boolean {
  if (stop + 1 < end && text.charCodeAt(stop + 1) === STOP) {
    // "Jr..": the abbreviation's stop and the sentence's. More are an ellipsis.
    const two = stop + 2 >= end || text.charCodeAt(stop + 2) !== STOP
    return two && stop - at <= LONGEST && (isInitialism(text, at, stop) || isKnown(text, at, stop))
  }
  if (isInitialism(text, at, stop)) return true
  if (stop >= finals) return false
  // A word that is no abbreviation keeps its stop apart, if nothing shows otherwise.
  if (stop - at > LONGEST) return false
  const next = text.charCodeAt(stop + 1)
  if (!isSpace(next)) {
    if (next === 0x2c || next === 0x3b) return true
    // “No.” and he left: what ends inside quotation marks is mostly a sentence.
    return isQuote(next) ? isTitle(text, at, stop) : isInitial(text, at, stop) || isKnown(text, at, stop)
  }
  // The splitter saw the same stop and went on: before a capital or a number only an abbreviation's stop does that.
  const kind = classOf(text.charCodeAt(skipSpace(text, stop + 1, end)))
  if (kind === CharClass.upper || kind === CharClass.digit) return true
  return stop - at === 1 || (at === start && classOf(text.charCodeAt(at)) === CharClass.digit) || isKnown(text, at, stop)
}

/** Single letters or digits with stops between, not all digits, as parse-latin has it: "U.S", "non-U.S", "e.g". */
function isInitialism(text: string, at: number, stop: number): boolean {
  let index = stop
  let letters = 0
  while (classOf(text.charCodeAt(index - 1)) >= FIRST_WORD_CLASS) {
    if (classOf(text.charCodeAt(index - 1)) > CharClass.digit) letters++
    index--
    if (index - at < 2 || text.charCodeAt(index - 1) !== STOP) break
    index--
  }
  // What stands before is the word's beginning or a hyphen's like.
  return stop - index > 2 && letters > 0 && (index === at || !isWordBefore(text, index)) && text.charCodeAt(index) !== STOP
}

function isTitle(text: string, at: number, stop: number): boolean {
  return abbreviationClass(text.slice(at, stop)) === 'name'
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x2019 || unit === 0x201d
}

function isInitial(text: string, at: number, stop: number): boolean {
  return stop === at + 1 && classOf(text.charCodeAt(at)) === CharClass.upper
}

function isKnown(text: string, at: number, stop: number): boolean {
  const word = text.slice(at, stop)
  const inner = Math.max(word.lastIndexOf('-'), word.lastIndexOf('.'))
  return abbreviationClass(word.slice(inner + 1)) !== undefined || word.charAt(inner) === '.'
}
