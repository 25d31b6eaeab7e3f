import {ByType} from '../language/index.ts'
import {hashText, mix} from '../model/index.ts'
import {EVENT_HEADS, HONORIFICS, LAW_HEADS, NAME_PARTICLES, ORG_HEADS, PLACE_HEADS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS, WordFlag, wordFlags, knownName, isKnownPlacePhrase} from '../language/lexicons/index.ts'
import {FUNCTION_WORDS, SAYING} from './function-words.ts'
import type {Hint} from './hints.ts'
import {knownLength, surfaceOf} from './runs.ts'
import {Shape, type Scan} from './scan.ts'

/** What the lexicons tell of a word, as bits. */
export const Lex = {
  given: 1, family: 2, common: 4, place: 8, orgHead: 16, placeHead: 32, otherHead: 64, role: 128, rank: 256, honorific: 512, particle: 1024, function: 2048, saying: 4096,
} as const

/**
 * A document in columns of small integers and hashes, a row a token: all that the name model asks of it. Features are composed from
 * these; no string is touched while tagging.
 */
export interface NameView {
  /** The document made ready. */
  readonly scan: Scan
  /** Hash of the word in lower case. */
  readonly word: Int32Array
  /** Hash of the word's shape: "Xx", "X", "x-Xx", "d". */
  readonly shape: Int32Array
  /** Hash of its first three letters. */
  readonly prefix: Int32Array
  /** Hash of its last three letters. */
  readonly suffix3: Int32Array
  /** Hash of its last four letters. */
  readonly suffix4: Int32Array
  /** What the lexicons tell: bits of {@link Lex}. */
  readonly lex: Uint16Array
  /** The rules' name that it is part of: 0 none, else 1 + 4 × type + part (begin, inside, end, single). */
  readonly hint: Uint8Array
  /** Index of that name in `hints`, or -1. */
  readonly hintOf: Int32Array
  /** The lexicon's name that it is part of, likewise; types: organization, place, group, a doubtful place, a place phrase. */
  readonly known: Uint8Array
  /** How the word stands in the document: bits initial, taken, capitals elsewhere, lower case elsewhere, sentence in capitals, possessive. */
  readonly stand: Uint8Array
  /** What the longer names of the document that hold the word are: 0 none, else 1 + 3 × type + place (first, last, inner). */
  readonly longer: Uint8Array
  /** The rules' names. */
  readonly hints: readonly Hint[]
  /** Types of longer names by the hash of their initials. */
  readonly initials: ReadonlyMap<number, number>
}

/** What is the same of a word in all texts. */
interface LexicalEntry {
  readonly word: number
  readonly lex: number
  readonly shape: number
  readonly prefix: number
  readonly suffix3: number
  readonly suffix4: number
}

const entries = new ByType<LexicalEntry>()

function entryOf(lower: string, text: string): LexicalEntry {
  const {length} = lower
  return {
    word: hashText(lower),
    lex: lexOf(lower),
    shape: shapeHash(text),
    prefix: hashText(lower, 0, Math.min(3, length)),
    suffix3: hashText(lower, Math.max(0, length - 3)),
    suffix4: hashText(lower, Math.max(0, length - 4)),
  }
}

/** Lays a document out for the name model. */
export function viewNames(scan: Scan, hints: readonly Hint[]): NameView {
  const {tokens, shape: form} = scan
  const size = tokens.length
  const view = {
    scan,
    hints,
    word: new Int32Array(size),
    shape: new Int32Array(size),
    prefix: new Int32Array(size),
    suffix3: new Int32Array(size),
    suffix4: new Int32Array(size),
    lex: new Uint16Array(size),
    hint: new Uint8Array(size),
    hintOf: new Int32Array(size).fill(-1),
    known: new Uint8Array(size),
    stand: new Uint8Array(size),
    longer: new Uint8Array(size),
    initials: new Map<number, number>(),
  }
  entries.enter(tokens)
  for (const sentence of scan.sentences) {
    const {first, last} = tokens.sentences[sentence]!
    const capitalized = scan.capitalized[sentence] === 1 ? 16 : 0
    for (let at = first; at < last; at++) {
      const lower = tokens.lower[at]!
      let entry = entries.get(tokens.type[at]!)
      if (!entry) {
        entry = entryOf(lower, tokens.text[at]!)
        entries.set(tokens.type[at]!, entry)
      }
      view.word[at] = entry.word
      view.lex[at] = entry.lex
      if (form[at] === Shape.lower) view.shape[at] = 7
      else {
        view.shape[at] = entry.shape
        view.prefix[at] = entry.prefix
        view.suffix3[at] = entry.suffix3
        view.suffix4[at] = entry.suffix4
      }
      view.stand[at] = scan.initial[at]! | (scan.taken[at]! << 1) | (scan.capitals[tokens.word[at]!]! > 0 ? 4 : 0) | (scan.lowers[tokens.word[at]!]! > 0 ? 8 : 0) | capitalized | (tokens.baseEnd[at]! < tokens.end[at]! ? 32 : 0)
    }
    markKnown(scan, first, last, view.known)
  }
  hints.forEach((hint, index) => {
    for (let at = hint.first; at < hint.last; at++) {
      view.hint[at] = 1 + 4 * hint.best + partOf(at, hint.first, hint.last)
      view.hintOf[at] = index
    }
  })
  markLonger(scan, hints, view)
  return view
}

