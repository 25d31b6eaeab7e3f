import {postingsOf, type Space} from './space.ts'

/** A weighted graph without direction, node by node. */
export interface Graph {
  /** Where each node's edges begin in `to` and `weights`, and where the last one's end. */
  readonly starts: Int32Array
  /** The node at the other end of each edge, rising for a node. */
  readonly to: Int32Array
  /** How strong each edge is. */
  readonly weights: Float64Array
}

/** Cosines below this are chance. */
const LEAST_SIMILARITY = 0.02

/** A graph from the edges of each node. */
export function graphOf(edges: readonly ReadonlyMap<number, number>[]): Graph {
  const starts = new Int32Array(edges.length + 1)
  const to: number[] = []
  const weights: number[] = []
  for (const [node, list] of edges.entries()) {
    for (const [other, weight] of [...list].sort((a, b) => a[0] - b[0])) {
      to.push(other)
      weights.push(weight)
    }
    starts[node + 1] = to.length
  }
  return {starts, to: Int32Array.from(to), weights: Float64Array.from(weights)}
}

/** The graph that links each row with its `count` nearest rows by cosine, found exactly, through an inverted index. */
export function neighbourGraph(space: Space, count: number): Graph {
  const postings = postingsOf(space)
  const similarity = new Float64Array(space.rows)
  const edges = Array.from({length: space.rows}, () => new Map<number, number>())
  for (let row = 0; row < space.rows; row++) {
    const touched: number[] = []
    for (let at = space.starts[row]!; at < space.starts[row + 1]!; at++) {
      const key = space.keys[at]!
      const value = space.values[at]!
      for (let place = postings.starts[key]!; place < postings.starts[key + 1]!; place++) {
        const other = postings.rows[place]!
        if (similarity[other] === 0) touched.push(other)
        similarity[other]! += value * postings.values[place]!
      }
    }
    const nearest = firstOf(touched.filter((other) => other !== row && similarity[other]! >= LEAST_SIMILARITY), count, (a, b) => similarity[b]! - similarity[a]! || a - b)
    for (const other of nearest) {
      edges[row]!.set(other, similarity[other]!)
      edges[other]!.set(row, similarity[other]!)
    }
    for (const other of touched) similarity[other] = 0
  }
  return graphOf(edges)
}

/** The first of a list as it would be if it were sorted: most of a long one are only told to be none of them. */
function firstOf(list: readonly number[], count: number, compare: (a: number, b: number) => number): number[] {
  const first: number[] = []
  for (const item of list) {
    if (first.length === count && compare(item, first[count - 1]!) >= 0) continue
    let at = first.length < count ? first.length : count - 1
    for (; at > 0 && compare(item, first[at - 1]!) < 0; at--) first[at] = first[at - 1]!
    first[at] = item
  }
  return first
}
