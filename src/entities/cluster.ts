import type {EntityType} from './entity-type.ts'
import type {Gender} from './gender.ts'

/** Names that are one entity. */
export interface Cluster {
  /** What kind of thing it is. */
  readonly type: EntityType
  /** Indices of its names, in the order of the text. */
  readonly names: number[]
  /** The gender that forms of address and given names tell, of a person. */
  gender: Gender | undefined
  /** The sentence of its last name so far. */
  lastSentence: number
}
