import {columnsOf, PARTS, SegmentDecoder, type Lattice} from '../../src/model/segments.ts'
import {TYPES} from '../../src/entities/lattice.ts'
import {randomFrom, shuffle} from '../random.ts'
import type {Column, Instances} from './instances.ts'

const LABELS = 1 + PARTS * TYPES
const STATES = TYPES + 1

/** Gives features numbers: those seen at least `least` times, or those that `keep` holds. Others become `NONE`. */
export const NONE = 0xffffffff

export function numberFeatures(features: Column, least: number, keep?: ReadonlySet<number>): Uint32Array {
  const {data, length} = features
  const sorted = Uint32Array.from(data.subarray(0, length)).sort()
  const kept: number[] = []
  for (let at = 0; at < length; ) {
    let end = at
    while (end < length && sorted[end] === sorted[at]) end++
    if (keep ? keep.has(sorted[at]!) : end - at >= least) kept.push(sorted[at]!)
    at = end
  }
  const hashes = Uint32Array.from(kept)
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const rows = new Int32Array(size)
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1)
    while (rows[place] !== 0) place = (place + 1) & (size - 1)
    rows[place] = row + 1
  })
  for (let index = 0; index < length; index++) {
    const hash = data[index]!
    let place = hash & (size - 1)
    let row = rows[place]!
    while (row !== 0 && hashes[row - 1] !== hash) {
      place = (place + 1) & (size - 1)
      row = rows[place]!
    }
    data[index] = row === 0 ? NONE : row - 1
  }
  return hashes
}

export interface Weights {
  readonly tokenHashes: Uint32Array
  readonly token: Float32Array
  readonly spanHashes: Uint32Array
  readonly span: Float32Array
  readonly transitions: Float64Array
}

export interface TrainOptions {
  readonly epochs: number
  readonly dropout: number
  readonly seed: number
  /** Added to the score of leaving a token outside where gold has a name: more recall. */
  readonly cost?: number
}

/**
 * The averaged structured perceptron (Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002) over
 * segmentations, with feature dropout, and with the best reading that the gold allows where the gold marks some types only.
 */
