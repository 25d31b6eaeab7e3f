import {isCapitalized, isDayNumber, kindAt, skip, wordAfter, wordBefore} from './context.ts'
import {readFullDay, readMonthDay, readDayMonth, skipTime, withYear, type Read} from './days.ts'
import {UNKNOWN, type DateForm, type Unit, type Which} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {readSeason} from './periods.ts'
import {Kind, UNITS} from './words.ts'
import {readWeekday} from './weekdays.ts'

const WHICH: readonly Which[] = ['last', 'this', 'next']
/** Words that, with "Today" or "Tomorrow", are a programme or a paper. */
const NAMED_AFTER = /^(?:programme|program|show|Programme|Program|Show|FM|Online|Never)$/
const NAMED_BEFORE = /^(?:USA|Russia|India|Christianity|Psychology|History|Malaysia|Nigeria|Politics|Business|Medicine|Physics)$/i

/** "Today", "tomorrow morning", "yesterday at noon". */
export function readToday(chunk: Chunk, at: number): Read | undefined {
  const item = chunk.items[at]!
  const before = wordBefore(chunk, at)
  if (item.capital > 0 && (NAMED_BEFORE.test(before) || NAMED_AFTER.test(wordAfter(chunk, at)))) return undefined
  const next = skipTime(chunk, skip(chunk, at + 1, Kind.dayPart))
  // In the middle of a sentence it is a name with a capital letter; all in capitals it says no more than the words beside it.
  const opens = !/^[\p{L}\d]/u.test(before)
  if (item.capital === 1 && !opens && kindAt(chunk, next - 1) !== Kind.time) return undefined
  if (kindAt(chunk, at + 1) === Kind.possessive && item.capital === 1 && isCapitalized(wordAfter(chunk, at + 1))) return undefined
  return {form: {kind: 'unit', unit: 'day', offset: item.value}, next}
}

/** "The day before yesterday", "day after tomorrow"; from "day" on. */
export function readDayBeside(chunk: Chunk, at: number): Read | undefined {
  const {items} = chunk
  const side = kindAt(chunk, at + 1) === Kind.before ? -1 : kindAt(chunk, at + 1) === Kind.after ? 1 : 0
  const day = items[at + 2]
  if (side === 0 || items[at]?.kind !== Kind.unit || items[at].value !== 0 || day?.kind !== Kind.today || day.value !== side) return undefined
  return {form: {kind: 'unit', unit: 'day', offset: side * 2}, next: at + 3}
}

/** "Last Thursday", "this week", "next month", "this coming Friday", "last summer", "this morning", "last year in May". */
export function readWhich(chunk: Chunk, at: number): Read | undefined {
  const {items} = chunk
  const led = items[at]!.kind === Kind.which
  const turned = kindAt(chunk, led ? at + 1 : at) === Kind.direction
  if (led && turned && items[at]!.value !== 0) return undefined
  const value = turned ? items[led ? at + 1 : at]!.value : items[at]!.value
  const place = led && turned ? at + 2 : at + 1
  const item = items[place]
  if (!item) return undefined
  // "The last Friday" and "his next week" belong to the story that is told.
  const told = value !== 0 && !turned && /^(?:the|his|her|its|their|our|my|your|s)$/i.test(wordBefore(chunk, at))
  const which = WHICH[value + 1]!
  switch (item.kind) {
    case Kind.weekday: {
      const read = readWeekday(chunk, place, which)
      return read && told && read.form.kind === 'weekday' ? {...read, form: UNKNOWN} : read
    }
    case Kind.month: return readMonthOf(chunk, place, which, told)
    case Kind.season: return readSeason(chunk, place, which)
    case Kind.holiday: return told ? undefined : {form: {kind: 'day', month: Math.floor(item.value / 100), day: item.value % 100, which}, next: place + 1}
    case Kind.dayPart: return readPartOfDay(chunk, place, value, turned)
    case Kind.fiscal: {
      const unit = items[place + 1]
      return unit?.kind === Kind.unit && UNITS[unit.value] === 'year' ? {form: UNKNOWN, next: place + 2} : undefined
    }
    case Kind.unit: return told ? undefined : readUnit(chunk, place, value, turned)
    default: return undefined
  }
}

