import {HONORIFICS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS, WordFlag, wordFlags} from '../language/lexicons/index.ts'
import type {Run} from './runs.ts'
import {Shape, type Scan} from './scan.ts'
import type {Piece} from './split.ts'

/**
 * A person's name with the form of address and the title that stand before it: "Mr", "Assistant Commissioner". What of them the run
 * itself begins with is taken off; `floor` is where the name before ends.
 */
export function withTitle(scan: Scan, run: Run, honorifics: ReadonlySet<string>, floor: number): Piece {
  const {tokens} = scan
  const {last} = run
  let {first} = run
  while (last - first > 1 && isTitle(tokens.lower[first]!, honorifics) && !isGivenName(tokens.lower[first]!)) first++
  while (first < last - 1 && tokens.text[first] === '.') first++
  const begin = Math.max(floor, tokens.sentences[tokens.sentence[first]!]!.first)
  let from = first
  let title: Run | undefined
  let honorific: string | undefined
  while (from > begin) {
    const at = tokens.text[from - 1] === '.' && from - 1 > begin ? from - 2 : from - 1
    const word = tokens.lower[at]!
    const isAddress = HONORIFICS.has(word) || honorifics.has(word)
    if (scan.shape[at] === Shape.lower || (!isAddress && !RANKS.has(word) && !ROLE_NOUNS.has(word) && !(title && ROLE_MODIFIERS.has(word)))) break
    honorific ??= word
    if (!isAddress) title = {first: at, last: title?.last ?? from}
    else if (title) break
    from = at
  }
  return {first, last, honorific, title}
}

function isTitle(word: string, honorifics: ReadonlySet<string>): boolean {
  return HONORIFICS.has(word) || RANKS.has(word) || honorifics.has(word)
}

/** "Dean", "Major" and "Earl" are given names too. */
function isGivenName(word: string): boolean {
  return (wordFlags(word) & WordFlag.given) !== 0
}
