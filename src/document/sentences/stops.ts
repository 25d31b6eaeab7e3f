import {CharClass, classOf, FIRST_WORD_CLASS, isApostrophe} from '../characters.ts'
import {abbreviationClass, AFTER_TIME, LABELS, MAX_ABBREVIATION} from './abbreviations.ts'
import {isStarter} from './words.ts'

/** What stands after a full stop and its closing marks. */
export interface Following {
  /** Index of the first character of the next word, after opening marks. */
  readonly word: number
  /** Class of that character. */
  readonly kind: number
  /** Whether a quotation mark opens before it. */
  readonly quoted: boolean
  /** Whether a bracket opens before it. */
  readonly bracketed: boolean
  /** Whether a dash stands before it. */
  readonly dashed: boolean
}

/**
 * Whether the single full stop at `stop` ends a sentence that began at `from`, given what follows; the text between is already
 * known to hold white space, and the next word not to be in lower case.
 */
export function stopEndsSentence(
  text: string, from: number, stop: number, end: number, next: Following, extra: ReadonlySet<string>,
): boolean {
  const start = abbreviationStart(text, from, stop)
  const word = text.slice(start, stop)
  if (extra.has(word)) return false

  const first = classOf(word.charCodeAt(0))
  if (first === CharClass.digit) return !isListNumber(text, from, start, word)
  if (word.length === 1) return letterEndsSentence(text, from, start, end, next)

  const kind = abbreviationClass(word)
  if (kind === 'name') return false
  if (kind === 'number') return next.kind !== CharClass.digit && !next.bracketed
  if (kind !== undefined) {
    // A dateline's state: "HARTFORD, Conn. — The".
    if (next.dashed) return false
    return word === 'etc' ? !next.bracketed : startsSentence(text, end, next)
  }
  if (isDotted(word)) return dottedEndsSentence(text, word, end, next)
  return true
}

/**
 * Where the run of letters, digits and inner stops before `stop` begins; `stop` itself if it is longer than an abbreviation.
 */
export function abbreviationStart(text: string, from: number, stop: number): number {
  let start = stop
  while (start > from) {
    const unit = text.charCodeAt(start - 1)
    const kind = classOf(unit)
    if (kind < FIRST_WORD_CLASS && unit !== 0x2e && kind !== CharClass.ignorable) break
    if (stop - start >= MAX_ABBREVIATION) return stop
    start--
  }
  // A stop before the word is an ellipsis or another sentence's.
  while (start < stop && text.charCodeAt(start) === 0x2e) start++
  return start
}

/** Whether the word is letters, each but the last two groups at most, with stops between: "U.S", "p.m", "Ph.D". */
export function isDotted(word: string): boolean {
  let run = 0
  let stops = 0
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    if (unit === 0x2e) {
      if (run === 0) return false
      stops++
      run = 0
    } else {
      if (classOf(unit) <= CharClass.digit || ++run > 2) return false
    }
  }
  return stops > 0
}

function dottedEndsSentence(text: string, word: string, end: number, next: Following): boolean {
  const lower = word.toLowerCase()
  if (lower === 'e.g' || lower === 'i.e') return false
  if (next.kind === CharClass.digit || next.dashed) return false
  if (lower === 'p.m' || lower === 'a.m') {
    return !next.bracketed && !isInitial(text, next.word, end) && !AFTER_TIME.has(wordAt(text, next.word, end).toLowerCase())
  }
  return startsSentence(text, end, next)
}

function letterEndsSentence(text: string, from: number, start: number, end: number, next: Following): boolean {
  const unit = text.charCodeAt(start)
  const kind = classOf(unit)
  // "a. Item", "A. Item", "I. Introduction".
  if (isFirst(text, from, start)) return false
  // Roe v. Wade, c. 1900, p. 5, b. and d. (born and died).
  if (kind === CharClass.lower) return !'vcpbd'.includes(text.charAt(start))
  if (kind !== CharClass.upper) return true
  if (isInitial(text, next.word, end)) return false
  if (unit === 0x49 || LABELS.has(wordBefore(text, from, start))) return true
  // A nickname may follow an initial: Robert C. “Bobby” Scott.
  return !next.quoted && startsSentence(text, end, next)
}

/** A number that opens a sentence and is short is a list's: "1. First", "2.1. Method". */
function isListNumber(text: string, from: number, start: number, word: string): boolean {
  return word.length < 6 && !(word.length === 4 && !word.includes('.')) && isFirst(text, from, start)
}

function isFirst(text: string, from: number, start: number): boolean {
  for (let index = start - 1; index >= from; index--) {
    const kind = classOf(text.charCodeAt(index))
    if (kind > CharClass.punctuation || start - index > 4) return false
  }
  return true
}

/** Whether the next word has one capital and is of the kind that starts sentences, or opens a quotation. */
function startsSentence(text: string, end: number, next: Following): boolean {
  if (next.bracketed) return false
  if (next.kind !== CharClass.upper) return next.kind !== CharClass.digit
  if (next.quoted) return true
  const word = wordAt(text, next.word, end)
  if (isInitial(text, next.word, end)) return false
  return (word.length === 1 || word.slice(1) !== word.slice(1).toUpperCase()) && isStarter(word)
}

/** Whether a single letter with a full stop stands at `index`. */
function isInitial(text: string, index: number, end: number): boolean {
  return index + 1 < end && text.charCodeAt(index + 1) === 0x2e && classOf(text.charCodeAt(index)) === CharClass.upper
}

/** The word at `index`, apostrophes inside it included, up to 24 code units. */
export function wordAt(text: string, index: number, end: number): string {
  const limit = Math.min(end, index + MAX_ABBREVIATION)
  let to = index
  while (to < limit) {
    const unit = text.charCodeAt(to)
    if (classOf(unit) < FIRST_WORD_CLASS && !(isApostrophe(unit) && to > index)) break
    to++
  }
  if (to > index && isApostrophe(text.charCodeAt(to - 1))) to--
  return text.slice(index, to)
}

function wordBefore(text: string, from: number, index: number): string {
  let to = index
  while (to > from && index - to < 4 && classOf(text.charCodeAt(to - 1)) <= CharClass.ignorable) to--
  let start = to
  while (start > from && to - start < MAX_ABBREVIATION && classOf(text.charCodeAt(start - 1)) >= FIRST_WORD_CLASS) start--
  return text.slice(start, to).toLowerCase()
}
