import {exp, factorOfUnits, ln, WEIGHT_UNIT} from '../../model/index.ts'
import {RoleColumn, RoleMark, ROLE_SHAPE} from './shapes.ts'

/** A cue's items as the models score them. */
export interface RoleScores {
  /** How many items there are, the closing one not counted. */
  readonly length: number
  /** The scores in units of weight, those of the closing item last. */
  readonly scores: Int32Array
  /** 1 for each item that must be outside of all marks. */
  readonly blocked: Uint8Array
}

/** Sums between this and its inverse are not scaled: one more item's factors leave them numbers of full precision. */
const LEAST_SCALE = 1e-100

const C = RoleColumn

/** How many states {@link ROLE_SHAPE} has. */
const STATES = 10

/** For each state the steps that lead to it, as places in the shape's list, in order. */
const STEPS_TO = /* @__PURE__ */ ROLE_SHAPE.marks.map((_, state) => ROLE_SHAPE.steps.flatMap(({to}, index) => (to === state ? [index] : [])))

/**
 * The chain of {@link ROLE_SHAPE} written out: the sum over all paths and the best one with content, as `Chain` finds them (a test holds them
 * to each other). Every probable cue goes through it, and steps share most of their factors.
 *
 * Its variables are the states: `none`, `source`, `content` and `both` say what there was so far, outside of both; `inSource` and
 * `inSourceAfter` are in the source, before and after content; `first` and `firstAfter` in the first stretch of content, without and with a
 * source before it; `again` and `againAfter` in a further one. Numbers after `step` are places in the shape's list.
 */
export class RoleChain {
  readonly #steps: Float64Array
  readonly #factors: Float64Array
  /** Scores of the best paths to each state of each item. */
  #best = new Float64Array(256)

  /** @param steps Scores of the steps of {@link ROLE_SHAPE}, in units of weight. */
  constructor(steps: ArrayLike<number>) {
    this.#steps = Float64Array.from(steps)
    this.#factors = this.#steps.map((score) => exp(score * WEIGHT_UNIT))
  }

  /** The logarithm of the sum over all paths. */
  sum({length, scores, blocked}: RoleScores): number {
    const {columns} = ROLE_SHAPE
    const step = this.#factors
    let total = 0
    let none = 1
    let source = 0
    let content = 0
    let both = 0
    let inSource = 0
    let inSourceAfter = 0
    let first = 0
    let firstAfter = 0
    let again = 0
    let againAfter = 0
    let leaveSource = 1
    let leaveContent = 1
    for (let at = 0; at < length; at++) {
      const sourceLeft = inSource * leaveSource
      const bothLeft = inSourceAfter * leaveSource
      const firstLeft = first * leaveContent
      const againLeft = again * leaveContent
      const none0 = none
      const source0 = source
      const content0 = content
      const both0 = both
      none = none0 * step[0]!
      source = source0 * step[1]! + sourceLeft * step[2]!
      content = content0 * step[3]! + firstLeft * step[4]! + againLeft * step[5]!
      both = both0 * step[6]! + bothLeft * step[7]! + (firstAfter * step[8]! + againAfter * step[9]!) * leaveContent
      if (blocked[at] === 0) {
        const column = at * columns
        const asSource = factorOfUnits(scores[column + C.source]!)
        const beginSource = factorOfUnits(scores[column + C.sourceBegin]!)
        const asContent = factorOfUnits(scores[column + C.content]!)
        const beginContent = factorOfUnits(scores[column + C.contentBegin]!)
        const beginAgain = factorOfUnits(scores[column + C.contentAgain]!)
        inSource = asSource * (none0 * step[10]! * beginSource + inSource * step[11]!)
        inSourceAfter = asSource * ((content0 * step[12]! + firstLeft * step[14]! + againLeft * step[15]!) * beginSource + inSourceAfter * step[13]!)
        first = asContent * (none0 * step[16]! * beginContent + first * step[17]!)
        firstAfter = asContent * ((source0 * step[18]! + sourceLeft * step[19]!) * beginContent + firstAfter * step[20]!)
        again = asContent * (content0 * step[21]! * beginAgain + again * step[22]!)
        againAfter = asContent * ((both0 * step[23]! + bothLeft * step[24]!) * beginAgain + againAfter * step[25]!)
        leaveSource = factorOfUnits(scores[column + C.sourceEnd]!)
        leaveContent = factorOfUnits(scores[column + C.contentEnd]!)
      } else {
        inSource = inSourceAfter = first = firstAfter = again = againAfter = 0
      }
      const size = none + source + content + both + inSource + inSourceAfter + first + firstAfter + again + againAfter
      if (size > LEAST_SCALE && size < 1 / LEAST_SCALE) continue
      total += ln(size)
      none /= size
      source /= size
      content /= size
      both /= size
      inSource /= size
      inSourceAfter /= size
      first /= size
      firstAfter /= size
      again /= size
      againAfter /= size
    }
    const column = length * columns
    const noSource = factorOfUnits(scores[column + C.noSource]!)
    const noContent = factorOfUnits(scores[column + C.noContent]!)
    return total + ln((none * noSource + source + inSource * leaveSource) * noContent
      + (content + (first + again) * leaveContent) * noSource + both + inSourceAfter * leaveSource + (firstAfter + againAfter) * leaveContent)
  }

