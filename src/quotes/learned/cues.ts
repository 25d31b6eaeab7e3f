import {Upos} from '../../language/index.ts'
import {addDense, Chain, type DenseModel} from '../../model/index.ts'
import {CueContext, cueFeatures, MOST_CUE_FEATURES} from './cue-features.ts'
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

/** What one unit of an integer weight is worth. */
export const WEIGHT_UNIT = 1 / 32

/** Less probable ones are not looked at. */
const LEAST = 0.12

/** A cue that begins with less than this, in units of weight, is none. */
const HOPELESS = -5 / WEIGHT_UNIT

/** Finds possible cues. */
export class CueFinder {
  readonly #model: DenseModel
  readonly #chain = new Chain(CUE_SHAPE)
  readonly #context = new CueContext()
  readonly #features = new Uint32Array(MOST_CUE_FEATURES)
  readonly #steps: Float64Array
  #sums = new Int32Array(1024)
  #scores = new Float64Array(1024)
  #blocked = new Uint8Array(256)
  #probable = new Float64Array(256)

  constructor(model: DenseModel) {
    this.#model = model
    this.#steps = Float64Array.from(model.transitions, (score) => score * WEIGHT_UNIT)
  }

  /** The possible cues of a unit, left to right. */
  find(view: UnitView): CueCandidate[] {
    const {length, pos} = view
    const {columns} = CUE_SHAPE
    this.#reserve(length)
    this.#context.read(view)
    this.#sums.fill(0, 0, (length + 1) * columns)
    for (let at = 0; at < length; at++) {
      this.#blocked[at] = pos[at + PAD] === QUOTED ? 1 : 0
      if (this.#blocked[at] === 0) addDense(this.#model, this.#features, cueFeatures(view, this.#context, at, this.#features), this.#sums, at * columns)
    }
    if (!this.#mayHold(length)) return []
    for (let at = 0; at < (length + 1) * columns; at++) this.#scores[at] = this.#sums[at]! * WEIGHT_UNIT
    const input = {length, scores: this.#scores, stepScores: this.#steps, blocked: this.#blocked}
    const total = this.#chain.sum(input)
    this.#chain.sumBack(input)
    for (let at = 0; at < length; at++) this.#probable[at] = Math.exp(this.#chain.forward[(at + 1) * 2 + 1]! + this.#chain.backward[(at + 1) * 2 + 1]! - total)
    return candidates(view, this.#probable)
  }

  /** Whether any item is so good a beginning of a cue that the sums over all readings are worth their time. */
  #mayHold(length: number): boolean {
    for (let at = 0; at < length; at++) {
      if (this.#blocked[at] === 0 && this.#sums[at * CUE_SHAPE.columns]! + this.#sums[at * CUE_SHAPE.columns + 1]! > HOPELESS) return true
    }
    return false
  }

  #reserve(length: number): void {
    if (this.#blocked.length > length) return
    const size = (length + 1) * 2
    this.#sums = new Int32Array(size * CUE_SHAPE.columns)
    this.#scores = new Float64Array(size * CUE_SHAPE.columns)
    this.#blocked = new Uint8Array(size)
    this.#probable = new Float64Array(size)
  }
}

/** Runs of probable items, without the doubtful ones at their edges. */
export function candidates(view: UnitView, probable: Float64Array): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let at = 0; at < view.length; at++) {
    if (probable[at]! < LEAST) continue
    let end = at
    let probability = 0
    while (end < view.length && probable[end]! >= LEAST) probability = Math.max(probability, probable[end++]!)
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
