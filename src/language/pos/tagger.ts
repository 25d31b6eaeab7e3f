import {addScores, enlarged, type LinearModel} from '../../model/index.ts'
import {contextFeatures, historyFeatures, MOST_FEATURES, neighbourFeatures, Place, PLACES, tagFeatures, wordFeatures} from './features.ts'
import {EDGE_AFTER, EDGE_BEFORE, Lexemes, Look, UNSURE} from './lexemes.ts'
import type {TokenTable} from '../tokens.ts'
import {TAGS, Upos} from './upos.ts'

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
export function readLexemes(lexemes: Lexemes, {text, type}: TokenTexts, {first, last}: Range, out: Int32Array): void {
  let capitals = 0
  let isShouted = true
  for (let at = first; at < last; at++) {
    const lexeme = lexemes.ofType(type?.[at] ?? -1, text[at]!)
    out[at] = lexeme
    const look = lexemes.look[lexeme]!
    if ((look & Look.capitals) !== 0) capitals++
    else if ((look & (Look.mark | Look.digit)) === 0) isShouted = false
  }
  if (!isShouted || capitals < SHOUTED) return
  for (let at = first; at < last; at++) out[at] = lexemes.of(text[at]!, true)
}

/** Tokens to be tagged: as written, and numbered where they stand in a table. */
export type TokenTexts = Pick<TokenTable, 'text'> & Partial<Pick<TokenTable, 'type' | 'types'>>

/** So many words are remembered from text to text: enough for what all texts share, too few to keep many texts in memory. */
const REMEMBERED = 16_384

/**
 * Where words and tags by themselves favour a tag by so much, what they tell together is not asked: of 100,000 words of news it would
 * have changed 60, and it is most of the work.
 */
const CLEAR = 60

/** The scores of all tags, two in a number. */
const PAIRS = (TAGS + 1) >> 1

/** Scores in pairs are so much too high, that is above zero: more than the weights of all features of a word, and six times it fits into 15 bits. */
const BIAS = 2048

/** For each lexeme the scores that it gives as the word itself and as a neighbour in each place. */
const VIEWS = 1 + PLACES
const ROW = VIEWS * PAIRS
const BEFORE2 = (1 + Place.before2) * PAIRS
const BEFORE = (1 + Place.before) * PAIRS
const AFTER = (1 + Place.after) * PAIRS
const AFTER2 = (1 + Place.after2) * PAIRS

/**
 * Tags sentences from left to right, each token by what is written around it and by the two tags before it (a greedy tagger: with
 * these features the best path of all, by Viterbi, is hardly better and costs more). What one word alone or two tags alone tell is
 * summed once.
 */
export class Tagger {
  readonly #model: LinearModel
  readonly #dictionary: LinearModel
  #lexemes: Lexemes
  readonly #features = new Int32Array(MOST_FEATURES)
  readonly #scores = new Int32Array(2 * PAIRS)
  /** The scores by two tags: that of the token before the last, that of the last; in pairs. */
  readonly #byTags: Int32Array
  /** The scores by lexeme, in pairs, `ROW` each. */
  #byWord = new Int32Array(512 * ROW)
  /** The lexemes below this have their scores. */
  #scored = 0

  constructor(model: LinearModel, dictionary: LinearModel) {
    this.#model = model
    this.#dictionary = dictionary
    this.#lexemes = new Lexemes(dictionary)
    this.#byTags = scoresByTags(model)
  }

  /** The tags of all tokens. */
  tag(tokens: TokenTexts, sentences: readonly Range[]): Uint8Array {
    const lexemes = this.#lexemes
    const tags = new Uint8Array(tokens.text.length)
    const at = new Int32Array(tokens.text.length)
    lexemes.enter(tokens)
    for (const sentence of sentences) {
      readLexemes(lexemes, tokens, sentence, at)
      this.#scoreWords()
      this.#tagSentence(sentence, at, tags)
    }
    if (lexemes.length > REMEMBERED) this.#forget()
    return tags
  }

