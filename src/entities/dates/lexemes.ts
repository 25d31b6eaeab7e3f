import {isApostrophe, isDigit, isLetter, isSpace, isWordCode} from './characters.ts'
import {readHoliday} from './holidays.ts'
import {readNumeral} from './numerals.ts'
import {Kind, mayBeWord, WORDS} from './words.ts'

/** A word, number or mark of a date expression. */
export interface Lexeme {
  /** A value of `Kind`. */
  readonly kind: number
  /** The month, the count, the year and the like. */
  readonly value: number
  /** Index of its first code unit. */
  readonly start: number
  /** Index after its last. */
  readonly end: number
  /** How it is written: 0 in lower case, 1 with a capital, 2 in capitals. */
  readonly capital: number
  /** Whether it is the short form of a name ("Mon", "Nov."). */
  readonly short: boolean
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** The parts of a date in numbers. */
  readonly numeric: readonly number[] | undefined
}

/** A run of lexemes with nothing between them but white space, in a text. */
export interface Chunk {
  /** The text. */
  readonly text: string
  /** Index from which on the text may be read: what stands before belongs to another stretch. */
  readonly floor: number
  /** Index to which the text may be read. */
  readonly limit: number
  /** The lexemes. */
  readonly items: readonly Lexeme[]
}

/** The lexeme that was read last: one object for all, since most lead to no date. */
interface Cursor {
  kind: number
  value: number
  end: number
  capital: number
  short: boolean
  numeric: readonly number[] | undefined
}

/** Lexemes without one of which a run holds no date. */
const ANCHORS: ReadonlySet<number> = /* @__PURE__ */ new Set([
  Kind.month, Kind.weekday, Kind.today, Kind.numeric, Kind.years, Kind.decade, Kind.unit, Kind.season, Kind.dayPart, Kind.holiday, Kind.quarter,
])

/** White space that parts two runs: an empty line, or a gap as of a table. */
const WIDE = 5

/** The runs of lexemes in `[start, end)` of a text of which any may hold a date, in order. */
export function chunksOf(text: string, start: number, end: number): Chunk[] {
  const chunks: Chunk[] = []
  const cursor: Cursor = {kind: 0, value: 0, end: 0, capital: 0, short: false, numeric: undefined}
  let anchored = false
  let from = -1
  let to = start
  for (let at = start; at < end;) {
    const space = skipSpace(text, at, end)
    const parted = space > at + 1 && (space - at >= WIDE || text.startsWith('\n\n', at))
    if (!parted && space === end) break
    if (!parted) readLexeme(text, space, end, cursor)
    if (parted || cursor.kind === Kind.other) {
      if (anchored) chunks.push({text, floor: start, limit: end, items: collect(text, from, to, end, cursor)})
      anchored = false
      from = -1
      at = parted ? space : cursor.end
      continue
    }
    if (from < 0) from = space
    anchored ||= ANCHORS.has(cursor.kind) || (cursor.kind === Kind.number && cursor.value > 999)
    at = to = cursor.end
  }
  if (anchored) chunks.push({text, floor: start, limit: end, items: collect(text, from, to, end, cursor)})
  return chunks
}

