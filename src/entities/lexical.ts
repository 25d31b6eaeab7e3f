import {ByType, type TokenTable} from '../language/index.ts'
import {reachOfNames, wordFlags} from '../language/lexicons/index.ts'

/** What the lexicons tell of a word, whatever stands around it: asked once for all tokens that are written alike. */
interface Lexical {
  readonly flags: number
  readonly reach: number
}

const known = new ByType<Lexical>()

/** What a token can be, by the lexicon: a sum of `WordFlag`s. */
export function flagsAt(tokens: TokenTable, at: number): number {
  return lexicalAt(tokens, at).flags
}

/** How long, in UTF-16 code units, the longest name of the lexicon is that begins as a token does; 0 where none does. */
export function reachAt(tokens: TokenTable, at: number): number {
  return lexicalAt(tokens, at).reach
}

function lexicalAt(tokens: TokenTable, at: number): Lexical {
  known.enter(tokens)
  const type = tokens.type[at]!
  let found = known.get(type)
  if (!found) {
    const lower = tokens.lower[at]!
    found = {flags: wordFlags(lower), reach: reachOfNames(lower)}
    known.set(type, found)
  }
  return found
}
