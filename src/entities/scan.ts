import type {Block, Document} from '../document/index.ts'
import {MONTHS, WEEKDAYS} from '../language/lexicons/index.ts'
import {ByType, TokenKind, tokensOf, type TokenTable} from '../language/index.ts'
import {FUNCTION_WORDS} from './function-words.ts'
import {valueHints, ValueHint} from './value-hints.ts'
import {findForms, findValues, type Value} from './values.ts'

/** How a token is written. */
export const Shape = {other: 0, lower: 1, capital: 2, acronym: 3, mixed: 4} as const

/** A document made ready for finding names: what each token looks like, and what the text as a whole tells of each word. */
export interface Scan {
  /** The document. */
  readonly document: Document
  /** Its tokens. */
  readonly tokens: TokenTable
  /** How each token is written: a value of {@link Shape}. */
  readonly shape: Uint8Array
  /** 1 where a token's capital letter may come from its place: start of a sentence, of a quotation, after a colon. */
  readonly initial: Uint8Array
  /** 1 where a token belongs to what its form tells to be a date, a sum or another value, as the model of names has learnt them. */
  readonly taken: Uint8Array
  /** The sentences to read: those of the body, the headline and the deck. */
  readonly sentences: readonly number[]
  /** 1 for each sentence in which most words have capital letters, so that a capital letter says nothing. */
  readonly capitalized: Uint8Array
  /** How often each word, by its number in `tokens.word`, stands with a capital letter where nothing but its being a name calls for it. */
  readonly capitals: Int32Array
  /** How often each word, by its number, stands in lower case. */
  readonly lowers: Int32Array
  /** The values. */
  readonly values: readonly Value[]
  /** How many tokens from each on make a name that the lexicon knows, -1 where nobody has asked. */
  readonly knownLengths: Int8Array
}

const READ: ReadonlySet<Block['type']> = new Set(['headline', 'deck'])

/** Makes a document ready for finding names. */
export function scanDocument(document: Document): Scan {
  const tokens = tokensOf(document)
  shapes.enter(tokens)
  const shape = new Uint8Array(tokens.length)
  const initial = new Uint8Array(tokens.length)
  const taken = new Uint8Array(tokens.length)
  const capitalized = new Uint8Array(tokens.sentences.length)
  const sentences: number[] = []
  const capitals = new Int32Array(tokens.words)
  const lowers = new Int32Array(tokens.words)
  const values: Value[] = []
  const forms: Value[] = []

  tokens.sentences.forEach((row, index) => {
    const block = document.blocks[row.block]
    if (!block || !(block.body || READ.has(block.type))) return
    sentences.push(index)
    let wordsSeen = 0
    let long = 0
    let longCapital = 0
    for (let at = row.first; at < row.last; at++) {
      const text = tokens.text[at]!
      const form = tokens.kind[at] === TokenKind.word ? shapeAt(tokens, at) : Shape.other
      shape[at] = form
      if (form === Shape.other) continue
      initial[at] = wordsSeen === 0 || opensSpeech(tokens, at, row.first) ? 1 : 0
      wordsSeen++
      if (text.length > 3) {
        long++
        if (form !== Shape.lower) longCapital++
      }
    }
    capitalized[index] = long >= 3 && longCapital > long * 0.74 && !endsLikeProse(tokens, row.last) ? 1 : 0
    if (long >= 8 && longCapital > long * 0.8) capitalized[index] = 1
    for (let at = row.first; at < row.last; at++) {
      const word = tokens.word[at]!
      if (shape[at] === Shape.lower) lowers[word]!++
      else if (shape[at] !== Shape.other && !initial[at] && !capitalized[index]) capitals[word]!++
    }
    const hints = valueHints(tokens, row.first, row.last)
    const found = hints & ValueHint.form ? findForms(document.text, row.start, row.end) : []
    for (const form of found) forms.push(form)
    const read = hints & ValueHint.date ? findValues(document.text, row.start, row.end, found) : found
    for (const value of read) if (value.type !== 'date' || value.form) values.push(value)
  })

  markTaken(tokens, forms, taken)
  return {document, tokens, shape, initial, taken, sentences, capitalized, capitals, lowers, values, knownLengths: new Int8Array(tokens.length).fill(-1)}
}

