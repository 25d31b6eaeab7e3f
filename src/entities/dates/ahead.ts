import type {Chunk} from './lexemes.ts'

/** So far before a weekday the verb of its clause is looked for. */
const REACH = 90

/** What is still to come when it is written. */
const AHEAD = /(?:\b(?:will|won['’]t|shall|must|plans? to|(?:is|are) (?:now )?(?:due|set|expected|scheduled|going|likely|planned|to))|['’]ll|['’](?:s|re) (?:due|set|expected|scheduled|going))\b/g
const UNTIL = /\b(?:until|till)(?: at least)? $/

/** What a clause begins after. */
const MARKS = ['.', ',', ';', ':', '!', '?', '"', '“', '”', '(', '–', '—']

/** What is told of the past, or by somebody: the day may be that of the telling ("the ship will sail, he said on Friday"). */
const TOLD = /\b(?:said|says?|told|announced|reported|added|warned|confirmed|wrote|according|after|since|when|was|were|had|did|been|held|found|published|released|taken|made)\b/

/**
 * Whether a weekday is one to come: "will meet on Thursday", "is closed until Friday". News looks back, so it takes a word that looks ahead in
 * the same clause, and none after it that looks back.
 */
export function isAhead({text, floor, items}: Chunk, at: number): boolean {
  const {start} = items[at]!
  const before = text.slice(Math.max(floor, start - REACH), start).replace(/\s/g, ' ')
  const clause = before.slice(MARKS.reduce((last, mark) => Math.max(last, before.lastIndexOf(mark) + 1), 0))
  if (UNTIL.test(clause)) return !TOLD.test(clause)
  let from = -1
  for (const {index, 0: word} of clause.matchAll(AHEAD)) from = index + word.length
  return from >= 0 && !TOLD.test(clause.slice(from))
}