function readMonthOf(chunk: Chunk, at: number, which: Which, told: boolean): Read | undefined {
  const item = chunk.items[at]!
  if (item.short || (item.capital === 0 && (item.value === 3 || item.value === 5))) return undefined
  const day = readMonthDay(chunk, at)
  if (day) return day.form.kind === 'day' && day.form.year === undefined ? {...day, form: {...day.form, which}} : day
  const month = withYear(chunk, {kind: 'month' as const, month: item.value}, at + 1)
  if (month.next > at + 1) return month
  if (item.capital === 1 && (item.value === 3 || item.value === 4) && isCapitalized(wordAfter(chunk, at))) return undefined
  return {form: told ? UNKNOWN : {kind: 'month', month: item.value, which}, next: at + 1}
}

/** "This morning" is today, "last night" yesterday; "next morning" is of the story. */
function readPartOfDay(chunk: Chunk, at: number, value: number, turned: boolean): Read | undefined {
  const item = chunk.items[at]!
  if (turned || (item.capital === 1 && chunk.items[at - 1]!.capital === 1)) return undefined
  if (value === 0 && item.value === 0) return {form: {kind: 'unit', unit: 'day', offset: 0}, next: skipTime(chunk, at + 1)}
  return value === -1 && item.value === 1 ? {form: {kind: 'unit', unit: 'day', offset: -1}, next: skipTime(chunk, at + 1)} : undefined
}

function readUnit(chunk: Chunk, at: number, value: number, turned: boolean): Read | undefined {
  const unit = UNITS[chunk.items[at]!.value]
  if (unit === undefined || unit === 'day' || (turned && unit !== 'weekend')) return undefined
  if (chunk.text.charCodeAt(chunk.items[at]!.end - 1) === 115) return undefined
  const form: DateForm = {kind: 'unit', unit, offset: value}
  const next = at + 1
  // "Last week of May", "next year of the war".
  if (kindAt(chunk, next) === Kind.of) return undefined
  if (kindAt(chunk, next) === Kind.possessive) return {form, next}
  if (unit === 'week') {
    const weekday = skip(chunk, next, Kind.on)
    const read = kindAt(chunk, weekday) === Kind.weekday ? readWeekday(chunk, weekday) : undefined
    if (read?.form.kind === 'weekday') return {...read, form: {...read.form, week: value}}
  }
  return (unit === 'year' && readInYear(chunk, next, value)) || {form, next}
}

/** "In May", "on 5 May" after "last year". */
function readInYear(chunk: Chunk, at: number, shift: number): Read | undefined {
  const begin = skip(chunk, at, Kind.comma)
  const kind = kindAt(chunk, begin)
  if (kind !== Kind.in && kind !== Kind.on) return undefined
  const day = readFullDay(chunk, begin + 1)
  if (day?.form.kind === 'day' && day.form.year === undefined && day.form.shift === undefined) return {...day, form: {...day.form, shift}}
  const month = chunk.items[begin + 1]
  if (day || kind !== Kind.in || month?.kind !== Kind.month || month.capital === 0) return undefined
  return kindAt(chunk, begin + 2) === Kind.number ? undefined : {form: {kind: 'month', month: month.value, shift}, next: begin + 2}
}

/** The number that a count in digits or words says: "14", "a", "twenty-five". */
function readCount(chunk: Chunk, at: number): Read<number> | undefined {
  const {items} = chunk
  const item = items[at]
  if (item?.kind === Kind.number) return item.value < 1000 ? {form: item.value, next: at + 1} : undefined
  if (item?.kind !== Kind.count) return undefined
  const unit = items[at + 2]
  if (item.value >= 20 && kindAt(chunk, at + 1) === Kind.dash && unit?.kind === Kind.count && unit.value < 10) return {form: item.value + unit.value, next: at + 3}
  return {form: item.value, next: at + 1}
}

