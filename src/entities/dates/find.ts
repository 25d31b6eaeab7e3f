import {readIsoDay} from './civil.ts'
import {kindAt} from './context.ts'
import type {DateForm, DayForm, MonthForm} from './form.ts'
import {chunksOf, type Chunk} from './lexemes.ts'
import {isListedYear, readDate, type Found} from './ranges.ts'
import {resolveForm} from './resolve.ts'
import type {ResolvedDate} from './types.ts'
import {Kind} from './words.ts'

/** A date expression: where it stands, and what it says. */
export interface FoundDate {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
  /** What it says, as {@link resolveForm} reads it. */
  readonly form: DateForm
}

/**
 * The date expressions in `[start, end)` of a text, in order: "last Thursday", "the fall of 2015", "22nd July, 2022 to 24th July 2022".
 * A preposition before one is no part of it; a clock time beside a day is.
 */
export function findDates(text: string, start: number, end: number): FoundDate[] {
  const dates: FoundDate[] = []
  for (const chunk of chunksOf(text, start, end)) {
    const found = readChunk(chunk)
    for (const {first, next, form} of found) {
      const last = chunk.items[next - 1]!
      const dotted = last.kind === Kind.month && last.short && text[last.end - 1] === '.'
      dates.push({start: chunk.items[first]!.start, end: dotted ? last.end - 1 : last.end, form})
    }
  }
  return dates
}

function readChunk(chunk: Chunk): Found[] {
  const found: Found[] = []
  let listed = 0
  for (let at = 0; at < chunk.items.length;) {
    const read = readDate(chunk, at) ?? (isListedYear(chunk, at, listed) ? {form: {kind: 'year' as const, year: chunk.items[at]!.value}, first: at, next: at + 1} : undefined)
    if (read) {
      found.push(read)
      if (read.form.kind === 'year') listed = read.next
    }
    at = read ? read.next : at + 1
  }
  return shareYears(chunk, found)
}

type Dated = DayForm | MonthForm

/** "3 May and 4 June 2016", "May and June 2016": the year that the last of a list states is that of all. */
function shareYears(chunk: Chunk, found: readonly Found[]): Found[] {
  const shared = [...found]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [read, next] = [shared[index]!, shared[index + 1]!]
    const [form, other] = [read.form, next.form]
    if ((form.kind !== 'day' && form.kind !== 'month') || form.kind !== other.kind || !isYearless(form) || isYearless(other)) continue
    let joined = next.first > read.next
    for (let at = read.next; at < next.first; at++) joined &&= kindAt(chunk, at) === Kind.comma || kindAt(chunk, at) === Kind.and || kindAt(chunk, at) === Kind.the
    if (!joined) continue
    const back = form.month > other.month ? 1 : 0
    shared[index] = {...read, form: {...form, ...(other.year === undefined ? {shift: other.shift! - back} : {year: other.year - back})}}
  }
  return shared
}

function isYearless({year, shift, which}: Dated): boolean {
  return year === undefined && shift === undefined && which === undefined
}

/**
 * The days that a string means that holds one date expression, whatever stands beside it; a bare year may stand alone.
 *
 * @param reference An ISO 8601 date; one that names no day counts as none.
 */
export function resolveExpression(expression: string, reference: string | undefined): ResolvedDate | undefined {
  const day = reference === undefined ? undefined : readIsoDay(reference)
  let resolved: ResolvedDate | undefined
  const found = findDates(expression, 0, expression.length)
  for (const {form} of found) {
    const next = resolveForm(form, day)
    // Two dates that differ: which one is asked for, nobody can say.
    if (!next || (resolved && (resolved.start !== next.start || resolved.end !== next.end))) return undefined
    resolved = next
  }
  return found.length > 0 ? resolved : bareYear(expression)
}

function bareYear(expression: string): ResolvedDate | undefined {
  const match = /^[\s"'“”‘’([]{0,9}(1\d{3}|20\d\d)[\s"'“”‘’)\].,;:]{0,9}$/.exec(expression)
  return match ? resolveForm({kind: 'year', year: Number(match[1])}, undefined) : undefined
}