  /** Finds the best path with content and writes its marks to `marks`; returns its score in units of weight, minus infinity where there is none. */
  best(input: RoleScores, marks: Uint8Array): number {
    const {length, scores, blocked} = input
    const {columns} = ROLE_SHAPE
    if (this.#best.length < length * STATES) this.#best = new Float64Array(length * STATES * 2)
    const best = this.#best
    const step = this.#steps
    let none = 0
    let source = -Infinity
    let content = -Infinity
    let both = -Infinity
    let inSource = -Infinity
    let inSourceAfter = -Infinity
    let first = -Infinity
    let firstAfter = -Infinity
    let again = -Infinity
    let againAfter = -Infinity
    let leaveSource = 0
    let leaveContent = 0
    for (let at = 0; at < length; at++) {
      const sourceLeft = inSource + leaveSource
      const bothLeft = inSourceAfter + leaveSource
      const firstLeft = first + leaveContent
      const againLeft = again + leaveContent
      const none0 = none
      const source0 = source
      const content0 = content
      const both0 = both
      none = none0 + step[0]!
      source = Math.max(source0 + step[1]!, sourceLeft + step[2]!)
      content = Math.max(content0 + step[3]!, firstLeft + step[4]!, againLeft + step[5]!)
      both = Math.max(both0 + step[6]!, bothLeft + step[7]!, firstAfter + leaveContent + step[8]!, againAfter + leaveContent + step[9]!)
      if (blocked[at] === 0) {
        const column = at * columns
        const asSource = scores[column + C.source]!
        const beginSource = scores[column + C.sourceBegin]!
        const asContent = scores[column + C.content]!
        const beginContent = scores[column + C.contentBegin]!
        const beginAgain = scores[column + C.contentAgain]!
        inSource = asSource + Math.max(none0 + step[10]! + beginSource, inSource + step[11]!)
        inSourceAfter = asSource + Math.max(Math.max(content0 + step[12]!, firstLeft + step[14]!, againLeft + step[15]!) + beginSource, inSourceAfter + step[13]!)
        first = asContent + Math.max(none0 + step[16]! + beginContent, first + step[17]!)
        firstAfter = asContent + Math.max(Math.max(source0 + step[18]!, sourceLeft + step[19]!) + beginContent, firstAfter + step[20]!)
        again = asContent + Math.max(content0 + step[21]! + beginAgain, again + step[22]!)
        againAfter = asContent + Math.max(Math.max(both0 + step[23]!, bothLeft + step[24]!) + beginAgain, againAfter + step[25]!)
        leaveSource = scores[column + C.sourceEnd]!
        leaveContent = scores[column + C.contentEnd]!
      } else {
        inSource = inSourceAfter = first = firstAfter = again = againAfter = -Infinity
      }
      const place = at * STATES
      best[place] = none
      best[place + 1] = source
      best[place + 2] = content
      best[place + 3] = both
      best[place + 4] = inSource
      best[place + 5] = inSourceAfter
      best[place + 6] = first
      best[place + 7] = firstAfter
      best[place + 8] = again
      best[place + 9] = againAfter
    }
    return this.#walkBack(input, marks)
  }

  /** Chooses the best end with content and goes back from it. */
  #walkBack(input: RoleScores, marks: Uint8Array): number {
    const {length, scores} = input
    const {columns, ends, marks: markOf} = ROLE_SHAPE
    let top = -Infinity
    let state = 0
    for (const [end, {closing, leave}] of ends.entries()) {
      if (length === 0 || closing.includes(C.noContent)) continue
      let score = this.#best[(length - 1) * STATES + end]!
      for (const column of closing) score += scores[length * columns + column]!
      for (const column of leave) score += scores[(length - 1) * columns + column]!
      if (score > top) {
        top = score
        state = end
      }
    }
    marks.fill(RoleMark.outside, 0, length)
    // Before the first mark there is nothing but outside.
    for (let at = length - 1; at >= 0 && state !== 0; at--) {
      marks[at] = markOf[state]!
      state = this.#originOf(input, at, state)
    }
    return top
  }

  /** The state before that the best path to `state` at an item comes from. */
  #originOf({scores}: RoleScores, at: number, state: number): number {
    const {columns, steps} = ROLE_SHAPE
    let top = -Infinity
    let origin = 0
    for (const index of STEPS_TO[state]!) {
      const {from, enter, leave} = steps[index]!
      let score = this.#steps[index]! + (at > 0 ? this.#best[(at - 1) * STATES + from]! : from === 0 ? 0 : -Infinity)
      for (const column of enter) score += scores[at * columns + column]!
      if (at > 0) for (const column of leave) score += scores[(at - 1) * columns + column]!
      if (score > top) {
        top = score
        origin = from
      }
    }
    return origin
  }
}
