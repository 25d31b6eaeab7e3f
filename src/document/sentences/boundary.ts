import {CharClass, classOf, FIRST_WORD_CLASS, isCloser, isOpener, isSpace, isTerminal, skipSpace} from '../characters.ts'
import {skipFootnotes} from './footnotes.ts'
import {abbreviationStart, stopEndsSentence, wordAt, type Following} from './stops.ts'
import {isCue, isParticle, isStarter} from './words.ts'
import {abbreviationClass} from './abbreviations.ts'

const STOP = 0x2e

/**
 * Where the sentence that began at `from` ends, if the run of terminal marks `[mark, run)` ends it: after the marks that close
 * quotations and brackets, and after footnote marks. -1 if it does not end there.
 *
 * `open`: whether a straight double quotation mark is open.
 */
export function sentenceEnd(
  text: string, from: number, mark: number, run: number, end: number, open: boolean, extra: ReadonlySet<string>,
): number {
  const closed = skipClosers(text, run, end, open)
  const noted = skipFootnotes(text, closed, end)
  if (noted >= end) return end
  const single = run === mark + 1 && text.charCodeAt(mark) === STOP
  if (!isSpace(text.charCodeAt(noted))) {
    const note = single ? gluedNote(text, from, mark, run, end) : -1
    return note >= 0 ? note : isMissingSpace(text, from, mark, closed, noted, end, extra) ? noted : -1
  }

  const at = skipSpace(text, noted, end)
  const late = lateClosers(text, at, end)
  if (late > at) {
    const after = skipSpace(text, late, end)
    if (after >= end || isUpper(text, following(text, after, end).word)) return late
    return -1
  }

  if (noted === closed && single) {
    const note = looseNote(text, from, mark, at, end)
    if (note >= 0) return note
  }
  const next = following(text, at, end)
  const quoted = isQuote(text.charCodeAt(closed - 1))
  if (next.word < end && isTerminal(text.charCodeAt(next.word))) return isOmission(text, next.word, end) ? noted : -1
  if (next.kind === CharClass.lower && !isBrand(text, next.word, end) && !(single && next.bracketed)) return -1
  // “It is a long game.” - Matthew Ingram
  if (quoted && next.dashed) return -1
  if (!single) {
    const asks = text.charCodeAt(run - 1) !== STOP && text.charCodeAt(run - 1) !== 0x2026
    return asks && quoted && isAttribution(text, next.word, end) ? -1 : noted
  }
  if (noted > closed) return noted
  if (quoted) return stopEndsQuotation(text, from, mark) ? noted : -1
  return stopEndsSentence(text, from, mark, end, next, extra) ? noted : -1
}

function following(text: string, at: number, end: number): Following {
  let word = at
  let quoted = false
  let bracketed = false
  let dashed = false
  while (word < end) {
    const unit = text.charCodeAt(word)
    if (isOpener(unit)) {
      if (unit === 0x28 || unit === 0x5b || unit === 0x7b) bracketed = true
      else quoted = true
    } else if (unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015)) {
      dashed = true
    } else if (!isSpace(unit)) {
      break
    }
    word++
  }
  return {word, kind: word < end ? classOf(text.charCodeAt(word)) : 0, quoted, bracketed, dashed}
}

function skipClosers(text: string, at: number, end: number, open: boolean): number {
  while (at < end) {
    const unit = text.charCodeAt(at)
    if (!isCloser(unit) && !(unit === 0x201c && (at + 1 >= end || isSpace(text.charCodeAt(at + 1))))) break
    // A straight mark or an apostrophe before a letter opens, unless a mark waits to be closed.
    if ((unit === 0x22 && !open) || unit === 0x27 || unit === 0x2019) {
      if (at + 1 < end && classOf(text.charCodeAt(at + 1)) >= FIRST_WORD_CLASS) break
    }
    at++
  }
  return at
}

/** Closing marks that white space parts from the stop: `word. ”`. */
function lateClosers(text: string, at: number, end: number): number {
  let to = at
  while (to < end && isCloser(text.charCodeAt(to))) to++
  return to >= end || isSpace(text.charCodeAt(to)) ? to : at
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || (unit >= 0x2019 && unit <= 0x201d) || unit === 0xbb || unit === 0x203a
}

