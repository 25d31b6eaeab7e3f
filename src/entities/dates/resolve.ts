/* eslint-disable nutgraf/no-recursion -- the ends of a range are no ranges, and a unit's days those of a year or a century */
import {civilOf, dayNumber, daysIn, isoOf, weekdayOf} from './civil.ts'
import type {DateForm, DayForm, MonthForm, Unit, YearForm} from './form.ts'
import type {DateGranularity, ResolvedDate} from './types.ts'

/** The first and last day by their numbers. */
interface Days {
  readonly first: number
  readonly last: number
  readonly granularity: DateGranularity
}

/**
 * The days that a form means.
 *
 * @param form What the expression says.
 * @param reference Number of the day on which it was said, if that is known.
 */
export function resolveForm(form: DateForm, reference: number | undefined): ResolvedDate | undefined {
  const days = daysOf(form, reference)
  if (!days || days.first > days.last) return undefined
  const start = isoOf(days.first)
  const end = isoOf(days.last)
  return start === undefined || end === undefined ? undefined : {start, end, granularity: days.granularity}
}

function daysOf(form: DateForm, reference: number | undefined): Days | undefined {
  switch (form.kind) {
    case 'unknown': return undefined
    case 'day': return oneDay(dayOf(form, reference))
    case 'month': return monthOf(form, reference)
    case 'season': return seasonOf(form, reference)
    case 'year': return yearDays(yearOf(form, reference), 1, 12, 'year')
    case 'months': return yearDays(yearOf(form, reference), form.first, form.count, form.count === 3 && form.first % 3 === 1 ? 'quarter' : 'range')
    case 'decade': return decadeOf(form)
    case 'century': return {first: dayNumber(form.century * 100 - 99, 1, 1), last: dayNumber(form.century * 100, 12, 31), granularity: 'century'}
    case 'nth weekday': return nthWeekday(form, reference)
    case 'week of': return weekOf(dayOf(form.day, reference))
    case 'range': return rangeOf(form.from, form.to, reference)
    default: return reference === undefined ? undefined : relative(form, reference)
  }
}

/** What nothing but a reference gives a meaning. */
function relative(form: DateForm, reference: number): Days | undefined {
  switch (form.kind) {
    case 'weekday': {
      const monday = reference - weekdayOf(reference)
      const back = (weekdayOf(reference) - form.weekday + 7) % 7
      if (form.week !== undefined) return oneDay(monday + form.week * 7 + form.weekday)
      if (form.which === 'this') return oneDay(monday + form.weekday)
      if (form.which === 'next' || (form.which === 'ahead' && back > 0)) return oneDay(reference + 7 - back)
      return oneDay(reference - (form.which === 'last' && back === 0 ? 7 : back))
    }
    // A day of the month falls on a day of the week once a month at most, and seldom twice within ten weeks.
    case 'weekday and day': return oneDay(nearestOf(reference, 35, (day) => weekdayOf(day) === form.weekday && civilOf(day).day === form.day))
    case 'unit': return unitOf(form.unit, form.offset, reference)
    case 'then': {
      const day = shifted(form.unit, form.offset, reference)
      return day === undefined ? undefined : unitOf(form.named, 0, day)
    }
    default: return undefined
  }
}

function oneDay(day: number | undefined): Days | undefined {
  return day === undefined ? undefined : {first: day, last: day, granularity: 'day'}
}

function weekOf(day: number | undefined): Days | undefined {
  if (day === undefined) return undefined
  const monday = day - weekdayOf(day)
  return {first: monday, last: monday + 6, granularity: 'week'}
}

function yearOf({year, shift}: YearForm, reference: number | undefined): number | undefined {
  if (year !== undefined) return year
  return shift === undefined || reference === undefined ? undefined : civilOf(reference).year + shift
}

/** So many months from a month of a year on; they may run into the next year. */
function yearDays(year: number | undefined, month: number, count: number, granularity: DateGranularity): Days | undefined {
  if (year === undefined) return undefined
  const last = month + count - 2
  const lastYear = year + Math.floor(last / 12)
  const lastMonth = (last % 12) + 1
  return {first: dayNumber(year, month, 1), last: dayNumber(lastYear, lastMonth, daysIn(lastYear, lastMonth)), granularity}
}

function oneMonth(months: number, granularity: DateGranularity = 'month', count = 1): Days | undefined {
  const month = ((months % 12) + 12) % 12
  return yearDays((months - month) / 12, month + 1, count, granularity)
}

/** The nearest day that a test holds for; of two, the earlier. */
function nearestOf(reference: number, reach: number, test: (day: number) => boolean): number | undefined {
  for (let distance = 0; distance <= reach; distance++) {
    if (test(reference - distance)) return reference - distance
    if (test(reference + distance)) return reference + distance
  }
  return undefined
}

function dayOf(form: DayForm, reference: number | undefined): number | undefined {
  const {month, day, weekday, which} = form
  const inYear = (year: number): number | undefined => (day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : undefined)
  const year = yearOf(form, reference)
  if (year !== undefined) return inYear(year)
  if (reference === undefined) return undefined
  const now = civilOf(reference).year
  if (which === 'this') return inYear(now)
  let best: number | undefined
  let least = Infinity
  // 29 February comes round in eight years at most.
  for (let candidate = now - 8; candidate <= now + 8; candidate++) {
    const found = inYear(candidate)
    if (found === undefined) continue
    if ((which === 'since' && found > reference) || (which === 'last' && found >= reference) || (which === 'next' && found <= reference)) continue
    // A stated day of the week decides between this year, the last and the next.
    const fits = weekday === undefined || (weekdayOf(found) === weekday && Math.abs(candidate - now) <= 1)
    const distance = Math.abs(found - reference) + (fits ? 0 : 1e6)
    if (distance < least) {
      best = found
      least = distance
    }
  }
  return best
}

