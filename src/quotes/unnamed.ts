import type {Speaker} from './types.ts'

/** Words before a noun that bring in somebody new. */
const NEW = /^(?:an?|one|another|some|any|two|three|four|five|several|many|most|few|other|both|a number of|at least one|no)\s/i
/** Words before a noun that point back. */
const KNOWN = /^(?:the|this|that|these|those|its|his|her|their)\s(?:same\s)?/i

/**
 * Gives sources without a name an identity of their own: "a witness" is somebody new each time, "the witness" the last one, and
 * "another witness" never the one before.
 */
export class Unnamed {
  readonly #byHead = new Map<string, string>()
  readonly #byWords = new Map<string, string>()
  #count = 0

  /** The speaker that a source without a name stands for. */
  speakerOf(source: string): Speaker {
    return {name: source, via: 'name', unnamed: this.#idOf(source)}
  }

  #idOf(source: string): string {
    const words = source.toLowerCase()
    const head = headOf(words)
    const isNew = NEW.test(source)
    // "police said", "officials said": the same words mean the same people.
    const known = isNew ? undefined : KNOWN.test(source) ? this.#byHead.get(head) : this.#byWords.get(words)
    const id = known ?? `u${++this.#count}`
    this.#byHead.set(head, id)
    this.#byWords.set(words, id)
    return id
  }
}

/** The noun that a phrase is about: the last word before its first preposition, comma or clause. */
function headOf(words: string): string {
  const end = /,|\s(?:of|for|from|at|in|with|to|by|on|who|which|that|close|familiar|inside|near)\s|\s[([–—-]/.exec(words)
  const phrase = end ? words.slice(0, end.index) : words
  return phrase.slice(phrase.lastIndexOf(' ') + 1).replace(/['’]s?$/, '')
}
