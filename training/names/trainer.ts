import {PARTS, SegmentDecoder, type Lattice} from '../../src/model/index.ts'
import {TYPES} from '../../src/entities/lattice.ts'
import {randomFrom, shuffle} from '../random.ts'
import type {Column, Instances} from './instances.ts'
import {NONE} from './numbering.ts'
import {Averaged, COLUMNS, LABELS, STATES, type Weights} from './weights.ts'

/** How a model is learnt. */
export interface TrainOptions {
  /** How often all chunks are read. */
  readonly epochs: number
  /** The share of a chunk's features that are hidden each time it is read, 0 to 1. */
  readonly dropout: number
  /** Where the random numbers begin. */
  readonly seed: number
}

/** A segment that is taken, as `span * TYPES + type`. */
type Taken = number

/**
 * The averaged structured perceptron (Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002) over segments,
 * with feature dropout. Where the gold leaves open what something is, the best of the readings that it allows is the right one.
 */
export class SegmentTrainer {
  readonly #instances: Instances
  readonly #tokenHashes: Uint32Array
  readonly #spanHashes: Uint32Array
  readonly #options: TrainOptions
  readonly #random: () => number
  readonly #token: Averaged
  readonly #span: Averaged
  readonly #transitions = new Averaged(STATES * STATES)
  readonly #decoder = new SegmentDecoder(TYPES)
  readonly #lattice: {-readonly [Key in keyof Lattice]: Lattice[Key]}
  /** 1 for each feature of the chunk that is hidden now. */
  #hiddenToken = new Uint8Array(0)
  #hiddenSpan = new Uint8Array(0)
  #step = 0
  /** The first rows of the chunk at hand. */
  #t0 = 0
  #s0 = 0