/** "Two months ago", "a year ago today", "three weeks from now", "two weeks’ time". */
export function readCounted(chunk: Chunk, at: number): Read | undefined {
  const {items} = chunk
  const count = readCount(chunk, at)
  const item = count && items[count.next]
  if (!count || item?.kind !== Kind.unit) return undefined
  const unit: Unit | undefined = item.value === -2 ? 'week' : UNITS[item.value]
  const number = item.value === -2 ? count.form * 2 : count.form
  const direction = directionOf(chunk, count.next + 1, at)
  if (!direction || unit === undefined || unit === 'quarter' || unit === 'weekend') return undefined
  const vague = isOneOfTwo(chunk, at) || unit === 'decade' || unit === 'century'
  const offset = number * direction.form
  const then = direction.form < 0 && !vague ? readThen(chunk, direction.next, unit, offset) : undefined
  return then ?? {form: vague ? UNKNOWN : {kind: 'unit', unit, offset}, next: direction.next}
}

function directionOf(chunk: Chunk, at: number, begin: number): Read<number> | undefined {
  const kind = kindAt(chunk, at)
  if (kind === Kind.ago) return {form: chunk.items[at]!.value === 1 ? 1 : -1, next: at + 1}
  const last = chunk.items[at + 1]
  if (kind === Kind.from && (last?.kind === Kind.now || (last?.kind === Kind.today && last.value === 0))) return {form: 1, next: at + 2}
  const time = skip(chunk, at, Kind.possessive)
  return kindAt(chunk, time) === Kind.timeWord && kindAt(chunk, begin - 1) === Kind.in ? {form: 1, next: time + 1} : undefined
}

/** "Two or three weeks ago", "10 to 15 years ago". */
function isOneOfTwo(chunk: Chunk, at: number): boolean {
  const joint = kindAt(chunk, at - 1)
  if (joint !== Kind.and && joint !== Kind.to && joint !== Kind.dash) return false
  return kindAt(chunk, at - 2) === Kind.number || kindAt(chunk, at - 2) === Kind.count
}

function readThen(chunk: Chunk, at: number, unit: Unit, offset: number): Read | undefined {
  const {items} = chunk
  const item = items[at]
  if (item?.kind === Kind.today && item.value === 0) return {form: {kind: 'then', unit, offset, named: 'day'}, next: at + 1}
  const named = items[at + 1]
  if (item?.kind === Kind.which && item.value === 0 && named?.kind === Kind.unit && (UNITS[named.value] === 'week' || UNITS[named.value] === 'month')) {
    return {form: {kind: 'then', unit, offset, named: UNITS[named.value] as 'week' | 'month'}, next: at + 2}
  }
  const weekday = items[skip(chunk, at, Kind.on)]
  if (unit !== 'week' || weekday?.kind !== Kind.weekday || weekday.short) return undefined
  return {form: {kind: 'weekday', weekday: weekday.value, week: offset}, next: skip(chunk, at, Kind.on) + 1}
}

/** "More than two years ago": before a year that is not said. */
export function readHedged(chunk: Chunk, at: number): Read | undefined {
  const begin = kindAt(chunk, at + 1) === Kind.than ? at + 2 : chunk.items[at]!.value === 1 ? at + 1 : undefined
  const read = begin === undefined ? undefined : readCounted(chunk, begin)
  return read && {form: UNKNOWN, next: read.next}
}

/** "Every Monday", "the following Friday", "that May": none of the reference's own. */
export function readApart(chunk: Chunk, at: number): Read | undefined {
  const item = chunk.items[at + 1]
  if (item?.kind === Kind.weekday && !item.short) {
    const read = readWeekday(chunk, at + 1)
    return read && {...read, form: read.form.kind === 'weekday' && read.form.week === undefined ? UNKNOWN : read.form}
  }
  if (item?.kind !== Kind.month || item.short || item.capital === 0) return undefined
  const day = readMonthDay(chunk, at + 1)
  if (day) return {...day, form: day.form.kind === 'day' && day.form.year !== undefined ? day.form : UNKNOWN}
  return isDayNumber(chunk.items[at + 2]) || readDayMonth(chunk, at) ? undefined : {form: UNKNOWN, next: at + 2}
}