function monthOf(form: MonthForm, reference: number | undefined): Days | undefined {
  const year = yearOf(form, reference)
  if (year !== undefined) return oneMonth(year * 12 + form.month - 1)
  if (reference === undefined) return undefined
  const now = civilOf(reference)
  const base = now.year * 12 + now.month - 1
  const back = (now.month - form.month + 12) % 12
  switch (form.which) {
    case 'this': return oneMonth(now.year * 12 + form.month - 1)
    case 'since': return oneMonth(base - back)
    case 'last': return oneMonth(base - (back || 12))
    case 'next': return oneMonth(base + 12 - back)
    default: return oneMonth(back <= 6 ? base - back : base + 12 - back)
  }
}

function seasonOf(form: Extract<DateForm, {kind: 'season'}>, reference: number | undefined): Days | undefined {
  const of = (year: number): Days | undefined => oneMonth(year * 12 + 2 + form.season * 3, 'season', 3)
  const year = yearOf(form, reference)
  if (year !== undefined) return of(year)
  if (reference === undefined || form.which === undefined) return undefined
  const now = civilOf(reference)
  // January and February belong to the winter that began in the year before.
  if (form.which === 'this') return of(form.season === 3 && now.month <= 2 ? now.year - 1 : now.year)
  for (let distance = 0; distance <= 3; distance++) {
    const days = of(form.which === 'next' ? now.year - 1 + distance : now.year + 1 - distance)
    if (days && (form.which === 'next' ? days.first > reference : form.which === 'last' ? days.last < reference : days.first <= reference)) return days
  }
  return undefined
}

function decadeOf({first, part}: Extract<DateForm, {kind: 'decade'}>): Days | undefined {
  // "The 1900s" are ten years to some and a hundred to others.
  if (first === 1900) return undefined
  if (first % 100 === 0 && first < 1900) {
    return part ? undefined : {first: dayNumber(first, 1, 1), last: dayNumber(first + 99, 12, 31), granularity: 'century'}
  }
  const [from, to] = part === 'early' ? [0, 4] : part === 'mid' ? [4, 6] : part === 'late' ? [5, 9] : [0, 9]
  return {first: dayNumber(first + from, 1, 1), last: dayNumber(first + to, 12, 31), granularity: 'decade'}
}

function nthWeekday(form: Extract<DateForm, {kind: 'nth weekday'}>, reference: number | undefined): Days | undefined {
  const month = monthOf({kind: 'month', month: form.month, ...(form.year === undefined ? {} : {year: form.year}), ...(form.shift === undefined ? {} : {shift: form.shift})}, reference)
  if (!month) return undefined
  if (form.nth < 0) return oneDay(month.last - ((weekdayOf(month.last) - form.weekday + 7) % 7))
  const day = month.first + ((form.weekday - weekdayOf(month.first) + 7) % 7) + (form.nth - 1) * 7
  return day <= month.last ? oneDay(day) : undefined
}

/** The day that lies so many units after another: the same day of the month, where that month has it. */
function shifted(unit: Unit, offset: number, day: number): number | undefined {
  if (unit === 'day') return day + offset
  if (unit === 'week') return day + offset * 7
  const {year, month, day: dayOfMonth} = civilOf(day)
  const months = year * 12 + month - 1 + offset * (unit === 'month' ? 1 : 12)
  const target = oneMonth(months)
  if ((unit !== 'month' && unit !== 'year') || !target) return undefined
  return target.first + dayOfMonth - 1 <= target.last ? target.first + dayOfMonth - 1 : undefined
}

function unitOf(unit: Unit, offset: number, reference: number): Days | undefined {
  const {year, month} = civilOf(reference)
  switch (unit) {
    case 'day': return oneDay(reference + offset)
    case 'week': return weekOf(reference + offset * 7)
    case 'weekend': {
      const monday = reference - weekdayOf(reference) + offset * 7
      return {first: monday + 5, last: monday + 6, granularity: 'range'}
    }
    case 'month': return oneMonth(year * 12 + month - 1 + offset)
    case 'quarter': return oneMonth(year * 12 + month - 1 - ((month - 1) % 3) + offset * 3, 'quarter', 3)
    case 'year': return yearDays(year + offset, 1, 12, 'year')
    case 'decade': return decadeOf({kind: 'decade', first: year - (year % 10) + offset * 10})
    case 'century': return daysOf({kind: 'century', century: Math.ceil(year / 100) + offset}, reference)
  }
}

const isYearless = (form: DateForm): form is DayForm | MonthForm =>
  (form.kind === 'day' || form.kind === 'month') && form.year === undefined && form.shift === undefined && form.which === undefined

/** From the first day of one to the last of the other; an end that says no year takes it from the other end. */
function rangeOf(from: DateForm, to: DateForm, reference: number | undefined): Days | undefined {
  // Which way days of the week run on from one another, nothing tells.
  if (from.kind === 'weekday' || to.kind === 'weekday') return undefined
  let first = daysOf(from, reference)
  let last = daysOf(to, reference)
  if (isYearless(from) && last && !isYearless(to)) {
    const {year} = civilOf(last.last)
    first = daysOf({...from, year}, reference)
    if (first && first.first > last.last) first = daysOf({...from, year: year - 1}, reference)
  } else if (isYearless(to) && first) {
    const {year} = civilOf(first.first)
    last = daysOf({...to, year}, reference)
    if (last && last.last < first.first) last = daysOf({...to, year: year + 1}, reference)
  }
  return first && last ? {first: first.first, last: last.last, granularity: 'range'} : undefined
}