  constructor(instances: Instances, tokenHashes: Uint32Array, spanHashes: Uint32Array, options: TrainOptions) {
    this.#instances = instances
    this.#tokenHashes = tokenHashes
    this.#spanHashes = spanHashes
    this.#options = options
    this.#random = randomFrom(options.seed)
    this.#token = new Averaged(tokenHashes.length * LABELS)
    this.#span = new Averaged(spanHashes.length * TYPES)
    const empty = new Int32Array(0)
    this.#lattice = {
      types: TYPES, length: 0, spans: 0, first: empty, last: empty, tokenScores: new Float64Array(0), spanScores: new Float64Array(0),
      transitions: this.#transitions.now,
    }
  }

  /** Learns. */
  train(): Weights {
    const order = Int32Array.from({length: this.#instances.length}, (_, index) => index)
    for (let epoch = 1; epoch <= this.#options.epochs; epoch++) {
      shuffle(order, this.#random)
      let wrong = 0
      for (const chunk of order) if (!this.#read(chunk)) wrong++
      console.log(`  epoch ${epoch}: ${wrong} of ${order.length} chunks wrong`)
    }
    const [token, span, transitions] = [this.#token, this.#span, this.#transitions].map((weights) => weights.mean(this.#step))
    return {tokenHashes: this.#tokenHashes, token: token!, spanHashes: this.#spanHashes, span: span!, transitions: transitions!}
  }

  /** Reads a chunk, and corrects the weights unless it is right. */
  #read(chunk: number): boolean {
    const {chunkTokens, chunkSpans, tokenAllowed, spanAllowed} = this.#instances
    this.#step++
    this.#t0 = chunkTokens.data[chunk]!
    this.#s0 = chunkSpans.data[chunk]!
    this.#fill(chunkTokens.data[chunk + 1]!, chunkSpans.data[chunk + 1]!)
    const predicted = this.#decode()
    if (this.#isRight(predicted)) return true
    const gold = this.#decode({
      segment: (span, type) => ((spanAllowed.data[this.#s0 + span]! >> type) & 1) === 1,
      outside: (token) => tokenAllowed.data[this.#t0 + token] === 1,
    })
    this.#correct(gold, 1)
    this.#correct(predicted, -1)
    return false
  }

  /** The segments of the best reading, from left to right. */
  #decode(allowed?: Parameters<SegmentDecoder['decode']>[1]): Taken[] {
    const cut = this.#decoder.decode(this.#lattice, allowed)
    const taken: Taken[] = []
    for (let index = cut.count - 1; index >= 0; index--) taken.push(cut.span[index]! * TYPES + cut.type[index]!)
    return taken
  }

  #isRight(taken: readonly Taken[]): boolean {
    const {tokenAllowed, spanAllowed} = this.#instances
    let at = 0
    for (const pair of [...taken, -1]) {
      const span = Math.floor(pair / TYPES)
      const first = pair < 0 ? this.#lattice.length : this.#lattice.first[span]!
      for (; at < first; at++) if (tokenAllowed.data[this.#t0 + at] !== 1) return false
      if (pair < 0) return true
      if (((spanAllowed.data[this.#s0 + span]! >> (pair % TYPES)) & 1) === 0) return false
      at = this.#lattice.last[span]!
    }
    return true
  }

  /** Scores the tokens `[t0, t1)` and segments `[s0, s1)` with the weights of now and without the features that are hidden. */
  #fill(t1: number, s1: number): void {
    const {tokenStarts, spanStarts, tokenFeatures, spanFeatures, spanFirst, spanLast} = this.#instances
    const lattice = this.#lattice
    lattice.length = t1 - this.#t0
    lattice.spans = s1 - this.#s0
    lattice.first = Int32Array.from(spanFirst.data.subarray(this.#s0, s1))
    lattice.last = Int32Array.from(spanLast.data.subarray(this.#s0, s1))
    lattice.tokenScores = new Float64Array(lattice.length * COLUMNS)
    lattice.spanScores = new Float64Array(lattice.spans * TYPES)
    this.#hiddenToken = this.#hide(tokenStarts.data[t1]! - tokenStarts.data[this.#t0]!)
    this.#hiddenSpan = this.#hide(spanStarts.data[s1]! - spanStarts.data[this.#s0]!)
    addUp(tokenStarts, tokenFeatures, this.#t0, t1, this.#hiddenToken, this.#token.now, LABELS, lattice.tokenScores, COLUMNS)
    addUp(spanStarts, spanFeatures, this.#s0, s1, this.#hiddenSpan, this.#span.now, TYPES, lattice.spanScores, TYPES)
  }

  #hide(count: number): Uint8Array<ArrayBuffer> {
    const hidden = new Uint8Array(count)
    for (let index = 0; index < count; index++) hidden[index] = this.#random() < this.#options.dropout ? 1 : 0
    return hidden
  }

  /** Adds to the weights of all that a reading rests on. */
  #correct(taken: readonly Taken[], by: number): void {
    const {first, last, length} = this.#lattice
    let at = 0
    let state: number = TYPES
    const enter = (next: number): void => {
      this.#transitions.add(state * STATES + next, by, this.#step)
      state = next
    }
    const leaveOut = (to: number): void => {
      for (; at < to; at++) {
        enter(TYPES)
        this.#correctToken(at, 0, by)
      }
    }
    for (const pair of taken) {
      const span = Math.floor(pair / TYPES)
      const type = pair % TYPES
      leaveOut(first[span]!)
      enter(type)
      this.#correctSpan(span, type, by)
      const end = last[span]!
      for (; at < end; at++) {
        const part = end - first[span]! === 1 ? 3 : at === first[span] ? 0 : at === end - 1 ? 2 : 1
        this.#correctToken(at, 1 + type * PARTS + part, by)
      }
    }
    leaveOut(length)
  }

  #correctToken(token: number, label: number, by: number): void {
    const {tokenStarts, tokenFeatures} = this.#instances
    const base = tokenStarts.data[this.#t0]!
    for (let at = tokenStarts.data[this.#t0 + token]!; at < tokenStarts.data[this.#t0 + token + 1]!; at++) {
      const feature = tokenFeatures.data[at]!
      if (feature !== NONE && this.#hiddenToken[at - base] === 0) this.#token.add(feature * LABELS + label, by, this.#step)
    }
  }

  #correctSpan(span: number, type: number, by: number): void {
    const {spanStarts, spanFeatures} = this.#instances
    const base = spanStarts.data[this.#s0]!
    for (let at = spanStarts.data[this.#s0 + span]!; at < spanStarts.data[this.#s0 + span + 1]!; at++) {
      const feature = spanFeatures.data[at]!
      if (feature !== NONE && this.#hiddenSpan[at - base] === 0) this.#span.add(feature * TYPES + type, by, this.#step)
    }
  }
}

/** Adds up the weights of each row's features: `width` scores a row, `stride` apart. */
function addUp(
  starts: Column, features: Column, from: number, to: number, hidden: Uint8Array, weights: Float64Array, width: number, scores: Float64Array | Int32Array, stride: number,
): void {
  const base = starts.data[from]!
  for (let row = from; row < to; row++) {
    const offset = (row - from) * stride
    for (let at = starts.data[row]!; at < starts.data[row + 1]!; at++) {
      const feature = features.data[at]!
      if (feature === NONE || hidden[at - base] === 1) continue
      for (let column = 0; column < width; column++) scores[offset + column] = scores[offset + column]! + weights[feature * width + column]!
    }
  }
}
