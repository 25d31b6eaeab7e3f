import {isCapitalized, isCounted, isYear, kindAt, skip, wordAfter, wordBefore} from './context.ts'
import {withYear, type Read} from './days.ts'
import type {Which} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {Kind} from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const YEAR_BEFORE = /* @__PURE__ */ set('in since by until of during from to and or early late mid the before after between than till through throughout year circa around s')
/** After these a number may be a count as well. */
const OWNERS = /* @__PURE__ */ set('a an his her its their our my your s')
const UNSURE = /* @__PURE__ */ set('to and or of from by than around')

/** Whether something tells that a number of four digits is a year: "in 2007", "(2015)", "the 2017 attacks", "2016’s". */
export function isBareYear(chunk: Chunk, at: number): boolean {
  const item = chunk.items[at]
  if (!item || !isYear(item) || isCounted(chunk, at) || item.value < 1500) return false
  if (/^[^\S\n]?(?:[%°]|[-‑](?:year|strong|word|page|met|mile|seat|foot|acre))/.test(chunk.text.slice(item.end, Math.min(chunk.limit, item.end + 8)))) return false
  if (kindAt(chunk, at + 1) === Kind.possessive) return true
  const before = wordBefore(chunk, at).toLowerCase()
  const recent = item.value >= 1900
  if (before === '(') return true
  if (OWNERS.has(before)) return recent && item.value % 50 !== 0 && /^\p{L}/u.test(wordAfter(chunk, at))
  if (!YEAR_BEFORE.has(before)) return false
  if (!UNSURE.has(before)) return true
  // "More than 2000", "one of 1800".
  if (before === 'than' && /^(?:more|less|fewer|greater|higher|lower)$/i.test(wordBefore(chunk, Math.max(0, at - 1)))) return false
  return recent || /^(?:\P{L}|$)/u.test(wordAfter(chunk, at))
}

const MONTH_BEFORE = /* @__PURE__ */ set('in since by until till of last early late mid next this from during between through throughout before after earlier later')
/** After these even "May" is the month. */
const SURE = /* @__PURE__ */ set('in since until till during early late mid last next this through throughout')
/** Short names that stand alone: "in Sept." */
const ALONE = /* @__PURE__ */ new Set([2, 8, 9, 10, 11])

/** Whether a name without day and year is that of a month: not "May said", "April Jones", "March on London". */
function isBareMonth(chunk: Chunk, at: number, loose: boolean): boolean {
  const item = chunk.items[at]!
  const month = item.value
  const before = wordBefore(chunk, at).toLowerCase()
  if (item.short) return item.capital > 0 && ALONE.has(month) && (loose || MONTH_BEFORE.has(before)) && !isCapitalized(wordAfter(chunk, at))
  const isName = (month > 2 && month < 7) || month === 8
  if (!isName) return true
  if (item.capital === 0 && month !== 4 && month !== 6) return false
  const after = wordAfter(chunk, at)
  const possessive = kindAt(chunk, at + 1) === Kind.possessive
  // "In June Ms Reed left", but "June Reed left".
  if (isCapitalized(after) && item.capital === 1 && !possessive) return SURE.has(before)
  if (loose || isListed(chunk, at)) return true
  if (month === 8) return item.capital > 0
  if (!MONTH_BEFORE.has(before)) return false
  return month !== 5 || SURE.has(before) || (!possessive && /^(?:[^\p{L}\d]?|this|next|last|of|at|to)$/u.test(after)) || isEdge(chunk, at)
}

/** "The end of May". */
function isEdge(chunk: Chunk, at: number): boolean {
  return kindAt(chunk, at - 1) === Kind.of && (kindAt(chunk, at - 2) === Kind.edge || kindAt(chunk, at - 2) === Kind.unit)
}

/** Whether another month stands beside it: "April, May and June". */
function isListed(chunk: Chunk, at: number): boolean {
  const joins = (kind: number): boolean => kind === Kind.comma || kind === Kind.and
  return (joins(kindAt(chunk, at - 1)) && kindAt(chunk, at - 2) === Kind.month) || (joins(kindAt(chunk, at + 1)) && kindAt(chunk, at + 2) === Kind.month && !chunk.items[at + 2]!.short)
}

/** A month with its year, or alone where it is certain that it is one. */
export function readMonth(chunk: Chunk, at: number, loose: boolean, which?: Which): Read | undefined {
  const item = chunk.items[at]!
  const form = {kind: 'month' as const, month: item.value, ...(which ? {which} : {})}
  const possessive = kindAt(chunk, at + 1) === Kind.possessive
  if (!possessive && (item.capital > 0 || (!item.short && item.value !== 3 && item.value !== 5) || isYear(chunk.items[skip(chunk, at + 1, Kind.comma)]))) {
    const read = withYear(chunk, form, at + 1)
    if (read.next > at + 1) return read
  }
  return isBareMonth(chunk, at, loose) ? {form, next: at + 1} : undefined
}
