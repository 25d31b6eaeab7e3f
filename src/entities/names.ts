import {knownName, OTHER_HEADS, ORG_HEADS, PLACE_HEADS, RANKS, ROLE_NOUNS, WordFlag, wordFlags, type KnownName} from '../language/lexicons/index.ts'
import {WEIGHED, weighContext, weighForm, type Weights} from './evidence.ts'
import {SAYING} from './function-words.ts'
import {findRuns, surfaceOf, type Run} from './runs.ts'
import {Shape, type Scan} from './scan.ts'
import {splitRun, type Piece} from './split.ts'
import type {EntityType} from './types.ts'

/** A name in the text with the type that the whole document gives it. */
export interface Name extends Piece {
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends, without possessive. */
  readonly end: number
  /** As written. */
  readonly text: string
  /** The same for all ways to write one name: its words in lower case. */
  readonly key: string
  /** What it names. */
  readonly type: EntityType
  /** What the lexicon knows of it, if its type is the lexicon's. */
  readonly known?: KnownName
}

/** The names of a document in order, none within another. */
export function findNames(scan: Scan, honorifics: ReadonlySet<string>): Name[] {
  const pieces: Piece[] = []
  for (const sentence of scan.sentences) {
    if (scan.capitalized[sentence]) continue
    for (const run of findRuns(scan, sentence)) for (const piece of splitRun(scan, run, honorifics)) if (isName(scan, piece)) pieces.push(piece)
  }

  // All places of one name vote: a name is rarely two things in one text.
  const votes = new Map<string, Weights>()
  const contexts = pieces.map((piece) => weighContext(scan, piece))
  pieces.forEach((piece, index) => {
    const key = keyOf(scan, piece)
    let sum = votes.get(key)
    if (!sum) votes.set(key, (sum = weighForm(scan, piece)))
    contexts[index]!.forEach((weight, type) => (sum[type] = sum[type]! + weight * 0.7))
  })

  const personWords = wordsOfPersons(scan, pieces, votes)
  const names: Name[] = []
  for (const piece of pieces) {
    const key = keyOf(scan, piece)
    const type = decide(scan, piece, votes.get(key)!, personWords)
    if (type) names.push(toName(scan, piece, key, type))
  }
  return withSurnames(scan, withSeen(scan, names))
}

/** The words of the persons' full names, each with how many full names have it. */
function wordsOfPersons(scan: Scan, pieces: readonly Piece[], votes: ReadonlyMap<string, Weights>): Set<string> {
  const words = new Set<string>()
  for (const piece of pieces) {
    if (piece.last - piece.first < 2 && piece.honorific === undefined) continue
    if (best(votes.get(keyOf(scan, piece))!) !== 0) continue
    for (let at = piece.first; at < piece.last; at++) {
      if (scan.shape[at] !== Shape.lower && scan.tokens.text[at]!.length > 1) words.add(scan.tokens.lower[at]!)
    }
  }
  return words
}

function decide(scan: Scan, piece: Piece, votes: Weights, personWords: ReadonlySet<string>): EntityType | undefined {
  const type = best(votes)
  if (piece.honorific !== undefined) return 'person'
  if (piece.last - piece.first === 1) {
    const word = scan.tokens.lower[piece.first]!
    const known = knownName(surfaceOf(scan, piece.first, piece.last))
    if (personWords.has(word) && (!known || known.ambiguous) && votes[0]! > -4) return 'person'
    if (votes[type]! < 1.5) return undefined
  }
  return WEIGHED[type]
}

