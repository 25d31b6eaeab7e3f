import type {Cluster} from './cluster.ts'
import type {Name} from './name.ts'
import type {Scan} from './scan.ts'

/**
 * Brings the clusters in line with the caller's list: names of one known id are one entity, names of two are two. Names without an id
 * stay with the id that came first in their cluster. Gives the id of each cluster.
 */
export function identify(scan: Scan, names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): ReadonlyMap<number, string> {
  const clusterOfId = new Map<string, number>()
  const idOf = new Map<number, string>()
  names.forEach(({knownId, type, first}, index) => {
    if (knownId === undefined) return
    const own = clusterOf[index]!
    let target = clusterOfId.get(knownId)
    if (target === undefined) {
      target = own
      if (idOf.has(own)) {
        target = clusters.length
        clusters.push({type, names: [], gender: undefined, lastSentence: scan.tokens.sentence[first]!})
      }
      clusterOfId.set(knownId, target)
      idOf.set(target, knownId)
    }
    clusterOf[index] = target
  })
  if (idOf.size > 0) followFirst(names, clusters, clusterOf, idOf)
  return idOf
}

/** Moves the nameless rest of clusters whose known names all went elsewhere, and lists the clusters' names anew. */
function followFirst(names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array, idOf: ReadonlyMap<number, string>): void {
  const movedTo = new Map<number, number>()
  clusters.forEach(({names: members}, cluster) => {
    const known = members.find((index) => names[index]!.knownId !== undefined)
    if (known !== undefined && clusterOf[known] !== cluster && !idOf.has(cluster)) movedTo.set(cluster, clusterOf[known]!)
  })
  for (let index = 0; index < names.length; index++) clusterOf[index] = movedTo.get(clusterOf[index]!) ?? clusterOf[index]!
  for (const cluster of clusters) cluster.names.length = 0
  names.forEach((_, index) => clusters[clusterOf[index]!]!.names.push(index))
}
