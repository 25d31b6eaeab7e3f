import type {EntityType} from '../entity-type.ts'

/** Somebody or something that the caller knows: a row of a gazetteer. */
export interface KnownEntity {
  /** The caller's id: a Wikidata number, a database key. Rows may share one: each then brings more names for it. */
  readonly id: string
  /** Its name. Capital letters count: see {@link prepareKnown}. */
  readonly name: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** Other names that it bears. */
  readonly aliases?: readonly string[]
}

/**
 * Known entities made ready by {@link prepareKnown}. What is inside is nobody's business but the library's, save that it is plain
 * data: it can be posted to a worker or cloned with `structuredClone`, and gives the same there.
 */
export interface KnownEntities {
  /** Says what this is. */
  readonly kind: 'known-entities'
  /** How many entities there are. */
  readonly size: number
  /** How many names they have, aliases counted. */
  readonly names: number
}

/** A known entity that a place in the text may name. */
export interface KnownCandidate {
  /** Index of the entity in the list that was prepared. */
  readonly entry: number
  /** The caller's id. */
  readonly id: string
  /** The entity's main name, as the caller wrote it. */
  readonly name: string
  /** What kind of thing it is. */
  readonly type: EntityType
}

/** A place in the text that bears a known name. */
export interface KnownMatch {
  /** Index of the name's first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends, UTF-16, without a possessive ending that is not the name's own. */
  readonly end: number
  /** The entities of that name in the order given, each id once; several where the name alone does not tell which. */
  readonly candidates: readonly KnownCandidate[]
}
