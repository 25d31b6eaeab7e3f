/* eslint-disable nutgraf/no-recursion -- a time leads to a part of a day, "the" to an edge, an edge to a month: three steps at most */
import {isBareYear, readMonth} from './bare.ts'
import {isYear, kindAt, skip} from './context.ts'
import {readDayMonth, readFullDay, readMonthDay, readYearTail, skipTime, type Read} from './days.ts'
import {UNKNOWN, type DateForm, type DayForm, type Part} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {readDecade, readFiscal, readOrdinalPeriod, readQuarter, readSeason} from './periods.ts'
import {readApart, readCounted, readDayBeside, readHedged, readToday, readWhich} from './relative.ts'
import {readWeekday} from './weekdays.ts'
import {Kind, UNITS} from './words.ts'

/**
 * Reads one date from a place of a chunk on; ranges are read elsewhere.
 *
 * @param chunk The lexemes.
 * @param at Where to begin.
 * @param loose Whether something tells already that a date stands here, so that a bare year or month needs no more.
 */
export function readPoint(chunk: Chunk, at: number, loose = false): Read | undefined {
  const item = chunk.items[at]
  if (!item) return undefined
  switch (item.kind) {
    case Kind.weekday: return readWeekday(chunk, at, sinceAt(chunk, at))
    case Kind.month: {
      const day = readMonthDay(chunk, at)
      if (day) return {form: since(chunk, at, day.form), next: skipTime(chunk, day.next)}
      return readMonth(chunk, at, loose, sinceAt(chunk, at))
    }
    case Kind.number: case Kind.ordinal: case Kind.ordinalWord: return readNumber(chunk, at, loose)
    case Kind.numeric: {
      const read = readFullDay(chunk, at)
      return read && {...read, next: skipTime(chunk, read.next)}
    }
    case Kind.years: return readYears(chunk, at)
    case Kind.count: return readCounted(chunk, at) ?? readOrdinalPeriod(chunk, at)
    case Kind.today: return readToday(chunk, at)
    case Kind.decade: return readDecade(chunk, at)
    case Kind.season: return readSeason(chunk, at)
    case Kind.quarter: return readQuarter(chunk, at)
    case Kind.fiscal: return readFiscal(chunk, at)
    case Kind.holiday: return readHoliday(chunk, at)
    case Kind.which: return readWhich(chunk, at) ?? readOrdinalPeriod(chunk, at)
    case Kind.direction: return readWhich(chunk, at)
    case Kind.apart: return readApart(chunk, at)
    case Kind.hedge: return readHedged(chunk, at)
    case Kind.part: return readPart(chunk, at)
    case Kind.edge: return readEdge(chunk, at)
    case Kind.unit: return readDayBeside(chunk, at) ?? readWeekOf(chunk, at)
    case Kind.time: return readTimed(chunk, at)
    case Kind.the: return readDefinite(chunk, at)
    default: return undefined
  }
}

/** "Since Friday", "since March": not one that is to come. */
function sinceAt(chunk: Chunk, at: number): 'since' | undefined {
  return kindAt(chunk, at - 1) === Kind.since ? 'since' : undefined
}

function since(chunk: Chunk, at: number, form: DateForm): DateForm {
  return form.kind === 'day' && form.year === undefined && form.shift === undefined && sinceAt(chunk, at) ? {...form, which: 'since'} : form
}

function readNumber(chunk: Chunk, at: number, loose: boolean): Read | undefined {
  const day = readDayMonth(chunk, at)
  if (day) return {form: since(chunk, at, day.form), next: skipTime(chunk, day.next)}
  const counted = readCounted(chunk, at) ?? readOrdinalPeriod(chunk, at)
  if (counted) return counted
  const item = chunk.items[at]
  if (!item || !isYear(item) || !(loose || isBareYear(chunk, at))) return undefined
  // "The 2016 fiscal year".
  const unit = chunk.items[at + 2]
  if (kindAt(chunk, at + 1) === Kind.fiscal && unit?.kind === Kind.unit) return {form: UNKNOWN, next: at + 3}
  return {form: {kind: 'year', year: item.value}, next: at + 1}
}

function readYears(chunk: Chunk, at: number): Read | undefined {
  const [from, to] = chunk.items[at]!.numeric as [number, number]
  if (from < 1500) return undefined
  return {form: {kind: 'range', from: {kind: 'year', year: from}, to: {kind: 'year', year: to}}, next: at + 1}
}

function readHoliday(chunk: Chunk, at: number): Read {
  const {value} = chunk.items[at]!
  const form: DayForm = {kind: 'day', month: Math.floor(value / 100), day: value % 100}
  const {next, year, shift, unknown} = readYearTail(chunk, at + 1)
  if (unknown) return {form: UNKNOWN, next}
  return {form: {...form, ...(year === undefined ? {} : {year}), ...(shift === undefined ? {} : {shift})}, next}
}

const PARTS: readonly Part[] = ['early', 'mid', 'late']