/** Reads a run again, and keeps its lexemes. */
function collect(text: string, from: number, to: number, limit: number, cursor: Cursor): Lexeme[] {
  const items: Lexeme[] = []
  for (let at = from; at < to;) {
    const start = skipSpace(text, at, to)
    readLexeme(text, start, limit, cursor)
    const {kind, value, end, capital, short, numeric} = cursor
    items.push({kind, value, start, end, capital, short, spaced: start > at, numeric})
    at = end
  }
  return items
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

function readLexeme(text: string, at: number, end: number, cursor: Cursor): void {
  const code = text.charCodeAt(at)
  cursor.kind = Kind.other
  cursor.capital = 0
  cursor.short = false
  cursor.numeric = undefined
  if (isLetter(code)) readWord(text, at, end, cursor)
  else if (isDigit(code)) {
    const numeral = readNumeral(text, at, end)
    cursor.kind = numeral.kind
    cursor.value = numeral.value
    cursor.end = numeral.end
    cursor.numeric = numeral.numeric
  } else readMark(text, at, end, code, cursor)
}

function set(cursor: Cursor, kind: number, value: number, end: number): void {
  cursor.kind = kind
  cursor.value = value
  cursor.end = end
}

function readWord(text: string, at: number, end: number, cursor: Cursor): void {
  const first = text.charCodeAt(at)
  let to = at + 1
  while (to < end && isLetter(text.charCodeAt(to))) to++
  if (first < 91) {
    const holiday = readHoliday(text, at, to, end)
    if (holiday) {
      set(cursor, Kind.holiday, holiday.value, holiday.end)
      return
    }
  }
  cursor.end = wordEnd(text, to, end)
  const word = mayBeWord(first, to - at) ? WORDS.get(text.slice(at, to).toLowerCase()) : undefined
  if (!word) return
  const {kind, value} = word
  cursor.capital = first > 96 ? 0 : to - at > 1 && text.charCodeAt(at + 1) < 91 ? 2 : 1
  const next = to < end ? text.charCodeAt(to) : 0
  if (kind === Kind.quarter) {
    // "Q2", "H1".
    const most = value === 3 ? 52 : 50
    if (cursor.capital === 1 && next > 48 && next <= most && cursor.end === to + 1) set(cursor, kind, (next - 49) * 16 + value, to + 1)
  } else if (cursor.end === to || (isApostrophe(next) && possessiveEnd(text, to, end) > to) || (kind === Kind.fiscal && isDigit(next))) {
    const dotted = word.short === true && next === 46 && (kind === Kind.month || kind === Kind.weekday)
    set(cursor, kind, value, dotted ? to + 1 : to)
    cursor.short = word.short === true
  }
}

const MARKS: ReadonlyMap<number, readonly [kind: number, value: number]> = /* @__PURE__ */ new Map([
  [',', Kind.comma, 0], ['-', Kind.dash, 0], ['‐', Kind.dash, 0], ['‑', Kind.dash, 0], ['–', Kind.dash, 0], ['—', Kind.dash, 1],
  ['/', Kind.slash, 0], ['|', Kind.slash, 0], ['·', Kind.slash, 0], ['•', Kind.slash, 0], ['&', Kind.and, 0],
].map(([sign, kind, value]) => [(sign as string).charCodeAt(0), [kind as number, value as number]] as const))

const CURRENCY = '$£€¥₹₦₩#+@'

function readMark(text: string, at: number, end: number, code: number, cursor: Cursor): void {
  const mark = MARKS.get(code)
  cursor.end = at + 1
  if (mark) set(cursor, mark[0], mark[1], at + 1)
  else if (isApostrophe(code) || code === 0x2018) readApostrophe(text, at, end, cursor)
  else if (CURRENCY.includes(text[at]!)) while (cursor.end < end && /[\d., ]/.test(text[cursor.end]!)) cursor.end++
}

/** A possessive after a word, "’90s" and "’16" before digits; else a quotation mark, and nothing of a date. */
function readApostrophe(text: string, at: number, end: number, cursor: Cursor): void {
  if (at > 0 && isWordCode(text.charCodeAt(at - 1))) {
    const to = possessiveEnd(text, at, end)
    if (to > at) set(cursor, Kind.possessive, 0, to)
    return
  }
  if (at + 2 >= end || !isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return
  const isDecade = text.charCodeAt(at + 2) === 48 && at + 3 < end && text.charCodeAt(at + 3) === 115
  const to = at + (isDecade ? 4 : 3)
  if (to === end || !isWordCode(text.charCodeAt(to))) set(cursor, isDecade ? Kind.decade : Kind.shortYear, Number(text.slice(at + 1, at + 3)), to)
}

/** Where a possessive ends that begins with the apostrophe at an index: "Monday’s", "two weeks’ time"; the index where there is none. */
function possessiveEnd(text: string, at: number, end: number): number {
  const isS = at + 1 < end && text.charCodeAt(at + 1) === 115
  const to = at + (isS ? 2 : 1)
  if (to < end && isWordCode(text.charCodeAt(to))) return at
  return isS || text.charCodeAt(at - 1) === 115 ? to : at
}

/** The end of a word with its digits and apostrophes. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (isWordCode(text.charCodeAt(at)) || (isApostrophe(text.charCodeAt(at)) && at + 1 < end && isLetter(text.charCodeAt(at + 1))))) at++
  return at
}
