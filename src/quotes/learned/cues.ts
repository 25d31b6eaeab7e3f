import {Upos} from '../../language/index.ts'
import {addDense, WEIGHT_UNIT, type DenseModel} from '../../model/index.ts'
import {CueChain} from './cue-chain.ts'
import {CueContext, cueFeatures, mayAnchor, MOST_CUE_FEATURES} from './cue-features.ts'
import {CUE_SHAPE} from './shapes.ts'
import {PAD, QUOTED, type UnitView} from './view.ts'

/** A possible cue. */
export interface CueCandidate {
  /** Index of its first item. */
  readonly first: number
  /** Index after its last item. */
  readonly last: number
  /** Index of the word that says most: the verb. */
  readonly head: number
  /** How probable it is, 0 to 1. */
  readonly probability: number
}

/** Less probable cues are not looked at; in training somewhat less probable ones are, so that the next models see what to refuse. */
export const LEAST_CUE = {use: 0.2, training: 0.12} as const

/** A word that scores less than this, in units of weight, is no part of a cue, nor is what stands around it. */
const HOPELESS = -0.5 / WEIGHT_UNIT

/** How far from its verb or noun a cue may reach, in items. */
const REACH = 3

/** Finds possible cues. */
export class CueFinder {
  readonly #model: DenseModel
  readonly #least: number
  readonly #chain: CueChain
  readonly #context = new CueContext()
  readonly #features = new Int32Array(MOST_CUE_FEATURES)
  #sums = new Int32Array(1024)
  #blocked = new Uint8Array(256)
  #probable = new Float64Array(256)

  /** @param least Less probable cues are not found. */
  constructor(model: DenseModel, least: number = LEAST_CUE.use) {
    this.#model = model
    this.#least = least
    this.#chain = new CueChain(model.transitions)
  }

  /** The possible cues of a unit, left to right. */
  find(view: UnitView): CueCandidate[] {
    const {length} = view
    const {columns} = CUE_SHAPE
    let isRead = false
    let until = 0
    let isHopeful = false
    for (let at = 0; at < length; at++) {
      if (!mayAnchor(view, at)) continue
      if (!isRead) this.#enter(view)
      isRead = true
      this.#scoreItem(view, at)
      const inside = this.#sums[at * columns]!
      if (Math.max(inside, inside + this.#sums[at * columns + 1]!) < HOPELESS) continue
      // Around a word that may well be a cue, those that may belong to it.
      isHopeful = true
      for (let near = Math.max(until, at - REACH); near < Math.min(length, at + REACH + 1); near++) this.#scoreItem(view, near)
      until = Math.min(length, at + REACH + 1)
    }
    if (!isHopeful) return []
    for (let at = 0; at < length; ) {
      if (this.#blocked[at] === 0) at = this.#readRun(at, length)
      else this.#probable[at++] = 0
    }
    return candidates(view, this.#probable, this.#least)
  }

  /**
   * Finds how probable each of a run of scored items is, which begins at `first`; returns its end. What stands before and after it is no cue,
   * so that a run's probabilities are its own.
   */
  #readRun(first: number, length: number): number {
    let last = first + 1
    while (last < length && this.#blocked[last] === 0) last++
    this.#chain.read(this.#sums, first, last, last < length, this.#probable)
    return last
  }

  /** Makes ready for a unit: none of its items has been scored. */
  #enter(view: UnitView): void {
    const {length} = view
    this.#reserve(length)
    this.#context.read(view)
    for (let at = 0; at < length; at++) this.#blocked[at] = 1
    for (let at = 0; at < (length + 1) * CUE_SHAPE.columns; at++) this.#sums[at] = 0
  }

  /** Scores an item that has not been scored, unless it is a quoted stretch. */
  #scoreItem(view: UnitView, at: number): void {
    if (this.#blocked[at] === 0 || view.pos[at + PAD] === QUOTED) return
    this.#blocked[at] = 0
    addDense(this.#model, this.#features, cueFeatures(view, this.#context, at, this.#features), this.#sums, at * CUE_SHAPE.columns)
  }

  #reserve(length: number): void {
    if (this.#blocked.length > length) return
    const size = (length + 1) * 2
    this.#sums = new Int32Array(size * CUE_SHAPE.columns)
    this.#blocked = new Uint8Array(size)
    this.#probable = new Float64Array(size)
  }
}

/** Runs of probable items, without the doubtful ones at their edges. */
function candidates(view: UnitView, probable: Float64Array, least: number): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let at = 0; at < view.length; at++) {
    if (probable[at]! < least) continue
    let end = at
    let probability = 0
    while (end < view.length && probable[end]! >= least) probability = Math.max(probability, probable[end++]!)
    let first = at
    let last = end
    while (probable[first]! < probability / 2) first++
    while (probable[last - 1]! < probability / 2) last--
    found.push({first, last, head: headOf(view, first, last), probability})
    at = end
  }
  return found
}

/** The item of a cue that says most: its reporting verb, else its verb, else its noun. */
export function headOf({pos, verb}: UnitView, first: number, last: number): number {
  for (let at = first; at < last; at++) if (pos[at + PAD] === Upos.VERB && verb[at + PAD] !== 0) return at
  for (let at = first; at < last; at++) if (pos[at + PAD] === Upos.VERB) return at
  for (let at = first; at < last; at++) if (pos[at + PAD] === Upos.NOUN) return at
  return first
}
