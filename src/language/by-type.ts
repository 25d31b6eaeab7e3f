import type {TokenTable} from './tokens.ts'

/**
 * What is known of tokens that are written alike, kept from text to text: asked for by number, where a map of words would have to read the
 * word. It is emptied when the numbers are given anew ({@link TokenTable.types}), so that it holds no more than are numbered.
 */
export class ByType<T> {
  #types: object | undefined
  #values: (T | undefined)[] = []

  /** Makes it ready for the types of a table. */
  enter({types}: Partial<Pick<TokenTable, 'types'>>): void {
    if (this.#types === types) return
    this.#types = types
    this.#values = []
  }

  /** What is known of a type; nothing of -1. */
  get(type: number): T | undefined {
    return type < 0 ? undefined : this.#values[type]
  }

  /** Keeps what is known of a type; nothing of -1. */
  set(type: number, value: T): void {
    if (type < 0) return
    while (this.#values.length < type) this.#values.push(undefined)
    this.#values[type] = value
  }
}
