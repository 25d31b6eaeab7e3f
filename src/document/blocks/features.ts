import {isDateLine} from '../dates.ts'
import type {TextRange} from '../lines.ts'
import {packed} from '../packed.ts'
import {createShortWords} from '../short-words.ts'

/** So much of a line is looked at, from its beginning and from its end: a line of a megabyte costs no more than a long one. */
const HEAD_LENGTH = 280
const TAIL_LENGTH = 120

/** What the rules know of a raw block. All of it comes from a bounded part of its text. */
export interface Line extends TextRange {
  /** Position among the blocks. */
  readonly index: number
  /** Length in UTF-16 code units. */
  readonly length: number
  /** The first 280 code units, white space of any kind as single spaces. */
  readonly head: string
  /** {@link Line.head} in small letters, typographic apostrophes and quotation marks as straight ones. */
  readonly folded: string
  /** The last 120 code units, white space as single spaces. */
  readonly tail: string
  /** Number of words in {@link Line.head}. */
  readonly words: number
  /** Share of its words that begin with a capital letter. */
  readonly capitals: number
  /** Whether it has letters and none of them is small. */
  readonly upper: boolean
  /** The mark that ends it, closing quotation marks and brackets aside: `.`, `!`, `?`, `:`, `…`, or the empty string. */
  readonly stop: string
  /** Whether it opens with a double quotation mark, or with a single one that closes after a stop or comma. */
  readonly quoted: boolean
  /** Whether it says only when. */
  readonly dated: boolean
  /** Whether it directly follows the line before, no blank line between. */
  readonly follows: boolean
  /** How much like running text it looks, from 0 (a heading, a menu entry) to 1. */
  readonly prose: number
}

/** Words that running text is full of and menu entries have few of. */
const isFunctionWord = /* @__PURE__ */ createShortWords(
  (
    'the a an of to in and that is was for on with as at by from it he she they we you i his her their its be are ' +
      'were been has have had will would could can not but or this which who said says there what if about more than ' +
      'into after'
  ).split(' '),
)

const CLOSERS = /[\s"'”’»)\]}*_\u200b]/
const STOPS = '.!?…:;'
const QUOTES = '"“”„«'

/**
 * Describes the raw blocks of a text for the rules.
 *
 * @param text The text.
 * @param raw Its raw blocks.
 */
export function describeLines(text: string, raw: readonly TextRange[]): Line[] {
  return packed(raw, (block, index) => describeLine(text, block, index, index > 0 ? raw[index - 1] : undefined))
}

function describeLine(text: string, {start, end}: TextRange, index: number, before: TextRange | undefined): Line {
  const length = end - start
  const head = singleSpaced(text.slice(start, Math.min(end, start + HEAD_LENGTH)))
  const tail = length <= HEAD_LENGTH ? head.slice(-TAIL_LENGTH) : singleSpaced(text.slice(end - TAIL_LENGTH, end))
  const folded = foldMarks(head.toLowerCase())
  const {words, capitals, functions} = countWords(head, folded)
  const upper = capitals > 0 && !/[a-z]/.test(head) && head === head.toUpperCase()
  const stop = lastStop(tail)
  const quoted = head !== '' && (QUOTES.includes(head.charAt(0)) || (/^['‘]/.test(head) && /^'[^']+(?:'\w[^']*)*[.,!?]'/.test(folded)))
  const dated = length <= 160 && isDateLine(head)
  const line: {-readonly [Key in keyof Line]: Line[Key]} = {
    start, end, index, length, head, folded, tail, words, capitals: words > 0 ? capitals / words : 0,
    upper, stop, quoted, dated, follows: before !== undefined && countLineEnds(text, before.end, Math.min(start, before.end + 400)) === 1, prose: 0,
  }
  line.prose = proseOf(line, functions)
  return line
}

/** White space of any kind as single spaces. */
export function singleSpaced(text: string): string {
  // Every white space but the space: told out one by one, they are found in half the time.
  return /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** Typographic apostrophes and quotation marks as straight ones. */
export function foldMarks(text: string): string {
  return /[‘’´`“”]/.test(text) ? text.replace(/[‘’´`]/g, "'").replace(/[“”]/g, '"') : text
}

/** Counts words, those with a capital and function words in one scan: this runs over every line of every text. */
function countWords(head: string, folded: string): {words: number; capitals: number; functions: number} {
  let words = 0
  let capitals = 0
  let functions = 0
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at)
    if (wordKindOf(unit) !== WordKind.word) continue
    const from = at
    words++
    if ((unit >= 65 && unit <= 90) || (unit > 127 && head[at] !== head[at]!.toLowerCase())) capitals++
    while (++at < head.length && wordKindOf(head.charCodeAt(at)) !== WordKind.none);
    if (isFunctionWord(folded, from, at)) functions++
  }
  return {words, capitals, functions}
}

/** What a code unit is to words: apostrophe, hyphen and full stop go on with one: "don't", "well-known", "U.S.". */
const WordKind = {none: 0, word: 1, inner: 2} as const

/** The kinds of ASCII. */
const WORD_KINDS = /* @__PURE__ */ Uint8Array.from({length: 128}, (_, unit) => {
  if (isLetterUnit(unit) || (unit >= 48 && unit <= 57)) return WordKind.word
  return unit === 39 || unit === 45 || unit === 46 ? WordKind.inner : WordKind.none
})

function wordKindOf(unit: number): number {
  if (unit < 128) return WORD_KINDS[unit]!
  if (unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff)) return WordKind.word
  return unit === 0x2019 ? WordKind.inner : WordKind.none
}

function isLetterUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

function lastStop(tail: string): string {
  let at = tail.length - 1
  while (at >= 0 && !isLetterUnit(tail.charCodeAt(at)) && CLOSERS.test(tail[at]!)) at--
  const mark = tail[at] ?? ''
  return STOPS.includes(mark) ? mark : ''
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 10 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029) count++
    else if (unit === 13 && !(index + 1 < end && text.charCodeAt(index + 1) === 10)) count++
  }
  return count
}

/**
 * How much a line looks like running text: its final stop, its length and its function words, against capitals. Length and final
 * stop alone find four body lines in five (measured); the two others tell teasers and titles with a question mark apart.
 */
function proseOf(line: Omit<Line, 'prose'>, functions: number): number {
  const {length, words, capitals, stop, upper, dated} = line
  if (dated || words < 2 || (upper && words < 12)) return 0
  const share = functions / words
  let score = 0
  if (stop === '.' || stop === '…') score += 0.45
  else if (stop === '!' || stop === '?') score += 0.3
  else if (stop === ':') score += 0.2
  score += Math.min(length / 300, 0.4)
  score += Math.min(share, 0.4) * 0.7
  if (line.quoted && stop !== '') score += 0.15
  // Four words in five with a capital is a title, a list of names or a menu.
  if (capitals > 0.6 && length < 200) score -= 0.35
  return Math.max(0, Math.min(1, score))
}

/** From this much, a line is running text. */
const PROSE = 0.6

/** Whether a line is running text. */
export function isProse(line: Line): boolean {
  return line.prose >= PROSE
}

/**
 * Makes the function that says whether a line stands among `lines` more than once, by its beginning. They are counted when it is
 * first asked.
 */
export function createRepeatFinder(lines: readonly Line[], isCounted: (line: Line) => boolean = () => true): (line: Line) => boolean {
  let counts: Map<string, number> | undefined
  return ({folded}) => {
    if (!counts) {
      counts = new Map()
      for (const line of lines) if (isCounted(line)) counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1)
    }
    return (counts.get(folded) ?? 0) > 1
  }
}
