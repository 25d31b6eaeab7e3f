import type {CueSite} from './cues.ts'
import {AUXILIARIES, CLAUSE_WORDS, DETERMINERS, isAdverb, isCapitalised, isDash, isTerminal, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS} from './grammar.ts'
import type {Range} from './raw.ts'
import type {Item} from './units.ts'
import {ADDRESSING} from './verbs.ts'

/** Where what is said begins after a cue, and what announces it. */
export interface ContentStart {
  /** Index of the first item of the content; the unit's end where nothing follows. */
  readonly at: number
  /** What stands between the cue and the content. */
  readonly intro: 'colon' | 'comma' | 'that' | 'quote' | 'none'
  /** Whether nothing but when, where and to whom it was said follows the cue. */
  readonly empty: boolean
}

/** Verbs whose content is a question. */
const ASKING = new Set(['ask', 'wonder', 'question'])

/** Words that begin what is asked or told. */
const QUESTION_WORDS = new Set(['that', 'whether', 'if', 'what', 'why', 'how', 'who', 'where', 'when'])

/** How far after a cue its content may begin, in items. */
const MAX_DISTANCE = 24

/**
 * Passes over the addressee, the time and the place that follow a cue.
 *
 * @param nextCue Where the next cue begins: what it announces is its own.
 */
export function contentAfter(items: readonly Item[], cue: CueSite, end: number, nextCue: number): ContentStart {
  let at = cue.last
  if (ADDRESSING.has(cue.lemma)) at = passAddressee(items, at, end)
  const announced = announcedContent(items, at, Math.min(end, nextCue), ASKING.has(cue.lemma))
  if (announced) return announced
  while (at < end && isAdverb(items[at]!) && items[at]!.word) at++
  const timed = passTimes(items, at, end)
  const next = items[timed]
  if (timed >= end || next === undefined || isTerminal(next)) return {at: end, intro: 'none', empty: true}
  if (next.lower === ',' || isDash(next)) return {at: timed + 1, intro: 'comma', empty: timed + 1 >= end}
  const adjunctOnly = PREPOSITIONS.has(next.lower) || CLAUSE_WORDS.has(next.lower)
  if (timed === at && adjunctOnly && !/^(?:what|how|why|whether|if|where|who)$/.test(next.lower)) return {at, intro: 'none', empty: true}
  return {at: timed, intro: 'none', empty: false}
}

/** A colon, "that" or quotation mark not far after the cue, with only when, where and to whom between. */
function announcedContent(items: readonly Item[], from: number, end: number, asks: boolean): ContentStart | undefined {
  const limit = Math.min(end, from + MAX_DISTANCE)
  let commas = 0
  for (let at = from; at < limit; at++) {
    const item = items[at]!
    if (item.region) return at === from || !isClauseBetween(items, from, at) ? {at, intro: at > from && items[at - 1]!.lower === ',' ? 'comma' : 'quote', empty: false} : undefined
    if (item.lower === ':') return {at: at + 1, intro: 'colon', empty: at + 1 >= end}
    if ((item.lower === 'that' || (asks && /^(?:whether|if)$/.test(item.lower))) && (at === from || !isClauseBetween(items, from, at))) return {at, intro: 'that', empty: false}
    if (item.lower === ',') {
      commas++
      if (commas > 2) return undefined
    } else if (AUXILIARIES.has(item.lower)) return undefined
  }
  return undefined
}

/** Whether the items between cue and content hold more than an adjunct: then they are the beginning of the content. */
function isClauseBetween(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]!
  if (first.lower === 'to') return true
  if ((PREPOSITIONS.has(first.lower) && !/^(?:about|of|over|with|under|into|between|against|among)$/.test(first.lower)) || TIME_WORDS.has(first.lower) || first.lower === ',' || isAdverb(first)) {
    for (let at = from; at < to; at++) if (SUBJECT_PRONOUNS.has(items[at]!.lower) || AUXILIARIES.has(items[at]!.lower)) return true
    return false
  }
  return true
}

/** "USA Today", "the Evening Standard": a word of time with a capital that only a name gives it. */
export function isNamed(items: readonly Item[], at: number): boolean {
  const isBeside = (item: Item | undefined): boolean => item !== undefined && isCapitalised(item)
  return isCapitalised(items[at]!) && !ALWAYS_CAPITAL.test(items[at]!.lower) && (isBeside(items[at - 1]) || isBeside(items[at + 1]))
}