/** Whether a token can be part of a name by its form: it has a capital letter, and is no pronoun, month, day or contraction. */
export function isNameWord(scan: Scan, at: number): boolean {
  const form = scan.shape[at]!
  if (form === Shape.other || form === Shape.lower || scan.taken[at]) return false
  const word = scan.tokens.lower[at]!
  if (word === 'i' && scan.tokens.text[at + 1] !== '.') return false
  if (/^i'|n't$|'(?:re|ve|ll|m)$/.test(word)) return false
  return !WEEKDAYS.has(word) && !(MONTHS.has(word) && word !== 'may' && word !== 'april' && word !== 'june' && word !== 'jan' && word !== 'august')
}

/** Whether a word is a function word, so that its capital letter at the start of a sentence says nothing. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}

/** How words are written, asked once for all that are written alike. */
const shapes = new ByType<number>()

function shapeAt({type, text}: TokenTable, at: number): number {
  let shape = shapes.get(type[at]!)
  if (shape === undefined) shapes.set(type[at]!, (shape = shapeOf(text[at]!)))
  return shape
}

function shapeOf(text: string): number {
  if (isPlainLower(text)) return Shape.lower
  let upper = 0
  let lower = 0
  let lowerFirst = false
  let upperInside = false
  let afterBreak = true
  let firstUpper = false
  let brokenByHyphen = false
  for (let index = 0; index < text.length; index++) {
    const ch = text[index]!
    const isUpper = ch !== ch.toLowerCase()
    const isLower = !isUpper && ch !== ch.toUpperCase()
    if (index === 0) {
      if (!isUpper && !isLower) return Shape.other
      firstUpper = isUpper
      lowerFirst = isLower
    }
    if (isUpper) {
      upper++
      if (!afterBreak && lower > 0) upperInside = true
    } else if (isLower) lower++
    if (ch === '-' || ch === '‑') brokenByHyphen = true
    afterBreak = ch === '-' || ch === "'" || ch === '’' || ch === '‑'
  }
  if (lowerFirst) return upper === 0 ? Shape.lower : upperInside || !brokenByHyphen ? Shape.mixed : lowerPrefix(text)
  // "Rowley's" and "Xi'an" have lower letters; "MPs" and "NGOs" are acronyms all the same.
  if (upper >= 2 && (lower === 0 || (lower === 1 && /[a-z]$/.test(text)))) return Shape.acronym
  if (upper >= 2 && /^[A-Z.&\d]{2,8}['’]s$/.test(text)) return Shape.acronym
  if (upper >= 2 && upperInside && !/^(?:Mc|Mac|O['’]|D['’]|Fitz|Di|De|La|Le|Van)[A-Z]/.test(text)) return Shape.mixed
  if (firstUpper && brokenByHyphen && ADJECTIVE_TAIL.test(text)) return Shape.lower
  return Shape.capital
}

/** Whether a word is of the letters a to z alone, as most are. */
function isPlainLower(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 97 || unit > 122) return false
  }
  return true
}

/** "al-Assad" and "el-Sisi" are names; "anti-American", "ex-Tory" and "mid-Atlantic" are words with a name in them. */
function lowerPrefix(text: string): number {
  return /^(?:al|el|an|as|at|ash|az|ad|ar|bin|ul|ur|abu|de|du|la|le|d|van|von)-/.test(text) ? Shape.capital : Shape.lower
}

const ADJECTIVE_TAIL =
  /-(?:based|born|led|backed|style|wide|owned|run|held|made|controlled|funded|trained|educated|related|linked|inspired|speaking|era|bound|language|level|friendly|occupied|sponsored|supported|like|type|only|free|dominated|majority|affiliated|listed|registered|aged|old|year-old|long|ready|sized|range|brokered|mandated)['’]?s?$/

function opensSpeech(tokens: TokenTable, at: number, first: number): boolean {
  if (at === first) return true
  const before = tokens.text[at - 1]!
  if (before === ':' || before === '•' || before === '—' || before === '–') return true
  if (before === '.' || before === '!' || before === '?') return at - 2 < first || !/^[A-Z][a-z]{0,4}$/.test(tokens.text[at - 2]!)
  return /^["“”‘«„']$/.test(before) && (at - 2 < first || /^[,:.!?—–]$/.test(tokens.text[at - 2]!))
}

/** A headline has no full stop; a sentence full of names has one. */
function endsLikeProse(tokens: TokenTable, last: number): boolean {
  const end = tokens.text[last - 1] ?? ''
  return end === '.' || end === '"' || end === '”' || end === ','
}

function markTaken(tokens: TokenTable, values: readonly Value[], taken: Uint8Array): void {
  let at = 0
  for (const value of values) {
    while (at < tokens.length && tokens.end[at]! <= value.start) at++
    for (let index = at; index < tokens.length && tokens.start[index]! < value.end; index++) taken[index] = 1
  }
}
