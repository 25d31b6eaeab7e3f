import type {Columns} from './columns.ts'

/** Makes the phrases a heap: each stands before the two at twice its place and after. That takes steps in proportion to their number. */
export function heapByScore(columns: Columns, count: number): void {
  const {order} = columns
  for (let at = 0; at < count; at++) order[at] = at
  for (let at = (count >> 1) - 1; at >= 0; at--) sink(columns, at, count)
}

/** Takes the best phrase out of a heap of so many; the one of two alike that is used first. */
export function takeBest(columns: Columns, count: number): number {
  const {order} = columns
  const best = order[0]!
  order[0] = order[count - 1]!
  sink(columns, 0, count - 1)
  return best
}

/** Brings a phrase to its place among the first `count` of a heap. */
function sink({order, scores}: Columns, from: number, count: number): void {
  if (from >= count) return
  const phrase = order[from]!
  const score = scores[phrase]!
  let at = from
  for (let below = 2 * at + 1; below < count; below = 2 * at + 1) {
    let child = order[below]!
    let childScore = scores[child]!
    if (below + 1 < count) {
      const other = order[below + 1]!
      const otherScore = scores[other]!
      // Phrases are numbered in the order of their first use.
      if (otherScore > childScore || (otherScore === childScore && other < child)) {
        below++
        child = other
        childScore = otherScore
      }
    }
    if (score > childScore || (score === childScore && phrase < child)) break
    order[at] = child
    at = below
  }
  order[at] = phrase
}
