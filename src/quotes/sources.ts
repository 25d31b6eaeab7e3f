import {
  AUXILIARIES, CLAUSE_WORDS, DETERMINERS, isAdverb, isCapitalised, isDash, isOpener, isTerminal, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS,
} from './grammar.ts'
import type {Item} from './units.ts'
import {REPORTING_VERBS} from './verbs.ts'

/** A source as a range of a unit's items, half-open. */
export interface SourceRange {
  /** Index of the first item. */
  readonly first: number
  /** Index after the last item. */
  readonly last: number
}

/** Longest noun phrase that is read, in items: longer ones are misreadings. */
const MAX_PHRASE = 28

/** Longest apposition or relative clause between a subject and its verb, in items. */
const MAX_INSERTION = 45

/**
 * The subject that ends before item `end`: the noun phrase there, with a following apposition, bracket or relative clause
 * ("Mark Rowley, the UK's most senior officer, said").
 *
 * @param floor No item before this index belongs to it.
 */
export function subjectBefore(items: readonly Item[], end: number, floor: number): SourceRange | undefined {
  const last = items[end - 1]
  if (!last || end <= floor || last.region) return undefined
  if (last.lower === 'who' || last.lower === 'which') {
    const comma = items[end - 2]?.lower === ','
    return phraseBefore(items, comma ? end - 2 : end - 1, floor)
  }
  if (last.lower === ',' || isDash(last)) {
    const opening = openingOfInsertion(items, end - 1, floor)
    if (opening === undefined) return undefined
    const phrase = phraseBefore(items, opening, floor)
    return phrase && {first: phrase.first, last: end - 1}
  }
  return phraseBefore(items, end, floor)
}

function openingOfInsertion(items: readonly Item[], closing: number, floor: number): number | undefined {
  const mark = items[closing]!
  let opening: number | undefined
  for (let at = closing - 1; at > floor && closing - at <= MAX_INSERTION; at--) {
    const item = items[at]!
    if (item.region && !/\p{Ll}/u.test(items[at + 1]?.lower ?? '')) break
    if (mark.lower === ',' ? item.lower === ',' : isDash(item)) {
      opening = at
      // "X, the chair, of Y, said": the comma after a name is the one that opens the insertion.
      if (at > floor && isCapitalised(items[at - 1]!)) break
    }
  }
  return opening
}

/** The noun phrase that ends before item `end`. */
function phraseBefore(items: readonly Item[], end: number, floor: number): SourceRange | undefined {
  const lastItem = items[end - 1]
  if (!lastItem || end <= floor) return undefined
  if (SUBJECT_PRONOUNS.has(lastItem.lower)) return {first: end - 1, last: end}
  let first = end
  let bracket = 0
  while (first > floor && end - first < MAX_PHRASE) {
    const item = items[first - 1]!
    if (item.lower === ')' || item.lower === ']') bracket++
    else if (item.lower === '(' || item.lower === '[') {
      if (bracket === 0) break
      bracket--
    } else if (bracket === 0) {
      if (item.region) break
      if (item.lower === 'and' || item.lower === '&' || item.lower === ',') {
        if (!joinsNames(items, first - 1, end, floor)) break
      } else if (!item.word || isTerminal(item)) {
        if (!/^[.'’&/-]$/.test(item.lower)) break
      } else if (CLAUSE_WORDS.has(item.lower) || AUXILIARIES.has(item.lower) || item.lower === 'to') break
    }
    first--
  }
  if (bracket > 0) return undefined
  return trimPhrase(items, first, end)
}

/** Whether the "and" or comma at `at` joins two names of one subject: "Reed, Osei and Lund said". */
function joinsNames(items: readonly Item[], at: number, end: number, floor: number): boolean {
  const before = items[at - 1]
  const after = items[at + 1]
  if (!before || !after || at <= floor) return false
  if (!isCapitalised(before)) return items[at]!.lower === 'and' && !isCapitalised(after) && opensSentence(items, at, floor)
  if (items[at]!.lower === ',') {
    // Only inside a list that an "and" closes.
    for (let next = at + 1; next < end; next++) if (items[next]!.lower === 'and') return isCapitalised(after)
    return false
  }
  return isCapitalised(after) || after.lower === 'the' || after.lower === 'a' || (after.word && isCapitalised(items[end - 1]!))
}

/** Longest first half of a joint subject, in items: "Law enforcement and intelligence agencies said". */
const MAX_HALF = 6

/** Whether what stands before `at` is nothing but the beginning of the sentence's first noun phrase. */
function opensSentence(items: readonly Item[], at: number, floor: number): boolean {
  if (at - floor > MAX_HALF) return false
  for (let before = floor; before < at; before++) {
    const item = items[before]!
    if (!item.word || AUXILIARIES.has(item.lower) || CLAUSE_WORDS.has(item.lower) || SUBJECT_PRONOUNS.has(item.lower)) return false
    if (item.lower === 'to' || isOpener(item) || /[^e]ed$/.test(item.lower) || REPORTING_VERBS.get(item.lower)?.form === 'past') return false
  }
  return !PREPOSITIONS.has(items[floor]!.lower)
}

function trimPhrase(items: readonly Item[], first: number, last: number): SourceRange | undefined {
  while (first < last && (isOpener(items[first]!) || !items[first]!.word)) {
    if (isCapitalised(items[first]!) && isAdverb(items[first]!) && last - first <= 2 && items[first]!.word && !isOpener(items[first]!)) break
    first++
  }
  if (first < last && PREPOSITIONS.has(items[first]!.lower)) {
    // "On Friday police said": what follows the words of time is the subject.
    let at = first + 1
    while (at < last && (TIME_WORDS.has(items[at]!.lower) || /^\d/.test(items[at]!.lower))) at++
    if (at === first + 1 || at >= last) return undefined
    first = at
  }
  while (first < last - 1 && TIME_WORDS.has(items[first]!.lower) && items[first]!.lower !== 'may') first++
  while (last > first && !items[last - 1]!.word && !/^[)\].]$/.test(items[last - 1]!.lower)) last--
  if (first >= last) return undefined
  const words = items.slice(first, last).filter((item) => item.word && !DETERMINERS.has(item.lower))
  return words.length > 0 ? {first, last} : undefined
}

