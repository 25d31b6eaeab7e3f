import type {EntityType} from '../entities/index.ts'

/** An entity of one document. */
export interface EntityReference {
  /** The document's id. */
  readonly document: string
  /** The entity's id in that document: `e3`. */
  readonly entity: string
}

/** Somebody or something that one or more documents of a corpus name. */
export interface CorpusEntity {
  /**
   * Id in this result: the type and the name, `person:andrew-parker`. Where two entities would have the same, the one that fewer
   * documents name gets `~2`, the next `~3`.
   */
  readonly id: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** The full name that most documents give it. */
  readonly name: string
  /** All other forms of its name, those of most documents first. */
  readonly aliases: readonly string[]
  /** How often all documents together refer to it. */
  readonly mentions: number
  /** The documents' entities that it is made of, by document id. */
  readonly documents: readonly EntityReference[]
}

/** Which entity of the corpus an entity of a document is. */
export interface EntityLink extends EntityReference {
  /** The id of the corpus' entity. */
  readonly id: string
}

/** The entities of a corpus. */
export interface LinkedEntities {
  /** The entities, those of most documents first. */
  readonly entities: readonly CorpusEntity[]
  /**
   * The way from a document's entity to the corpus': a row for each, by document id, then in the order of the document. Dates, sums and
   * other values have none.
   */
  readonly links: readonly EntityLink[]
}
