import {findDate} from '../document/index.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Years outside of these are mistakes. The oldest newspapers online are of the 18th century. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2100

const TIME = String.raw`(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?`
const ZONE = String.raw`(?: ?(z|utc|gmt)?(?: ?([+-]\d\d):?(\d\d)?)?(?![\d:]| ?[+-]\d))?`
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d\d?)[-/](\d\d?)(?!\d)(?:(?:t| {1,2}|, )${TIME}${ZONE})?`, 'i')
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(?:\d\d)?(z)?)?$/i
const YEAR_MONTH = /^(\d{4})(?:-(\d\d))?$/
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(${MONTHS.join('|')})`
/** "Tue Nov 19 2019 05:44:06 GMT+0000", as JavaScript writes it. */
const SCRIPTED = new RegExp(String.raw`^[a-z]{3},? ${MONTH} (\d\d?) (\d{4}) ${TIME}${ZONE}`, 'i')
/** "Tue, 19 Nov 2019 05:44:06 +0000", as e-mail and HTTP write it. */
const MAILED = new RegExp(String.raw`^(?:[a-z]{3}, )?(\d\d?) ${MONTH} (\d{4}) ${TIME}${ZONE}`, 'i')
/** Seconds or milliseconds since 1970. Ten digits that begin with 2 are a date and an hour as well. */
const STAMP = /^(1\d{9})(?:\d{3})?$/

interface Parts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: readonly (string | undefined)[]
}

/**
 * A date as machines or people write it, in ISO 8601 at the granularity stated: `2019-04-02`, `2019-04-02T08:03`,
 * `2019-04-02T08:03+01:00`. Seconds are dropped. What is no date, or cannot be when a text was published, gives nothing: months of 13,
 * years before 1700 or after 2100, and the zero of clocks, 1 January 1970.
 */
export function readDate(value: string): string | undefined {
  const text = value.trim().slice(0, 200)
  const stamp = STAMP.exec(text)
  if (stamp) return checked(fromInstant(Number(stamp[1]) * 1000))
  const parts = readParts(text)
  if (parts) return checked(written(parts))
  const bare = YEAR_MONTH.exec(text)
  if (bare) return checked(text)
  const found = findDate(text)
  // A zone that findDate does not know ("GMT+0530") may follow the time: then the time is known, and its zone is not.
  return found && checked(/^\s?[+-]\d/.test(text.slice(found.end)) ? found.value.replace(/Z$/, '') : found.value)
}

function readParts(text: string): Parts | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return {year: iso[1]!, month: iso[2]!, day: iso[3]!, time: iso.slice(4)}
  const scripted = SCRIPTED.exec(text)
  if (scripted) return {year: scripted[3]!, month: monthNumber(scripted[1]!), day: scripted[2]!, time: scripted.slice(4)}
  const mailed = MAILED.exec(text)
  return mailed ? {year: mailed[3]!, month: monthNumber(mailed[2]!), day: mailed[1]!, time: mailed.slice(4)} : undefined
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1)
}

function written({year, month, day, time: [hour, minute, universal, offset, offsetMinutes]}: Parts): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (hour === undefined || minute === undefined) return date
  const zone = offset !== undefined ? `${offset}:${offsetMinutes ?? '00'}` : universal !== undefined ? 'Z' : ''
  return `${date}T${hour.padStart(2, '0')}:${minute}${zone}`
}

function fromInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`
}

const WRITTEN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(Z|[+-](\d\d):(\d\d))?)?)?)?$/

/** The value, if there is such a date and time. */
function checked(value: string): string | undefined {
  const match = WRITTEN.exec(value)
  if (!match) return undefined
  const [year, month, day, hour, minute, offsetHours, offsetMinutes] = [1, 2, 3, 4, 5, 7, 8].map((index) => Number(match[index] ?? 0))
  if (year! < FIRST_YEAR || year! > LAST_YEAR) return undefined
  if (match[2] !== undefined && (month! < 1 || month! > 12)) return undefined
  if (match[3] !== undefined && (day! < 1 || day! > new Date(Date.UTC(year!, month, 0)).getUTCDate())) return undefined
  if (hour! > 23 || minute! > 59 || offsetHours! > 14 || offsetMinutes! > 59) return undefined
  // In any zone, the zero of clocks is within a day of it.
  return match[3] !== undefined && Math.abs(instantOf(value)) <= DAY && isZero(value) ? undefined : value
}

function isZero(value: string): boolean {
  return value.length === 10 || Math.abs(instantOf(value)) === 0 || /T(?:00:00|1[6-9]:00|2[0-3]:00)$/.test(value)
}

/** Milliseconds from 1970 to the beginning of what a date names; one without a zone is taken as of UTC. */
export function instantOf(value: string): number {
  const match = WRITTEN.exec(value)!
  const [year, month, day, hour, minute, offsetHours, offsetMinutes] = [1, 2, 3, 4, 5, 7, 8].map((index) => Number(match[index] ?? 0))
  const offset = (offsetHours! * 60 + offsetMinutes!) * (match[6]?.startsWith('-') ? -1 : 1)
  return Date.UTC(year!, (month || 1) - 1, day || 1, hour, minute) - offset * MINUTE
}

/** Whether the first date is before the second: for certain, whatever the zone of one that states none. */
export function isBefore(first: string, second: string): boolean {
  const isZoned = (value: string): boolean => /T\d\d:\d\d./.test(value)
  if (isZoned(first) && isZoned(second)) return instantOf(first) < instantOf(second)
  if (!isZoned(first) && !isZoned(second)) {
    const length = Math.min(first.length, second.length)
    return first.slice(0, length) < second.slice(0, length)
  }
  return first.length >= 10 && second.length >= 10 ? instantOf(first) + DAY < instantOf(second) : first.slice(0, 4) < second.slice(0, 4)
}

/** Whether two dates may be one, said in different zones or granularities: they are less than a day apart. */
export function isSameDay(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length, 10)
  return first.slice(0, length) === second.slice(0, length) || (length === 10 && Math.abs(instantOf(first) - instantOf(second)) < DAY)
}
