const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A date as an article states it, at the granularity that it states. */
export interface StatedDate {
  /** The year. */
  readonly year: number
  /** The month, from 1. */
  readonly month?: number
  /** The day of the month. */
  readonly day?: number
}

/** How long a period of the timeline is. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'year'

/** The date at the front of an ISO 8601 string; nothing if there is none. Zones do not move it: it is the day that the article states. */
export function readDate(value: string | undefined): StatedDate | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(value ?? '')
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (month === undefined) return {year: year!}
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return {year: year!, month}
  return day < 1 || day > new Date(utc(year!, month + 1, 0)).getUTCDate() ? undefined : {year: year!, month, day}
}

/** "9 February 2021", "February 2021", "2021". */
export function writeDate({year, month, day}: StatedDate): string {
  return [day, month && MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ')
}

/** The day's number, counted from 1970; of a coarse date its first day. */
export function dayNumber({year, month = 1, day = 1}: StatedDate): number {
  return utc(year, month, day) / 86_400_000
}

/** The unit in which a stretch of days has a readable number of periods. The same limits as those of a theme's trend. */
export function unitOf(days: number): PeriodUnit {
  return days <= 45 ? 'day' : days <= 400 ? 'week' : days <= 1830 ? 'month' : 'year'
}

/** Which period of its kind a date is in: a number that rises by one. Nothing if the date is coarser than the period. */
export function periodOf(date: StatedDate, unit: PeriodUnit): number | undefined {
  const {year, month, day} = date
  if (unit === 'year') return year
  if (month === undefined) return undefined
  if (unit === 'month') return year * 12 + month - 1
  if (day === undefined) return undefined
  // The first of January 1970 was a Thursday: weeks begin with Mondays.
  return unit === 'day' ? dayNumber(date) : Math.floor((dayNumber(date) + 3) / 7)
}

/** A period in words, as short as an axis needs it or in full. */
export function writePeriod(period: number, unit: PeriodUnit, form: 'short' | 'full'): string {
  if (unit === 'year') return String(period)
  if (unit === 'month') {
    const month = MONTHS[period % 12]!
    return `${form === 'short' ? month.slice(0, 3) : month} ${Math.floor(period / 12)}`
  }
  const date = new Date((unit === 'day' ? period : period * 7 - 3) * 86_400_000)
  const month = MONTHS[date.getUTCMonth()]!
  if (form === 'short') return `${date.getUTCDate()} ${month.slice(0, 3)}`
  const day = `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`
  return unit === 'day' ? day : `Week of ${day}`
}

/** Milliseconds; years before 100 are themselves, not those of the last century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}