export function trainSegments(instances: Instances, tokenHashes: Uint32Array, spanHashes: Uint32Array, options: TrainOptions): Weights {
  const random = randomFrom(options.seed)
  const token = new Float32Array(tokenHashes.length * LABELS)
  const tokenSum = new Float64Array(token.length)
  const span = new Float32Array(spanHashes.length * TYPES)
  const spanSum = new Float64Array(span.length)
  const transitions = new Float64Array(STATES * STATES)
  const transitionSum = new Float64Array(STATES * STATES)
  const order = Int32Array.from({length: instances.length}, (_, index) => index)
  const decoder = new SegmentDecoder(TYPES)
  const columns = columnsOf(TYPES)
  let size = 256
  const lattice = {
    types: TYPES, length: 0, spans: 0, transitions,
    tokenScores: new Float64Array(size * columns), first: new Int32Array(size * 10), last: new Int32Array(size * 10), spanScores: new Float64Array(size * 10 * TYPES),
  } satisfies Lattice
  const {tokenStarts, spanStarts, tokenFeatures, spanFeatures, chunkTokens, chunkSpans, spanFirst, spanLast, spanAllowed, tokenAllowed} = instances
  const dropT = new Uint8Array(1 << 20)
  const dropS = new Uint8Array(1 << 22)
  let steps = 0

  const updateToken = (row: number, label: number, by: number, base: number): void => {
    for (let f = tokenStarts.data[row]!; f < tokenStarts.data[row + 1]!; f++) {
      const id = tokenFeatures.data[f]!
      if (id === NONE || dropT[f - base]) continue
      token[id * LABELS + label] = token[id * LABELS + label]! + by
      tokenSum[id * LABELS + label] = tokenSum[id * LABELS + label]! + by * steps
    }
  }
  const updateSpan = (row: number, type: number, by: number, base: number): void => {
    for (let f = spanStarts.data[row]!; f < spanStarts.data[row + 1]!; f++) {
      const id = spanFeatures.data[f]!
      if (id === NONE || dropS[f - base]) continue
      span[id * TYPES + type] = span[id * TYPES + type]! + by
      spanSum[id * TYPES + type] = spanSum[id * TYPES + type]! + by * steps
    }
  }
  const step = (from: number, to: number, by: number): void => {
    transitions[from * STATES + to] = transitions[from * STATES + to]! + by
    transitionSum[from * STATES + to] = transitionSum[from * STATES + to]! + by * steps
  }

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let wrong = 0
    for (const chunk of order) {
      steps++
      const t0 = chunkTokens.data[chunk]!
      const t1 = chunkTokens.data[chunk + 1]!
      const s0 = chunkSpans.data[chunk]!
      const s1 = chunkSpans.data[chunk + 1]!
      if (t1 - t0 > size || s1 - s0 > size * 10) {
        size = Math.max(t1 - t0, Math.ceil((s1 - s0) / 10)) * 2
        lattice.tokenScores = new Float64Array(size * columns)
        lattice.first = new Int32Array(size * 10)
        lattice.last = new Int32Array(size * 10)
        lattice.spanScores = new Float64Array(size * 10 * TYPES)
      }
      lattice.length = t1 - t0
      lattice.spans = s1 - s0
      const tBase = tokenStarts.data[t0]!
      const sBase = s1 > s0 ? spanStarts.data[s0]! : 0
      const drop = options.dropout
      for (let f = tBase; f < tokenStarts.data[t1]!; f++) dropT[f - tBase] = random() < drop ? 1 : 0
      if (s1 > s0) for (let f = sBase; f < spanStarts.data[s1]!; f++) dropS[f - sBase] = random() < drop ? 1 : 0
      const scores = lattice.tokenScores
      scores.fill(0, 0, (t1 - t0) * columns)
      for (let row = t0; row < t1; row++) {
        const offset = (row - t0) * columns
        for (let f = tokenStarts.data[row]!; f < tokenStarts.data[row + 1]!; f++) {
          const id = tokenFeatures.data[f]!
          if (id === NONE || dropT[f - tBase]) continue
          const base = id * LABELS
          for (let label = 0; label < LABELS; label++) scores[offset + label] = scores[offset + label]! + token[base + label]!
        }
      }
      const whole = lattice.spanScores
      whole.fill(0, 0, (s1 - s0) * TYPES)
      for (let row = s0; row < s1; row++) {
        lattice.first[row - s0] = spanFirst.data[row]!
        lattice.last[row - s0] = spanLast.data[row]!
        const offset = (row - s0) * TYPES
        for (let f = spanStarts.data[row]!; f < spanStarts.data[row + 1]!; f++) {
          const id = spanFeatures.data[f]!
          if (id === NONE || dropS[f - sBase]) continue
          for (let type = 0; type < TYPES; type++) whole[offset + type] = whole[offset + type]! + span[id * TYPES + type]!
        }
      }
      if (options.cost) for (let row = t0; row < t1; row++) if (!tokenAllowed.data[row]) scores[(row - t0) * columns] = scores[(row - t0) * columns]! + options.cost
      // The prediction, as pairs of span and type.
      const cut = decoder.decode(lattice)
      const predicted: number[] = []
      for (let index = 0; index < cut.count; index++) predicted.push(cut.span[index]! * TYPES + cut.type[index]!)
      const isAllowed = predicted.every((pair) => (spanAllowed.data[s0 + Math.floor(pair / TYPES)]! >> (pair % TYPES)) & 1) && coversGold(predicted, lattice, tokenAllowed, t0)
      if (isAllowed) continue
      wrong++
      const gold = decoder.decode(lattice, (at, type) => (type === TYPES ? tokenAllowed.data[t0 + at] === 1 : ((spanAllowed.data[s0 + at]! >> type) & 1) === 1))
      const best: number[] = []
      for (let index = 0; index < gold.count; index++) best.push(gold.span[index]! * TYPES + gold.type[index]!)
      const apply = (pairs: readonly number[], by: number): void => {
        let at = t1 - t0
        let after = -1
        const outside = (to: number): void => {
          for (; at > to; at--) {
            updateToken(t0 + at - 1, 0, by, tBase)
            if (after >= 0) step(TYPES, after, by)
            after = TYPES
          }
        }
        for (const pair of pairs) {
          const index = Math.floor(pair / TYPES)
          const type = pair % TYPES
          const from = lattice.first[index]!
          const to = lattice.last[index]!
          outside(to)
          updateSpan(s0 + index, type, by, sBase)
          if (to - from === 1) updateToken(t0 + from, 4 + type * PARTS, by, tBase)
          else {
            updateToken(t0 + from, 1 + type * PARTS, by, tBase)
            for (let inner = from + 1; inner < to - 1; inner++) updateToken(t0 + inner, 2 + type * PARTS, by, tBase)
            updateToken(t0 + to - 1, 3 + type * PARTS, by, tBase)
          }
          if (after >= 0) step(type, after, by)
          after = type
          at = from
        }
        outside(0)
        if (after >= 0) step(TYPES, after, by)
      }
      apply(best, 1)
      apply(predicted, -1)
    }
    console.log(`  epoch ${epoch + 1}: ${wrong} of ${order.length} chunks wrong`)
  }
  for (let index = 0; index < token.length; index++) token[index] = token[index]! - tokenSum[index]! / steps
  for (let index = 0; index < span.length; index++) span[index] = span[index]! - spanSum[index]! / steps
  for (let index = 0; index < transitions.length; index++) transitions[index] = transitions[index]! - transitionSum[index]! / steps
  return {tokenHashes, token, spanHashes, span, transitions}
}

function coversGold(pairs: readonly number[], lattice: {length: number; first: Int32Array; last: Int32Array}, tokenAllowed: Column, t0: number): boolean {
  let at = lattice.length
  for (const pair of pairs) {
    const index = Math.floor(pair / TYPES)
    for (let token = lattice.last[index]!; token < at; token++) if (!tokenAllowed.data[t0 + token]) return false
    at = lattice.first[index]!
  }
  for (let token = 0; token < at; token++) if (!tokenAllowed.data[t0 + token]) return false
  return true
}
