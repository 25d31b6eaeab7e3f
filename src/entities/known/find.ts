import {TokenKind, type TokenTable} from '../../language/index.ts'
import {readString} from './bytes.ts'
import {EMPTY_HASH, extendHash, isInitial, joined, pieceOf, piecesOf, piecesOfName, takesInitial, type Piece} from './pieces.ts'
import {candidateOf, firstRow, type KnownTable} from './table.ts'
import type {KnownCandidate, KnownEntities, KnownMatch} from './types.ts'

/** A piece of a sentence with the tokens that it is made of; a name may begin or end only where a token does. */
interface Placed {
  readonly piece: Piece
  /** Its first token, where it begins that token, else -1. */
  readonly first: number
  /** After its last token, where it ends that token, else -1. */
  readonly last: number
}

/**
 * Finds known names in sentences: from left to right the longest name that begins at each place, none within another.
 *
 * @param known What `prepareKnown` made.
 * @param tokens The tokens of a document.
 * @param sentences Which sentences to read: indices into `tokens.sentences`.
 * @returns The names found, sentence by sentence in the order given.
 */
export function findKnown(known: KnownEntities, tokens: TokenTable, sentences: Iterable<number>): KnownMatch[] {
  const table = known as KnownTable
  const matches: KnownMatch[] = []
  // A text says most of its words again and again.
  const seen = new Map<string, readonly Piece[]>()
  for (const sentence of sentences) {
    const row = tokens.sentences[sentence]
    if (!row) continue
    const places = placesOf(tokens, row.first, row.last, seen)
    for (let at = 0; at < places.length; ) {
      const length = matchAt(table, tokens, places, at, matches)
      at += Math.max(length, 1)
    }
  }
  return matches
}

/** Adds the longest name that begins at a place; gives how many pieces it has, or 0. */
function matchAt(table: KnownTable, tokens: TokenTable, places: readonly Placed[], at: number, matches: KnownMatch[]): number {
  const {first, piece: {hash}} = places[at]!
  if (first < 0) return 0
  const reach = Math.min(table.reach[hash & (table.reach.length - 1)]!, places.length - at)
  if (reach === 0) return 0
  const hashes: number[] = []
  let sum = EMPTY_HASH
  for (let length = 0; length < reach; length++) hashes.push((sum = extendHash(sum, places[at + length]!.piece.hash)))
  for (let length = reach; length > 0; length--) {
    const {last, piece} = places[at + length - 1]!
    if (last < 0) continue
    const rows = rowsAt(table, hashes[length - 1]!, places, at, length)
    if (rows.length === 0) continue
    // "Sainsbury's" is the shop's own name rather than Lord Sainsbury's.
    const own = piece.possessive ? rows.filter((row) => row.possessive) : []
    const end = own.length > 0 ? tokens.end[last - 1]! : tokens.baseEnd[last - 1]!
    matches.push({first, last, start: tokens.start[first]!, end, candidates: candidatesOf(table, own.length > 0 ? own : rows)})
    return length
  }
  return 0
}

interface FoundRow {
  readonly row: number
  /** Whether the name itself ends in a possessive. */
  readonly possessive: boolean
}

function rowsAt(table: KnownTable, hash: number, places: readonly Placed[], at: number, length: number): FoundRow[] {
  const found: FoundRow[] = []
  let text: string | undefined
  let pieces: readonly Piece[] = []
  let fits = false
  for (let row = firstRow(table, hash); row >= 0; row = table.next[row]! - 1) {
    const name = readString(table.texts, row)
    if (name !== text) {
      text = name
      pieces = piecesOfName(name)
      fits = pieces.length === length && fitsAt(pieces, places, at)
    }
    if (fits) found.push({row, possessive: pieces[length - 1]!.possessive})
  }
  return found
}

/** Whether a name's words are those of the text, with the capital letters and the possessives that the name asks for. */
function fitsAt(name: readonly Piece[], places: readonly Placed[], at: number): boolean {
  for (let index = 0; index < name.length; index++) {
    const asked = name[index]!
    const {piece} = places[at + index]!
    if (asked.text !== piece.text) return false
    if (asked.form > piece.form && !(index === 0 && name.length > 1 && asked.text === 'the')) return false
    if (asked.possessive !== piece.possessive && (asked.possessive || index < name.length - 1)) return false
  }
  return true
}

function candidatesOf(table: KnownTable, rows: readonly FoundRow[]): KnownCandidate[] {
  const candidates = new Map<string, KnownCandidate>()
  for (const {row} of rows) {
    const candidate = candidateOf(table, row)
    if (!candidates.has(candidate.id)) candidates.set(candidate.id, candidate)
  }
  return [...candidates.values()]
}

/** The pieces of the tokens `[first, last)`. */
function placesOf(tokens: TokenTable, first: number, last: number, seen: Map<string, readonly Piece[]>): Placed[] {
  const places: Placed[] = []
  let wasInitial = false
  for (let at = first; at < last; at++) {
    const text = tokens.text[at]!
    let pieces = seen.get(text)
    if (!pieces) seen.set(text, (pieces = piecesOf(text)))
    if (pieces.length === 0) {
      // A stop, a dash, an apostrophe: part of a name only where it touches the words.
      if (!isTouching(tokens, at, first, last)) places.push({piece: pieceOf(text), first: at, last: at + 1})
      continue
    }
    const initial = tokens.kind[at] === TokenKind.word && isInitial(pieces)
    const before = places[places.length - 1]
    if (initial && wasInitial && before?.last === at && takesInitial(before.piece)) places[places.length - 1] = {piece: joined(before.piece, pieces[0]!), first: before.first, last: at + 1}
    else pieces.forEach((piece, index) => places.push({piece, first: index === 0 ? at : -1, last: index === pieces.length - 1 ? at + 1 : -1}))
    wasInitial = initial
  }
  return places
}

const STOP_AFTER = 4

/** Whether a mark ties words together: "and/or", "N' Roses", the stop of an abbreviation, but not of a sentence. */
function isTouching(tokens: TokenTable, at: number, first: number, last: number): boolean {
  if (at === first || tokens.end[at - 1] !== tokens.start[at] || tokens.kind[at - 1] !== TokenKind.word) return false
  const mark = tokens.text[at]!
  if (mark === "'" || mark === '’') return true
  if (mark === '.') return tokens.text[at - 1]!.length <= STOP_AFTER
  return at + 1 < last && tokens.end[at] === tokens.start[at + 1]
}