const ALWAYS_CAPITAL = /(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/**
 * The item after the noun phrase that names who is told; `from` where there is none.
 *
 * @param isBounded Whether `end` is where the content begins: then lower-case words before it are the phrase's own.
 */
export function passAddressee(items: readonly Item[], from: number, end: number, isBounded = false): number {
  let at = from
  const head = items[at]
  if (!head?.word || CLAUSE_WORDS.has(head.lower) || PREPOSITIONS.has(head.lower) || head.lower === 'to') return at
  const owns = head.lower === 'her' && isBounded && at + 1 < end && !isAdjunct(items[at + 1]!)
  if (/^(?:me|him|her|them|us|you)$/.test(head.lower) && !owns) return at + 1
  if (owns || DETERMINERS.has(head.lower)) at++
  let nouns = 0
  while (at < end && at - from < 9) {
    const item = items[at]!
    if (item.region || (!item.word && !/^[&'’.-]$/.test(item.lower))) break
    if (CLAUSE_WORDS.has(item.lower) || SUBJECT_PRONOUNS.has(item.lower) || AUXILIARIES.has(item.lower) || item.lower === 'to') break
    if (nouns > 0 && ((DETERMINERS.has(item.lower) && items[at - 1]!.lower !== 'of') || (PREPOSITIONS.has(item.lower) && item.lower !== 'of') || (TIME_WORDS.has(item.lower) && !isNamed(items, at)))) break
    if (!isBounded && nouns > 0 && !isCapitalised(item) && isCapitalised(items[at - 1]!)) {
      // "told BBC News she", "told Reuters police had": a lower-case word after the name begins the content.
      if (!/s$|^news|^magazine|^radio|^committee|^conference/.test(item.lower)) break
    }
    nouns++
    at++
  }
  while (at > from && !items[at - 1]!.word) at--
  return nouns > 0 ? at : from
}

/** Whether a word after "told her" is none of what is hers: "told her on Monday", "told her privately". */
function isAdjunct(item: Item): boolean {
  return !item.word || item.region !== undefined || isAdverb(item) || CLAUSE_WORDS.has(item.lower) || PREPOSITIONS.has(item.lower) || TIME_WORDS.has(item.lower) || SUBJECT_PRONOUNS.has(item.lower)
}

/** The content without who is asked or told at its beginning: "the board" of "asked the board why it had not been tested". */
export function withoutAddressee(items: readonly Item[], content: Range[], cueEnd: number): Range[] {
  const [first, ...others] = content
  if (!first || items[cueEnd]?.start !== first.start) return content
  const at = items.findIndex((item, index) => index > cueEnd && QUESTION_WORDS.has(item.lower))
  const next = items[at]
  if (!next || next.end > first.end || passAddressee(items, cueEnd, at, true) !== at) return content
  return [{start: next.start, end: first.end}, ...others]
}

function passTimes(items: readonly Item[], from: number, end: number): number {
  let at = from
  while (at < end) {
    const item = items[at]!
    const next = items[at + 1]
    if (TIME_WORDS.has(item.lower) && (item.lower !== 'this' || (next && TIME_WORDS.has(next.lower)))) at++
    else if (PREPOSITIONS.has(item.lower) && next && (TIME_WORDS.has(next.lower) || /^\d/.test(next.lower)) && next.lower !== 'this') at += 2
    else break
  }
  return Math.min(at, end)
}

/** Where the content after a cue ends: the unit's end, or where a later cue's own clause begins. */
export function contentEnd(items: readonly Item[], cue: CueSite, later: readonly CueSite[]): number {
  for (const next of later) {
    const before = items[next.first - 1]
    if (next.kind === 'colon') continue
    if (next.kind === 'according' && before?.lower === ',') return next.first - 1
    if (next.form === 'gerund' && before?.lower === ',') return next.first - 1
    if (before && /^(?:and|but|then)$/.test(before.lower) && next.form === cue.form && next.first - cue.last > 1) {
      return items[next.first - 2]?.lower === ',' ? next.first - 2 : next.first - 1
    }
    const joint = conjunctionBefore(items, next.first, cue.last)
    if (joint !== undefined) return items[joint - 1]?.lower === ',' ? joint - 1 : joint
  }
  let end = items.length
  const semicolon = items.findIndex((item, at) => at > cue.last && item.lower === ';')
  if (semicolon > 0) end = semicolon
  while (end > cue.last && (isTerminal(items[end - 1]!) || /^[,;]$/.test(items[end - 1]!.lower))) end--
  return end
}

/** "… and Mr Rowley said": the conjunction that begins the later cue's clause, where a short subject stands between. */
function conjunctionBefore(items: readonly Item[], cue: number, floor: number): number | undefined {
  for (let at = cue - 1; at > floor && cue - at <= 8; at--) {
    const item = items[at]!
    if (/^(?:and|but|while|whereas)$/.test(item.lower)) {
      const head = items[at + 1]!
      const namesBoth = isCapitalised(items[at - 1]!) && isCapitalised(head)
      return at + 1 < cue && !namesBoth ? at : undefined
    }
    if (item.region || !item.word) return undefined
  }
  return undefined
}
