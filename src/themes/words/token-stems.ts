import {ByType, TokenKind, WordNumbers, type TokenTable} from '../../language/index.ts'
import {isContent, stemOf} from './words.ts'

/** The tokens of a document as themes see them. */
export interface TokenStems {
  /** The stem of each token, as an index of `stems`. */
  readonly stem: Int32Array
  /** The different stems of the document, in the order in which they first stand. */
  readonly stems: readonly string[]
  /** 1 for each token that tells what the text is about. */
  readonly isContent: Uint8Array
}

/** A word as themes see it. */
interface Word {
  readonly stem: string
  /** An id of the stem. */
  readonly id: number
  readonly isContent: boolean
}

/** The words of tables with the same types, kept from text to text. */
class Words {
  readonly types: TokenTable['types']
  readonly numbers = new WordNumbers()
  readonly #byType = new ByType<Word>()

  constructor(tokens: TokenTable) {
    this.types = tokens.types
    this.#byType.enter(tokens)
  }

  of({type, lower}: TokenTable, at: number): Word {
    let word = this.#byType.get(type[at]!)
    if (!word) {
      const stem = stemOf(lower[at]!)
      word = {stem, id: this.numbers.idOf(stem, type[at]! >= 0), isContent: isContent(lower[at]!)}
      this.#byType.set(type[at]!, word)
    }
    return word
  }
}

let remembered: Words | undefined

const known = new WeakMap<TokenTable, TokenStems>()

/** The stems of a document's tokens: made once, for phrases and for records. */
export function stemsOf(tokens: TokenTable): TokenStems {
  let found = known.get(tokens)
  if (!found) {
    found = readStems(tokens)
    known.set(tokens, found)
  }
  return found
}

function readStems(tokens: TokenTable): TokenStems {
  const {length, kind, word, words} = tokens
  const stem = new Int32Array(length)
  const marks = new Uint8Array(length)
  const stems: string[] = []
  /** Of each word of the document the number of its stem plus one, negative if it tells nothing of what the text is about; 0 where it has not been seen. */
  const seen = new Int32Array(words)
  if (remembered?.types !== tokens.types) remembered = new Words(tokens)
  for (let at = 0; at < length; at++) {
    let entry = seen[word[at]!]!
    if (entry === 0) {
      const own = remembered.of(tokens, at)
      const number = remembered.numbers.of(own.id, own.stem)
      if (number === stems.length) stems.push(own.stem)
      entry = own.isContent ? number + 1 : -number - 1
      seen[word[at]!] = entry
    }
    stem[at] = Math.abs(entry) - 1
    if (entry > 0 && kind[at] === TokenKind.word) marks[at] = 1
  }
  remembered.numbers.next()
  return {stem, stems, isContent: marks}
}
