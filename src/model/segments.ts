/**
 * The best way to cut a stretch of tokens into typed segments and tokens outside: a semi-Markov model (Sarawagi & Cohen,
 * "Semi-Markov conditional random fields for information extraction", NIPS 2004), whose segments are scored by their tokens (begin,
 * inside, end, single) and as wholes.
 */

/** How many labels of tokens each type has: begin, inside, end, single. Label 0 is a token outside. */
export const PARTS = 4

/** How many states a reading can be in after a token: in a segment of each type, or outside. */
export function statesOf(types: number): number {
  return types + 1
}

/** How many columns a model of `types` types has: the tokens' labels, then one for segments as wholes of each type. */
export function columnsOf(types: number): number {
  return 1 + PARTS * types + types
}

/** What is to be cut, and the scores of all ways to do it. All arrays may be longer than what is used of them. */
export interface Lattice {
  /** How many types there are. */
  readonly types: number
  /** How many tokens there are. */
  length: number
  /** For each token its scores by label; {@link columnsOf} a token, of which the tokens' labels are read. */
  tokenScores: Int32Array | Float64Array
  /** How many segments are offered. */
  spans: number
  /** The first token of each segment offered, ascending by end, then by start. */
  first: Int32Array
  /** The token after its last. */
  last: Int32Array
  /** For each segment its scores as a whole; `types` a segment. */
  spanScores: Int32Array | Float64Array
  /** Scores of steps from one segment's type to the next one's, row by row; tokens outside count as type `types`. */
  transitions: Int16Array | Float64Array
}

/** The segments of the best cut. */
export interface Cut {
  /** How many there are. */
  count: number
  /** Which of the segments offered they are, the last one first. */
  span: Int32Array
  /** Their types. */
  type: Int32Array
}

/** Leaves out readings. */
export interface Allowed {
  /** Whether a segment offered may be of a type. */
  readonly segment: (span: number, type: number) => boolean
  /** Whether a token may be outside. */
  readonly outside: (token: number) => boolean
}

/** Finds best cuts. */
export class SegmentDecoder {
  readonly #types: number
  #best = new Float64Array(0)
  #from = new Int32Array(0)
  #enter = new Float64Array(0)
  #enterFrom = new Int32Array(0)
  #inside = new Float64Array(0)
  readonly cut: Cut = {count: 0, span: new Int32Array(0), type: new Int32Array(0)}

  constructor(types: number) {
    this.#types = types
  }

  /** The best cut of a lattice; the result is overwritten by the next call. */
  decode(lattice: Lattice, allowed?: Allowed): Cut {
    const types = this.#types
    const states = statesOf(types)
    const columns = columnsOf(types)
    const {length, tokenScores, transitions} = lattice
    this.#reserve(length)
    const best = this.#best
    const from = this.#from
    const inside = this.#inside
    for (let at = 0; at < length; at++) {
      for (let type = 0; type < types; type++) {
        inside[(at + 1) * types + type] = inside[at * types + type]! + tokenScores[at * columns + 2 + type * PARTS]!
      }
    }
    best.fill(-Infinity, 0, (length + 1) * states)
    best[types] = 0
    let span = 0
    for (let at = 0; at <= length; at++) {
      if (at > 0) {
        while (span < lattice.spans && lattice.last[span] === at) this.#offer(lattice, span++, allowed)
        if (!allowed || allowed.outside(at - 1)) {
          const score = this.#enter[(at - 1) * states + types]! + tokenScores[(at - 1) * columns]!
          if (score > best[at * states + types]!) {
            best[at * states + types] = score
            from[at * states + types] = -1
          }
        }
      }
      for (let next = 0; next < states; next++) {
        let top = -Infinity
        let topFrom = 0
        for (let state = 0; state < states; state++) {
          const score = best[at * states + state]! + transitions[state * states + next]!
          if (score > top) {
            top = score
            topFrom = state
          }
        }
        this.#enter[at * states + next] = top
        this.#enterFrom[at * states + next] = topFrom
      }
    }
    return this.#trace(lattice)
  }

  #offer(lattice: Lattice, span: number, allowed?: Allowed): void {
    const types = this.#types
    const states = statesOf(types)
    const first = lattice.first[span]!
    const last = lattice.last[span]!
    for (let type = 0; type < types; type++) {
      if (allowed && !allowed.segment(span, type)) continue
      const score = this.#enter[first * states + type]! + this.#scoreOf(lattice, span, first, last, type)
      if (score > this.#best[last * states + type]!) {
        this.#best[last * states + type] = score
        this.#from[last * states + type] = span
      }
    }
  }

  #scoreOf(lattice: Lattice, span: number, first: number, last: number, type: number): number {
    const types = this.#types
    const columns = columnsOf(types)
    const begin = first * columns + 1 + type * PARTS
    const whole = lattice.spanScores[span * types + type]!
    if (last === first + 1) return whole + lattice.tokenScores[begin + 3]!
    const end = (last - 1) * columns + 3 + type * PARTS
    const middle = this.#inside[(last - 1) * types + type]! - this.#inside[(first + 1) * types + type]!
    return whole + lattice.tokenScores[begin]! + middle + lattice.tokenScores[end]!
  }

  #trace(lattice: Lattice): Cut {
    const states = statesOf(this.#types)
    const {cut} = this
    cut.count = 0
    let at = lattice.length
    let state = 0
    for (let other = 1; other < states; other++) if (this.#best[at * states + other]! > this.#best[at * states + state]!) state = other
    while (at > 0) {
      const span = this.#from[at * states + state]!
      if (span >= 0) {
        cut.span[cut.count] = span
        cut.type[cut.count++] = state
      }
      at = span >= 0 ? lattice.first[span]! : at - 1
      state = this.#enterFrom[at * states + state]!
    }
    return cut
  }

  #reserve(length: number): void {
    const states = statesOf(this.#types)
    if (this.#from.length >= (length + 1) * states) return
    const size = (length + 1) * 2
    this.#best = new Float64Array(size * states)
    this.#from = new Int32Array(size * states)
    this.#enter = new Float64Array(size * states)
    this.#enterFrom = new Int32Array(size * states)
    this.#inside = new Float64Array(size * this.#types)
    this.cut.span = new Int32Array(size)
    this.cut.type = new Int32Array(size)
  }
}
