import {copyOf} from '../document/index.ts'
import {hashText} from '../model/index.ts'
import {WordNumbers} from './word-numbers.ts'

const IGNORABLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const APOSTROPHE = /[‘’´`ʼ]/g

/** A token's text as it is compared. */
export interface Spelling {
  /** The text: one string for all tokens that are written so. */
  readonly text: string
  /** Whether it is a word. */
  readonly isWord: boolean
  /** In lower case, apostrophes straight, soft hyphens and zero-width characters taken out, possessive taken off. */
  readonly lower: string
  /** How long its possessive is. */
  readonly possessive: number
  /** Its number, from 0; -1 if it is not remembered. */
  readonly type: number
  /** An id of `lower`; -1 where it has none. */
  readonly id: number
}

/** So many different words and so many other tokens are remembered from text to text: most of a text's are the language's, and need be folded but once. */
const REMEMBERED = 16_384

/** A longer token hardly comes again. */
const LONGEST = 40

/** How many spellings are found by their letters alone. A power of two. */
const AT_HAND = 16_384

/** The spellings that are remembered from text to text. */
export class Spellings {
  /** Numbers the words of one document after the other. */
  readonly numbers = new WordNumbers()
  readonly #most: number
  readonly #words = new Map<string, Spelling>()
  readonly #others = new Map<string, Spelling>()
  /** The last one of those that share a place: most tokens are found here, without a string of their own being made. */
  readonly #atHand = new Array<Spelling | undefined>(AT_HAND)

  /** @param most How many words, and how many other tokens, are remembered. */
  constructor(most = REMEMBERED) {
    this.#most = most
  }

  /** How many are remembered. */
  get size(): number {
    return this.#words.size + this.#others.size
  }

  /** Whether no more words, or no other tokens, can be remembered. */
  get isFull(): boolean {
    return this.#words.size === this.#most || this.#others.size === this.#most
  }

  /** The spelling of the token `[start, end)`. */
  of(source: string, start: number, end: number, isWord: boolean): Spelling {
    if (end - start > LONGEST) return this.#find(source.slice(start, end), isWord)
    const place = (hashText(source, start, end) + (isWord ? 1 : 0)) & (AT_HAND - 1)
    const last = this.#atHand[place]
    if (last?.isWord === isWord && isAt(source, start, end, last.text)) return last
    const found = this.#find(source.slice(start, end), isWord)
    // What is not kept is a part of its text, which would stay in memory whole.
    if (found.type >= 0) this.#atHand[place] = found
    return found
  }

  #find(text: string, isWord: boolean): Spelling {
    const known = isWord ? this.#words : this.#others
    const found = known.get(text)
    if (found) return found
    const isKept = text.length <= LONGEST && known.size < this.#most
    const own = isKept ? copyOf(text) : text
    const folded = own.replace(IGNORABLE, '').replace(APOSTROPHE, "'").toLowerCase()
    const possessive = isWord ? possessiveLength(folded) : 0
    const type = isKept ? this.size : -1
    const lower = possessive > 0 ? folded.slice(0, -possessive) : folded
    const made = {text: own, isWord, lower, possessive, type, id: this.numbers.idOf(lower, isKept)}
    if (isKept) known.set(own, made)
    return made
  }
}

/** Whether `word` is what stands at `[start, end)`. */
function isAt(source: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (source.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}

function possessiveLength(folded: string): number {
  if (folded.length > 2 && folded.endsWith("'s")) return 2
  return folded.length > 2 && folded.endsWith("s'") ? 1 : 0
}
