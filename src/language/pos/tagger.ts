import {addScores, type LinearModel} from '../../model/index.ts'
import {contextFeatures, historyFeatures, MOST_FEATURES, wordFeatures} from './features.ts'
import {EDGE_AFTER, EDGE_BEFORE, Lexemes, Look, UNSURE} from './lexemes.ts'
import {TAGS} from './upos.ts'

/** The tag of what is before a sentence. */
export const NO_TAG = TAGS

/** So many words in capitals, and none with a small letter, make a sentence that is shouted. */
const SHOUTED = 3

/** A sentence as a range of tokens. */
export interface Range {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
}

/** The lexemes of the tokens of a sentence, written to `out` at their places. */
export function readLexemes(lexemes: Lexemes, text: readonly string[], {first, last}: Range, out: Uint32Array): void {
  let capitals = 0
  let isShouted = true
  for (let at = first; at < last; at++) {
    const lexeme = lexemes.of(text[at]!, false)
    out[at] = lexeme
    const look = lexemes.look[lexeme]!
    if ((look & Look.capitals) !== 0) capitals++
    else if ((look & (Look.mark | Look.digit)) === 0) isShouted = false
  }
  if (!isShouted || capitals < SHOUTED) return
  for (let at = first; at < last; at++) out[at] = lexemes.of(text[at]!, true)
}

/** So many words are remembered from text to text: enough for what all texts share, too few to keep many texts in memory. */
const REMEMBERED = 4096

/**
 * Tags sentences from left to right, each token by what is written around it and by the two tags before it (a greedy tagger: with
 * these features the best path of all, by Viterbi, is hardly better and costs more).
 */
export class Tagger {
  readonly #model: LinearModel
  readonly #lexemes: Lexemes
  readonly #features = new Uint32Array(MOST_FEATURES)
  readonly #scores = new Int32Array(TAGS)
  /** The lexemes below this have their scores. */
  #scored = 0

  constructor(model: LinearModel, dictionary: LinearModel) {
    this.#model = model
    this.#lexemes = new Lexemes(dictionary)
  }

  /** The tags of all tokens. */
  tag(text: readonly string[], sentences: readonly Range[]): Uint8Array {
    const lexemes = this.#lexemes
    if (lexemes.length > REMEMBERED) {
      lexemes.clear()
      this.#scored = 0
    }
    const tags = new Uint8Array(text.length)
    const at = new Uint32Array(text.length)
    for (const sentence of sentences) {
      readLexemes(lexemes, text, sentence, at)
      for (; this.#scored < lexemes.length; this.#scored++) this.#scoreAlone(this.#scored)
      this.#tagSentence(sentence, at, tags)
    }
    return tags
  }

  #scoreAlone(lexeme: number): void {
    addScores(this.#model, this.#features, wordFeatures(this.#lexemes, lexeme, this.#features), this.#lexemes.scores, lexeme * TAGS)
  }

  #tagSentence({first, last}: Range, at: Uint32Array, tags: Uint8Array): void {
    const lexemes = this.#lexemes
    const features = this.#features
    const scores = this.#scores
    let tag2 = NO_TAG
    let tag = NO_TAG
    for (let token = first; token < last; token++) {
      const lexeme = at[token]!
      let best = lexemes.sure[lexeme]!
      if (best === UNSURE) {
        const before = token > first ? at[token - 1]! : EDGE_BEFORE
        const before2 = token > first + 1 ? at[token - 2]! : EDGE_BEFORE
        const after = token + 1 < last ? at[token + 1]! : EDGE_AFTER
        const after2 = token + 2 < last ? at[token + 2]! : EDGE_AFTER
        const count = contextFeatures(lexemes, before2, before, lexeme, after, after2, token === first, features)
        const all = historyFeatures(lexemes, lexeme, after, tag2, tag, features, count)
        for (let label = 0; label < TAGS; label++) scores[label] = lexemes.scores[lexeme * TAGS + label]!
        addScores(this.#model, features, all, scores, 0)
        best = 0
        for (let label = 1; label < TAGS; label++) if (scores[label]! > scores[best]!) best = label
      }
      tags[token] = best
      tag2 = tag
      tag = best
    }
  }
}
