import {isClosed, isDayNumber, isYear, kindAt, skip, wordBefore} from './context.ts'
import {readDayMonth, readYearTail, type Read} from './days.ts'
import {UNKNOWN, type DateForm, type DayForm} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {readPoint} from './read.ts'
import {Kind} from './words.ts'

/** A date with the place where it begins: a range that "from" leads begins after it. */
export interface Found extends Read {
  /** The first place. */
  readonly first: number
}

/** What is moved from one day to another lasts for none of the days between. */
const MOVED = /^(?:postponed|delayed|moved|shifted|changed|pushed|back|forward|rescheduled|switched|adjourned|brought|up|down|rose|risen|rise|fell|fallen|fall|grew|grown|increased|increase|decreased|dropped)$/i

/** A number from here on is far more often a year than a count. */
const RECENT = 1900

/** Reads a date, single or with two ends, from a place of a chunk on. */
export function readDate(chunk: Chunk, at: number): Found | undefined {
  const kind = kindAt(chunk, at)
  const between = kind === Kind.between
  if (between || kind === Kind.from) {
    if (!between && MOVED.test(wordBefore(chunk, at))) return undefined
    const read = readDays(chunk, at + 1, between) ?? readEnds(chunk, skip(chunk, at + 1, Kind.the), between, true)
    return read && {...read, first: between ? at : at + 1}
  }
  const days = readDays(chunk, at, false) ?? readUnled(chunk, at)
  if (days) return {...days, first: at}
  const read = readPoint(chunk, at)
  if (!read) return undefined
  const range = kindAt(chunk, at - 1) === Kind.from && MOVED.test(wordBefore(chunk, at - 1)) ? undefined : continued(chunk, at, read, false)
  return {...(range ?? read), first: at}
}

/** "May to August 2018", "2015 to 2019": one end says of the other what nothing before it does. */
function readUnled(chunk: Chunk, at: number): Read | undefined {
  const [item, other] = [chunk.items[at], chunk.items[at + 2]]
  if (!item || !other || MOVED.test(wordBefore(chunk, at))) return undefined
  const months = item.kind === Kind.month && item.capital > 0 && other.kind === Kind.month && other.capital > 0
  const years = isYear(item) && item.value >= RECENT && isYear(other)
  return months || years ? readEnds(chunk, at, false, true) : undefined
}

function readEnds(chunk: Chunk, at: number, between: boolean, loose: boolean): Read | undefined {
  const from = readPoint(chunk, at, loose)
  return from && continued(chunk, at, from, between)
}

/** Goes on from one end to the other, where both are of a kind. */
function continued(chunk: Chunk, at: number, from: Read, between: boolean): Read | undefined {
  if (!joins(chunk, from.next, between)) return undefined
  const place = skip(chunk, from.next + 1, Kind.the)
  const to = readPoint(chunk, place, true)
  if (!to || to.form.kind !== from.form.kind) return undefined
  if (to.form.kind === 'year' && from.form.kind === 'year' && !((to.form.year ?? 0) > (from.form.year ?? 0))) return undefined
  if (to.form.kind === 'unit' || to.form.kind === 'range' || kindAt(chunk, at) === Kind.years) return undefined
  if (to.form.kind === 'unknown') return undefined
  return {form: {kind: 'range', from: from.form, to: to.form}, next: to.next}
}

/** "To", "until", a dash that stands as free on one side as on the other; "and" after "between". */
function joins(chunk: Chunk, at: number, between: boolean): boolean {
  const item = chunk.items[at]
  if (item?.kind === Kind.dash) return item.value === 0 && chunk.items[at + 1]?.spaced === item.spaced
  return item?.kind === Kind.to || (between && item?.kind === Kind.and)
}

/** Two days of one month: "3-5 May 2019", "May 3 and 4", "Friday 3 to Sunday 5 May". */
function readDays(chunk: Chunk, at: number, between: boolean): Read | undefined {
  const {items} = chunk
  const begin = skip(chunk, skip(chunk, at, Kind.weekday), Kind.the)
  if (kindAt(chunk, at) === Kind.month) return readDaysAfter(chunk, at, between)
  const first = items[begin]
  if (!isDayNumber(first) || !joinsDays(chunk, begin + 1, between)) return undefined
  const second = skip(chunk, skip(chunk, skip(chunk, begin + 2, Kind.the), Kind.weekday), Kind.the)
  const last = items[second]
  if (!isDayNumber(last) || !follows(chunk, begin + 1, first.value, last.value, between)) return undefined
  const read = readDayMonth(chunk, second)
  if (!read) return undefined
  // "They won 2-3 May 5": the month belongs to what comes after.
  if (isDayNumber(items[read.next]) && kindAt(chunk, read.next - 1) === Kind.month) return undefined
  return {form: read.form.kind === 'day' ? daysOf(read.form, first.value) : UNKNOWN, next: read.next}
}

function readDaysAfter(chunk: Chunk, at: number, between: boolean): Read | undefined {
  const {items} = chunk
  const first = items[at + 1]
  if (!isDayNumber(first) || items[at]!.capital === 0 || !joinsDays(chunk, at + 2, between)) return undefined
  const second = skip(chunk, at + 3, Kind.the)
  const last = items[second]
  if (!isDayNumber(last) || !follows(chunk, at + 2, first.value, last.value, between)) return undefined
  if (kindAt(chunk, second + 1) === Kind.month || kindAt(chunk, second + 1) === Kind.time) return undefined
  const tail = readYearTail(chunk, second + 1)
  if (tail.next === second + 1 && !isClosed(chunk, second) && kindAt(chunk, at + 2) !== Kind.dash) return undefined
  if (tail.unknown) return {form: UNKNOWN, next: tail.next}
  const {year, shift} = tail
  const day: DayForm = {kind: 'day', month: items[at]!.value, day: last.value, ...(year === undefined ? {} : {year}), ...(shift === undefined ? {} : {shift})}
  return {form: daysOf(day, first.value), next: tail.next}
}

function joinsDays(chunk: Chunk, at: number, between: boolean): boolean {
  return joins(chunk, at, between) || kindAt(chunk, at) === Kind.and
}

/** After "and" without "between", only the very next day makes one stretch. */
function follows(chunk: Chunk, joint: number, first: number, last: number, between: boolean): boolean {
  return kindAt(chunk, joint) === Kind.and && !between ? last === first + 1 : last > first
}

function daysOf(last: DayForm, first: number): DateForm {
  return {kind: 'range', from: {...last, day: first}, to: last}
}

/** Whether a year stands where a list of years goes on: "in 2015, 2017 and 2019". */
export function isListedYear(chunk: Chunk, at: number, listed: number): boolean {
  return listed > 0 && at > listed && at - listed < 3 && isYear(chunk.items[at]) && kindAt(chunk, listed) === Kind.comma
}
