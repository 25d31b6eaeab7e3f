import type {AddToken, TokenType} from '../tree-tokens.ts'
import type {LeafType, PartType, Sink} from './scan.ts'

type Found = LeafType | PartType | 'WordNode'

/** Keeps what a scanner finds in a sentence: as tokens it is enough for most, and only where nodes are needed they are made of it. */
export class Recorder implements Sink {
  readonly #types: Found[] = []
  readonly #isPart: boolean[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #size = 0

  leaf(type: LeafType, start: number, end: number): void {
    this.#add(type, false, start, end)
  }

  part(type: PartType, start: number, end: number): void {
    this.#add(type, true, start, end)
  }

  dropParts(): void {
    while (this.#size > 0 && this.#isPart[this.#size - 1]) this.#size--
  }

  word(start: number, end: number): void {
    this.#add('WordNode', false, start, end)
  }

  /** Gives the tokens of the sentence, and forgets it. */
  takeTokens(add: AddToken): void {
    for (let at = 0; at < this.#size; at++) {
      const type = this.#types[at]!
      if (!this.#isPart[at] && type !== 'WhiteSpaceNode') add(type as TokenType, this.#starts[at]!, this.#ends[at]!)
    }
    this.#size = 0
  }

  /** Gives all of the sentence to another sink, and forgets it. */
  replay(sink: Sink): void {
    for (let at = 0; at < this.#size; at++) {
      const type = this.#types[at]!
      const start = this.#starts[at]!
      const end = this.#ends[at]!
      if (this.#isPart[at]) sink.part(type as PartType, start, end)
      else if (type === 'WordNode') sink.word(start, end)
      else sink.leaf(type as LeafType, start, end)
    }
    this.#size = 0
  }

  #add(type: Found, isPart: boolean, start: number, end: number): void {
    const at = this.#size++
    this.#types[at] = type
    this.#isPart[at] = isPart
    this.#starts[at] = start
    this.#ends[at] = end
  }
}