function best(votes: Weights): number {
  let type = 0
  for (let index = 1; index < votes.length; index++) if (votes[index]! > votes[type]!) type = index
  return type
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
  if (surface.length < 2) return false
  if (shape[piece.first] === Shape.acronym) return surface.length > 2 || !/^(?:TV|PM|MP|VP|AM|ID|IT|PR|OK|HQ|QC|UN|DC|GP)$/i.test(surface)
  if (OTHER_HEADS.has(word) && /\d/.test(word)) return true
  const isCommon = (wordFlags(word) & WordFlag.common) !== 0 || (scan.lowers.get(word) ?? 0) > (scan.capitals.get(word) ?? 0)
  if (ORG_HEADS.has(word) || PLACE_HEADS.has(word) || ROLE_NOUNS.has(word) || RANKS.has(word)) return !isCommon && (wordFlags(word) & 7) !== 0
  return true
}

function keyOf(scan: Scan, run: Run): string {
  let key = ''
  for (let at = run.first; at < run.last; at++) if (scan.tokens.text[at] !== '.') key += (key === '' ? '' : ' ') + scan.tokens.lower[at]!
  return key
}

function toName(scan: Scan, piece: Piece, key: string, type: EntityType): Name {
  const known = knownName(surfaceOf(scan, piece.first, piece.last))
  const start = scan.tokens.start[piece.first]!
  const end = scan.tokens.baseEnd[piece.last - 1]!
  return {...piece, start, end, text: scan.document.text.slice(start, end), key, type, ...(known?.type === type ? {known} : {})}
}

const LONGEST_SEEN = 6

/** Adds, from sentences written all in capitals, the names that stand elsewhere or that the lexicon knows. */
function withSeen(scan: Scan, names: Name[]): Name[] {
  const byKey = new Map<string, Name>()
  for (const name of names) if (!byKey.has(name.key)) byKey.set(name.key, name)
  const found: Name[] = []
  for (const sentence of scan.sentences) {
    if (!scan.capitalized[sentence]) continue
    const row = scan.tokens.sentences[sentence]!
    let at = row.first
    while (at < row.last) at = seenAt(scan, at, row.last, byKey, found)
  }
  if (found.length === 0) return names
  return [...names, ...found].sort((a, b) => a.start - b.start)
}

function seenAt(scan: Scan, at: number, limit: number, byKey: ReadonlyMap<string, Name>, found: Name[]): number {
  if (scan.shape[at] === Shape.lower || scan.shape[at] === Shape.other || scan.taken[at]) return at + 1
  for (let length = Math.min(LONGEST_SEEN, limit - at); length > 0; length--) {
    const piece = {first: at, last: at + length}
    const key = keyOf(scan, piece)
    const seen = byKey.get(key)
    const isCommon = (wordFlags(key) & WordFlag.common) !== 0
    if (seen && !(length === 1 && isCommon)) {
      found.push(toName(scan, piece, key, seen.type))
      return at + length
    }
    const known = knownName(surfaceOf(scan, at, at + length))
    if (known && !known.afterThe && !known.ambiguous && !isCommon) {
      found.push(toName(scan, piece, key, known.type))
      return at + length
    }
  }
  return at + 1
}

/**
 * Adds the surnames that are common words too ("Marsh said", where the text also has a marsh): a capital in mid-sentence, or a verb
 * of saying beside it, makes the word the person again.
 */
function withSurnames(scan: Scan, names: Name[]): Name[] {
  const {tokens} = scan
  const surnames = new Set<string>()
  const covered = new Uint8Array(tokens.length)
  for (const {first, last, type} of names) {
    covered.fill(1, first, last)
    if (type === 'person' && last - first > 1) surnames.add(tokens.lower[last - 1]!)
  }
  const found: Name[] = []
  for (const sentence of scan.sentences) {
    if (scan.capitalized[sentence]) continue
    const row = tokens.sentences[sentence]!
    for (let at = row.first; at < row.last; at++) {
      if (covered[at] || scan.shape[at] !== Shape.capital || !surnames.has(tokens.lower[at]!)) continue
      const isTag = SAYING.has(tokens.lower[at + 1] ?? '') || SAYING.has(tokens.lower[at - 1] ?? '')
      if (scan.initial[at] === 0 || isTag) found.push(toName(scan, {first: at, last: at + 1}, tokens.lower[at]!, 'person'))
    }
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start)
}
