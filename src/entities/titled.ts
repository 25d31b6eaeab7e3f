import {HONORIFICS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS} from '../language/lexicons/index.ts'
import type {Run} from './runs.ts'
import {Shape, type Scan} from './scan.ts'
import type {Piece} from './split.ts'

/** A person's name with the form of address and the title that stand before it: "Mr", "Assistant Commissioner". */
export function withTitle(scan: Scan, {first, last}: Run, honorifics: ReadonlySet<string>): Piece {
  const {tokens} = scan
  const begin = tokens.sentences[tokens.sentence[first]!]!.first
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
  return {first, last, ...(honorific === undefined ? {} : {honorific}), ...(title ? {title} : {})}
}
