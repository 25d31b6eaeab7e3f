import {stemmer} from 'stemmer'
import {firstNotBefore, type Document} from '../document/index.ts'
import {TokenKind, tokensOf, type TokenTable} from '../language/index.ts'
import type {ThemeInput} from './input.ts'
import {STOP_WORDS} from './stop-words.ts'

/** A phrase where it stands. */
export interface PhraseUse {
  /** Its words' stems joined by a space: what makes two uses one phrase. */
  readonly key: string
  /** As written. */
  readonly text: string
  /** How many words it has. */
  readonly words: number
}

/** A sentence of the body: what themes are made of. */
export interface Unit {
  /** Index of its document in the input. */
  readonly input: number
  /** Index of its sentence in the document. */
  readonly sentence: number
  /** Index of its block. */
  readonly block: number
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** Stems of its content words, in order. */
  readonly stems: readonly string[]
  /** Its noun phrases. */
  readonly phrases: readonly PhraseUse[]
  /** Its words, counted. */
  readonly length: number
}

/** Longest phrase, in words. */
const MAX_WORDS = 4

/** Ends of words that are adverbs, or verbs far more often than nouns. */
const NOT_NOMINAL = /(?:ly|n't)$/

/** Reads the sentences of all bodies, and memoises stems: a corpus repeats its words. */
export function readUnits(inputs: readonly ThemeInput[]): Unit[] {
  const stems = new Map<string, string>()
  const stemOf = (lower: string): string => {
    let stem = stems.get(lower)
    if (stem === undefined) {
      stem = stemmer(lower)
      stems.set(lower, stem)
    }
    return stem
  }

  const units: Unit[] = []
  for (const [input, {document, entities}] of inputs.entries()) {
    for (const unit of documentUnits(document, input, stemOf, personTokens(tokensOf(document), entities))) units.push(unit)
  }
  return units
}

/** 1 for each token of a person's name or role: they say who speaks, not what about. */
function personTokens(tokens: TokenTable, entities: ThemeInput['entities']): Uint8Array {
  const marked = new Uint8Array(tokens.length)
  for (const {type, mentions, roles} of entities) {
    if (type !== 'person') continue
    for (const {start, end} of [...mentions, ...roles]) {
      for (let at = firstNotBefore(tokens.length, (token) => tokens.end[token]! <= start); at < tokens.length && tokens.start[at]! < end; at++) marked[at] = 1
    }
  }
  return marked
}

function* documentUnits(document: Document, input: number, stemOf: (lower: string) => string, people: Uint8Array): Generator<Unit> {
  const tokens = tokensOf(document)
  for (const [sentence, row] of tokens.sentences.entries()) {
    const block = document.blocks[row.block]!
    if (!block.body || block.type === 'subheading') continue
    const stems: string[] = []
    let length = 0
    for (let at = row.first; at < row.last; at++) {
      if (tokens.kind[at] !== TokenKind.word) continue
      length++
      const lower = tokens.lower[at]!
      if (isContent(lower) && people[at] === 0) stems.push(stemOf(lower))
    }
    yield {
      input, sentence, block: row.block, start: row.start, end: row.end, stems, length,
      phrases: phrasesOf(tokens, row.first, row.last, stemOf, people),
    }
  }
}

function isContent(lower: string): boolean {
  return lower.length > 2 && /^\p{L}[\p{L}\p{N}'-]*$/u.test(lower) && !STOP_WORDS.has(lower) && !NOT_NOMINAL.test(lower)
}

/** The runs of content words, up to {@link MAX_WORDS}, with all their parts that end as the run does: the head comes last in English. */
function phrasesOf(tokens: TokenTable, first: number, last: number, stemOf: (lower: string) => string, people: Uint8Array): PhraseUse[] {
  const phrases: PhraseUse[] = []
  let begin = first
  const flush = (end: number): void => {
    for (let from = Math.max(begin, end - MAX_WORDS); from < end; from++) {
      const words = end - from
      const keys: string[] = []
      for (let at = from; at < end; at++) keys.push(stemOf(tokens.lower[at]!))
      const text = phraseText(tokens, from, end)
      if (text !== undefined && (words > 1 || tokens.lower[from]!.length > 3)) phrases.push({key: keys.join(' '), text, words})
    }
  }
  for (let at = first; at < last; at++) {
    const fits = tokens.kind[at] === TokenKind.word && isContent(tokens.lower[at]!) && people[at] === 0
    // A possessive or a gap that is not one space ends a phrase.
    const joined = at > begin && tokens.baseEnd[at - 1] === tokens.end[at - 1] && tokens.start[at] === tokens.end[at - 1]! + 1
    if (fits && (at === begin || joined)) continue
    if (at > begin) flush(at)
    begin = fits ? at : at + 1
  }
  if (begin < last) flush(last)
  return phrases
}

function phraseText(tokens: TokenTable, from: number, end: number): string | undefined {
  const words: string[] = []
  for (let at = from; at < end; at++) words.push(tokens.text[at]!.slice(0, tokens.baseEnd[at]! - tokens.start[at]!))
  // A participle or verb at the edge makes no phrase that names a thing: "police requested", "disrupted plots" stays out.
  if (words.length > 1 && /(?:ed|ing)$/.test(words[0]!) && words[0]!.length > 5) return undefined
  return /(?:ed|ing)$/.test(words.at(-1)!) && (words.length === 1 || words.at(-1)!.endsWith('ed')) ? undefined : words.join(' ')
}
