/**
 * The best way to mark stretches of a sequence, and how probable it is: a linear chain of states (Lafferty, McCallum & Pereira,
 * "Conditional random fields", ICML 2001) whose steps read the scores of the items they enter and leave.
 */

/** A step from state to state. */
export interface ChainStep {
  /** The state before. */
  readonly from: number
  /** The state after: the item's. */
  readonly to: number
  /** Columns of the item entered whose scores count. */
  readonly enter: readonly number[]
  /** Columns of the item left whose scores count. */
  readonly leave: readonly number[]
}

/** The states that a sequence goes through. State 0 is where it begins; a state with `mark` 0 is outside of all marks. */
export interface ChainShape {
  /** The mark that each state stands for. */
  readonly marks: readonly number[]
  /** The steps, by `to`. */
  readonly steps: readonly ChainStep[]
  /** For each state the columns of the closing item that count when the sequence ends in it, and of the last item. */
  readonly ends: readonly {readonly closing: readonly number[]; readonly leave: readonly number[]}[]
  /** How many columns an item has. */
  readonly columns: number
}

/** A sequence's scores: `columns` an item, the closing item last. */
export interface ChainScores {
  /** How many items there are, the closing one not counted. */
  readonly length: number
  /** The scores. */
  readonly scores: Float64Array
  /** Scores of steps as such; as many as there are steps. */
  readonly stepScores: Float64Array
  /** 1 for each item that must be outside of all marks. */
  readonly blocked: Uint8Array
}

/** Steps made ready: the sums of columns that they read, each once. */
interface Compiled {
  readonly from: Uint8Array
  readonly to: Uint8Array
  /** For each step which of `enters` it reads. */
  readonly enter: Uint8Array
  /** For each step which of `leaves` it reads. */
  readonly leave: Uint8Array
  readonly enters: readonly (readonly number[])[]
  readonly leaves: readonly (readonly number[])[]
}

function compile({steps}: ChainShape): Compiled {
  const enters: (readonly number[])[] = []
  const leaves: (readonly number[])[] = []
  const idIn = (list: (readonly number[])[], columns: readonly number[]): number => {
    const known = list.findIndex((other) => other.join() === columns.join())
    return known >= 0 ? known : list.push(columns) - 1
  }
  return {
    from: Uint8Array.from(steps, (step) => step.from),
    to: Uint8Array.from(steps, (step) => step.to),
    enter: Uint8Array.from(steps, (step) => idIn(enters, step.enter)),
    leave: Uint8Array.from(steps, (step) => idIn(leaves, step.leave)),
    enters,
    leaves,
  }
}

/** Finds best paths and sums over all of them. All arrays it gives are its own and overwritten by the next call. */
export class Chain {
  readonly shape: ChainShape
  readonly #states: number
  readonly #compiled: Compiled
  readonly #enter: Float64Array
  readonly #leave: Float64Array
  readonly #stepScores: Float64Array
  /** The state of each item on the best path. */
  path = new Uint8Array(0)
  /** Forward sums, `states` an item and as many before the first. */
  forward = new Float64Array(0)
  /** Backward sums, likewise. */
  backward = new Float64Array(0)
  #from = new Uint8Array(0)

  constructor(shape: ChainShape) {
    this.shape = shape
    this.#states = shape.marks.length
    this.#compiled = compile(shape)
    this.#enter = new Float64Array(this.#compiled.enters.length)
    this.#leave = new Float64Array(this.#compiled.leaves.length)
    this.#stepScores = new Float64Array(shape.steps.length)
  }

  /** Finds the best path; returns its score. */
  best(input: ChainScores): number {
    const {length} = input
    this.#reserve(length)
    const states = this.#states
    const best = this.forward
    const {from, to} = this.#compiled
    best.fill(-Infinity, 0, (length + 1) * states)
    best[0] = 0
    for (let at = 0; at < length; at++) {
      this.#score(input, at)
      const before = at * states
      const after = before + states
      for (let index = 0; index < from.length; index++) {
        const score = best[before + from[index]!]! + this.#stepScores[index]!
        const place = after + to[index]!
        if (score > best[place]!) {
          best[place] = score
          this.#from[place] = from[index]!
        }
      }
    }
    let top = -Infinity
    let state = 0
    for (let end = 0; end < states; end++) {
      const score = best[length * states + end]! + this.endScore(input, end)
      if (score > top) {
        top = score
        state = end
      }
    }
    for (let at = length; at > 0; at--) {
      this.path[at - 1] = state
      state = this.#from[at * states + state]!
    }
    return top
  }

