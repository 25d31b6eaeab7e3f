import {knownName, type KnownName} from '../language/lexicons/index.ts'
import {surfaceOf} from './runs.ts'
import type {Scan} from './scan.ts'
import type {Piece} from './split.ts'
import type {EntityType} from './entity-type.ts'

/** A name in the text with its type. */
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
  readonly known?: KnownName | undefined
  /** Its id in the caller's list of known entities. */
  readonly knownId?: string | undefined
}

/** The name that a piece of text is. */
export function toName(scan: Scan, piece: Piece, key: string, type: EntityType): Name {
  const known = knownName(surfaceOf(scan, piece.first, piece.last))
  const start = scan.tokens.start[piece.first]!
  const end = scan.tokens.baseEnd[piece.last - 1]!
  // Every name has every field: objects of one form are made, and read, faster than those of many.
  return {
    first: piece.first,
    last: piece.last,
    honorific: piece.honorific,
    title: piece.title,
    office: piece.office,
    start,
    end,
    text: scan.document.text.slice(start, end),
    key,
    type,
    known: known?.type === type ? known : undefined,
    knownId: undefined,
  }
}

/** Two lists of names as one, in the order of the text. */
export function inOrder(names: readonly Name[], more: readonly Name[]): Name[] {
  return more.length === 0 ? [...names] : [...names, ...more].sort((a, b) => a.start - b.start)
}