/** "Late May 2016", "mid-2015", "early 1990s", "earlier this month", "early Tuesday": of all but decades, the whole is meant. */
function readPart(chunk: Chunk, at: number): Read | undefined {
  const part = chunk.items[at]!.value
  const place = kindAt(chunk, at + 1) === Kind.dash ? at + 2 : at + 1
  const item = chunk.items[place]
  switch (item?.kind) {
    case Kind.decade: return readDecade(chunk, place, part)
    case Kind.number: return isYear(item) && item.value >= 1500 ? readPoint(chunk, place, true) : readOrdinalPeriod(chunk, place)
    case Kind.month: return readPoint(chunk, place, true)
    case Kind.ordinal: case Kind.ordinalWord: case Kind.count: return readOrdinalPeriod(chunk, place)
    case Kind.weekday: case Kind.today: case Kind.season: return readPoint(chunk, place)
    case Kind.which: return readWhich(chunk, place)
    // "Late on Monday" is Monday.
    default: return undefined
  }
}

/** "End of May", "start of 2015", "beginning of the 1990s". */
function readEdge(chunk: Chunk, at: number): Read | undefined {
  if (kindAt(chunk, at + 1) !== Kind.of) return undefined
  const place = skip(chunk, at + 2, Kind.the)
  const item = chunk.items[place]
  switch (item?.kind) {
    case Kind.month: return readPoint(chunk, place, place === at + 2)
    case Kind.number: return isYear(item) && item.value >= 1500 ? readPoint(chunk, place, true) : undefined
    case Kind.decade: {
      const read = readDecade(chunk, place)
      return read && (read.form.kind === 'decade' ? {...read, form: {...read.form, part: PARTS[chunk.items[at]!.value]}} : read)
    }
    case Kind.which: return place === at + 2 ? readWhich(chunk, place) : undefined
    case Kind.ordinal: case Kind.ordinalWord: case Kind.season: return readDefiniteForm(chunk, place)
    default: return undefined
  }
}

/** "Week of July 25". */
function readWeekOf(chunk: Chunk, at: number): Read | undefined {
  const item = chunk.items[at]!
  if (UNITS[item.value] !== 'week' || kindAt(chunk, at + 1) !== Kind.of || kindAt(chunk, at - 1) !== Kind.the) return undefined
  const day = readFullDay(chunk, at + 2)
  return day?.form.kind === 'day' ? {form: {kind: 'week of', day: day.form}, next: day.next} : undefined
}

/** "7:49pm on Monday", "11:26 pm EST, Tuesday, November 19, 2019". */
function readTimed(chunk: Chunk, at: number): Read | undefined {
  let place = at + 1
  const joint = kindAt(chunk, place)
  if ((joint === Kind.dash || joint === Kind.to) && kindAt(chunk, place + 1) === Kind.time) place += 2
  if (kindAt(chunk, place) === Kind.comma) place++
  if (kindAt(chunk, place) === Kind.on) place++
  const item = chunk.items[place]
  switch (item?.kind) {
    case Kind.weekday: case Kind.today: case Kind.numeric: case Kind.holiday: case Kind.which: case Kind.part: break
    case Kind.month: case Kind.number: case Kind.ordinal: case Kind.the: return dayAfterTime(chunk, place)
    default: return undefined
  }
  const read = readPoint(chunk, place)
  return read && isDay(read.form) ? read : undefined
}

function dayAfterTime(chunk: Chunk, at: number): Read | undefined {
  const read = readFullDay(chunk, at)
  return read && isDay(read.form) ? read : undefined
}

function isDay(form: DateForm): boolean {
  return form.kind === 'day' || form.kind === 'weekday' || form.kind === 'unknown' || form.kind === 'weekday and day' || (form.kind === 'unit' && form.unit === 'day')
}

/** What "the" belongs to: "the 24th day of November, 1954", "the fall of 2015", "the 1990s", "the day before yesterday". */
function readDefinite(chunk: Chunk, at: number): Read | undefined {
  const place = at + 1
  const item = chunk.items[place]
  switch (item?.kind) {
    case Kind.edge: case Kind.unit: return readPoint(chunk, place)
    case Kind.part: {
      const read = readPart(chunk, place)
      return read && (read.form.kind === 'decade' || read.form.kind === 'century' || read.form.kind === 'season' || read.form.kind === 'months') ? read : undefined
    }
    case Kind.which: return item.value === -1 ? readOrdinalPeriod(chunk, place) : undefined
    default: return readDefiniteForm(chunk, place)
  }
}

function readDefiniteForm(chunk: Chunk, at: number): Read | undefined {
  const item = chunk.items[at]
  switch (item?.kind) {
    case Kind.ordinal: case Kind.ordinalWord: {
      const day = readDayMonth(chunk, at)
      return day ? {form: day.form, next: skipTime(chunk, day.next)} : readOrdinalPeriod(chunk, at)
    }
    case Kind.count: return readOrdinalPeriod(chunk, at)
    case Kind.decade: return readDecade(chunk, at)
    case Kind.season: return readSeason(chunk, at)
    default: return undefined
  }
}
