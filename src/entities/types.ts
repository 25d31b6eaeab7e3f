import type {Span} from '../document/index.ts'
import type {ResolvedDate} from './dates/types.ts'
import type {EntityType} from './entity-type.ts'
import type {KnownEntities} from './known/types.ts'

export type {EntityType} from './entity-type.ts'

/** A place in the text that refers to an entity. Names stand without title, determiner and possessive. */
export interface Mention extends Span {
  /** By name ("Rowley"), by role ("the assistant commissioner") or by pronoun ("he"). */
  readonly kind: 'name' | 'role' | 'pronoun'
  /** Index of its block in `Document.blocks`. */
  readonly block: number
  /** Index of its sentence in `sentences(document)`. */
  readonly sentence: number
}

/** Somebody or something that the text names, under every alias and role. */
export interface Entity {
  /** Id in this document: `e1`, `e2` … in the order of first mention. */
  readonly id: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** The fullest form of its name, as written. */
  readonly name: string
  /** Other forms of its name, as written, each once, in the order of the text. */
  readonly aliases: readonly string[]
  /** What the text says that it is ("director general", "the UK's most senior counter-terrorism police officer"), each place once. */
  readonly roles: readonly Span[]
  /** All places that refer to it, in the order of the text. */
  readonly mentions: readonly Mention[]
  /** The entity's id in `options.known`, if it is one of those. */
  readonly knownId?: string
  /**
   * The days that a date means, seen from the day in `Document.metadata.datePublished`: its first and last day, and what was named.
   * Absent from what is no date, and where it cannot be said. Dates that mean the same days are one entity, by the first form.
   */
  readonly date?: ResolvedDate
  /** How central it is to the text, 0 to 1: its share of the mentions, early ones counting more; the highest of a text is 1. */
  readonly salience: number
}

/** Options of {@link extractEntities}. */
export interface EntityOptions {
  /** More honorifics that announce a person: `['Cllr', 'Ustadh']`. */
  readonly honorifics?: readonly string[]
  /** The caller's own entities, made ready by `prepareKnown`: they are found, preferred, and given with their ids. */
  readonly known?: KnownEntities
}
