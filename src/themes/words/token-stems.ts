import {TokenKind, type TokenTable} from '../../language/index.ts'
import {isContent, stemOf} from './words.ts'

/** The tokens of a document as themes see them. */
export interface TokenStems {
  /** The stem of each token. */
  readonly stems: readonly string[]
  /** 1 for each token that tells what the text is about. */
  readonly isContent: Uint8Array
}

const known = new WeakMap<TokenTable, TokenStems>()

/** The stems of a document's tokens: made once, for phrases and for records. */
export function stemsOf(tokens: TokenTable): TokenStems {
  let found = known.get(tokens)
  if (!found) {
    const {kind, lower} = tokens
    found = {stems: lower.map((word) => stemOf(word)), isContent: Uint8Array.from(lower, (word, at) => (kind[at] === TokenKind.word && isContent(word) ? 1 : 0))}
    known.set(tokens, found)
  }
  return found
}
