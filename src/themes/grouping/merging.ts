import {groupCount, renumber} from './communities.ts'
import {postingsOf, type Space} from './space.ts'

/** When to stop merging. */
export interface MergeGoal {
  /** At most so many groups remain, whatever is lost. */
  readonly most: number
  /** Whether groups go on being merged below `most` where they are about one thing. */
  readonly finds: boolean
}

/** Centres less alike than this are not about one thing, however small they are. */
const LEAST_LIKENESS = 0.25

/** A distinction that carries more of the objective than this is worth keeping: an editor's list, not a catalogue. */
const WORTH_KEEPING = 0.04

/**
 * Merges groups two by two, those first whose union loses least of the objective of spherical k-means, the sum of the lengths of
 * the groups' summed vectors (Dhillon & Modha 2001): as agglomeration by Ward's criterion, on directions.
 *
 * @param groups The group of each row; -1 for rows of none.
 */
export function mergeGroups(space: Space, groups: Int32Array, {most, finds}: MergeGoal): Int32Array {
  const count = groupCount(groups)
  const products = productsOf(space, groups, count)
  const lengths = Float64Array.from({length: count}, (_, group) => Math.sqrt(products[group * count + group]!))
  let objective = lengths.reduce((sum, length) => sum + length, 0)
  const alive = Array.from({length: count}, (_, group) => group)
  const into = Int32Array.from(alive)

  while (alive.length > 1) {
    const isFree = alive.length <= most
    if (isFree && !finds) break
    let loss = Infinity
    let first = -1
    let second = -1
    for (let x = 0; x < alive.length; x++) {
      const a = alive[x]!
      for (let y = x + 1; y < alive.length; y++) {
        const b = alive[y]!
        const product = products[a * count + b]!
        if (isFree && product < LEAST_LIKENESS * lengths[a]! * lengths[b]!) continue
        const lost = lengths[a]! + lengths[b]! - Math.sqrt(lengths[a]! * lengths[a]! + lengths[b]! * lengths[b]! + 2 * product)
        if (lost < loss) {
          loss = lost
          first = a
          second = b
        }
      }
    }
    if (first < 0 || (isFree && loss > WORTH_KEEPING * objective)) break
    objective -= loss
    join(products, count, alive, first, second)
    lengths[first] = Math.sqrt(products[first * count + first]!)
    for (let group = 0; group < count; group++) if (into[group] === second) into[group] = first
  }
  return renumber(groups.map((group) => (group < 0 ? -1 : into[group]!)))
}

function join(products: Float64Array, count: number, alive: number[], first: number, second: number): void {
  products[first * count + first]! += products[second * count + second]! + 2 * products[first * count + second]!
  let kept = 0
  for (const group of alive) {
    if (group === second) continue
    alive[kept++] = group
    if (group === first) continue
    products[first * count + group]! += products[second * count + group]!
    products[group * count + first] = products[first * count + group]!
  }
  alive.length = kept
}

/** The products of the groups' summed vectors, group by group. */
function productsOf(space: Space, groups: Int32Array, count: number): Float64Array {
  const products = new Float64Array(count * count)
  const postings = postingsOf(space)
  const sums = new Float64Array(count)
  for (let feature = 0; feature < space.features; feature++) {
    const touched: number[] = []
    for (let place = postings.starts[feature]!; place < postings.starts[feature + 1]!; place++) {
      const group = groups[postings.rows[place]!]!
      if (group < 0) continue
      if (sums[group] === 0) touched.push(group)
      sums[group]! += postings.values[place]!
    }
    for (const a of touched) for (const b of touched) products[a * count + b]! += sums[a]! * sums[b]!
    for (const group of touched) sums[group] = 0
  }
  return products
}
