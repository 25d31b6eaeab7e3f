/** Steps of Newton's method at most; it has converged before. */
const STEPS = 20

/** A step is halved so often at most until it goes up. */
const HALVINGS = 12

/** A step that gains less is the last. */
const LEAST_GAIN = 1e-7

/** Gradient and curvature of a function, as they add up over examples. */
export class Slope {
  /** The gradient. */
  readonly gradient: Float64Array
  /** The negated Hessian; only the lower half is filled. */
  readonly curvature: readonly Float64Array[]

  constructor(size: number) {
    this.gradient = new Float64Array(size)
    this.curvature = Array.from({length: size}, () => new Float64Array(size))
  }

  /** Adds an example: its row, how far it pulls along it, and how much it bends there. */
  add(row: Float64Array, pull: number, bend: number): void {
    const {gradient, curvature} = this
    for (let a = 0; a < row.length; a++) {
      gradient[a]! += pull * row[a]!
      const scaled = bend * row[a]!
      const line = curvature[a]!
      for (let b = 0; b <= a; b++) line[b]! += scaled * row[b]!
    }
  }
}

/**
 * Finds where a concave function of some variables, with a Gaussian prior of this strength around 0, is highest: Newton's method with
 * steps that are halved until they go up.
 *
 * @param value Gives the function's value, and adds its slope where one is asked for.
 */
export function maximise(size: number, prior: number, value: (at: Float64Array, slope?: Slope) => number): Float64Array {
  const penalty = (at: Float64Array): number => (prior / 2) * at.reduce((sum, each) => sum + each * each, 0)
  let at = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Slope(size)
    const here = value(at, slope) - penalty(at)
    for (let a = 0; a < size; a++) {
      slope.gradient[a]! -= prior * at[a]!
      // A little more, for features that are always alike.
      slope.curvature[a]![a]! += prior + 1e-9
      for (let b = 0; b < a; b++) slope.curvature[b]![a] = slope.curvature[a]![b]!
    }
    const change = solve(slope.curvature, slope.gradient)
    let gain = 0
    for (let halving = 0, share = 1; halving < HALVINGS && gain <= 0; halving++, share /= 2) {
      const next = at.map((each, a) => each + share * change[a]!)
      gain = value(next) - penalty(next) - here
      if (gain > 0) at = next
    }
    if (gain < LEAST_GAIN) break
  }
  return at
}

/** Solves linear equations by elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, index) => Float64Array.of(...row, right[index]!))
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let other = at + 1; other < size; other++) if (Math.abs(rows[other]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = other
    const top = rows[pivot]!
    rows[pivot] = rows[at]!
    rows[at] = top
    for (let other = at + 1; other < size; other++) {
      const factor = rows[other]![at]! / top[at]!
      for (let column = at; column <= size; column++) rows[other]![column]! -= factor * top[column]!
    }
  }
  const found = new Float64Array(size)
  for (let at = size - 1; at >= 0; at--) {
    let value = rows[at]![size]!
    for (let column = at + 1; column < size; column++) value -= rows[at]![column]! * found[column]!
    found[at] = value / rows[at]![at]!
  }
  return found
}
