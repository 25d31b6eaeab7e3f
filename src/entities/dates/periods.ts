import {isCapitalized, isYear, kindAt, skip, wordAfter, wordBefore} from './context.ts'
import {withYear, type Read} from './days.ts'
import {UNKNOWN, type Part, type Which} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {Kind, UNITS} from './words.ts'

const PARTS: readonly Part[] = ['early', 'mid', 'late']

/** The number of "third", "3rd", "twenty-first", "last"; -1 for the last. */
export function readOrdinal(chunk: Chunk, at: number): Read<number> | undefined {
  const {items} = chunk
  const item = items[at]
  if (item?.kind === Kind.ordinal || item?.kind === Kind.ordinalWord) return {form: item.value, next: at + 1}
  if (item?.kind === Kind.which && item.value === -1) return {form: -1, next: at + 1}
  const unit = items[at + 2]
  const tens = item?.kind === Kind.count && item.value > 19 && item.value < 31 && kindAt(chunk, at + 1) === Kind.dash && unit?.kind === Kind.ordinalWord && unit.value < 10
  return tens ? {form: item.value + unit.value, next: at + 3} : undefined
}

/** The place of the unit after an ordinal, with or without hyphen. */
function unitAfter(chunk: Chunk, at: number): number {
  return kindAt(chunk, at) === Kind.dash && !chunk.items[at]!.spaced ? at + 1 : at
}

/** "Second quarter of 2016", "first half of last year", "first nine months of 2019", "first Monday in May", "19th century". */
export function readOrdinalPeriod(chunk: Chunk, at: number): Read | undefined {
  const {items} = chunk
  const ordinal = readOrdinal(chunk, at)
  if (!ordinal) return undefined
  const nth = ordinal.form
  const place = unitAfter(chunk, ordinal.next)
  const item = items[place]
  if (item?.kind === Kind.weekday && !item.short && (nth < 6) && (kindAt(chunk, place + 1) === Kind.in || kindAt(chunk, place + 1) === Kind.of)) {
    const month = items[place + 2]
    if (month?.kind !== Kind.month || month.short) return undefined
    return withYear(chunk, {kind: 'nth weekday' as const, weekday: item.value, nth, month: month.value}, place + 3)
  }
  if (item?.kind === Kind.unit && UNITS[item.value] === 'century' && nth > 0 && nth < 100) {
    return {form: isBeforeChrist(chunk, place) ? UNKNOWN : {kind: 'century', century: nth}, next: place + 1}
  }
  if (item?.kind === Kind.unit && UNITS[item.value] === 'quarter' && nth < 5) return ofYear(chunk, nth < 0 ? 10 : nth * 3 - 2, 3, place + 1)
  if (item?.kind === Kind.half && (nth < 3)) return ofYear(chunk, nth === 1 ? 1 : 7, 6, place + 1)
  const count = items[place]
  const unit = items[place + 1]
  if (Math.abs(nth) === 1 && (count?.kind === Kind.count || count?.kind === Kind.number) && unit?.kind === Kind.unit && UNITS[unit.value] === 'month' && count.value > 1 && count.value < 12) {
    return ofYear(chunk, nth === 1 ? 1 : 13 - count.value, count.value, place + 2)
  }
  return undefined
}

/** Months of a year that must be stated: which year "the third quarter" is of, nothing says. */
function ofYear(chunk: Chunk, first: number, count: number, at: number): Read | undefined {
  // "The second quarter of fiscal 2016": no two fiscal years begin alike.
  const fiscal = readFiscal(chunk, skip(chunk, at, Kind.of))
  if (fiscal) return fiscal
  const read = withYear(chunk, {kind: 'months' as const, first, count}, at)
  return read.next === at ? undefined : read
}

/** "Q2 2016", "H1 of 2019". */
export function readQuarter(chunk: Chunk, at: number): Read | undefined {
  const item = chunk.items[at]!
  const [index, count] = [item.value >> 4, item.value & 15]
  return ofYear(chunk, index * count + 1, count, at + 1)
}

/** "Fiscal 2016", "the financial year 2015-16", "FY2016". */
export function readFiscal(chunk: Chunk, at: number): Read | undefined {
  if (kindAt(chunk, at) !== Kind.fiscal) return undefined
  const unit = chunk.items[at + 1]
  const next = unit?.kind === Kind.unit && UNITS[unit.value] === 'year' ? at + 2 : at + 1
  return isYear(chunk.items[next]) || kindAt(chunk, next) === Kind.years ? {form: UNKNOWN, next: next + 1} : undefined
}

const NAMED_SPRINGS = /^(?:Arab|Prague|African|Croatian|Russian)$/

/** "Fall of 2015", "summer 2016", "winter of 2015-16", "spring of last year", and with `which` "last summer". */
export function readSeason(chunk: Chunk, at: number, which?: Which): Read | undefined {
  const item = chunk.items[at]
  if (item?.kind !== Kind.season || (item.capital > 0 && NAMED_SPRINGS.test(wordBefore(chunk, at)))) return undefined
  const form = {kind: 'season' as const, season: item.value}
  const years = chunk.items[skip(chunk, at + 1, Kind.of)]
  if (years?.kind === Kind.years && years.numeric) {
    const [from, to] = years.numeric as [number, number]
    return item.value === 3 && to === from + 1 ? {form: {...form, year: from}, next: skip(chunk, at + 1, Kind.of) + 1} : undefined
  }
  const read = withYear(chunk, form, at + 1)
  if (read.next > at + 1) return read
  // "The Winter Olympics", "this Fall River man".
  if (which === undefined || (item.capital === 1 && isCapitalized(wordAfter(chunk, at)))) return undefined
  return {form: {...form, which}, next: at + 1}
}

/** "1990s", "’90s", "the nineties"; with a part, "early 1990s". */
export function readDecade(chunk: Chunk, at: number, part?: number): Read | undefined {
  const item = chunk.items[at]
  if (item?.kind !== Kind.decade) return undefined
  const announced = part !== undefined || kindAt(chunk, at - 1) === Kind.the
  const short = item.value < 100
  if (item.short ? !announced : short && !(announced && /['’‘]/.test(chunk.text[item.start]!))) return undefined
  // "The ’20s" are of either century.
  if (short && item.value > 0 && item.value < 30) return {form: UNKNOWN, next: at + 1}
  const first = short ? item.value + (item.value === 0 ? 2000 : 1900) : item.value
  if (first < 1000 || first > 2090) return undefined
  return {form: {kind: 'decade', first, ...(part === undefined ? {} : {part: PARTS[part]})}, next: at + 1}
}

function isBeforeChrist(chunk: Chunk, at: number): boolean {
  return /^BCE?$|^B$/.test(wordAfter(chunk, at))
}
