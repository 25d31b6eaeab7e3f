/**
 * The best way to mark stretches of a sequence, and how probable it is: a linear chain of states (Lafferty, McCallum & Pereira,
 * "Conditional random fields", ICML 2001) whose steps read the scores of the items they enter and leave.
 */
import {exp, ln, type ChainShape} from '../../src/model/index.ts'
import {compile, type Compiled, type Sums} from './chain-steps.ts'

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

/** Sums between this and its inverse are not scaled: one more item's factors leave them numbers of full precision. */
const LEAST_SCALE = 1e-100

/** Finds best paths and sums over all of them. All arrays it gives are its own and overwritten by the next call. */
export class Chain {
  readonly shape: ChainShape
  readonly #states: number
  readonly #compiled: Compiled
  readonly #enter: Float64Array
  readonly #leave: Float64Array
  readonly #steps: Float64Array
  readonly #factors: Float64Array
  readonly #probabilities: Float64Array
  /** The step scores that `#factors` are made of. */
  #known: Float64Array | undefined
  /** The state of each item on the best path. */
  path = new Uint8Array(0)
  /** Forward sums, `states` an item and as many before the first; those of an item are scaled where they leave what a number can hold. */
  forward = new Float64Array(0)
  /** Backward sums, likewise, scaled so that the product with the forward sums is the state's probability. */
  backward = new Float64Array(0)
  #scales = new Float64Array(0)
  #from = new Uint8Array(0)

  constructor(shape: ChainShape) {
    this.shape = shape
    this.#states = shape.marks.length
    this.#compiled = compile(shape)
    this.#enter = new Float64Array(this.#compiled.enters.count)
    this.#leave = new Float64Array(this.#compiled.leaves.count)
    this.#steps = new Float64Array(shape.steps.length)
    this.#factors = new Float64Array(shape.steps.length)
    this.#probabilities = new Float64Array(shape.steps.length)
  }

