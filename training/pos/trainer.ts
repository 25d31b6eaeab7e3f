import {contextFeatures, historyFeatures, MOST_FEATURES, neighbourFeatures, Place, tagFeatures, wordFeatures} from '../../src/language/pos/features.ts'
import {EDGE_AFTER, EDGE_BEFORE, Lexemes, UNSURE} from '../../src/language/pos/lexemes.ts'
import {NO_TAG, readLexemes, type Range} from '../../src/language/pos/tagger.ts'
import {TAGS} from '../../src/language/pos/upos.ts'
import type {LinearModel} from '../../src/model/index.ts'
import {frequent, numbering} from '../features.ts'
import {randomFrom, shuffle} from '../random.ts'
import type {WeightRows} from '../rows.ts'
import type {Tagged} from './corpus.ts'

/** Features with their weights, `TAGS` each. */
export type Weights = WeightRows

/** The neighbours that tell something alone, with their distance from the token. */
const NEIGHBOURS = [[Place.before2, -2], [Place.before, -1], [Place.after, 1], [Place.after2, 2]] as const

/** How to train. */
export interface TrainOptions {
  readonly epochs: number
  /** The share of features that a token is trained without, drawn anew each time: no single one may carry all. */
  readonly dropout: number
  /** By how much the right tag must win to be left alone. */
  readonly margin: number
  readonly seed: number
}

/** The training set: lexemes and tags of all sentences, and the features that do not depend on tags. */
export class Examples {
  readonly lexemes: Lexemes
  readonly at: Int32Array
  readonly tags: Uint8Array
  readonly sentences: Range[] = []
  /** First feature of each token; the features' hashes. */
  readonly starts: Uint32Array
  readonly features: Uint32Array

  constructor(sets: readonly Tagged[], dictionary: LinearModel) {
    this.lexemes = new Lexemes(dictionary)
    const text: string[] = []
    const tags: number[] = []
    for (const set of sets) {
      const base = text.length
      for (const word of set.text) text.push(word)
      for (const tag of set.tags) tags.push(tag)
      for (const {first, last} of set.sentences) this.sentences.push({first: base + first, last: base + last})
    }
    this.tags = Uint8Array.from(tags)
    this.at = new Int32Array(text.length)
    this.starts = new Uint32Array(text.length + 1)
    const features = new Uint32Array(text.length * 40)
    const out = new Int32Array(MOST_FEATURES)
    let size = 0
    for (const sentence of this.sentences) readLexemes(this.lexemes, {text}, sentence, this.at)
    for (const {first, last} of this.sentences) {
      for (let token = first; token < last; token++) {
        const lexeme = this.at[token]!
        this.starts[token] = size
        if (this.lexemes.sure[lexeme] === UNSURE) {
          size = append(features, size, out, wordFeatures(this.lexemes, lexeme, out))
          const near = (by: number): number => token + by < first ? EDGE_BEFORE : token + by >= last ? EDGE_AFTER : this.at[token + by]!
          for (const [place, by] of NEIGHBOURS) size = append(features, size, out, neighbourFeatures(this.lexemes, place, near(by), out))
          size = append(features, size, out, contextFeatures(this.lexemes, near(-1), lexeme, near(1), near(2), token === first, out))
        }
        this.starts[token + 1] = size
      }
    }
    this.features = features.slice(0, size)
  }

  /** The features of a token that depend on the tags before it. */
  history(token: number, {first, last}: Range, tags: ArrayLike<number>, out: Int32Array): number {
    const tag = token > first ? tags[token - 1]! : NO_TAG
    const tag2 = token > first + 1 ? tags[token - 2]! : NO_TAG
    return historyFeatures(this.lexemes, this.at[token]!, token + 1 < last ? this.at[token + 1]! : EDGE_AFTER, tag2, tag, out, tagFeatures(tag2, tag, out))
  }

  /** The hashes of all features seen at least `least` times, with the right tags as history; ascending. */
  hashes(least: number): Uint32Array {
    const all = new Uint32Array(this.features.length + this.at.length * 12)
    all.set(this.features)
    let size = this.features.length
    const out = new Int32Array(MOST_FEATURES)
    for (const range of this.sentences) {
      for (let token = range.first; token < range.last; token++) {
        if (this.starts[token] === this.starts[token + 1]) continue
        size = append(all, size, out, this.history(token, range, this.tags, out))
      }
    }
    return frequent(all.subarray(0, size), least)
  }
}

function append(list: Uint32Array, size: number, from: Int32Array, count: number): number {
  for (let index = 0; index < count; index++) list[size + index] = from[index]!
  return size + count
}

/**
 * The averaged perceptron (Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002), greedy: the tags before
 * a token are those that the model itself has given, so that it learns to live with its own mistakes.
 */
export function train(examples: Examples, hashes: Uint32Array, {epochs, dropout, margin, seed}: TrainOptions): Weights {
  const random = randomFrom(seed)
  const idOf = numbering(hashes)
  const ids = Int32Array.from(examples.features, idOf)
  const weights = new Float32Array(hashes.length * TAGS)
  const sums = new Float64Array(weights.length)
  const order = Int32Array.from({length: examples.sentences.length}, (_, index) => index)
  const given = new Uint8Array(examples.tags.length)
  const out = new Int32Array(MOST_FEATURES)
  const used = new Int32Array(MOST_FEATURES * 2)
  const scores = new Float64Array(TAGS)
  let steps = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const range = examples.sentences[index]!
      for (let token = range.first; token < range.last; token++) {
        const from = examples.starts[token]!
        const to = examples.starts[token + 1]!
        if (from === to) {
          given[token] = examples.lexemes.sure[examples.at[token]!]!
          continue
        }
        steps++
        let count = 0
        for (let at = from; at < to; at++) if (ids[at]! >= 0 && random() >= dropout) used[count++] = ids[at]!
        const tagged = examples.history(token, range, given, out)
        for (let at = 0; at < tagged; at++) {
          const id = idOf(out[at]!)
          if (id >= 0 && random() >= dropout) used[count++] = id
        }
        scores.fill(0)
        for (let at = 0; at < count; at++) {
          const base = used[at]! * TAGS
          for (let tag = 0; tag < TAGS; tag++) scores[tag] = scores[tag]! + weights[base + tag]!
        }
        const gold = examples.tags[token]!
        let best = 0
        for (let tag = 1; tag < TAGS; tag++) if (scores[tag]! > scores[best]!) best = tag
        let rival = gold === 0 ? 1 : 0
        for (let tag = 0; tag < TAGS; tag++) if (tag !== gold && scores[tag]! > scores[rival]!) rival = tag
        given[token] = best
        if (scores[gold]! - scores[rival]! > margin) continue
        for (let at = 0; at < count; at++) {
          const right = used[at]! * TAGS + gold
          const wrong = used[at]! * TAGS + rival
          weights[right]!++
          sums[right] = sums[right]! + steps
          weights[wrong]!--
          sums[wrong] = sums[wrong]! - steps
        }
      }
    }
  }
  for (let index = 0; index < weights.length; index++) weights[index] = weights[index]! - sums[index]! / steps
  return {hashes, weights}
}
