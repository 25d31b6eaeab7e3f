/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601 at the granularity stated: `2019-04`, `2019-04-02`, `2019-04-02T08:03`, with a zone only where it is certain. */
  readonly value: string
  /** Index of its first code unit in the text searched. */
  readonly start: number
  /** Index after its last code unit. */
  readonly end: number
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|' +
  'aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const MONTH = String.raw`(${MONTH_NAMES})\.?`
const YEAR = String.raw`((?:19|20)\d\d)`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`

/**
 * Zones whose abbreviation means one offset in English news. CST, IST and BST mean several, ET and PT one of two: a time with
 * one of them is given without a zone.
 */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'], ['utc', 'Z'], ['gmt', 'Z'], ['est', '-05:00'], ['edt', '-04:00'], ['pst', '-08:00'], ['pdt', '-07:00'],
])

interface Parts {
  readonly year: string | undefined
  /** A name or a number. */
  readonly month: string | undefined
  readonly day?: string | undefined
}

/** The ways of writing a date, the fullest first. Day and month of an all-number date are read only where they are certain. */
const FORMATS: readonly {readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Parts | undefined}[] = [
  {pattern: /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/, read: ([, year, month, day]) => ({year, month, day})},
  // 2 April 2019, 2nd of April, 2019
  {
    pattern: new RegExp(String.raw`\b${DAY} (?:of )?${MONTH},? ${YEAR}`, 'i'),
    read: ([, day, month, year]) => ({year, month, day}),
  },
  // April 2, 2019; no boundary after the year, because scraped lines often run on ("2019 5:45" as "20195:45")
  {pattern: new RegExp(String.raw`\b${MONTH} ${DAY},? ${YEAR}`, 'i'), read: ([, month, day, year]) => ({year, month, day})},
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/,
    read: ([, first, second, year]) => readNumbers(first!, second!, year!),
  },
  {pattern: new RegExp(String.raw`\b${MONTH},? ${YEAR}\b`, 'i'), read: ([, month, year]) => ({year, month})},
]

/** 02/04/2019 is April in London and February in New York: only a number beyond 12 decides. */
function readNumbers(first: string, second: string, year: string): Parts | undefined {
  if (Number(first) > 12 || first === second) return {year, month: second, day: first}
  return Number(second) > 12 ? {year, month: first, day: second} : undefined
}

const ZONE = '(z|utc|gmt|est|edt|pst|pdt)'
const TIME_AFTER = new RegExp(
  String.raw`^[ ,•·|/@–-]{0,6}(?:at )?(\d{1,2})[:.](\d\d)(?::\d\d)?(?: ?([ap]\.?m\b\.?))?(?:,? ${ZONE}\b(?: ?([+-]\d{1,2})(?::?([03]0))?(?!\d))?)?`,
  'i',
)
const ISO_TIME_AFTER = /^t([01]\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d{1,9})?)?(z|[+-]\d\d:\d\d)?/i
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const TIME_BEFORE = new RegExp(
  String.raw`(?:^| )(\d{1,2})[:.](\d\d)(?: ?([ap]\.?m\b\.?))?(?: ${ZONE}\b)?,? ?(?:on )?(?:${WEEKDAY},? )?$`,
  'i',
)

/** A date stands near the beginning of its line, so no more than this is searched. */
const SEARCHED = 300

/**
 * Finds the first full date in `text`: with month and year at least. Nothing is guessed: a date without a year, and an
 * all-number date whose day and month could change places, are passed over.
 *
 * @param text A line, or the beginning of one; only its first 300 code units are searched.
 */
export function findDate(text: string): FoundDate | undefined {
  // Of equal length, so that offsets hold: white space of any kind is matched as a space.
  const searched = text.slice(0, SEARCHED).replace(/\s/g, ' ')
  if (!/\d/.test(searched)) return undefined
  let best: FoundDate | undefined
  for (const {pattern, read} of FORMATS) {
    const match = pattern.exec(searched)
    // A date's own month and year match the last format too: only an earlier date is a better one.
    if (!match || (best && match.index >= best.start)) continue
    const parts = read(match)
    const day = parts && isoDay(parts)
    if (day !== undefined) best = withTime(searched, match.index, match.index + match[0].length, day)
  }
  return best
}

function isoDay({year, month, day}: Parts): string | undefined {
  if (year === undefined || month === undefined) return undefined
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number < 1 || number > 12) return undefined
  const yearMonth = `${year}-${two(number)}`
  if (day === undefined) return yearMonth
  const value = Number(day)
  return value >= 1 && value <= daysOf(Number(year), number) ? `${yearMonth}-${two(value)}` : undefined
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The clock time beside a day, after it or before it. */
function withTime(text: string, start: number, end: number, day: string): FoundDate {
  if (day.length < 10) return {value: day, start, end}
  const rest = text.slice(end, end + 40)
  const iso = ISO_TIME_AFTER.exec(rest)
  if (iso) return {value: `${day}T${iso[1]!}:${iso[2]!}${iso[3]?.toUpperCase() ?? ''}`, start, end: end + iso[0].length}
  const after = TIME_AFTER.exec(rest)
  const time = after && readTime(after)
  if (time) return {value: `${day}T${time}`, start, end: end + after[0].trimEnd().length}
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, start - 40), start))
  const earlier = before && readTime(before)
  return earlier ? {value: `${day}T${earlier}`, start: start - before[0].trimStart().length, end} : {value: day, start, end}
}

function readTime([, hours, minutes, half, zone, offset, rest]: RegExpExecArray): string | undefined {
  let hour = Number(hours)
  if (half) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half[0]!.toLowerCase() === 'p' ? 12 : 0)
  }
  if (hour > 23 || Number(minutes) > 59) return undefined
  return `${two(hour)}:${minutes!}${zone === undefined ? '' : zoneOf(zone.toLowerCase(), offset, rest)}`
}

/** "GMT", "GMT+1"; an offset from a zone that is one itself says nothing sure. */
function zoneOf(zone: string, offset: string | undefined, minutes = '00'): string {
  const base = ZONES.get(zone)!
  if (offset === undefined) return base
  return base === 'Z' && Math.abs(Number(offset)) <= 14 ? `${offset[0]!}${two(Math.abs(Number(offset)))}:${minutes}` : ''
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const DATE_WORD = new RegExp(`^(?:${MONTH_NAMES})$`)
const SMALL_WORD = new RegExp(
  '^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[apmtz]|[ap]m' +
    '|[a-z]{0,3}[sd]t|gmt|utc|[epc]t|nd|rd|th|on|at|of|date|time|the|and)$',
)
const LABEL_WORD = /^(?:published|publish|updated?|posted|modified|edited|created|filed|issued|today|yesterday)$/
const AGO_WORD = /^(?:ago|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|just|now)$/

/**
 * Whether a line says only when: "18 Nov 2019, 19:09", "Published Nov 18, 2019 at 4:07 PM | Updated ...", "3 hours ago".
 * A bare hour ("10 p.m.") is none: news diaries use it as a subheading.
 *
 * @param line A line of no more than some 200 code units.
 */
export function isDateLine(line: string): boolean {
  // Most lines name no number, and of the rest most hold other words: neither is read to its end.
  if (!/\d/.test(line)) return false
  const words = line.toLowerCase().match(/[a-z]+|\d+/g)
  if (!words || words.length > 40) return false
  let months = 0
  let labels = 0
  let ago = 0
  let numbers = 0
  let others = 0
  for (const word of words) {
    if (word.charCodeAt(0) < 97) numbers++
    else if (DATE_WORD.test(word)) months++
    else if (LABEL_WORD.test(word)) labels++
    else if (AGO_WORD.test(word)) ago++
    else if (!SMALL_WORD.test(word) && ++others > 2) return false
  }
  if (numbers === 0) return false
  const stated = months > 0 || /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b/.test(line) || /\b\d{4}-\d\d-\d\d/.test(line)
  // "Updated on: November 19, 2019 / 10:07 AM / CBS News": after a label, the outlet's name may follow.
  if (labels > 0 && (stated || ago > 0 || /\d:\d\d/.test(line))) return others <= 2
  return others === 0 && (stated || (ago > 1 && words.includes('ago')))
}
