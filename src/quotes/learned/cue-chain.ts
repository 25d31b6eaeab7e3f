import {exp, factorOfUnits, WEIGHT_UNIT} from '../../model/index.ts'
import {CueColumn, CUE_SHAPE} from './shapes.ts'

const C = CueColumn

/**
 * The chain of {@link CUE_SHAPE} written out: how probable it is that items are part of a cue, by the sums over all paths to each item and from
 * it (the forward-backward algorithm; a test holds it to the chain of any shape).
 */
export class CueChain {
  /** Factors of the steps, in the order of the shape's list. */
  readonly #factors: Float64Array
  /** For each item the sum over all paths to it that make it part of a cue; sums of an item are scaled, so that they make 1. */
  #cue = new Float64Array(256)
  /** The same for those that leave it outside. */
  #outside = new Float64Array(256)

  /** @param steps Scores of the steps of {@link CUE_SHAPE}, in units of weight. */
  constructor(steps: ArrayLike<number>) {
    this.#factors = Float64Array.from(steps, (score) => exp(score * WEIGHT_UNIT))
  }

  /**
   * Writes to `out` how probable it is that each of the items `[first, last)` is part of a cue.
   *
   * @param scores The items' scores, in units of weight.
   * @param isFollowed Whether another item comes after them. Where one does, and before the first one, nothing is part of a cue.
   */
  read(scores: Int32Array, first: number, last: number, isFollowed: boolean, out: Float64Array): void {
    const {columns} = CUE_SHAPE
    const size = last - first
    if (this.#cue.length < size) {
      this.#cue = new Float64Array(size * 2)
      this.#outside = new Float64Array(size * 2)
    }
    const [stay, enter, goOn, leave] = this.#factors as unknown as [number, number, number, number]
    let outside = 1
    let cue = 0
    let end = 1
    for (let at = 0; at < size; at++) {
      const column = (first + at) * columns
      const inside = factorOfUnits(scores[column + C.inside]!)
      const nextOutside = outside * stay + cue * leave * end
      const nextCue = inside * (outside * enter * factorOfUnits(scores[column + C.begin]!) + cue * goOn)
      const scale = 1 / (nextOutside + nextCue)
      this.#outside[at] = outside = nextOutside * scale
      this.#cue[at] = cue = nextCue * scale
      end = factorOfUnits(scores[column + C.end]!)
    }
    // From here on the sums over all paths from an item to the end.
    outside = isFollowed ? stay : 1
    cue = isFollowed ? leave * end : end
    for (let at = size - 1; at >= 0; at--) {
      const ofCue = this.#cue[at]! * cue
      out[first + at] = ofCue / (ofCue + this.#outside[at]! * outside)
      if (at === 0) break
      const column = (first + at) * columns
      const inside = factorOfUnits(scores[column + C.inside]!)
      const nextCue = inside * goOn * cue + leave * factorOfUnits(scores[column - columns + C.end]!) * outside
      const nextOutside = stay * outside + enter * inside * factorOfUnits(scores[column + C.begin]!) * cue
      const scale = 1 / (nextOutside + nextCue)
      outside = nextOutside * scale
      cue = nextCue * scale
    }
  }
}