function isUpper(text: string, index: number): boolean {
  return classOf(text.charCodeAt(index)) === CharClass.upper
}

/** Whether an ellipsis begins the next sentence: "The end. ... and more". Otherwise it belongs to the sentence before it. */
function isOmission(text: string, at: number, end: number): boolean {
  while (at < end && isTerminal(text.charCodeAt(at))) at++
  return classOf(text.charCodeAt(skipSpace(text, at, end))) === CharClass.lower
}

/** "iPhone", "eBay": small letters, then a capital. */
function isBrand(text: string, index: number, end: number): boolean {
  const limit = Math.min(end, index + 8)
  while (index < limit && classOf(text.charCodeAt(index)) === CharClass.lower) index++
  return index < limit && classOf(text.charCodeAt(index)) === CharClass.upper
}

/** A title or "e.g." before the closing mark is still no end: “Mr.” Smith. */
function stopEndsQuotation(text: string, from: number, mark: number): boolean {
  const start = abbreviationStart(text, from, mark)
  return abbreviationClass(text.slice(start, mark)) !== 'name'
}

/** A name and a verb of saying: Smith asked. */
function isAttribution(text: string, at: number, end: number): boolean {
  for (let count = 0; count < 6; count++) {
    const word = wordAt(text, at, end)
    if (word === '') return false
    if (isCue(word)) return true
    if (classOf(word.charCodeAt(0)) === CharClass.lower && !isParticle(word)) return false
    if (count === 0 && isStarter(word)) return false
    at += word.length
    if (at < end && text.charCodeAt(at) === STOP) at++
    if (at < end && !isSpace(text.charCodeAt(at))) return false
    at = skipSpace(text, at, end)
  }
  return false
}

/** "innovation.23 Open": the number of a note, pasted in without its superscript. */
function gluedNote(text: string, from: number, mark: number, run: number, end: number): number {
  if (!isAfterWord(text, from, mark)) return -1
  const to = numberEnd(text, run, end)
  if (to < end && !isSpace(text.charCodeAt(to))) return -1
  const at = skipSpace(text, to, end)
  return at >= end || isUpper(text, following(text, at, end).word) ? to : -1
}

/** "a fee. 8 Yet some": as {@link gluedNote}, after white space, before a word that starts sentences; not "5 p.m. 12 May". */
function looseNote(text: string, from: number, mark: number, at: number, end: number): number {
  if (!isAfterWord(text, from, mark)) return -1
  const to = numberEnd(text, at, end)
  if (to >= end || !isSpace(text.charCodeAt(to))) return -1
  const word = wordAt(text, skipSpace(text, to, end), end)
  return isUpper(word, 0) && isStarter(word) ? to : -1
}

/** Whether the stop at `mark` stands after an ordinary word: one that ends in three small letters. */
function isAfterWord(text: string, from: number, mark: number): boolean {
  return mark - from >= 3 && isLowerRun(text, mark - 3, mark)
}

function numberEnd(text: string, at: number, end: number): number {
  let to = at
  while (to < end && classOf(text.charCodeAt(to)) === CharClass.digit) to++
  return to - at < 4 ? to : at
}

function isLowerRun(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (classOf(text.charCodeAt(index)) !== CharClass.lower) return false
  return true
}

/** "the end.Next day", "“Go.”She went": the white space was lost. */
function isMissingSpace(
  text: string, from: number, mark: number, closed: number, noted: number, end: number, extra: ReadonlySet<string>,
): boolean {
  const next = following(text, noted, end)
  if (next.kind !== CharClass.upper || next.dashed || next.bracketed) return false
  const second = next.word + 1 < end ? text.charCodeAt(next.word + 1) : STOP
  if (second === STOP || classOf(second) === CharClass.upper) return false
  if (text.charCodeAt(mark) !== STOP && text.charCodeAt(mark) < 0x80) return isLowerRun(text, mark - 1, mark)
  if (noted > closed) return true
  const start = abbreviationStart(text, from, mark)
  const word = text.slice(start, mark)
  return mark - start > 1 && isLowerRun(text, mark - 2, mark) && !word.includes('.') && !extra.has(word)
    && abbreviationClass(word) === undefined && (start === from || isSpace(text.charCodeAt(start - 1)))
}
