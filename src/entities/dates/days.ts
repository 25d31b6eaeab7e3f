import {isCounted, isDayNumber, isYear, kindAt, skip, wordAfter} from './context.ts'
import type {DateForm, DayForm, YearForm} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {Kind, UNITS} from './words.ts'

/** What was read from a place of a chunk on. */
export interface Read<F = DateForm> {
  /** What it says. */
  readonly form: F
  /** The place after it. */
  readonly next: number
}

/** The year that the words after a month or day state ("2019", "of last year"); `unknown` for "that year". */
interface YearTail extends YearForm {
  readonly next: number
  readonly unknown?: boolean
}

/** The year that is stated after a day, a month or a season; none where `next` is where it was asked. */
export function readYearTail(chunk: Chunk, at: number): YearTail {
  const {items} = chunk
  const after = kindAt(chunk, at) === Kind.comma || kindAt(chunk, at) === Kind.of ? at + 1 : at
  const item = items[after]
  if (item && isYear(item)) return isCounted(chunk, after) ? {next: at} : {next: after + 1, year: item.value}
  if (item?.kind === Kind.shortYear) return {next: after + 1, year: item.value + (item.value < 40 ? 2000 : 1900)}
  const unit = items[skip(chunk, after, Kind.the) + 1]
  if (unit?.kind !== Kind.unit || UNITS[unit.value] !== 'year') return {next: at}
  const word = items[skip(chunk, after, Kind.the)]!
  // "In May this year", but "in May, the last year of the war".
  if (item?.kind === Kind.which) return {next: after + 2, shift: item.value}
  return word.kind === Kind.apart ? {next: skip(chunk, after, Kind.the) + 2, unknown: true} : {next: at}
}

function yearOf({year, shift}: YearTail): YearForm {
  return year === undefined ? (shift === undefined ? {} : {shift}) : {year}
}

/** Gives a form the year after it; a form whose year is that of another story is unknown. */
export function withYear<F extends object>(chunk: Chunk, form: F, at: number): Read<(F & YearForm) | {readonly kind: 'unknown'}> {
  const tail = readYearTail(chunk, at)
  return {form: tail.unknown ? {kind: 'unknown'} : {...form, ...yearOf(tail)}, next: tail.next}
}

/** A month in lower case that is another word too, or a short name: a date only beside numbers that leave no doubt. */
function isDoubtful(chunk: Chunk, at: number): boolean {
  const item = chunk.items[at]!
  return item.capital === 0 && (item.short || item.value === 3 || item.value === 5)
}

/** "2 April 2019", "the 24th day of November", "Fourth of July"; from the number on. */
export function readDayMonth(chunk: Chunk, at: number): Read | undefined {
  const {items} = chunk
  const number = items[at]
  const inWords = number?.kind === Kind.ordinalWord
  if (!isDayNumber(number) && !(inWords && kindAt(chunk, at + 1) === Kind.of)) return undefined
  let month = at + 1
  if (kindAt(chunk, month) === Kind.unit && items[month]!.value === 0) month++
  month = skip(chunk, month, Kind.of)
  if (kindAt(chunk, month) === Kind.dash && !items[month]!.spaced) month++
  if (kindAt(chunk, month) !== Kind.month) return undefined
  const read = withYear(chunk, dayForm(items[month]!.value, number.value), month + 1)
  if (isDoubtful(chunk, month) && (read.form.kind === 'unknown' || read.form.year === undefined)) return undefined
  return named(chunk, {form: read.form, next: read.next})
}

/** "April 2, 2019", "Nov 18th"; from the month on. */
export function readMonthDay(chunk: Chunk, at: number): Read | undefined {
  const {items} = chunk
  if (kindAt(chunk, at) !== Kind.month) return undefined
  const number = skip(chunk, at + 1, Kind.the)
  const day = items[number]
  if (!isDayNumber(day) || (number > at + 1 && day.kind !== Kind.ordinal)) return undefined
  if (kindAt(chunk, number + 1) === Kind.month && isYear(items[number + 2])) return undefined
  if (day.kind === Kind.number && isCounted(chunk, number)) return undefined
  const read = withYear(chunk, dayForm(items[at]!.value, day.value), number + 1)
  if (isDoubtful(chunk, at) && (read.form.kind === 'unknown' || read.form.year === undefined)) return undefined
  return named(chunk, read)
}

/** A day and a month in whichever order, or a date in numbers. */
export function readFullDay(chunk: Chunk, at: number): Read | undefined {
  const numeric = chunk.items[at]
  if (numeric?.kind === Kind.numeric) {
    const [year, month, day] = numeric.numeric!
    if (year === undefined || month === undefined) return {form: {kind: 'unknown'}, next: at + 1}
    return {form: day === undefined ? {kind: 'month', year, month} : {kind: 'day', year, month, day}, next: at + 1}
  }
  return readMonthDay(chunk, at) ?? readDayMonth(chunk, skip(chunk, at, Kind.the))
}

function dayForm(month: number, day: number): DayForm {
  return {kind: 'day', month, day}
}

const ATTACKS = /^(?:attack|attacks|terror|terrorist|hijackers|hijackings)$/

/** The day that has become a name. */
function named(chunk: Chunk, read: Read): Read {
  const {form} = read
  if (form.kind !== 'day' || form.month !== 9 || form.day !== 11 || form.year !== undefined || form.shift !== undefined) return read
  return ATTACKS.test(wordAfter(chunk, read.next - 1)) ? {...read, form: {...form, year: 2001}} : read
}

/** The place after the clock time that follows a day: ", 08:57", " at 4:07 PM", " / 1:07 AM"; where it was asked if there is none. */
export function skipTime(chunk: Chunk, at: number): number {
  let next = at
  while (next < at + 2 && TIME_JOINTS.has(kindAt(chunk, next))) next++
  if (kindAt(chunk, next) !== Kind.time) return at
  next++
  const range = kindAt(chunk, next) === Kind.dash || kindAt(chunk, next) === Kind.to
  if (range && kindAt(chunk, next + 1) === Kind.time) return next + 2
  // A time may lead the next day: "Monday, 9 a.m. Tuesday" is read as two.
  return next
}

const TIME_JOINTS: ReadonlySet<number> = /* @__PURE__ */ new Set([Kind.comma, Kind.at, Kind.slash, Kind.dash, Kind.from])
