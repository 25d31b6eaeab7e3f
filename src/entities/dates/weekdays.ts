import {isAhead} from './ahead.ts'
import {kindAt, isCapitalized, skip, wordAfter, wordBefore} from './context.ts'
import {readFullDay, skipTime, type Read} from './days.ts'
import {UNKNOWN, type DateForm, type Which} from './form.ts'
import type {Chunk} from './lexemes.ts'
import {Kind, UNITS} from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words before a weekday that make a name of it: "Black Friday", "Sheffield Wednesday". */
const NAMED_BEFORE = /* @__PURE__ */ set('Black Good Super Sheffield Ash Palm Easter Cyber Giving Maundy Holy Bloody Shrove Fat Whit Spy Casual Manic Freaky Ruby Taco Throwback Man Girl Pancake')
/** Words after it that do: "Sunday Times", "Saturday Night Live". */
const NAMED_AFTER = /* @__PURE__ */ set(
  'Times Telegraph Mirror Express Mail Herald Post World Independent Sun People Sport Star Tribune Business Standard Punch Vanguard Nation Guardian Mercury Age Mass League School Club Brunch Politics Politic Supplement Magazine Review Football',
)
/** Papers that are called after a day: "the Mail on Sunday". */
const ON_SUNDAY = /* @__PURE__ */ set('Mail Independent Scotland Wales Ireland')

/** Whether a weekday is part of a name. */
function isNamed(chunk: Chunk, at: number): boolean {
  const {items} = chunk
  if (items[at]!.capital === 0) return false
  const before = wordBefore(chunk, at)
  if (NAMED_BEFORE.has(before) || NAMED_AFTER.has(wordAfter(chunk, at))) return true
  const part = items[at + 1]
  if (part?.kind === Kind.dayPart && part.capital === 1 && isCapitalized(wordAfter(chunk, at + 1))) return true
  if (kindAt(chunk, at - 1) !== Kind.on) return false
  const paper = wordBefore(chunk, at - 1)
  return ON_SUNDAY.has(paper) && items[at]!.value === 6 && !/\bDaily Mail on $/.test(chunk.text.slice(Math.max(chunk.floor, items[at]!.start - 14), items[at]!.start))
}

/** "Thursday", "Tuesday night", "Sunday the 26 June, 2022", "Fri 6:45 PM, Feb 16, 2018", "Wednesday last week". */
export function readWeekday(chunk: Chunk, at: number, which?: Which): Read | undefined {
  const {items} = chunk
  const item = items[at]
  if (item?.kind !== Kind.weekday || (item.short && item.capital === 0) || isNamed(chunk, at)) return undefined
  const weekday = item.value
  const timed = skipTime(chunk, at + 1)
  const full = kindAt(chunk, at + 1) === Kind.possessive ? undefined : readFullDay(chunk, skip(chunk, timed, Kind.comma))
  if (full) {
    const form = full.form.kind === 'day' ? {...full.form, weekday, ...(which ? {which} : {})} : full.form
    if (full.form.kind !== 'month') return {form, next: skipTime(chunk, full.next)}
  }
  const ordinal = skip(chunk, at + 1, Kind.the)
  const number = items[ordinal]
  if (number?.kind === Kind.ordinal && number.value < 32 && kindAt(chunk, ordinal + 1) !== Kind.dash && kindAt(chunk, ordinal + 1) !== Kind.unit) {
    return {form: {kind: 'weekday and day', weekday, day: number.value}, next: skipTime(chunk, ordinal + 1)}
  }
  if (item.short && timed === at + 1) return undefined
  const side = which ?? (isAhead(chunk, at) ? 'ahead' : undefined)
  const plain: DateForm = {kind: 'weekday', weekday, ...(side ? {which: side} : {})}
  const form = isAnyOne(chunk, at) ? UNKNOWN : plain
  const next = skipTime(chunk, skip(chunk, at + 1, Kind.dayPart))
  const week = readWeek(chunk, kindAt(chunk, next) === Kind.of || kindAt(chunk, next) === Kind.comma ? next + 1 : next)
  return week === undefined ? {form, next} : {form: {kind: 'weekday', weekday, week: week.offset}, next: week.next}
}

/** "On a Friday" is any, "on the Friday" one of the story that is told. */
function isAnyOne(chunk: Chunk, at: number): boolean {
  const before = kindAt(chunk, at - 1)
  return before === Kind.count || (before === Kind.the && kindAt(chunk, at - 2) === Kind.on)
}

/** "Last week", "this week", after a weekday. */
function readWeek(chunk: Chunk, at: number): {readonly offset: number; readonly next: number} | undefined {
  const [which, unit] = [chunk.items[at], chunk.items[at + 1]]
  if (which?.kind !== Kind.which || unit?.kind !== Kind.unit || UNITS[unit.value] !== 'week') return undefined
  return {offset: which.value, next: at + 2}
}
