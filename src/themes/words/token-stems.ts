import {ByType, TokenKind, type TokenTable} from '../../language/index.ts'
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
  readonly isContent: boolean
}

const remembered = new ByType<Word>()

function wordOf({type, lower}: TokenTable, at: number): Word {
  let word = remembered.get(type[at]!)
  if (!word) remembered.set(type[at]!, (word = {stem: stemOf(lower[at]!), isContent: isContent(lower[at]!)}))
  return word
}

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
  const numbers = new Map<string, number>()
  /** Of each word of the document the number of its stem plus one, negative if it tells nothing of what the text is about; 0 where it has not been seen. */
  const seen = new Int32Array(words)
  remembered.enter(tokens)
  for (let at = 0; at < length; at++) {
    let entry = seen[word[at]!]!
    if (entry === 0) {
      const own = wordOf(tokens, at)
      let number = numbers.get(own.stem)
      if (number === undefined) {
        number = stems.length
        numbers.set(own.stem, number)
        stems.push(own.stem)
      }
      entry = own.isContent ? number + 1 : -number - 1
      seen[word[at]!] = entry
    }
    stem[at] = Math.abs(entry) - 1
    if (entry > 0 && kind[at] === TokenKind.word) marks[at] = 1
  }
  return {stem, stems, isContent: marks}
}
