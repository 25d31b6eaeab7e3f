import {clusterBodyNames} from './bodies.ts'
import type {Gender} from './gender.ts'
import type {Name} from './names.ts'
import {clusterPersonNames} from './persons.ts'
import type {Scan} from './scan.ts'
import type {EntityType} from './types.ts'

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

/** Says for each name which cluster it is in, persons first. */
export function clusterNames(scan: Scan, names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): void {
  clusterPersonNames(scan, names, clusters, clusterOf)
  clusterBodyNames(scan, names, clusters, clusterOf)
}
