import {graphOf, type Graph} from './graph.ts'

/** Passes over all nodes after which moving stops even if a few would still move: it settles in a handful. */
const MAX_PASSES = 20

/** A move must gain more than the last bits of a sum. */
const LEAST_GAIN = 1e-12

/**
 * Communities of a graph by modularity (Louvain: Blondel et al. 2008), nodes always in their order, so without chance.
 *
 * @param resolution Above 1 gives more and smaller communities (Reichardt & Bornholdt 2006).
 * @returns The community of each node, numbered from 0 in the order of first appearance.
 */
export function communities(graph: Graph, resolution: number): Int32Array {
  const size = graph.starts.length - 1
  let membership = Int32Array.from({length: size}, (_, node) => node)
  let level = graph
  let loops = new Float64Array(size)
  for (;;) {
    const moved = moveNodes(level, loops, resolution)
    const count = groupCount(moved)
    if (count === level.starts.length - 1) return membership
    membership = membership.map((node) => moved[node]!)
    const merged = Array.from({length: count}, () => new Map<number, number>())
    const mergedLoops = new Float64Array(count)
    for (let node = 0; node < moved.length; node++) {
      const home = moved[node]!
      mergedLoops[home]! += loops[node]!
      for (let at = level.starts[node]!; at < level.starts[node + 1]!; at++) {
        const other = moved[level.to[at]!]!
        if (other === home) mergedLoops[home]! += level.weights[at]!
        else merged[home]!.set(other, (merged[home]!.get(other) ?? 0) + level.weights[at]!)
      }
    }
    level = graphOf(merged)
    loops = mergedLoops
  }
}

function moveNodes(graph: Graph, loops: Float64Array, resolution: number): Int32Array {
  const degree = Float64Array.from(loops, (loop, node) => {
    let sum = loop
    for (let at = graph.starts[node]!; at < graph.starts[node + 1]!; at++) sum += graph.weights[at]!
    return sum
  })
  const total = degree.reduce((sum, value) => sum + value, 0) || 1
  const community = Int32Array.from(degree, (_, node) => node)
  const volume = degree.slice()
  const links = new Float64Array(degree.length)

  for (let pass = 0, moves = 1; moves > 0 && pass < MAX_PASSES; pass++) {
    moves = 0
    for (let node = 0; node < degree.length; node++) {
      const home = community[node]!
      const around = [home]
      for (let at = graph.starts[node]!; at < graph.starts[node + 1]!; at++) {
        const other = community[graph.to[at]!]!
        if (links[other] === 0 && other !== home) around.push(other)
        links[other]! += graph.weights[at]!
      }
      const gainOf = (candidate: number): number => links[candidate]! - (resolution * volume[candidate]! * degree[node]!) / total
      volume[home]! -= degree[node]!
      let best = home
      let bestGain = gainOf(home)
      for (const candidate of around) {
        const gain = gainOf(candidate)
        if (gain > bestGain + LEAST_GAIN) {
          best = candidate
          bestGain = gain
        }
      }
      for (const candidate of around) links[candidate] = 0
      volume[best]! += degree[node]!
      if (best !== home) {
        community[node] = best
        moves++
      }
    }
  }
  return renumber(community)
}

/** The same groups, numbered from 0 in the order of first appearance; -1 stays. */
export function renumber(groups: Int32Array): Int32Array {
  const numbers = new Map<number, number>()
  return groups.map((group) => {
    if (group < 0) return -1
    let number = numbers.get(group)
    if (number === undefined) numbers.set(group, number = numbers.size)
    return number
  })
}

/** How many groups there are, numbered from 0. */
export function groupCount(groups: Int32Array): number {
  return groups.reduce((most, group) => Math.max(most, group + 1), 0)
}
