/** A date found in a short text: ISO 8601 at the granularity that is stated, and where its words stand in that text. */
export interface FoundDate {
  /** `2019-04-02`, with `T08:03` where a time stands beside it. */
  readonly value: string
  /** Index of its first code unit in the text that was searched. */
  readonly start: number
  /** Index after its last code unit. */
  readonly end: number
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?'
const DAY_FIRST = new RegExp(`\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/
const CLOCK = /^[^\d\n]{0,12}(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\.?)?/i

/** Longest text that is searched for a date: a line of furniture is short. */
const MAX_LENGTH = 300

/** The first date of a day in a line, in the formats of bylines and timestamps. A date that could be read two ways is none. */
export function findDate(line: string): FoundDate | undefined {
  const text = line.slice(0, MAX_LENGTH)
  const iso = ISO.exec(text)
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (day) return {value: iso[4] ? `${day}T${iso[4]}:${iso[5]!}` : day, start: iso.index, end: iso.index + iso[0].length}
  }
  const first = DAY_FIRST.exec(text)
  if (first) return withClock(text, first, isoDay(Number(first[3]), monthOf(first[2]!), Number(first[1])))
  const second = MONTH_FIRST.exec(text)
  if (second) return withClock(text, second, isoDay(Number(second[3]), monthOf(second[1]!), Number(second[2])))
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])]
    // 02/04/2019 is April in London and February in New York: only an impossible month decides.
    if (a > 12 || a === b) return withClock(text, slashed, isoDay(Number(slashed[3]), b, a))
    if (b > 12) return withClock(text, slashed, isoDay(Number(slashed[3]), a, b))
  }
  return undefined
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (month < 1 || month > 12 || day < 1 || day > days[month - 1]!) return undefined
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function withClock(text: string, match: RegExpExecArray, day: string | undefined): FoundDate | undefined {
  if (!day) return undefined
  const start = match.index
  const end = start + match[0].length
  const clock = CLOCK.exec(text.slice(end, end + 30))
  const minute = clock ? Number(clock[2]) : 60
  let hour = clock ? Number(clock[1]) : 24
  if (clock?.[3]) hour = (hour % 12) + (clock[3].toLowerCase() === 'p' ? 12 : 0)
  return hour < 24 && minute < 60 ? {value: `${day}T${two(hour)}:${two(minute)}`, start, end: end + clock![0].length} : {value: day, start, end}
}
// NOTE from the lead: see HELPERS-READ-ME.txt in the repository's root
