import {clusterBodyNames} from './bodies.ts'
import type {Cluster} from './cluster.ts'
import type {Name} from './name.ts'
import {clusterPersonNames} from './persons.ts'
import type {Scan} from './scan.ts'

/** Says for each name which cluster it is in, persons first. */
export function clusterNames(scan: Scan, names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): void {
  clusterPersonNames(scan, names, clusters, clusterOf)
  clusterBodyNames(scan, names, clusters, clusterOf)
}
