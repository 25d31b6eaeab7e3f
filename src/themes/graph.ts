import type {Vector} from './vectors.ts'

/** A weighted graph without direction: for each node its neighbours in rising order. */
export type Graph = readonly ReadonlyMap<number, number>[]

/** Nearest neighbours of each unit that make the graph. */
const NEIGHBOURS = 8

/** Cosines below this are chance. */
const MIN_SIMILARITY = 0.08

/** Features in more units than this link everything to everything, at a price that grows with the square: they are passed over. */
const MAX_POSTINGS = 400

/** The graph of nearest neighbours by cosine, through an inverted index. */
export function neighbourGraph(vectors: readonly Vector[]): Graph {
  const postings = new Map<number, {unit: number; value: number}[]>()
  for (const [unit, {keys, values}] of vectors.entries()) {
    for (let at = 0; at < keys.length; at++) {
      const list = postings.get(keys[at]!)
      if (list) list.push({unit, value: values[at]!})
      else postings.set(keys[at]!, [{unit, value: values[at]!}])
    }
  }

  const graph = vectors.map(() => new Map<number, number>())
  for (const [unit, {keys, values}] of vectors.entries()) {
    const similarity = new Map<number, number>()
    for (let at = 0; at < keys.length; at++) {
      const list = postings.get(keys[at]!)!
      if (list.length > MAX_POSTINGS) continue
      for (const other of list) if (other.unit !== unit) similarity.set(other.unit, (similarity.get(other.unit) ?? 0) + values[at]! * other.value)
    }
    const nearest = [...similarity].filter(([, value]) => value >= MIN_SIMILARITY).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEIGHBOURS)
    for (const [other, value] of nearest) {
      graph[unit]!.set(other, value)
      graph[other]!.set(unit, value)
    }
  }
  return graph
}

/** Passes over all nodes after which moving stops even if a few would still move: it settles in a handful. */
const MAX_PASSES = 20

/**
 * Communities of a graph by modularity (Louvain: Blondel et al. 2008), nodes always in their order, so without chance.
 *
 * @param resolution Above 1 gives more and smaller communities (Reichardt & Bornholdt 2006).
 * @returns The community of each node, numbered from 0 in the order of first appearance.
 */
export function communities(graph: Graph, resolution: number): number[] {
  let membership = graph.map((_, node) => node)
  let level = graph
  let loops: number[] = graph.map(() => 0)
  for (;;) {
    const moved = moveNodes(level, loops, resolution)
    const count = new Set(moved).size
    if (count === level.length) return membership
    membership = membership.map((node) => moved[node]!)
    const merged: Map<number, number>[] = Array.from({length: count}, () => new Map<number, number>())
    const mergedLoops = Array.from({length: count}, () => 0)
    for (const [node, edges] of level.entries()) {
      const home = moved[node]!
      mergedLoops[home]! += loops[node]!
      for (const [other, weight] of edges) {
        if (moved[other] === home) mergedLoops[home]! += weight
        else merged[home]!.set(moved[other]!, (merged[home]!.get(moved[other]!) ?? 0) + weight)
      }
    }
    level = merged
    loops = mergedLoops
  }
}

function moveNodes(graph: Graph, loops: readonly number[], resolution: number): number[] {
  const degree = graph.map((edges, node) => {
    let sum = loops[node]!
    for (const weight of edges.values()) sum += weight
    return sum
  })
  const total = degree.reduce((sum, value) => sum + value, 0) || 1
  const community = graph.map((_, node) => node)
  const volume = degree.slice()

  for (let pass = 0, moves = 1; moves > 0 && pass < MAX_PASSES; pass++) {
    moves = 0
    for (const [node, edges] of graph.entries()) {
      const home = community[node]!
      const links = new Map<number, number>([[home, 0]])
      for (const [other, weight] of edges) links.set(community[other]!, (links.get(community[other]!) ?? 0) + weight)
      volume[home]! -= degree[node]!
      let best = home
      let bestGain = links.get(home)! - (resolution * volume[home]! * degree[node]!) / total
      for (const [candidate, weight] of links) {
        const gain = weight - (resolution * volume[candidate]! * degree[node]!) / total
        if (gain > bestGain + 1e-12 || (gain > bestGain - 1e-12 && candidate < best)) {
          best = candidate
          bestGain = gain
        }
      }
      volume[best]! += degree[node]!
      if (best !== home) {
        community[node] = best
        moves++
      }
    }
  }
  const numbers = new Map<number, number>()
  return community.map((value) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  })
}
