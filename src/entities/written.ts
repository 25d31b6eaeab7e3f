import {ByType, type TokenTable} from '../language/index.ts'

/** What stands in a token, as bits. The marks are those of quotations. */
export const Written = {letter: 1, hyphen: 2, open: 4, close: 8, straight: 16, single: 32} as const

/** All marks of quotations. */
const MARKS = Written.open | Written.close | Written.straight | Written.single

/** Marks of quotations, where a token has any: the first of these kinds that it has counts. */
function marksOf(text: string): number {
  if (text.includes('“') || text.includes('„')) return Written.open
  if (text.includes('”')) return Written.close
  // Some agencies write two straight single marks for a double one.
  if (text.includes('"') || text === "''") return Written.straight
  return text === '‘' || text === '’' ? Written.single : 0
}

/** Hyphens and what joins words as they do. */
export const HYPHENS = /[-‐‑–/]/

const known = new ByType<number>()

/** What stands in a token: a sum of {@link Written}, found once for all tokens that are written alike. */
export function writtenAt(tokens: TokenTable, at: number): number {
  known.enter(tokens)
  const type = tokens.type[at]!
  let found = known.get(type)
  if (found === undefined) {
    const text = tokens.text[at]!
    found = (/\p{L}/u.test(text) ? Written.letter : 0) | (HYPHENS.test(text) ? Written.hyphen : 0) | marksOf(text)
    known.set(type, found)
  }
  return found
}

/** The mark of quotations in a token: one of {@link Written}, 0 for none. */
export function markAt(tokens: TokenTable, at: number): number {
  return writtenAt(tokens, at) & MARKS
}
