import {communities, renumber} from './communities.ts'
import {neighbourGraph} from './graph.ts'
import {mergeGroups, type MergeGoal} from './merging.ts'
import {assign, centresOf, refine} from './refinement.ts'
import {rowsOf, type Space} from './space.ts'

/** Nearest neighbours that make the graph: more in a larger corpus, where a subject has more texts. */
const FEWEST_NEIGHBOURS = 6
const MOST_NEIGHBOURS = 20

/** Small communities first, since merging knows better than modularity what belongs together. */
const RESOLUTION = 1.5

/** A community of fewer rows is no subject; where none is larger, all are kept. */
const LEAST_MEMBERS = 3

/** Merging compares all pairs of groups; more of them are not needed to begin with. */
const MOST_GROUPS = 150

/** Neighbours are sought among so many rows at most, evenly taken; the others find their group by its centre. */
const MOST_ROWS = 4096

/**
 * Groups rows without chance: communities of the graph of nearest neighbours, merged, then refined. The same rows in the same order
 * give the same groups.
 *
 * @returns The group of each row, numbered from 0; -1 for rows that are like none.
 */
export function cluster(space: Space, goal: MergeGoal): Int32Array {
  const chosen = evenly(space.rows, MOST_ROWS)
  const core = chosen.length < space.rows ? rowsOf(space, chosen) : space
  const neighbours = Math.min(MOST_NEIGHBOURS, Math.max(FEWEST_NEIGHBOURS, Math.round(Math.sqrt(core.rows) / 2.25)))
  const found = largest(communities(neighbourGraph(core, neighbours), RESOLUTION))
  const groups = refine(core, mergeGroups(core, refine(core, found), goal))
  const all = core === space ? groups : assign(space, centresOf(core, groups)).groups
  return renumber(all)
}

/** `most` of the numbers below `count`, evenly spread. */
function evenly(count: number, most: number): Int32Array {
  if (count <= most) return Int32Array.from({length: count}, (_, index) => index)
  return Int32Array.from({length: most}, (_, index) => Math.floor((index * count) / most))
}

/** The groups with most members; -1 for the members of the others. */
function largest(groups: Int32Array): Int32Array {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const bySize = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const least = Math.min(LEAST_MEMBERS, bySize[0]?.[1] ?? 0)
  const kept = new Set(bySize.slice(0, MOST_GROUPS).filter(([, size]) => size >= least).map(([group]) => group))
  return renumber(groups.map((group) => (kept.has(group) ? group : -1)))
}