  /** Forgets all words, and the room that those of one long text took. */
  #forget(): void {
    this.#lexemes = new Lexemes(this.#dictionary)
    this.#scored = 0
    if (this.#byWord.length > 4 * REMEMBERED * ROW) this.#byWord = new Int32Array(512 * ROW)
  }

  #scoreWords(): void {
    const lexemes = this.#lexemes
    const features = this.#features
    const scores = this.#scores
    if (this.#byWord.length < lexemes.length * ROW) {
      this.#byWord = enlarged(this.#byWord, new Int32Array(lexemes.length * 2 * ROW))
    }
    for (; this.#scored < lexemes.length; this.#scored++) {
      const row = this.#scored * ROW
      scores.fill(0)
      addScores(this.#model, features, wordFeatures(lexemes, this.#scored, features), scores, 0)
      writePairs(scores, this.#byWord, row)
      for (let place = 0; place < PLACES; place++) {
        scores.fill(0)
        addScores(this.#model, features, neighbourFeatures(lexemes, place, this.#scored, features), scores, 0)
        writePairs(scores, this.#byWord, row + (1 + place) * PAIRS)
      }
    }
  }

  #tagSentence({first, last}: Range, at: Int32Array, tags: Uint8Array): void {
    const lexemes = this.#lexemes
    const features = this.#features
    const scores = this.#scores
    const byWord = this.#byWord
    const byTags = this.#byTags
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
        const own = lexeme * ROW
        const rows2 = before2 * ROW + BEFORE2
        const rows1 = before * ROW + BEFORE
        const rows3 = after * ROW + AFTER
        const rows4 = after2 * ROW + AFTER2
        const tagRow = (tag2 * HISTORY + tag) * PAIRS
        for (let pair = 0; pair < PAIRS; pair++) {
          const sum = byWord[own + pair]! + byWord[rows2 + pair]! + byWord[rows1 + pair]! + byWord[rows3 + pair]! + byWord[rows4 + pair]! + byTags[tagRow + pair]!
          scores[pair * 2] = sum & 0xffff
          scores[pair * 2 + 1] = sum >>> 16
        }
        best = clearlyBest(scores)
        if (best === UNSURE) {
          const count = contextFeatures(lexemes, before, lexeme, after, after2, token === first, features)
          addScores(this.#model, features, historyFeatures(lexemes, lexeme, after, tag2, tag, features, count), scores, 0)
          best = 0
          for (let label = 1; label < TAGS; label++) if (scores[label]! > scores[best]!) best = label
        }
      }
      tags[token] = best
      tag2 = tag
      tag = best
    }
  }
}

/** The tag that scores more than all others by {@link CLEAR}; `UNSURE` where none does. */
function clearlyBest(scores: Int32Array): number {
  let best = 0
  let top = scores[0]!
  let second = -BIAS
  for (let label = 1; label < TAGS; label++) {
    const score = scores[label]!
    if (score > top) {
      second = top
      top = score
      best = label
    } else if (score > second) second = score
  }
  return top - second >= CLEAR && best !== Upos.AUX && best !== Upos.PUNCT ? best : UNSURE
}

/** A tag before may be none. */
const HISTORY = TAGS + 1

function scoresByTags(model: LinearModel): Int32Array {
  const pairs = new Int32Array(HISTORY * HISTORY * PAIRS)
  const scores = new Int32Array(2 * PAIRS)
  const features = new Int32Array(MOST_FEATURES)
  for (let tag2 = 0; tag2 < HISTORY; tag2++) {
    for (let tag = 0; tag < HISTORY; tag++) {
      scores.fill(0)
      addScores(model, features, tagFeatures(tag2, tag, features), scores, 0)
      writePairs(scores, pairs, (tag2 * HISTORY + tag) * PAIRS)
    }
  }
  return pairs
}

/** Writes scores of all tags as pairs. */
function writePairs(scores: Int32Array, out: Int32Array, at: number): void {
  for (let pair = 0; pair < PAIRS; pair++) out[at + pair] = (scores[pair * 2]! + BIAS) | ((scores[pair * 2 + 1]! + BIAS) << 16)
}