/**
 * The noun phrase that begins at item `start`: the subject of an inverted tag ("said Ms Okafor, the council leader"), or what
 * "according to" names.
 *
 * @param wide Whether clauses that describe the noun belong to it ("a joint statement issued this week by …").
 */
export function phraseAfter(items: readonly Item[], start: number, wide: boolean): SourceRange | undefined {
  const head = items[start]
  if (!head?.word) return undefined
  if (SUBJECT_PRONOUNS.has(head.lower)) return {first: start, last: start + 1}
  if (!wide && !isCapitalised(head) && !DETERMINERS.has(head.lower) && !/s$|one$|body$/.test(head.lower) && !endsHeadline(items, start)) return undefined
  let last = start
  while (last < items.length && last - start < MAX_PHRASE) {
    const item = items[last]!
    if (item.region || isDash(item)) break
    if (item.lower === ',') {
      if (!continuesPhrase(items, last, start)) break
    } else if (!item.word && !/^[.'’&/()[\]-]$/.test(item.lower)) break
    else if (isTerminal(item) && last === items.length - 1) break
    else if (item.word && !wide && AUXILIARIES.has(item.lower)) break
    else if (item.word && CLAUSE_WORDS.has(item.lower) && !(wide && (item.lower === 'that' || item.lower === 'who'))) break
    else if (item.word && !wide && isAdjunct(items, last)) break
    last++
  }
  while (last > start && !items[last - 1]!.word && !/^[)\]]$/.test(items[last - 1]!.lower)) last--
  return last > start ? {first: start, last} : undefined
}

/** Longest bare noun phrase at the end of a headline, in items. */
const MAX_BARE = 5

/** "Plan was ‘reckless’, says harbour boss": headlines leave out the article, and end without a full stop. */
function endsHeadline(items: readonly Item[], start: number): boolean {
  if (items.length - start > MAX_BARE) return false
  for (let at = start; at < items.length; at++) {
    const {word, lower} = items[at]!
    if (!word || AUXILIARIES.has(lower) || CLAUSE_WORDS.has(lower) || TIME_WORDS.has(lower) || lower === 'to') return false
  }
  return true
}

/** A comma inside a phrase: a list of names, or an apposition that describes the name before it. */
function continuesPhrase(items: readonly Item[], comma: number, start: number): boolean {
  const after = items[comma + 1]
  if (!after?.word || comma === start) return false
  if (!isCapitalised(items[comma - 1]!)) return false
  if (isCapitalised(after)) {
    for (let at = comma + 1; at < items.length && at < comma + 8; at++) if (items[at]!.lower === 'and') return true
  }
  return DETERMINERS.has(after.lower) || /^(?:who|chief|head|director|leader|chair|chairman|chairwoman|president|professor|secretary|spokesman|spokeswoman|spokesperson|founder|author|editor|deputy|former|senior|vice)$/.test(after.lower)
}

/** "said Smith on Friday", "said Smith in a statement": when and where it was said is not part of the name. */
function isAdjunct(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (TIME_WORDS.has(item.lower) && !isCapitalised(items[at - 1]!)) return true
  if (!PREPOSITIONS.has(item.lower)) return isAdverb(item)
  return !/^(?:of|for|from|at)$/.test(item.lower) || TIME_WORDS.has(items[at + 1]?.lower ?? '')
}
