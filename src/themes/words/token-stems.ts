import {ByType, TokenKind, type TokenTable} from '../../language/index.ts'
import {isContent, stemOf} from './words.ts'

/** The tokens of a document as themes see them. */
export interface TokenStems {
  /** The stem of each token. */
  readonly stems: readonly string[]
  /** 1 for each token that tells what the text is about. */
  readonly isContent: Uint8Array
}

interface Entry {
  readonly stem: string
  readonly isContent: boolean
}

const entries = new ByType<Entry>()

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
  const {length, kind, lower, type} = tokens
  const stems: string[] = []
  const marks = new Uint8Array(length)
  entries.enter(tokens)
  for (let at = 0; at < length; at++) {
    let entry = entries.get(type[at]!)
    if (!entry) {
      entry = {stem: stemOf(lower[at]!), isContent: isContent(lower[at]!)}
      entries.set(type[at]!, entry)
    }
    stems.push(entry.stem)
    if (entry.isContent && kind[at] === TokenKind.word) marks[at] = 1
  }
  return {stems, isContent: marks}
}