  /** The logarithm of the sum over all paths; fills `forward`. */
  sum(input: ChainScores): number {
    const {length} = input
    this.#reserve(length)
    const states = this.#states
    const {forward} = this
    const {from, to} = this.#compiled
    forward.fill(-Infinity, 0, (length + 1) * states)
    forward[0] = 0
    for (let at = 0; at < length; at++) {
      this.#score(input, at)
      const before = at * states
      const after = before + states
      for (let index = 0; index < from.length; index++) {
        const place = after + to[index]!
        forward[place] = logAdd(forward[place]!, forward[before + from[index]!]! + this.#stepScores[index]!)
      }
    }
    let total = -Infinity
    for (let end = 0; end < states; end++) total = logAdd(total, forward[length * states + end]! + this.endScore(input, end))
    return total
  }

  /** Sums from each item to the end; fills `backward`. */
  sumBack(input: ChainScores): void {
    const {length} = input
    const states = this.#states
    const {backward} = this
    const {from, to} = this.#compiled
    backward.fill(-Infinity, 0, (length + 1) * states)
    for (let end = 0; end < states; end++) backward[length * states + end] = this.endScore(input, end)
    for (let at = length - 1; at >= 0; at--) {
      this.#score(input, at)
      const before = at * states
      const after = before + states
      for (let index = 0; index < from.length; index++) {
        const place = before + from[index]!
        backward[place] = logAdd(backward[place]!, backward[after + to[index]!]! + this.#stepScores[index]!)
      }
    }
  }

  /** The scores of all steps into item `at`, minus infinity for those that mark a blocked item; overwritten by the next call. */
  stepScoresAt(input: ChainScores, at: number): Float64Array {
    this.#score(input, at)
    return this.#stepScores
  }

  /** The score of ending in a state. */
  endScore({scores, length}: ChainScores, state: number): number {
    const {closing, leave} = this.shape.ends[state]!
    const {columns} = this.shape
    let score = 0
    for (let n = 0; n < closing.length; n++) score += scores[length * columns + closing[n]!]!
    for (let n = 0; n < leave.length; n++) score += scores[(length - 1) * columns + leave[n]!]!
    return score
  }

  #score({scores, stepScores, blocked}: ChainScores, at: number): void {
    const {to, enter, leave, enters, leaves} = this.#compiled
    const {marks, columns} = this.shape
    for (let id = 0; id < enters.length; id++) this.#enter[id] = sumOf(scores, at * columns, enters[id]!)
    if (at > 0) for (let id = 0; id < leaves.length; id++) this.#leave[id] = sumOf(scores, (at - 1) * columns, leaves[id]!)
    else this.#leave.fill(0)
    const isBlocked = blocked[at] === 1
    for (let index = 0; index < to.length; index++) {
      this.#stepScores[index] = isBlocked && marks[to[index]!] !== 0 ? -Infinity : stepScores[index]! + this.#enter[enter[index]!]! + this.#leave[leave[index]!]!
    }
  }

  #reserve(length: number): void {
    if (this.path.length >= length + 1) return
    const size = (length + 1) * 2
    this.path = new Uint8Array(size)
    this.forward = new Float64Array(size * this.#states)
    this.backward = new Float64Array(size * this.#states)
    this.#from = new Uint8Array(size * this.#states)
  }
}

function sumOf(scores: Float64Array, from: number, columns: readonly number[]): number {
  let sum = 0
  for (let n = 0; n < columns.length; n++) sum += scores[from + columns[n]!]!
  return sum
}

/** So far below the greater one a summand changes nothing that a double can hold. */
const NEGLIGIBLE = 36

function logAdd(a: number, b: number): number {
  if (a < b) return b - a > NEGLIGIBLE ? b : b + Math.log1p(Math.exp(a - b))
  // Also where both are minus infinity, whose difference is no number.
  return a - b < NEGLIGIBLE ? a + Math.log1p(Math.exp(b - a)) : a
}
