import {addDense, buildDense, columnsOf, enlarged, partOf, type DenseModel, type Lattice, type ModelParts} from '../model/index.ts'
import {canBegin, canEnd, LONGEST_NAME, type Chunk} from './chunks.ts'
import {MOST_FEATURES, spanFeatures, tokenFeatures} from './features.ts'
import type {NameView} from './view.ts'

/** What the model's types are, in the order of its columns. */
export const MODEL_TYPES = ['person', 'organization', 'place', 'group', 'other'] as const

/** Which of them organizations are. */
export const ORGANIZATION = MODEL_TYPES.indexOf('organization')

/** How many they are. */
export const TYPES = MODEL_TYPES.length

/** The segments that a chunk offers, as tokens of the document: ascending by end, then by start. */
export function offerSpans(view: NameView, {first, last}: Chunk, offer: (from: number, to: number) => void): void {
  for (let to = first + 1; to <= last; to++) {
    if (!canEnd(view, to - 1)) continue
    for (let from = Math.max(first, to - LONGEST_NAME); from < to; from++) if (canBegin(view, from)) offer(from, to)
  }
}

/** Labels of tokens; those of segments come after them. */
const TOKEN_LABELS = columnsOf(TYPES) - TYPES

/** The model of names in two: what tokens are asked has no labels of segments, and the other way round. */
export interface NameModel {
  /** The model of tokens. */
  readonly tokens: DenseModel
  /** The model of segments. */
  readonly segments: DenseModel
}

/** Makes the model of names ready to be asked. */
export function buildNames(parts: ModelParts): NameModel {
  return {tokens: buildDense(partOf(parts, 0, TOKEN_LABELS)), segments: buildDense(partOf(parts, TOKEN_LABELS, columnsOf(TYPES)))}
}

/** A lattice over the chunks of one document, one after the other; its arrays grow as needed and are used again. */
export class ChunkLattice implements Lattice {
  readonly types = TYPES
  length = 0
  tokenScores = new Int32Array(64 * columnsOf(TYPES))
  spans = 0
  first = new Int32Array(256)
  last = new Int32Array(256)
  spanScores = new Int32Array(256 * TYPES)
  readonly transitions: Int16Array
  readonly #model: NameModel
  readonly #features = new Int32Array(MOST_FEATURES)

  constructor(model: NameModel) {
    this.#model = model
    this.transitions = model.tokens.transitions
  }

  /** Scores all ways to read a chunk. */
  fill(view: NameView, chunk: Chunk): void {
    const columns = columnsOf(TYPES)
    const row = view.scan.tokens.sentences[view.scan.tokens.sentence[chunk.first]!]!
    this.length = chunk.last - chunk.first
    if (this.tokenScores.length < this.length * columns) this.tokenScores = new Int32Array(this.length * columns * 2)
    this.tokenScores.fill(0, 0, this.length * columns)
    for (let at = 0; at < this.length; at++) {
      const count = tokenFeatures(view, chunk.first + at, row.first, row.last, this.#features)
      addDense(this.#model.tokens, this.#features, count, this.tokenScores, at * columns)
    }
    this.spans = 0
    offerSpans(view, chunk, (from, to) => {
      this.#offer(view, chunk, from, to, row.first, row.last)
    })
  }

  #offer(view: NameView, chunk: Chunk, from: number, to: number, first: number, last: number): void {
    if (this.spans === this.first.length) this.#grow()
    const count = spanFeatures(view, chunk, from, to, first, last, this.#features)
    const scores = this.spans * TYPES
    for (let type = 0; type < TYPES; type++) this.spanScores[scores + type] = 0
    addDense(this.#model.segments, this.#features, count, this.spanScores, scores)
    this.first[this.spans] = from - chunk.first
    this.last[this.spans] = to - chunk.first
    this.spans++
  }

  #grow(): void {
    const size = this.first.length * 2
    this.first = enlarged(this.first, new Int32Array(size))
    this.last = enlarged(this.last, new Int32Array(size))
    this.spanScores = enlarged(this.spanScores, new Int32Array(size * TYPES))
  }
}