function partOf(at: number, first: number, last: number): number {
  if (last - first === 1) return 3
  return at === first ? 0 : at === last - 1 ? 2 : 1
}

function lexOf(lower: string): number {
  const flags = wordFlags(lower)
  let lex = 0
  if ((flags & WordFlag.given) !== 0) lex |= Lex.given
  if ((flags & WordFlag.family) !== 0) lex |= Lex.family
  if ((flags & WordFlag.common) !== 0) lex |= Lex.common
  if ((flags & WordFlag.place) !== 0) lex |= Lex.place
  if (ORG_HEADS.has(lower)) lex |= Lex.orgHead
  if (PLACE_HEADS.has(lower)) lex |= Lex.placeHead
  if (EVENT_HEADS.has(lower) || LAW_HEADS.has(lower)) lex |= Lex.otherHead
  if (ROLE_NOUNS.has(lower) || ROLE_MODIFIERS.has(lower)) lex |= Lex.role
  if (RANKS.has(lower)) lex |= Lex.rank
  if (HONORIFICS.has(lower)) lex |= Lex.honorific
  if (NAME_PARTICLES.has(lower)) lex |= Lex.particle
  if (FUNCTION_WORDS.has(lower)) lex |= Lex.function
  if (SAYING.has(lower)) lex |= Lex.saying
  return lex
}

/** "McDonald's" is `XxXx'x`: letters by case, digits as one, runs of one kind as one. */
function shapeHash(text: string): number {
  let hash = 17
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const kind = kindOf(unit, text, index)
    if (kind !== before || kind > 4) hash = mix(hash, kind)
    before = kind
  }
  return text.length === 1 ? mix(hash, 1) : hash
}

function kindOf(unit: number, text: string, index: number): number {
  if (unit >= 97 && unit <= 122) return 1
  if (unit >= 65 && unit <= 90) return 2
  if (unit >= 48 && unit <= 57) return 3
  if (unit < 128) return unit === 46 ? 5 : unit === 45 ? 6 : unit === 39 ? 7 : unit === 38 ? 8 : 4
  const letter = text[index]!
  return letter !== letter.toLowerCase() ? 2 : letter !== letter.toUpperCase() ? 1 : unit === 0x2019 ? 7 : 4
}

const KNOWN = {organization: 0, place: 1, group: 2, doubtful: 3, phrase: 4} as const

function markKnown(scan: Scan, first: number, last: number, known: Uint8Array): void {
  let at = first
  while (at < last) {
    const form = scan.shape[at]!
    const length = form === Shape.lower || form === Shape.other ? 0 : knownLength(scan, at, last)
    if (length > 0) {
      const surface = surfaceOf(scan, at, at + length)
      const name = knownName(surface)
      const type = name ? (name.ambiguous ? KNOWN.doubtful : KNOWN[name.type]) : isKnownPlacePhrase(surface.toLowerCase()) ? KNOWN.phrase : KNOWN.doubtful
      for (let part = at; part < at + length; part++) known[part] = 1 + 4 * type + partOf(part, at, at + length)
    }
    at += Math.max(1, length)
  }
}

/** Tells each word of the longer names that hold it, and notes their initials. */
function markLonger(scan: Scan, hints: readonly Hint[], view: {longer: Uint8Array; readonly word: Int32Array; initials: Map<number, number>}): void {
  const byWord = new Map<number, number>()
  for (const {first, last, best} of hints) {
    if (last - first < 2) continue
    let letters = ''
    for (let at = first; at < last; at++) {
      if (scan.shape[at] === Shape.lower || scan.shape[at] === Shape.other) continue
      letters += scan.tokens.lower[at]![0]!
      const place = at === first ? 0 : at === last - 1 ? 1 : 2
      const before = byWord.get(view.word[at]!)
      // The last place of a name says most: it is the surname, or the body's head.
      if (before === undefined || (place === 1 && before % 3 !== 2)) byWord.set(view.word[at]!, 1 + 3 * best + place)
    }
    if (letters.length > 1) view.initials.set(hashText(letters), 1 + best)
  }
  for (const sentence of scan.sentences) {
    const row = scan.tokens.sentences[sentence]!
    for (let at = row.first; at < row.last; at++) {
      if (scan.shape[at] === Shape.lower || scan.shape[at] === Shape.other) continue
      view.longer[at] = byWord.get(view.word[at]!) ?? 0
    }
  }
}
