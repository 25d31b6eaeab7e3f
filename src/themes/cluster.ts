import {communities, neighbourGraph} from './graph.ts'
import {centroid, dot, type Vector} from './vectors.ts'

/** Rounds of reassignment; the objective settles in a few. */
const ROUNDS = 6

/**
 * Groups vectors: communities of the graph of nearest neighbours, merged to at most `wanted`, then refined by spherical k-means
 * steps (Dhillon & Modha 2001). No random numbers.
 *
 * @returns The group of each vector; -1 for those that are like none.
 */
export function cluster(vectors: readonly Vector[], wanted: number): number[] {
  let groups = communities(neighbourGraph(vectors), 1)
  groups = mergeTo(vectors, largest(groups), wanted)
  for (let round = 0; round < ROUNDS; round++) {
    const centres = centresOf(vectors, groups)
    const next = vectors.map((vector) => nearest(vector, centres))
    if (next.every((group, index) => group === groups[index])) break
    groups = next
  }
  return groups
}

function centresOf(vectors: readonly Vector[], groups: readonly number[]): Map<number, Map<number, number>> {
  const members = new Map<number, Vector[]>()
  for (const [index, group] of groups.entries()) {
    if (group < 0) continue
    const list = members.get(group)
    if (list) list.push(vectors[index]!)
    else members.set(group, [vectors[index]!])
  }
  return new Map([...members].sort((a, b) => a[0] - b[0]).map(([group, list]) => [group, centroid(list)]))
}

function nearest(vector: Vector, centres: ReadonlyMap<number, Map<number, number>>): number {
  let best = -1
  let bestSimilarity = 0
  for (const [group, centre] of centres) {
    const similarity = dot(vector, centre)
    if (similarity > bestSimilarity) {
      best = group
      bestSimilarity = similarity
    }
  }
  return best
}

/** Groups that merging compares, at most: it takes the square of their number. The rest find their place when all are reassigned. */
const MAX_GROUPS = 150

/** The groups with most members, at most {@link MAX_GROUPS}; -1 for the members of the others. */
function largest(groups: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  if (sizes.size <= MAX_GROUPS) return [...groups]
  const kept = new Set([...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_GROUPS).map(([group]) => group))
  return groups.map((group) => (kept.has(group) ? group : -1))
}

/** Merges the smallest group into the one most like it until there are at most `wanted`. */
function mergeTo(vectors: readonly Vector[], groups: readonly number[], wanted: number): number[] {
  const members = new Map<number, number[]>()
  for (const [index, group] of groups.entries()) {
    if (group < 0) continue
    const list = members.get(group)
    if (list) list.push(index)
    else members.set(group, [index])
  }
  const centres = centresOf(vectors, groups)
  while (members.size > wanted) {
    let small = -1
    for (const [group, list] of members) if (small < 0 || list.length < members.get(small)!.length || (list.length === members.get(small)!.length && group > small)) small = group
    let target = -1
    let targetSimilarity = -1
    for (const [group] of members) {
      if (group === small) continue
      const similarity = dotMaps(centres.get(small)!, centres.get(group)!)
      if (similarity > targetSimilarity || (similarity === targetSimilarity && group < target)) {
        target = group
        targetSimilarity = similarity
      }
    }
    const smallMembers = members.get(small)!
    members.delete(small)
    // Single sentences that are like nothing stay out of every theme rather than blur one.
    if (targetSimilarity < 0.02 && smallMembers.length < 2) continue
    const joined = members.get(target)!.concat(smallMembers)
    members.set(target, joined)
    centres.set(target, centroid(joined.map((index) => vectors[index]!)))
  }
  const result = groups.map(() => -1)
  for (const [group, list] of members) for (const index of list) result[index] = group
  return result
}

function dotMaps(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [key, value] of a.size < b.size ? a : b) sum += value * ((a.size < b.size ? b : a).get(key) ?? 0)
  return sum
}
