import type {Document} from '../../document/index.ts'
import type {Entity} from '../../entities/index.ts'
import {partsOfSpeech, TokenKind, tokensOf, Upos, type TokenTable} from '../../language/index.ts'
import {bodySentences, headings, isContent, stemOf} from '../words/index.ts'
import {isNoun, isPhraseWord} from './grammar.ts'

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
  /** Its words' stems joined by a space: what makes two uses one phrase. */
  readonly key: string
  /** Its words, as indices of the reading's stems. */
  readonly stems: readonly number[]
  /** Where it stands as a phrase of its own, in order. */
  readonly uses: PhraseUse[]
  /** How often each written form stands. */
  readonly forms: Map<string, number>
  /** Index of its first use among the words of the body. */
  readonly first: number
  /** The same of its last use. */
  last: number
  /** How many uses are proper nouns to the last word. */
  proper: number
  /** Whether its first use begins with an adjective. */
  readonly isAdjectival: boolean
  /** The entity that it names. */
  readonly entity?: Entity
}

/** The words of a body by their stems, and its noun phrases. */
export interface Reading {
  /** The stem of each word of the body, in order. */
  readonly words: readonly number[]
  /** The sentence of each of those words: 0 for the first of the body. */
  readonly sentences: readonly number[]
  /** The stems. */
  readonly stems: readonly string[]
  /** For each stem the words that have it. */
  readonly places: readonly (readonly number[])[]
  /** Stems of headline and subheadings. */
  readonly headings: ReadonlySet<number>
  /** The noun phrases, in the order of their first use. */
  readonly candidates: readonly Candidate[]
}

/** Longest phrase, in words; of a longer one its last words. */
const MOST_WORDS = 5

/** Reads the noun phrases of a document's body: adjectives and nouns in a row that end in a noun. Names of one entity are one phrase. */
export function readPhrases(document: Document, entities: readonly Entity[]): Reading {
  const tokens = tokensOf(document)
  const tags = partsOfSpeech(document)
  const numbers = new Map<string, number>()
  const names: string[] = []
  const places: number[][] = []
  const numberOf = (lower: string): number => {
    const stem = stemOf(lower)
    let number = numbers.get(stem)
    if (number === undefined) {
      numbers.set(stem, number = names.length)
      names.push(stem)
      places.push([])
    }
    return number
  }
  const entityAt = entitiesByToken(tokens, entities)
  const words: number[] = []
  const sentenceOf: number[] = []
  const candidates = new Map<string, Candidate>()
  const headed = new Set<number>()
  let sentences = 0

  for (const {first, last} of headings(document, tokens)) {
    for (let at = first; at < last; at++) if (isContent(tokens.lower[at]!)) headed.add(numberOf(tokens.lower[at]!))
  }
  for (const {number, row: {first, last}} of bodySentences(document, tokens)) {
    let begin = -1
    const flush = (end: number): void => {
      if (begin >= 0) addPhrase(begin, end, number)
      begin = -1
    }
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== TokenKind.word) {
        flush(at)
        continue
      }
      // A possessive ends a phrase, and a name begins one: "the oil giant" and "Shell".
      const isApposed = entityAt[at]! > 0 && entityAt[at] !== entityAt[at - 1] && tags[at - 1] === Upos.NOUN
      const joins = begin >= 0 && tokens.baseEnd[at - 1] === tokens.end[at - 1] && !isApposed
      if (!joins) flush(at)
      if (entityAt[at]! > 0 || isPhraseWord(tokens, tags, at)) {
        if (begin < 0) begin = at
      } else flush(at)
      const stem = numberOf(tokens.lower[at]!)
      places[stem]!.push(words.length)
      words.push(stem)
      sentenceOf.push(sentences)
    }
    flush(last)
    sentences++
  }
  return {words, sentences: sentenceOf, stems: names, places, headings: headed, candidates: [...candidates.values()]}

  function addPhrase(from: number, to: number, sentence: number): void {
    // The whole phrase, or it is about something else: "the Bank of England governor" names no bank.
    const isName = entityAt[from]! > 0 && entityAt.subarray(from, to).every((each) => each === entityAt[from])
    const entity = isName ? entities[entityAt[from]! - 1] : undefined
    let begin = from
    let end = to
    if (!entity) {
      // An adjective at the end names nothing: "the severe".
      while (end > begin && !isNoun(tags[end - 1])) end--
      begin = Math.max(begin, end - MOST_WORDS)
    }
    if (begin === end || (end - begin === 1 && !isContent(tokens.lower[begin]!))) return
    const stems: number[] = []
    for (const lower of entity ? wordsOf(entity) : tokens.lower.slice(begin, end)) stems.push(numberOf(lower))
    const key = stems.map((stem) => names[stem]!).join(' ')
    const place = words.length - (to - begin)
    let candidate = candidates.get(key)
    if (!candidate) {
      candidate = {
        key, stems, uses: [], forms: new Map(), first: place, last: place, proper: 0, isAdjectival: tags[begin] === Upos.ADJ, ...(entity && {entity}),
      }
      candidates.set(key, candidate)
    }
    const use = {start: tokens.start[begin]!, end: tokens.baseEnd[end - 1]!, sentence}
    candidate.uses.push(use)
    candidate.last = place
    if (tags[end - 1] === Upos.PROPN) candidate.proper++
    const form = entity ? entity.name : document.text.slice(use.start, use.end)
    candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1)
  }
}

/** The words of an entity's name. */
function wordsOf({name}: Entity): string[] {
  return name.toLowerCase().split(/\s+/).filter(Boolean)
}

/** Entities whose names are one phrase. Values are none; people's names are phrases as they are written: readers choose "Rowley" as often. */
const MERGED = new Set(['organization', 'place', 'law', 'event', 'work', 'product'])

/** For each token the entity that it names, as its index plus one; 0 for others. */
function entitiesByToken(tokens: TokenTable, entities: readonly Entity[]): Int32Array {
  const found = new Int32Array(tokens.length)
  for (const [index, {type, mentions}] of entities.entries()) {
    if (!MERGED.has(type)) continue
    let at = 0
    for (const {kind, start, end, sentence} of mentions) {
      if (kind !== 'name') continue
      at = Math.max(at, tokens.sentences[sentence]!.first)
      while (at < tokens.length && tokens.end[at]! <= start) at++
      while (at < tokens.length && tokens.start[at]! < end) found[at++] = index + 1
    }
  }
  return found
}
