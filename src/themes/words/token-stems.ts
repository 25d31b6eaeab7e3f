import {TokenKind, WordNumbers, type TokenTable} from '../../language/index.ts'
import {enlarged} from '../../model/index.ts'
import {commonnessOf} from './common.ts'
import {Trait, traitsOf} from './traits.ts'
import {stemOf} from './words.ts'

/** The words of a document as themes see them. */
export interface TokenStems {
  /** The stem of each different word, as {@link TokenTable.word} numbers them: an index of `stems`. */
  readonly stemOf: Int32Array
  /** What each different word is good for, as bits of {@link Trait}. */
  readonly traits: Uint8Array
  /** The different stems of the document, in the order in which they first stand. */
  readonly stems: readonly string[]
  /** How common each of them is in English, as {@link commonnessOf} has it. */
  readonly levels: readonly number[]
  /** How long each of them is: to ask the strings would fetch each from memory. */
  readonly lengths: readonly number[]
}

/** Whether a token tells what the text is about. */
export function isContentAt({kind, word}: TokenTable, {traits}: TokenStems, at: number): boolean {
  return kind[at] === TokenKind.word && (traits[word[at]!]! & Trait.content) !== 0
}

/** In an entry of {@link Words} the traits take so many bits. */
const TRAIT_BITS = 8
const TRAITS = (1 << TRAIT_BITS) - 1

/** The words of tables with the same types, kept from text to text in rows of numbers: most words of a text are in many. */
class Words {
  readonly types: TokenTable['types']
  /** Of each type its traits, and above them the id of its stem plus one; 0 where it has not been seen. */
  #entries = new Int32Array(4096)
  /** Of each id its stem, how common it is and how long. */
  readonly #stems: string[] = []
  readonly #levels: number[] = []
  readonly #lengths: number[] = []
  readonly #numbers = new WordNumbers()

  constructor(types: TokenTable['types']) {
    this.types = types
  }

  read({type, word, words, lower}: TokenTable): TokenStems {
    const stemOfWord = new Int32Array(words)
    const traits = new Uint8Array(words)
    const stems: string[] = []
    const levels: number[] = []
    const lengths: number[] = []
    // Words are numbered in the order in which they first stand: each is met when all before it have been.
    for (let at = 0, next = 0; next < words; at++) {
      if (word[at] !== next) continue
      const entry = type[at]! < 0 ? 0 : this.#entryOf(type[at]!, lower[at]!)
      traits[next] = entry === 0 ? traitsOf(lower[at]!) : entry & TRAITS
      const stem = entry === 0 ? stemOf(lower[at]!) : this.#stems[(entry >> TRAIT_BITS) - 1]!
      const id = entry === 0 ? this.#numbers.idOf(stem, false) : (entry >> TRAIT_BITS) - 1
      const number = this.#numbers.of(id, stem)
      stemOfWord[next++] = number
      if (number < stems.length) continue
      stems.push(stem)
      levels.push(id < 0 ? commonnessOf(stem) : this.#levels[id]!)
      lengths.push(id < 0 ? stem.length : this.#lengths[id]!)
    }
    this.#numbers.next()
    return {stemOf: stemOfWord, traits, stems, levels, lengths}
  }

  #entryOf(type: number, lower: string): number {
    while (type >= this.#entries.length) this.#entries = enlarged(this.#entries, new Int32Array(this.#entries.length * 2))
    const known = this.#entries[type]!
    if (known !== 0) return known
    const stem = stemOf(lower)
    const id = this.#numbers.idOf(stem, true)
    if (id === this.#stems.length) {
      this.#stems.push(stem)
      this.#levels.push(commonnessOf(stem))
      this.#lengths.push(stem.length)
    }
    return (this.#entries[type] = ((id + 1) << TRAIT_BITS) | traitsOf(lower))
  }
}

let remembered: Words | undefined

const known = new WeakMap<TokenTable, TokenStems>()

/** The stems of a document's words: read once, for phrases and for records. */
export function stemsOf(tokens: TokenTable): TokenStems {
  let found = known.get(tokens)
  if (!found) {
    if (remembered?.types !== tokens.types) remembered = new Words(tokens.types)
    found = remembered.read(tokens)
    known.set(tokens, found)
  }
  return found
}
