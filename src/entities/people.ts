import type {Cluster} from './cluster.ts'
import type {Name} from './name.ts'
import type {Scan} from './scan.ts'

/** A document's names with the clusters that they belong to: what roles and pronouns are linked to. */
export interface People {
  /** The document made ready. */
  readonly scan: Scan
  /** Its names, in order. */
  readonly names: readonly Name[]
  /** Its entities: names that are one. */
  readonly clusters: readonly Cluster[]
  /** The cluster of each name. */
  readonly clusterOf: Int32Array
  /** For each token the name that it is part of, or -1. */
  readonly named: Int32Array
  /** The names of each sentence: half-open ranges of `names`, by sentence. */
  readonly inSentence: ReadonlyMap<number, {readonly first: number; readonly last: number}>
}

/** A place where an entity is referred to by role or pronoun, or what the text says that it is. */
export interface Reference {
  /** Index of the cluster. */
  readonly cluster: number
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** Index of its sentence. */
  readonly sentence: number
}

/** Lays out which token and which sentence holds which names. */
export function layOut(scan: Scan, names: readonly Name[], clusters: readonly Cluster[], clusterOf: Int32Array): People {
  const named = new Int32Array(scan.tokens.length).fill(-1)
  const inSentence = new Map<number, {first: number; last: number}>()
  for (const [index, name] of names.entries()) {
    named.fill(index, name.first, name.last)
    const sentence = scan.tokens.sentence[name.first]!
    const range = inSentence.get(sentence)
    if (range) range.last = index + 1
    else inSentence.set(sentence, {first: index, last: index + 1})
  }
  return {scan, names, clusters, clusterOf, named, inSentence}
}
