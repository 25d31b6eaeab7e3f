import {isSpace, isWordCode} from './characters.ts'
import type {Chunk, Lexeme} from './lexemes.ts'
import {Kind} from './words.ts'

/** What stands at a place of a chunk: a value of `Kind`, or -1 beyond its ends. */
export function kindAt(chunk: Chunk, at: number): number {
  return at < 0 ? -1 : (chunk.items[at]?.kind ?? -1)
}

/** The place after an optional lexeme of a kind. */
export function skip(chunk: Chunk, at: number, kind: number): number {
  return kindAt(chunk, at) === kind ? at + 1 : at
}

/** How far from a lexeme a word is looked for. */
const REACH = 4

/** The word or mark before a lexeme, as written; the empty string at the beginning of what is read. */
export function wordBefore({text, floor, items}: Chunk, at: number): string {
  let end = items[at]!.start
  const least = Math.max(floor, end - REACH)
  while (end > least && isGap(text.charCodeAt(end - 1))) end--
  if (end === floor) return ''
  let start = end - 1
  if (isWordCode(text.charCodeAt(start))) while (start > floor && end - start < 30 && isWordCode(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** The word or mark after a lexeme, as written; the empty string at the end of what is read. */
export function wordAfter({text, limit, items}: Chunk, at: number): string {
  let start = items[at]!.end
  const most = Math.min(limit, start + REACH)
  while (start < most && isGap(text.charCodeAt(start))) start++
  if (start === limit) return ''
  let end = start + 1
  if (isWordCode(text.charCodeAt(start))) while (end < limit && end - start < 30 && isWordCode(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

function isGap(code: number): boolean {
  return isSpace(code) || code === 45
}

/** Whether a word as written begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A year in digits: four of them, of the last thousand years or near. */
export function isYear(item: Lexeme | undefined): boolean {
  return item?.kind === Kind.number && item.end - item.start === 4 && item.value >= 1000 && item.value < 2100
}

/** A day of a month in digits, "3" or "3rd". */
export function isDayNumber(item: Lexeme | undefined): item is Lexeme {
  return item !== undefined && (item.kind === Kind.number || item.kind === Kind.ordinal) && item.value >= 1 && item.value <= 31 && item.end - item.start <= 4
}

const COUNTED: ReadonlySet<string> = new Set(
  ('people men women children million billion trillion thousand hundred percent per km kg kilometres kilometers metres meters metre meter miles mile feet foot ft yards acres ' +
    'hectares tonnes tons pounds dollars euros hrs hours minutes words points votes seats homes jobs troops soldiers officers euro rupees litres liters gallons degrees GMT UTC MW GW ' +
    'm b k').split(' '),
)
const ENDINGS: ReadonlySet<string> = new Set('was is has as its this us plus versus does thus less across towards besides perhaps always his'.split(' '))

/** Whether a number counts what stands after it: "2000 people". */
export function isCounted(chunk: Chunk, at: number): boolean {
  const after = wordAfter(chunk, at)
  if (COUNTED.has(after)) return true
  const {value} = chunk.items[at]!
  // A round number before a plural is hardly a year.
  return (value % 50 === 0 || value < 1950) && value > 31 && /^[a-z]{3,}s$/.test(after) && !ENDINGS.has(after) && chunk.text[chunk.items[at]!.end] === ' '
}

/** Whether what follows lets a number end there: a mark, or a word that begins something else. */
export function isClosed(chunk: Chunk, at: number): boolean {
  const after = wordAfter(chunk, at)
  return !/^[\p{L}\d]/u.test(after) || CLOSERS.has(after)
}

const CLOSERS: ReadonlySet<string> = new Set('in at on for to from with by and but as when while where after before of this last next because during the'.split(' '))
