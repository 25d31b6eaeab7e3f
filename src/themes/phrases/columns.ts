import {Trie} from './trie.ts'

/**
 * Columns of numbers for the phrases of a text. They are kept from text to text: to make them for each costs more than to fill them. What
 * a text has not yet written to them is another one's.
 */
export class Columns {
  /** How many tokens a text may have: it has no more words, stems, phrases and uses. */
  readonly capacity: number

  /** For each token 1 if it is of a name that a tagger's phrases would cut: "Office of Fair Trading", "Marks & Spencer". */
  readonly isWhole: Uint8Array
  /** 1 if it is so and another one of the same name stands before it. */
  readonly isHeld: Uint8Array
  /** The name that begins there, as its entity plus one; 0 for none. */
  readonly entityAt: Int32Array
  /** Where that name ends. */
  readonly nameEnd: Int32Array
  /** Its place among the words of the body. */
  readonly wordAt: Int32Array

  /** For each word of the body its stem. */
  readonly stemAt: Int32Array
  /** Its sentence: 0 for the first of the body. */
  readonly sentenceAt: Int32Array
  /** How many words before it have a stem that stands in a phrase. */
  readonly before: Int32Array

  /** For each stem how many words of the body have it. */
  readonly counts: Int32Array
  /** 1 if it stands in headline or subheadings. */
  readonly isHeading: Uint8Array
  /** In how many phrases it stands. */
  readonly phrasesWith: Int32Array
  /** How many phrases end in it. */
  readonly phrasesOn: Int32Array
  /** How much company it has. */
  readonly company: Float64Array

  /** For each phrase the first token of the words that make two uses one phrase: those of its first use, or of its entity's name. */
  readonly from: Int32Array
  /** The token after them. */
  readonly to: Int32Array
  /** Index of the entity that it names; -1 for none. */
  readonly entity: Int32Array
  /** Where its first use stands among the words of the body. */
  readonly first: Int32Array
  /** Where its last use does. */
  readonly last: Int32Array
  /** How many uses are proper nouns to the last word. */
  readonly proper: Int32Array
  /** 1 if its first use begins with an adjective. */
  readonly isAdjectival: Uint8Array
  /** How often it stands as a phrase of its own. */
  readonly uses: Int32Array
  /** In how many sentences it does. */
  readonly sentences: Int32Array
  /** Its first use. */
  readonly firstUse: Int32Array
  /** Its last use. */
  readonly lastUse: Int32Array
  /** How often its words stand one after the other, also inside longer phrases. */
  readonly occurrences: Int32Array
  /** How it is scored. */
  readonly scores: Float64Array
  /** 1 if it stands inside a better one. */
  readonly isWithin: Uint8Array
  /** Phrases in the order in which they are ranked. */
  readonly order: Int32Array

  /** For each use of a phrase its sentence in `sentences(document)`. */
  readonly useSentence: Int32Array
  /** The token with which it begins. */
  readonly useFrom: Int32Array
  /** The token after its last. */
  readonly useTo: Int32Array
  /** The next use of the same phrase. */
  readonly nextUse: Int32Array

  /** The stems of the phrases, one after the other; each ends in the phrase's index. */
  readonly trie: Trie

  constructor(capacity: number) {
    const marks = (): Uint8Array => new Uint8Array(capacity)
    const numbers = (): Int32Array => new Int32Array(capacity)
    this.capacity = capacity
    this.isWhole = marks()
    this.isHeld = marks()
    this.entityAt = numbers()
    this.nameEnd = numbers()
    this.wordAt = numbers()
    this.stemAt = numbers()
    this.sentenceAt = numbers()
    this.before = new Int32Array(capacity + 1)
    this.counts = numbers()
    this.isHeading = marks()
    this.phrasesWith = numbers()
    this.phrasesOn = numbers()
    this.company = new Float64Array(capacity)
    this.from = numbers()
    this.to = numbers()
    this.entity = numbers()
    this.first = numbers()
    this.last = numbers()
    this.proper = numbers()
    this.isAdjectival = marks()
    this.uses = numbers()
    this.sentences = numbers()
    this.firstUse = numbers()
    this.lastUse = numbers()
    this.occurrences = numbers()
    this.scores = new Float64Array(capacity)
    this.isWithin = marks()
    this.order = numbers()
    this.useSentence = numbers()
    this.useFrom = numbers()
    this.useTo = numbers()
    this.nextUse = numbers()
    this.trie = new Trie(capacity)
  }
}
