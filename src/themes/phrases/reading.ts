import {TokenKind, type TokenTable} from '../../language/index.ts'
import type {TokenStems} from '../words/index.ts'
import type {Columns} from './columns.ts'

/** A place where a phrase stands. */
export interface PhraseUse {
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends, a possessive left out. */
  readonly end: number
  /** Index of its sentence in `sentences(document)`. */
  readonly sentence: number
  /** The token with which it begins. */
  readonly token: number
}

/** The words of a document's body by their stems, and its noun phrases in the order of their first use. */
export class Reading {
  readonly tokens: TokenTable
  readonly stems: TokenStems
  /** What is known of words, stems and phrases. */
  readonly columns: Columns
  /** How many words the body has. */
  words = 0
  /** How many phrases there are. */
  phrases = 0
  #uses = 0

  /** @param columns Have room for all tokens; what they held is gone. */
  constructor(tokens: TokenTable, stems: TokenStems, columns: Columns) {
    this.tokens = tokens
    this.stems = stems
    this.columns = columns
    const {length} = stems.stems
    columns.counts.fill(0, 0, length)
    columns.isHeading.fill(0, 0, length)
    columns.trie.clear(length)
  }

  /** The phrase of the words between two tokens, made where there is none; -1 if no word is between them. */
  phraseOf(from: number, to: number, entity: number): number {
    const {tokens: {kind, word}, stems: {stemOf}, columns} = this
    const {trie} = columns
    let node = 0
    for (let at = from; at < to; at++) if (kind[at] === TokenKind.word) node = trie.grow(node, stemOf[word[at]!]!)
    if (node === 0) return -1
    const known = trie.ends[node]!
    if (known >= 0) return known
    const phrase = this.phrases++
    trie.ends[node] = phrase
    columns.from[phrase] = from
    columns.to[phrase] = to
    columns.entity[phrase] = entity
    columns.proper[phrase] = 0
    columns.uses[phrase] = 0
    columns.sentences[phrase] = 0
    return phrase
  }

  /** Adds a use of a phrase, which stands after all others. */
  addUse(phrase: number, from: number, to: number, sentence: number): void {
    const {columns} = this
    const use = this.#uses++
    const before = columns.lastUse[phrase]!
    if (columns.uses[phrase]!++ === 0) {
      columns.firstUse[phrase] = use
      columns.first[phrase] = columns.wordAt[from]!
      columns.sentences[phrase] = 1
    } else {
      columns.nextUse[before] = use
      if (columns.useSentence[before] !== sentence) columns.sentences[phrase]!++
    }
    columns.lastUse[phrase] = use
    columns.last[phrase] = columns.wordAt[from]!
    columns.useSentence[use] = sentence
    columns.useFrom[use] = from
    columns.useTo[use] = to
  }

  /** Where a phrase stands, in order. */
  usesOf(phrase: number): PhraseUse[] {
    const {tokens: {start, baseEnd}, columns: {firstUse, uses, useSentence, useFrom, useTo, nextUse}} = this
    const found: PhraseUse[] = []
    for (let use = firstUse[phrase]!, left = uses[phrase]!; left > 0; left--, use = nextUse[use]!) {
      const token = useFrom[use]!
      found.push({start: start[token]!, end: baseEnd[useTo[use]! - 1]!, sentence: useSentence[use]!, token})
    }
    return found
  }

  /** The stems of a phrase's words, joined by a space. */
  keyOf(phrase: number): string {
    const {tokens: {kind, word}, stems: {stemOf, stems}, columns} = this
    const to = columns.to[phrase]!
    let key = ''
    let isFirst = true
    for (let at = columns.from[phrase]!; at < to; at++) {
      if (kind[at] !== TokenKind.word) continue
      const stem = stems[stemOf[word[at]!]!]!
      key = isFirst ? stem : `${key} ${stem}`
      isFirst = false
    }
    return key
  }
}
