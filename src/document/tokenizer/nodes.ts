import type {Sentence, SentenceContent, WordContent} from 'nlcst'
import type {Point} from 'unist'
import type {PointAt} from '../points.ts'
import type {LeafType, PartType, Sink} from './scan.ts'

/**
 * Makes nlcst nodes of what a scanner finds, with their positions in the whole text; nodes that meet share their point.
 *
 * Children are gathered before their node takes them as a list of just their number: a list that grows by pushing keeps room for sixteen
 * more, which in a tree of millions of words is a third of its memory.
 */
export class NodeSink implements Sink {
  readonly #text: string
  readonly #nodes: SentenceContent[] = []
  readonly #parts: WordContent[] = []
  #nodeCount = 0
  #partCount = 0
  #pointAt: PointAt | undefined
  /** Where the sentence begins. */
  #first: Point | undefined
  /** Where the word of the parts so far begins. */
  #wordStart: Point | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Begins a sentence. */
  begin(start: number, pointAt: PointAt): void {
    this.#pointAt = pointAt
    this.#first = pointAt(start)
    this.#nodeCount = 0
  }

  /** Ends it. */
  end(end: number): Sentence {
    return {type: 'SentenceNode', children: this.#nodes.slice(0, this.#nodeCount), position: {start: this.#first!, end: this.#pointAt!(end)}}
  }

  leaf(type: LeafType, start: number, end: number): void {
    const from = this.#pointAt!(start)
    this.#nodes[this.#nodeCount++] = {type, value: this.#text.slice(start, end), position: {start: from, end: this.#pointAt!(end)}}
  }

  part(type: PartType, start: number, end: number): void {
    const from = this.#pointAt!(start)
    if (this.#partCount === 0) this.#wordStart = from
    this.#parts[this.#partCount++] = {type, value: this.#text.slice(start, end), position: {start: from, end: this.#pointAt!(end)}}
  }

  dropParts(): void {
    this.#partCount = 0
  }

  word(start: number, end: number): void {
    if (this.#partCount === 0) this.part('TextNode', start, end)
    const children = this.#parts.slice(0, this.#partCount)
    this.#partCount = 0
    this.#nodes[this.#nodeCount++] = {type: 'WordNode', children, position: {start: this.#wordStart!, end: this.#pointAt!(end)}}
  }
}
