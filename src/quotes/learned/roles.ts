import {addDense, exp, WEIGHT_UNIT, type DenseModel} from '../../model/index.ts'
import {CueContext} from './cue-features.ts'
import type {CueCandidate} from './cues.ts'
import {MOST_REPORT_FEATURES, reportFeatures} from './report-features.ts'
import {RoleChain} from './role-chain.ts'
import {RoleContext, type CueSight} from './role-context.ts'
import {closingFeatures, itemFeatures, MOST_ROLE_FEATURES, roleFeatures, Side} from './role-features.ts'
import {RoleMark, ROLE_SHAPE} from './shapes.ts'
import {PAD, QUOTED, type UnitView} from './view.ts'

/** What a cue reports. */
export interface Reading {
  /** The cue. */
  readonly cue: CueCandidate
  /** The mark of each item. */
  readonly marks: Uint8Array
  /** How probable it is that the cue reports something at all. */
  readonly reports: number
  /** How probable the reading is among all of this cue. */
  readonly probability: number
  /** Whether all its content stands between quotation marks. */
  readonly isQuoted: boolean
}

/** Marks source and content around cues, and says whether they report at all. */
export class RoleReader {
  readonly #roles: DenseModel
  readonly #reports: DenseModel
  readonly #chain: RoleChain
  readonly #context = new RoleContext()
  readonly #cueContext = new CueContext()
  readonly #features = new Int32Array(Math.max(MOST_ROLE_FEATURES, MOST_REPORT_FEATURES))
  readonly #bias: number
  #view: UnitView | undefined
  #sums = new Int32Array(0)
  /** For each item and side the scores that do not depend on the cue, and whether they have been summed. */
  #itemSums = new Int32Array(0)
  #hasSums = new Uint8Array(0)

  constructor(roles: DenseModel, reports: DenseModel) {
    this.#roles = roles
    this.#reports = reports
    this.#chain = new RoleChain(roles.transitions)
    this.#bias = (reports.transitions[1]! - reports.transitions[0]!) * WEIGHT_UNIT
  }

  /** Takes up a unit: the cues that are read next are of it. */
  enter(view: UnitView): void {
    const size = (view.length + 1) * ROLE_SHAPE.columns
    if (this.#sums.length < size) {
      this.#sums = new Int32Array(size * 2)
      this.#itemSums = new Int32Array(size * 4)
      this.#hasSums = new Uint8Array((view.length + 1) * 4)
    }
    for (let place = 0; place < view.length * 2; place++) this.#hasSums[place] = 0
    this.#view = view
  }

  /** Reads what a cue of the unit reports; items with `blocked` 1 are part of nothing. */
  read(cue: CueCandidate, sight: CueSight, blocked: Uint8Array): Reading {
    const view = this.#view!
    const {length} = view
    const {columns} = ROLE_SHAPE
    this.#context.read(view, sight)
    for (let at = 0; at < length; at++) {
      if (blocked[at] === 0) this.#sumItem(view, sight, at)
      else this.#clear(at)
    }
    this.#clear(length)
    addDense(this.#roles, this.#features, closingFeatures(view, this.#context, sight, this.#features), this.#sums, length * columns)
    const input = {length, scores: this.#sums, blocked}
    const marks = new Uint8Array(length)
    const best = this.#chain.best(input, marks)
    const probability = best === -Infinity ? 0 : exp(best * WEIGHT_UNIT - this.#chain.sum(input))
    let isQuoted = true
    for (let at = 0; at < length; at++) if (marks[at] === RoleMark.content && view.pos[at + PAD] !== QUOTED) isQuoted = false
    return {cue, marks, probability, isQuoted, reports: probability === 0 ? 0 : this.#reportProbability(view, sight, cue, marks, probability)}
  }

  /** An item that is part of nothing, the cue's own among them, has no scores. */
  #clear(at: number): void {
    const {columns} = ROLE_SHAPE
    for (let place = at * columns; place < (at + 1) * columns; place++) this.#sums[place] = 0
  }

  /** The scores of an item: those that every cue on this side finds, and those of this cue. */
  #sumItem(view: UnitView, sight: CueSight, at: number): void {
    const {columns} = ROLE_SHAPE
    const side = at < sight.first ? Side.before : Side.after
    const place = at * 2 + side - 1
    if (this.#hasSums[place] === 0) {
      this.#hasSums[place] = 1
      for (let column = 0; column < columns; column++) this.#itemSums[place * columns + column] = 0
      addDense(this.#roles, this.#features, itemFeatures(view, at, side, this.#features), this.#itemSums, place * columns)
    }
    for (let column = 0; column < columns; column++) this.#sums[at * columns + column] = this.#itemSums[place * columns + column]!
    addDense(this.#roles, this.#features, roleFeatures(view, this.#context, sight, at, this.#features, 0), this.#sums, at * columns)
  }

  #reportProbability(view: UnitView, sight: CueSight, cue: CueCandidate, marks: Uint8Array, probability: number): number {
    this.#cueContext.read(view)
    const count = reportFeatures(view, this.#cueContext, sight, {cueProbability: cue.probability, probability, marks}, this.#features)
    this.#sums[0] = 0
    addDense(this.#reports, this.#features, count, this.#sums, 0)
    return 1 / (1 + exp(-(this.#sums[0] * WEIGHT_UNIT + this.#bias)))
  }
}