  /** Finds the best path; returns its score. */
  best(input: ChainScores): number {
    const {length} = input
    this.#reserve(length)
    const states = this.#states
    const best = this.forward
    const back = this.#from
    const {from, starts} = this.#compiled
    for (let state = 1; state < states; state++) best[state] = -Infinity
    best[0] = 0
    for (let at = 0; at < length; at++) {
      const scores = this.#score(input, at)
      const before = at * states
      const after = before + states
      for (let state = 0; state < states; state++) {
        let most = -Infinity
        let origin = 0
        for (let index = starts[state]!; index < starts[state + 1]!; index++) {
          const score = best[before + from[index]!]! + scores[index]!
          if (score > most) {
            most = score
            origin = from[index]!
          }
        }
        best[after + state] = most
        back[after + state] = origin
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
      state = back[at * states + state]!
    }
    return top
  }

  /** The logarithm of the sum over all paths; fills `forward`. */
  sum(input: ChainScores): number {
    const {length} = input
    this.#reserve(length)
    const states = this.#states
    const {forward} = this
    const scales = this.#scales
    const {from, starts} = this.#compiled
    for (let state = 1; state < states; state++) forward[state] = 0
    forward[0] = 1
    let total = 0
    for (let at = 0; at < length; at++) {
      const factors = this.#weigh(input, at)
      const before = at * states
      const after = before + states
      let scale = 0
      for (let state = 0; state < states; state++) {
        let sum = 0
        for (let index = starts[state]!; index < starts[state + 1]!; index++) sum += forward[before + from[index]!]! * factors[index]!
        forward[after + state] = sum
        scale += sum
      }
      // Scaled only where they would soon be no numbers of full precision.
      scales[at] = 1
      if (scale > LEAST_SCALE && scale < 1 / LEAST_SCALE) continue
      for (let state = 0; state < states; state++) forward[after + state] = forward[after + state]! / scale
      scales[at] = scale
      total += ln(scale)
    }
    let end = 0
    for (let state = 0; state < states; state++) end += forward[length * states + state]! * exp(this.endScore(input, state))
    scales[length] = end
    return total + ln(end)
  }

  /** Sums from each item to the end; fills `backward`. After {@link sum} of the same input. */
  sumBack(input: ChainScores): void {
    const {length} = input
    const states = this.#states
    const {backward} = this
    const scales = this.#scales
    const {from, starts} = this.#compiled
    for (let place = length * states - 1; place >= 0; place--) backward[place] = 0
    for (let state = 0; state < states; state++) backward[length * states + state] = exp(this.endScore(input, state)) / scales[length]!
    for (let at = length - 1; at >= 0; at--) {
      const factors = this.#weigh(input, at)
      const before = at * states
      const after = before + states
      for (let state = 0; state < states; state++) {
        const then = backward[after + state]!
        for (let index = starts[state]!; index < starts[state + 1]!; index++) {
          const place = before + from[index]!
          backward[place] = backward[place]! + then * factors[index]!
        }
      }
      if (scales[at] !== 1) for (let state = 0; state < states; state++) backward[before + state] = backward[before + state]! / scales[at]!
    }
  }

  /** How probable each step into item `at` is; overwritten by the next call. After {@link sumBack}. */
  stepProbabilities(input: ChainScores, at: number): Float64Array {
    const {order, from, starts} = this.#compiled
    const states = this.#states
    const factors = this.#weigh(input, at)
    for (let state = 0; state < states; state++) {
      const then = this.backward[(at + 1) * states + state]! / this.#scales[at]!
      for (let index = starts[state]!; index < starts[state + 1]!; index++) {
        this.#probabilities[order[index]!] = this.forward[at * states + from[index]!]! * factors[index]! * then
      }
    }
    return this.#probabilities
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
  #score({scores, stepScores, blocked}: ChainScores, at: number): Float64Array {
    const {order, enter, leave, marked} = this.#compiled
    const steps = this.#steps
    const entered = this.#enter
    const left = this.#leave
    this.#read(scores, at)
    const isFree = blocked[at] === 0
    for (let index = 0; index < steps.length; index++) {
      steps[index] = isFree || marked[index] === 0 ? stepScores[order[index]!]! + entered[enter[index]!]! + left[leave[index]!]! : -Infinity
    }
    return steps
  }

  /** The same as factors. */
  #weigh({scores, stepScores, blocked}: ChainScores, at: number): Float64Array {
    const {order, enter, leave, marked} = this.#compiled
    const steps = this.#steps
    const entered = this.#enter
    const left = this.#leave
    const known = this.#factors
    if (this.#known !== stepScores) {
      this.#known = stepScores
      for (let index = 0; index < steps.length; index++) known[index] = exp(stepScores[order[index]!]!)
    }
    this.#read(scores, at)
    for (let id = 0; id < entered.length; id++) entered[id] = exp(entered[id]!)
    for (let id = 0; id < left.length; id++) left[id] = exp(left[id]!)
    const isFree = blocked[at] === 0
    for (let index = 0; index < steps.length; index++) {
      steps[index] = isFree || marked[index] === 0 ? known[index]! * entered[enter[index]!]! * left[leave[index]!]! : 0
    }
    return steps
  }

  #read(scores: Float64Array, at: number): void {
    const {enters, leaves} = this.#compiled
    const {columns} = this.shape
    sumInto(this.#enter, scores, at * columns, enters)
    if (at > 0) sumInto(this.#leave, scores, (at - 1) * columns, leaves)
    else for (let id = 0; id < leaves.count; id++) this.#leave[id] = 0
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

function sumInto(out: Float64Array, scores: Float64Array, from: number, {count, starts, columns}: Sums): void {
  for (let id = 0; id < count; id++) {
    let sum = 0
    for (let at = starts[id]!; at < starts[id + 1]!; at++) sum += scores[from + columns[at]!]!
    out[id] = sum
  }
}
