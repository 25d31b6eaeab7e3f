/**
 * Days as whole numbers, counted from 1 January 1970 in the Gregorian calendar, which is taken to hold for all years.
 * No clock and no time zone is asked, and the arithmetic of weeks is that of numbers.
 */
export interface CivilDay {
  /** The year, from 1. */
  readonly year: number
  /** The month, 1 to 12. */
  readonly month: number
  /** The day of the month, 1 to 31. */
  readonly day: number
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The number of a day. */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return before * 365 + leapDays + DAYS_BEFORE[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day - 719163
}

/** The year, month and day of a day's number. */
export function civilOf(number: number): CivilDay {
  let year = Math.floor((number + 719162) / 365.2425) + 1
  while (dayNumber(year + 1, 1, 1) <= number) year++
  while (dayNumber(year, 1, 1) > number) year--
  let month = 12
  while (dayNumber(year, month, 1) > number) month--
  return {year, month, day: number - dayNumber(year, month, 1) + 1}
}

/** The day of the week, 0 for Monday to 6 for Sunday: 1 January 1970 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}

/** A day in ISO 8601; undefined outside the years 1 to 9999, which the form cannot tell. */
export function isoOf(number: number): string | undefined {
  const {year, month, day} = civilOf(number)
  if (year < 1 || year > 9999) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of the day with which an ISO 8601 date or time begins; undefined where it names no day, or one that never was. */
export function readIsoDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month) ? dayNumber(year, month, day) : undefined
}
