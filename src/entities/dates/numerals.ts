import {isDigit, isLetter} from './characters.ts'
import {daysIn} from './civil.ts'
import {Kind} from './words.ts'

/** A number, or a date or time in numbers. */
export interface Numeral {
  /** A value of `Kind`. */
  readonly kind: number
  /** The number; of a decade its first year. */
  readonly value: number
  /** Index after its last code unit. */
  readonly end: number
  /** A year, month and day, nothing where it is not certain which is which; or two years. */
  readonly numeric?: readonly number[]
}

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\w/]|-\d)/y
const NUMBERS = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![\w/]|[.-]\d)/y
const YEARS = /(\d{4})[-–—‑/](\d{4}|\d\d)(?![\w/]|[-.,]\d)/y
const ZONE = '(?:GMT|UTC|BST|[ECMP][SD]?T|CES?T|EES?T|WAT|CAT|EAT|SAST|IST|PKT|JST|KST|HKT|SGT|AE[SD]T|NZ[SD]T|local time|Eastern(?: Time)?|Pacific(?: Time)?)'
const CLOCK = new RegExp(
  `(?:(\\d{1,2})(?:[:.](\\d\\d)(?::\\d\\d)?)?\\s?(?:[ap]\\.m\\.?|[ap]m\\b)|(\\d{1,2}):(\\d\\d)(?::\\d\\d)?(?![\\w:]|[.,]\\d)(?:\\s?(?:hrs|hours)\\b)?|\\d{4}(?=\\s(?:GMT|UTC|hrs|hours)\\b)(?:\\s(?:hrs|hours))?)(?:\\s${ZONE}\\b)?(?:\\s\\(\\d{4} (?:GMT|UTC)\\))?`,
  'iy',
)
const ORDINAL = /(\d{1,2})(?:st|nd|rd|th)(?!\w)/iy
const DECADE = /((?:\d{3}|\d)0)(?:s|['’]s)(?!\w)/y
/** The rest of what begins with a digit and is no number of a date: "20.5", "1,000", "3D", "50%". */
const REST = /[\d.,:]{0,200}\w{0,200}%?/y

/** Reads what begins with the digit at an index. */
export function readNumeral(text: string, at: number, limit: number): Numeral {
  const match = (regex: RegExp): RegExpExecArray | undefined => {
    regex.lastIndex = at
    const found = regex.exec(text)
    return found && at + found[0].length <= limit ? found : undefined
  }
  let to = at + 1
  while (to < limit && to - at < 10 && isDigit(text.charCodeAt(to))) to++
  const size = to - at
  const code = to < limit ? text.charCodeAt(to) : 0
  const after = to + 1 < limit ? text.charCodeAt(to + 1) : 0
  const punctuated = isDigit(after) && !isLetter(code) && code !== 32
  if (size === 4 && punctuated) {
    const iso = match(ISO)
    if (iso) return numeric(at, iso[0].length, dateOf(Number(iso[1]), Number(iso[3]), Number(iso[4])))
    const years = match(YEARS)
    const found = years && readYears(years[1]!, years[2]!, years[0][4]!)
    if (found) return {kind: found.length === 2 ? Kind.years : Kind.numeric, value: found[0]!, end: at + years[0].length, numeric: found.length === 2 ? found : found.slice(0, 2)}
  }
  if (size < 3 && punctuated && code !== 58) {
    const numbers = match(NUMBERS)
    const found = numbers && readNumbers(numbers)
    if (found) return numeric(at, numbers[0].length, found)
  }
  if (size < 3 || (size === 4 && code === 32)) {
    const clock = match(CLOCK)
    if (clock && Number(clock[1] ?? clock[3] ?? 0) < 25 && Number(clock[2] ?? clock[4] ?? 0) < 60) return {kind: Kind.time, value: 0, end: at + clock[0].length}
  }
  if (isLetter(code) || ((code === 39 || code === 0x2019) && text[to - 1] === '0')) {
    const ordinal = size < 3 && match(ORDINAL)
    if (ordinal) return {kind: Kind.ordinal, value: Number(ordinal[1]), end: at + ordinal[0].length}
    const decade = match(DECADE)
    if (decade && (size === 4 || size === 2)) return {kind: Kind.decade, value: Number(decade[1]), end: at + decade[0].length}
  }
  if (!isLetter(code) && size < 10 && code !== 37 && code !== 95 && code !== 0xb0 && !(isDigit(after) && (code === 44 || code === 46 || code === 58))) {
    return {kind: Kind.number, value: Number(text.slice(at, to)), end: to}
  }
  return {kind: Kind.other, value: 0, end: Math.min(limit, at + Math.max(1, match(REST)?.[0].length ?? 1))}
}

function numeric(at: number, length: number, date: readonly number[]): Numeral {
  return {kind: Kind.numeric, value: 0, end: at + length, numeric: date}
}

function dateOf(year: number, month: number, day: number): readonly number[] {
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month) ? [year, month, day] : []
}

/** "19.11.2019" has the day first, as in all countries that write so; elsewhere only a number beyond 12 tells. */
function readNumbers([, first, mark, second, last]: RegExpExecArray): readonly number[] | undefined {
  const [a, b, year] = [Number(first), Number(second), Number(last)]
  // Two digits of a year: only with strokes is it a date for certain.
  if (mark !== '/' && last!.length === 2) return undefined
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined
  if (last!.length === 2) return []
  if (year < 1000 || year > 2999) return undefined
  if (b > 12) return dateOf(year, a, b)
  return a > 12 || a === b || mark === '.' ? dateOf(year, b, a) : []
}

/** "2015-19", "1914-1918"; else a year and a month, "2019-04". */
function readYears(first: string, second: string, mark: string): readonly number[] | undefined {
  const from = Number(first)
  if (from < 1000 || from > 2099) return undefined
  const rolled = second === '00' ? from - (from % 100) + 100 : Math.floor(from / 100) * 100 + Number(second)
  const to = second.length === 4 ? Number(second) : rolled
  if (to > from && to - from <= 300 && to < 2200) return [from, to]
  const month = Number(second)
  return mark === '-' && second.length === 2 && month > 0 && month < 13 ? [from, month, 0] : undefined
}
