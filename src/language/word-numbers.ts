import {enlarged} from '../model/index.ts'

/**
 * Numbers the different words of one document after the other: from 0, in the order in which they first stand. Words that are remembered
 * from document to document have an id of their own, so that most are looked up in a row of numbers, not by their letters.
 */
export class WordNumbers {
  /** The document, counted, in which each id was last seen. */
  #seen = new Int32Array(1024)
  /** The number of each id there. */
  #numbers = new Int32Array(1024)
  #document = 1
  /** The numbers of words that have no id. */
  readonly #others = new Map<string, number>()
  readonly #ids = new Map<string, number>()
  /** How many different words the document has so far. */
  #size = 0

  /** The id of a word; where it has none it gets one if it `isKept`, and has -1 otherwise. */
  idOf(word: string, isKept: boolean): number {
    const known = this.#ids.get(word)
    if (known !== undefined || !isKept) return known ?? -1
    this.#ids.set(word, this.#ids.size)
    return this.#ids.size - 1
  }

  /** Ends a document and begins the next one; returns how many different words it had. */
  next(): number {
    const size = this.#size
    this.#document++
    this.#others.clear()
    this.#size = 0
    return size
  }

  /** The number of a word; its id is -1 where it has none. */
  of(id: number, word: string): number {
    if (id < 0) return this.#numberOther(word)
    if (id >= this.#seen.length) this.#grow(id)
    if (this.#seen[id] === this.#document) return this.#numbers[id]!
    // It may have stood here before it had an id.
    const number = this.#others.size === 0 ? this.#size++ : this.#numberOther(word)
    this.#seen[id] = this.#document
    this.#numbers[id] = number
    return number
  }

  #numberOther(word: string): number {
    let number = this.#others.get(word)
    if (number === undefined) this.#others.set(word, (number = this.#size++))
    return number
  }

  #grow(id: number): void {
    let size = this.#seen.length
    while (size <= id) size *= 2
    this.#seen = enlarged(this.#seen, new Int32Array(size))
    this.#numbers = enlarged(this.#numbers, new Int32Array(size))
  }
}
