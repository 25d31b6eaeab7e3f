import {copyOf} from '../../document/index.ts'
import {enlarged, firstOf, hashText, mix, SHORT_HASH, type LinearModel} from '../../model/index.ts'
import {ByType} from '../by-type.ts'
import type {TokenTable} from '../tokens.ts'

/** What the letters of a word look like, as bits. */
export const Look = {initial: 1, capitals: 2, mixed: 4, digit: 8, hyphen: 16, mark: 32, stop: 64, clitic: 128, shouted: 256, folded: 512} as const
/** All but `folded`, which says that a word is to be folded before it is looked up: it has an apostrophe, a digit or a letter beyond ASCII. */
const LOOKS = 511

/** The lexemes that stand for what is before a sentence's first and after its last token. */
export const EDGE_BEFORE = 0
/** The other one of the two. */
export const EDGE_AFTER = 1

/** A token that has no sure tag. */
export const UNSURE = 255

const IGNORABLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const APOSTROPHE = /[‘’´`ʼ]/g
const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/
const POSSESSIVE = /* @__PURE__ */ mix(0x9055, 1)

/**
 * The different words of a text, in columns, each with the hashes that features are made of. A word is read once, however often
 * it occurs.
 */
export class Lexemes {
  /** How many there are, with the two edges. */
  length = 0
  /** The hash of the word in lower case, digits as 0, without a possessive. */
  word = new Int32Array(512)
  /** The same with capitals and possessive. */
  cased = new Int32Array(512)
  /** The word as its right neighbour sees it: of an unknown possessive the mark only. */
  left = new Int32Array(512)
  /** The parts of speech that the word may have, as far as the dictionary tells; otherwise its look and ending. */
  kind = new Int32Array(512)
  /** The last one to four letters. */
  suffixes = new Int32Array(512 * 4)
  /** The first one to three letters. */
  prefixes = new Int32Array(512 * 3)
  /** The first and last part of a word with hyphens; 0 without. */
  parts = new Int32Array(512 * 2)
  /** The clitic: `n't`, `'s`; 0 without. */
  clitic = new Int32Array(512)
  /** {@link Look}. */
  look = new Uint16Array(512)
  /** The tag of a frequent word that has but one; `UNSURE` otherwise. */
  sure = new Uint8Array(512)

  readonly #dictionary: LinearModel
  readonly #plain = new Map<string, number>()
  readonly #shouted = new Map<string, number>()
  readonly #byType = new ByType<number>()

  constructor(dictionary: LinearModel) {
    this.#dictionary = dictionary
    for (const edge of [EDGE_BEFORE, EDGE_AFTER]) {
      const hash = mix(0xed9e, edge)
      this.word[edge] = this.left[edge] = this.kind[edge] = this.cased[edge] = hash
      this.suffixes.fill(hash, edge * 4, edge * 4 + 4)
      this.sure[edge] = UNSURE
    }
    this.length = 2
  }

  /** Makes ready for tokens that are numbered, or are not. */
  enter(tokens: Partial<Pick<TokenTable, 'types'>>): void {
    this.#byType.enter(tokens)
  }

  /** The lexeme of a token of a type, -1 where it has none. */
  ofType(type: number, text: string): number {
    let lexeme = this.#byType.get(type)
    if (lexeme === undefined) {
      lexeme = this.of(text, false)
      this.#byType.set(type, lexeme)
    }
    return lexeme
  }

  /** The lexeme of a token; `isShouted` where the whole sentence is in capitals, so that they tell nothing. */
  of(text: string, isShouted: boolean): number {
    const known = isShouted ? this.#shouted : this.#plain
    let lexeme = known.get(text)
    if (lexeme === undefined) {
      lexeme = this.#add(text, isShouted)
      known.set(copyOf(text), lexeme)
    }
    return lexeme
  }

  #add(text: string, isShouted: boolean): number {
    if (this.length === this.look.length) this.#grow()
    const at = this.length++
    const seen = lookOf(text)
    const look = seen & LOOKS
    const plain = (seen & Look.folded) !== 0 ? foldMarks(text) : text
    const whole = (seen & (Look.initial | Look.capitals | Look.mixed | Look.folded)) !== 0 ? plain.toLowerCase() : plain
    const clitic = (seen & Look.folded) !== 0 ? cliticOf(whole) : ''
    const base = clitic.length < whole.length ? whole.slice(0, whole.length - clitic.length) : whole
    const isPossessive = base !== whole && (clitic === "'s" || clitic === "'")
    const hyphen = (look & Look.hyphen) !== 0 ? base.lastIndexOf('-') : -1
    const hasParts = hyphen > 0 && hyphen < base.length - 1
    const shape = isShouted ? Look.shouted : look | (base !== whole ? Look.clitic : 0)
    const last = hasParts ? base.slice(hyphen + 1) : base
    const wholeHash = hashText(whole)
    const size = last.length

    this.look[at] = shape
    this.word[at] = isPossessive ? hashText(base) : wholeHash
    this.cased[at] = isShouted ? mix(3, wholeHash) : whole === plain ? wholeHash : hashText(plain)
    this.clitic[at] = base !== whole ? hashText(clitic) : 0
    for (let letters = 1; letters <= 4; letters++) this.suffixes[at * 4 + letters - 1] = hashText(last, Math.max(0, size - letters))
    for (let letters = 1; letters <= 3; letters++) this.prefixes[at * 3 + letters - 1] = hashText(base, 0, Math.min(base.length, letters))
    this.parts[at * 2] = hasParts ? hashText(base, 0, base.indexOf('-')) : 0
    this.parts[at * 2 + 1] = hasParts ? hashText(last) : 0

    const found = firstOf(this.#dictionary, wholeHash & SHORT_HASH)
    this.left[at] = isPossessive && !found ? POSSESSIVE : wholeHash
    this.sure[at] = UNSURE
    if (found) {
      const kind = found.label
      this.kind[at] = mix(kind, shape & (Look.initial | Look.capitals))
      // A word written with capitals may be (part of) a name.
      if (found.weight === 1 && (shape & (Look.initial | Look.capitals | Look.mixed | Look.shouted)) === 0) this.sure[at] = kind
    } else {
      const near = base !== whole || hasParts ? firstOf(this.#dictionary, hashText(last) & SHORT_HASH) : undefined
      const inner = near ? near.label : mix(shape & 127, this.suffixes[at * 4 + 1]!)
      this.kind[at] = mix(mix(inner, this.clitic[at]), shape | 1024)
    }
    return at
  }

  #grow(): void {
    const size = this.look.length * 2
    this.word = enlarged(this.word, new Int32Array(size))
    this.cased = enlarged(this.cased, new Int32Array(size))
    this.left = enlarged(this.left, new Int32Array(size))
    this.kind = enlarged(this.kind, new Int32Array(size))
    this.suffixes = enlarged(this.suffixes, new Int32Array(size * 4))
    this.prefixes = enlarged(this.prefixes, new Int32Array(size * 3))
    this.parts = enlarged(this.parts, new Int32Array(size * 2))
    this.clitic = enlarged(this.clitic, new Int32Array(size))
    this.look = enlarged(this.look, new Uint16Array(size))
    this.sure = enlarged(this.sure, new Uint8Array(size))
  }
}

/** A word with straight apostrophes, digits as 0, without invisible characters: as it is looked up, but for its capitals. */
export function foldMarks(text: string): string {
  const plain = text.replace(IGNORABLE, '').replace(/[0-9]/g, '0')
  return plain.length > 1 ? plain.replace(APOSTROPHE, "'") : plain
}

function cliticOf(whole: string): string {
  return CLITIC.exec(whole)?.[0] ?? (whole.length > 2 && whole.endsWith("s'") ? "'" : '')
}

function lookOf(text: string): number {
  let look = 0
  let uppers = 0
  let lowers = 0
  let firstIsUpper = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 97 && code <= 122) lowers++
    else if (code >= 65 && code <= 90) {
      uppers++
      if (index === 0) firstIsUpper = true
    } else if (code >= 48 && code <= 57) look |= Look.digit | Look.folded
    else if (code === 45) look |= Look.hyphen
    else if (code === 46) look |= Look.stop
    else if (code === 39 || code === 96) look |= Look.folded
    else if (code > 127) {
      look |= Look.folded
      const letter = text.charAt(index)
      const isUpper = letter !== letter.toLowerCase()
      if (isUpper) uppers++
      else if (letter !== letter.toUpperCase()) lowers++
      if (index === 0) firstIsUpper = isUpper
    }
  }
  if (uppers + lowers === 0) return (look & Look.digit) !== 0 ? look : look | Look.mark
  if (uppers === 0) return look
  if (lowers === 0 && uppers > 1) return look | Look.capitals
  return look | (firstIsUpper ? (uppers > 1 ? Look.initial | Look.mixed : Look.initial) : Look.mixed)
}
