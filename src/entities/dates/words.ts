import type {Unit} from './form.ts'

/** What a lexeme of a date expression is. */
export const Kind = {
  /** Anything that is part of no date; nothing reads over it. */
  other: 0,
  /** A number in digits. */
  number: 1,
  /** "3rd". */
  ordinal: 2,
  /** "three". */
  count: 3,
  month: 4,
  weekday: 5,
  /** Today is 0, yesterday -1. */
  today: 6,
  /** "7:49pm". */
  time: 7,
  /** A date in numbers. */
  numeric: 8,
  /** "2015-19". */
  years: 9,
  decade: 10,
  /** "’16". */
  shortYear: 11,
  unit: 12,
  season: 13,
  /** "Q2", "H1". */
  quarter: 14,
  half: 15,
  /** "Morning". */
  dayPart: 16,
  /** "Early", "mid". */
  part: 17,
  /** "Last", "this", "next". */
  which: 18,
  /** "Past", "coming". */
  direction: 19,
  /** "Every", "that", "following": what comes after is another matter. */
  apart: 20,
  ago: 21,
  holiday: 22,
  fiscal: 23,
  /** "End", "start". */
  edge: 24,
  the: 25,
  of: 26,
  in: 27,
  on: 28,
  at: 29,
  to: 30,
  and: 31,
  from: 32,
  between: 33,
  since: 34,
  hedge: 35,
  than: 36,
  before: 37,
  after: 38,
  now: 39,
  timeWord: 40,
  comma: 41,
  dash: 42,
  slash: 43,
  possessive: 44,
  /** "Third". */
  ordinalWord: 45,
} as const

/** A word of date expressions: what it is, and its number. */
export interface Word {
  /** A value of {@link Kind}. */
  readonly kind: number
  /** The month, the weekday, the count and the like. */
  readonly value: number
  /** Whether it is short for a name, so that it is one beside a number only. */
  readonly short?: boolean
}

/** Units by the number in {@link Word.value}. */
export const UNITS: readonly Unit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']

const list = (words: string): string[] => words.split(' ')

function* entries(): Generator<[string, Word]> {
  for (const [index, names] of list('january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec').entries()) {
    for (const [at, name] of names.split('|').entries()) yield [name, {kind: Kind.month, value: index + 1, short: at > 0}]
  }
  for (const [index, names] of list('monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun').entries()) {
    for (const [at, name] of names.split('|').entries()) yield [name, {kind: Kind.weekday, value: index, short: at > 0}]
  }
  const counts = list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty')
  for (const [value, word] of counts.entries()) if (value > 0) yield [word, {kind: Kind.count, value}]
  for (const [index, word] of list('thirty forty fifty sixty seventy eighty ninety').entries()) yield [word, {kind: Kind.count, value: 30 + index * 10}]
  for (const word of ['a', 'an']) yield [word, {kind: Kind.count, value: 1}]
  const ordinals = list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth')
  for (const [index, word] of ordinals.entries()) yield [word, {kind: Kind.ordinalWord, value: index + 1}]
  for (const [value, names] of list('day|days week|weeks weekend|weekends month|months quarter|quarters year|years decade|decades century').entries()) {
    for (const name of names.split('|')) yield [name, {kind: Kind.unit, value}]
  }
  // A fortnight is two weeks: the one unit that is counted in another.
  for (const name of ['fortnight', 'fortnights']) yield [name, {kind: Kind.unit, value: -2}]
  for (const [value, names] of list('spring summer autumn|fall winter').entries()) for (const name of names.split('|')) yield [name, {kind: Kind.season, value}]
  for (const [value, name] of list('thirties forties fifties sixties seventies eighties nineties').entries()) yield [name, {kind: Kind.decade, value: 30 + value * 10, short: true}]
  for (const name of list('morning afternoon evening night lunchtime')) yield [name, {kind: Kind.dayPart, value: name === 'night' ? 1 : 0}]
  for (const [value, names] of list('early|earlier mid|midway late|later').entries()) for (const name of names.split('|')) yield [name, {kind: Kind.part, value}]
  const fixed: readonly (readonly [words: string, kind: number, value?: number])[] = [
    ['yesterday', Kind.today, -1], ['today tonight', Kind.today, 0], ['tomorrow', Kind.today, 1],
    ['last', Kind.which, -1], ['this current', Kind.which, 0], ['next', Kind.which, 1],
    ['past', Kind.direction, -1], ['coming', Kind.direction, 1],
    ['every each that following previous same any another alternate', Kind.apart],
    ['ago', Kind.ago], ['hence', Kind.ago, 1], ['now', Kind.now], ['time', Kind.timeWord],
    ['half', Kind.half], ['fiscal financial fy', Kind.fiscal],
    ['start beginning', Kind.edge, 0], ['middle', Kind.edge, 1], ['end close', Kind.edge, 2],
    ['noon midnight midday', Kind.time], ['the', Kind.the], ['of', Kind.of], ['in', Kind.in], ['on', Kind.on], ['at around about', Kind.at],
    ['to until till through thru', Kind.to], ['and or', Kind.and], ['from', Kind.from], ['between', Kind.between], ['since', Kind.since],
    ['more less fewer', Kind.hedge], ['over under', Kind.hedge, 1], ['than', Kind.than], ['before', Kind.before], ['after', Kind.after],
    ['q', Kind.quarter, 3], ['h', Kind.quarter, 6],
  ]
  for (const [words, kind, value = 0] of fixed) for (const word of list(words)) yield [word, {kind, value}]
}

/** The words of date expressions, in lower case. */
export const WORDS: ReadonlyMap<string, Word> = /* @__PURE__ */ new Map(entries())

/** For each first letter the lengths of the words that begin with it, as bits. */
const LENGTHS: Int32Array = /* @__PURE__ */ (() => {
  const lengths = new Int32Array(128)
  for (const word of WORDS.keys()) lengths[word.charCodeAt(0)]! |= 1 << word.length
  return lengths
})()

/** Whether a word of dates may begin with a letter and be so long: what most other words are not, before they are looked up. */
export function mayBeWord(first: number, length: number): boolean {
  return first < 128 && length < 12 && ((LENGTHS[first | 32]! >> length) & 1) === 1
}

/** Words, in lower case and without possessive, of which every date in words has one; a date in numbers has a year or a stroke. */
export const DATE_HINTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[...WORDS].filter(([, {kind}]) => kind === Kind.month || kind === Kind.weekday || kind === Kind.today || kind === Kind.season || kind === Kind.decade).map(([word]) => word),
  ...list('ago hence week weekend month quarter year decade century fortnight morning afternoon evening night'),
  ...list('christmas eve halloween boxing valentine patrick juneteenth armistice remembrance veterans anzac bastille bonfire fawkes fy'),
])
