import {knownName, OTHER_HEADS, ORG_HEADS, PLACE_HEADS, RANKS, ROLE_NOUNS, WordFlag} from '../language/lexicons/index.ts'
import {weighContext, weighForm, type Weights} from './evidence.ts'
import {flagsAt} from './lexical.ts'
import {findRuns, surfaceOf, type Run} from './runs.ts'
import {Shape, type Scan} from './scan.ts'
import {splitRun, type Piece} from './split.ts'

/** A stretch that the rules take for a name, with what the whole document tells of its type. */
export interface Hint extends Piece {
  /** The same for all ways to write one name: its words in lower case. */
  readonly key: string
  /** Evidence for each of the types of `WEIGHED`, summed over all places of the name; one list for all of them. */
  readonly votes: Weights
  /** The type with most evidence, as an index of `WEIGHED`. */
  readonly best: number
  /** By how much it leads. */
  readonly margin: number
}

/** What rules see of a document's names, in order, none within another: evidence for the model, and all there is without it. */
export function findHints(scan: Scan, honorifics: ReadonlySet<string>): Hint[] {
  const pieces: Piece[] = []
  for (const sentence of scan.sentences) {
    if (scan.capitalized[sentence]) continue
    for (const run of findRuns(scan, sentence)) for (const piece of splitRun(scan, run, honorifics)) if (isName(scan, piece)) pieces.push(piece)
  }
  // All places of one name vote: a name is rarely two things in one text.
  const sums = new Map<string, Weights>()
  const keys = pieces.map((piece) => keyOf(scan, piece))
  pieces.forEach((piece, index) => {
    let sum = sums.get(keys[index]!)
    if (!sum) sums.set(keys[index]!, (sum = weighForm(scan, piece)))
    const context = weighContext(scan, piece)
    for (let type = 0; type < sum.length; type++) sum[type] = sum[type]! + context[type]! * 0.7
  })
  return pieces.map((piece, index) => {
    const votes = sums.get(keys[index]!)!
    let best = 0
    let second = -Infinity
    for (let type = 1; type < votes.length; type++) {
      if (votes[type]! > votes[best]!) {
        second = votes[best]!
        best = type
      } else if (votes[type]! > second) second = votes[type]!
    }
    return {
      first: piece.first,
      last: piece.last,
      honorific: piece.honorific,
      title: piece.title,
      office: piece.office,
      key: keys[index]!,
      votes,
      best,
      margin: votes[best]! - second,
    }
  })
}

/** Whether a piece can be a name at all: a lone common word, role or head is none. */
function isName(scan: Scan, piece: Piece): boolean {
  const {tokens, shape} = scan
  const surface = surfaceOf(scan, piece.first, piece.last)
  const known = knownName(surface)
  if (known) return !known.afterThe || tokens.lower[piece.first - 1] === 'the'
  if (piece.honorific !== undefined) return true
  if (piece.last - piece.first > 1) return true
  const word = tokens.lower[piece.first]!
  const number = tokens.word[piece.first]!
  if (surface.length < 2) return false
  if (shape[piece.first] === Shape.acronym) return surface.length > 2 || !/^(?:TV|PM|MP|VP|AM|ID|IT|PR|OK|HQ|QC|UN|DC|GP)$/i.test(surface)
  if (OTHER_HEADS.has(word) && /\d/.test(word)) return true
  const isCommon = (flagsAt(tokens, piece.first) & WordFlag.common) !== 0 || scan.lowers[number]! > scan.capitals[number]!
  if (ORG_HEADS.has(word) || PLACE_HEADS.has(word) || ROLE_NOUNS.has(word) || RANKS.has(word)) return !isCommon && (flagsAt(tokens, piece.first) & 7) !== 0
  return true
}

/** The words of a run in lower case, without full stops: the same for all ways to write one name. */
export function keyOf(scan: Scan, run: Run): string {
  let key = ''
  for (let at = run.first; at < run.last; at++) if (scan.tokens.text[at] !== '.') key += (key === '' ? '' : ' ') + scan.tokens.lower[at]!
  return key
}
