import type {Document} from '../../document/index.ts'
import type {Entity} from '../../entities/index.ts'
import {partsOfSpeech, TokenKind, tokensOf, Upos} from '../../language/index.ts'
import {bodySentences, headings, stemsOf} from '../words/index.ts'
import {beginsPhrase, isNoun, isPhraseWord} from './grammar.ts'
import {mentionsOf} from './mentions.ts'
import {Trie} from './trie.ts'

/** A place where a phrase stands. */
export interface PhraseUse {
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends, a possessive left out. */
  readonly end: number
  /** Index of its sentence in `sentences(document)`. */
  readonly sentence: number
}

/** A noun phrase of a document: all its uses as a phrase of its own. */
export interface Candidate {
  /** Its words, as indices of the reading's stems: what makes two uses one phrase. */
  readonly stems: readonly number[]
  /** Where it stands as a phrase of its own, in order. */
  readonly uses: PhraseUse[]
  /** Index of its first use among the words of the body. */
  readonly first: number
  /** The same of its last use. */
  last: number
  /** How many uses are proper nouns to the last word. */
  proper: number
  /** Whether its first use begins with an adjective. */
  readonly isAdjectival: boolean
  /** The entity that it names. */
  readonly entity?: Entity | undefined
}

/** The words of a body by their stems, and its noun phrases. */
export interface Reading {
  /** The stem of each word of the body, in order. */
  readonly words: Int32Array
  /** The sentence of each of those words: 0 for the first of the body. */
  readonly sentences: Int32Array
  /** The stems of the document. */
  readonly stems: readonly string[]
  /** For each stem how many words have it. */
  readonly counts: Int32Array
  /** Stems of headline and subheadings. */
  readonly headings: ReadonlySet<number>
  /** The noun phrases, in the order of their first use. */
  readonly candidates: readonly Candidate[]
  /** Their words, one after the other; each ends in the phrase's index. */
  readonly trie: Trie
}

/** The stems of a phrase's words, joined by a space. */
export function keyOf({stems}: Candidate, reading: Pick<Reading, 'stems'>): string {
  return stems.map((stem) => reading.stems[stem]!).join(' ')
}

/** Longest phrase, in words; of a longer one its last words. */
const MOST_WORDS = 5

/**
 * Reads the noun phrases of a document's body: adjectives and nouns in a row that end in a noun. Phrases that are names of one entity,
 * and nothing more, are one.
 */
export function readPhrases(document: Document, entities: readonly Entity[]): Reading {
  const tokens = tokensOf(document)
  const tags = partsOfSpeech(document)
  const {stem: stemAt, stems, isContent} = stemsOf(tokens)
  const counts = new Int32Array(stems.length)
  const mentions = mentionsOf(tokens, tags, entities)
  /** For each token its place among the words of the body. */
  const wordAt = new Uint32Array(tokens.length)
  const words = new Int32Array(tokens.length)
  const sentenceOf = new Int32Array(tokens.length)
  let length = 0
  const candidates: Candidate[] = []
  const trie = new Trie(stems.length)
  const headed = new Set<number>()
  let sentences = 0

  for (const {first, last} of headings(document, tokens)) {
    for (let at = first; at < last; at++) if (isContent[at] === 1) headed.add(stemAt[at]!)
  }
  for (const {number, row: {first, last}} of bodySentences(document, tokens)) {
    let begin = -1
    const flush = (end: number): void => {
      if (begin >= 0) addPhrase(begin, end, number)
      begin = -1
    }
    for (let at = first; at < last; at++) {
      wordAt[at] = length
      const isHeld = mentions.isHeld[at] === 1
      if (tokens.kind[at] !== TokenKind.word) {
        if (!isHeld) flush(at)
        continue
      }
      // A possessive ends a phrase, and a name begins one: "the oil giant" and "Shell".
      const isApposed = mentions.beginsName(at) && tags[at - 1] === Upos.NOUN
      if (begin >= 0 && !isHeld && (isApposed || tokens.baseEnd[at - 1] !== tokens.end[at - 1])) flush(at)
      if (mentions.isWhole[at] === 1 || isPhraseWord(tokens, tags, at)) {
        if (begin < 0) begin = at
      } else flush(at)
      const stem = stemAt[at]!
      counts[stem] = counts[stem]! + 1
      words[length] = stem
      sentenceOf[length++] = sentences
    }
    flush(last)
    sentences++
  }
  return {words: words.subarray(0, length), sentences: sentenceOf.subarray(0, length), stems, counts, headings: headed, candidates, trie}

  function addPhrase(from: number, to: number, sentence: number): void {
    let begin = from
    let end = to
    let name = mentions.between(from, to)
    if (!name) {
      // An adjective at the end names nothing: "the severe".
      while (end > begin && !isNoun(tags[end - 1])) end--
      begin = Math.max(begin, end - MOST_WORDS)
      while (begin < end - 1 && !beginsPhrase(tokens, tags, begin)) begin++
      name = mentions.between(begin, end)
    }
    if (begin === end || (end - begin === 1 && isContent[begin] === 0)) return
    const {first, last} = name ?? {first: begin, last: end}
    let node = 0
    for (let at = first; at < last; at++) if (tokens.kind[at] === TokenKind.word) node = trie.grow(node, stemAt[at]!)
    if (node === 0) return
    const place = wordAt[begin]!
    const use = {start: tokens.start[begin]!, end: tokens.baseEnd[end - 1]!, sentence}
    let candidate = candidates[trie.ends[node]!]
    if (candidate) candidate.uses.push(use)
    else {
      const own: number[] = []
      for (let at = first; at < last; at++) if (tokens.kind[at] === TokenKind.word) own.push(stemAt[at]!)
      const entity = name && entities[name.entity]!
      candidate = {stems: own, uses: [use], first: place, last: place, proper: 0, isAdjectival: tags[begin] === Upos.ADJ, entity}
      trie.ends[node] = candidates.push(candidate) - 1
    }
    candidate.last = place
    if (tags[end - 1] === Upos.PROPN) candidate.proper++
  }
}
