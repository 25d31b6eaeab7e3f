/**
 * The best way to mark stretches of a sequence, and how probable it is: a linear chain of states (Lafferty, McCallum & Pereira,
 * "Conditional random fields", ICML 2001) whose steps read the scores of the items they enter and leave.
 */

import {exp, ln} from './portable.ts'

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
  readonly #steps: Float64Array
  readonly #factors: Float64Array
  /** The step scores that `#factors` are made of. */
  #known: Float64Array | undefined
  /** The state of each item on the best path. */
  path = new Uint8Array(0)
  /** Forward sums, `states` an item and as many before the first; those of an item are scaled to a sum of one. */
  forward = new Float64Array(0)
  /** Backward sums, likewise, scaled so that the product with the forward sums is the state's probability. */
  backward = new Float64Array(0)
  #scales = new Float64Array(0)
  #from = new Uint8Array(0)

  constructor(shape: ChainShape) {
    this.shape = shape
    this.#states = shape.marks.length
    this.#compiled = compile(shape)
    this.#enter = new Float64Array(this.#compiled.enters.length)
    this.#leave = new Float64Array(this.#compiled.leaves.length)
    this.#steps = new Float64Array(shape.steps.length)
    this.#factors = new Float64Array(shape.steps.length)
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
        const score = best[before + from[index]!]! + this.#steps[index]!
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
    forward.fill(0, 0, (length + 1) * states)
    forward[0] = 1
    let total = 0
    for (let at = 0; at < length; at++) {
      this.#weigh(input, at)
      const before = at * states
      const after = before + states
      let scale = 0
      for (let index = 0; index < from.length; index++) {
        const sum = forward[before + from[index]!]! * this.#steps[index]!
        forward[after + to[index]!]! += sum
        scale += sum
      }
      for (let state = 0; state < states; state++) forward[after + state]! /= scale
      this.#scales[at] = scale
      total += ln(scale)
    }
    let end = 0
    for (let state = 0; state < states; state++) end += forward[length * states + state]! * exp(this.endScore(input, state))
    this.#scales[length] = end
    return total + ln(end)
  }

  /** Sums from each item to the end; fills `backward`. After {@link sum} of the same input. */
  sumBack(input: ChainScores): void {
    const {length} = input
    const states = this.#states
    const {backward} = this
    const {from, to} = this.#compiled
    backward.fill(0, 0, (length + 1) * states)
    for (let state = 0; state < states; state++) backward[length * states + state] = exp(this.endScore(input, state)) / this.#scales[length]!
    for (let at = length - 1; at >= 0; at--) {
      this.#weigh(input, at)
      const before = at * states
      const after = before + states
      for (let index = 0; index < from.length; index++) backward[before + from[index]!]! += backward[after + to[index]!]! * this.#steps[index]!
      for (let state = 0; state < states; state++) backward[before + state]! /= this.#scales[at]!
    }
  }

  /** How probable each step into item `at` is; overwritten by the next call. After {@link sumBack}. */
  stepProbabilities(input: ChainScores, at: number): Float64Array {
    const {from, to} = this.#compiled
    const states = this.#states
    this.#weigh(input, at)
    for (let index = 0; index < from.length; index++) {
      this.#steps[index]! *= (this.forward[at * states + from[index]!]! * this.backward[(at + 1) * states + to[index]!]!) / this.#scales[at]!
    }
    return this.#steps
  }

  /** How probable it is that item `at` is in a state. After {@link sumBack}. */
  probability(at: number, state: number): number {
    const place = (at + 1) * this.#states + state
    return this.forward[place]! * this.backward[place]!
  }

  /** The score of ending in a state. */
  endScore({scores, length}: ChainScores, state: number): number {
    const {closing, leave} = this.shape.ends[state]!
    const {columns} = this.shape
    let score = 0
    for (let n = 0; n < closing.length; n++) score += scores[length * columns + closing[n]!]!
    if (length > 0) for (let n = 0; n < leave.length; n++) score += scores[(length - 1) * columns + leave[n]!]!
    return score
  }

  /** The scores of all steps into item `at`: minus infinity for those that mark a blocked item. */
  #score({scores, stepScores, blocked}: ChainScores, at: number): void {
    const {to, enter, leave} = this.#compiled
    const {marks} = this.shape
    this.#read(scores, at)
    const isBlocked = blocked[at] === 1
    for (let index = 0; index < to.length; index++) {
      this.#steps[index] = isBlocked && marks[to[index]!] !== 0 ? -Infinity : stepScores[index]! + this.#enter[enter[index]!]! + this.#leave[leave[index]!]!
    }
  }

  /** The same as factors. */
  #weigh({scores, stepScores, blocked}: ChainScores, at: number): void {
    const {to, enter, leave} = this.#compiled
    const {marks} = this.shape
    if (this.#known !== stepScores) {
      this.#known = stepScores
      for (let index = 0; index < to.length; index++) this.#factors[index] = exp(stepScores[index]!)
    }
    this.#read(scores, at)
    for (let id = 0; id < this.#enter.length; id++) this.#enter[id] = exp(this.#enter[id]!)
    for (let id = 0; id < this.#leave.length; id++) this.#leave[id] = exp(this.#leave[id]!)
    const isBlocked = blocked[at] === 1
    for (let index = 0; index < to.length; index++) {
      this.#steps[index] = isBlocked && marks[to[index]!] !== 0 ? 0 : this.#factors[index]! * this.#enter[enter[index]!]! * this.#leave[leave[index]!]!
    }
  }

  #read(scores: Float64Array, at: number): void {
    const {enters, leaves} = this.#compiled
    const {columns} = this.shape
    for (let id = 0; id < enters.length; id++) this.#enter[id] = sumOf(scores, at * columns, enters[id]!)
    for (let id = 0; id < leaves.length; id++) this.#leave[id] = at > 0 ? sumOf(scores, (at - 1) * columns, leaves[id]!) : 0
  }

  #reserve(length: number): void {
    if (this.path.length >= length + 1) return
    const size = (length + 1) * 2
    this.path = new Uint8Array(size)
    this.forward = new Float64Array(size * this.#states)
    this.backward = new Float64Array(size * this.#states)
    this.#from = new Uint8Array(size * this.#states)
    this.#scales = new Float64Array(size)
  }
}

function sumOf(scores: Float64Array, from: number, columns: readonly number[]): number {
  let sum = 0
  for (let n = 0; n < columns.length; n++) sum += scores[from + columns[n]!]!
  return sum
}
