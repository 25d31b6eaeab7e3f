import {createSearch, hashText, packed, type Document, type Span} from '../../document/index.ts'
import type {Entity} from '../../entities/index.ts'
import {TokenKind, tokensOf, type TokenTable} from '../../language/index.ts'
import {mix} from '../../model/index.ts'
import type {Quote} from '../../quotes/index.ts'
import {phrasesByRank} from '../phrases/index.ts'
import {bodySentences, headings, isContentAt, stemsOf, type TokenStems} from '../words/index.ts'
import {keyOf} from './named.ts'
import type {DocumentRecord, EntityRecord, PhraseRecord, QuoteSample, SentenceRecord, SpeakerRecord} from './types.ts'

/** Phrases of a document that themes look at. */
const MOST_PHRASES = 40

/** Entities that are values or addresses, not things that a corpus is about. */
const VALUES = new Set(['date', 'time', 'money', 'percent', 'quantity', 'url', 'email', 'handle'])

/** Reduces a document and what was read from it to what themes need. */
export function recordOf(document: Document, quotes: readonly Quote[], entities: readonly Entity[]): DocumentRecord {
  const tokens = tokensOf(document)
  const vocabulary = new Vocabulary(tokens)
  const tokenFrom = createSearch(tokens.length, (token, at) => tokens.end[token]! <= at)
  const people = personTokens(tokens, tokenFrom, entities)
  const {sentences, indexOf} = readSentences(document, tokens, people, vocabulary)
  countHeadings(document, tokens, vocabulary)
  const phrases = readPhrases(document, entities, sentences, indexOf, people)
  const date = document.metadata.datePublished?.value
  return {
    hash: hashOf(document.id),
    id: document.id,
    ...(date !== undefined && {date}),
    stems: vocabulary.stems,
    counts: vocabulary.counts,
    sentences,
    phrases,
    quotes: quotes.filter((quote) => quote.parent === undefined).flatMap((quote) => sampleOf(quote, tokens, indexOf, vocabulary)),
    speakers: speakersOf(quotes, entities),
    entities: packed(entities.filter(({type}) => !VALUES.has(type)), (entity) => entityRecord(entity, indexOf)),
  }
}

/** The 64-bit hash of a document's id. Its digits are spread, so that the smallest hashes are a fair sample of a corpus. */
export function hashOf(id: string): string {
  const text = hashText(id)
  const high = Number.parseInt(text.slice(0, 8), 16)
  const low = Number.parseInt(text.slice(8), 16)
  return hexOf(mix(high, low)) + hexOf(mix(low, high))
}

function hexOf(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}

/** The stems of a document that tell what it is about, numbered as they come and counted. */
class Vocabulary {
  readonly stems: string[] = []
  readonly counts: number[] = []
  readonly #tokens: TokenTable
  readonly #all: TokenStems
  /** For each stem of the document its number here plus one; 0 for none. */
  readonly #numbers: Int32Array

  constructor(tokens: TokenTable) {
    this.#tokens = tokens
    this.#all = stemsOf(tokens)
    this.#numbers = new Int32Array(this.#all.stems.length)
  }

  /** Whether a token tells what the document is about. */
  has(token: number): boolean {
    return isContentAt(this.#tokens, this.#all, token)
  }

  /** The number of a token's stem. */
  numberOf(token: number): number {
    const stem = this.#all.stemOf[this.#tokens.word[token]!]!
    const known = this.#numbers[stem]!
    if (known > 0) return known - 1
    this.counts.push(0)
    return (this.#numbers[stem] = this.stems.push(this.#all.stems[stem]!)) - 1
  }

  count(token: number): number {
    const number = this.numberOf(token)
    this.counts[number]!++
    return number
  }
}

/** What a token is of a person. */
const OfPerson = {nothing: 0, role: 1, name: 2} as const

/** For each token what it is of a person: in an article names and roles say who speaks, not what about. */
function personTokens(tokens: TokenTable, tokenFrom: (at: number) => number, entities: readonly Entity[]): Uint8Array {
  const marked = new Uint8Array(tokens.length)
  for (const {type, mentions, roles} of entities) {
    if (type !== 'person') continue
    const mark = ({start, end}: Span, as: number): void => {
      for (let at = tokenFrom(start); at < tokens.length && tokens.start[at]! < end; at++) marked[at] = Math.max(marked[at]!, as)
    }
    for (const mention of mentions) mark(mention, mention.kind === 'role' ? OfPerson.role : OfPerson.name)
    for (const role of roles) mark(role, OfPerson.role)
  }
  return marked
}

/** Mutable while phrases are found. */
type OpenSentence = SentenceRecord & {readonly phrases: number[]}

/** The sentences of the body, and for each sentence of the document its index among them; -1 for one that is none of them. */
function readSentences(document: Document, tokens: TokenTable, people: Uint8Array, vocabulary: Vocabulary): {sentences: OpenSentence[]; indexOf: Int32Array} {
  const sentences: OpenSentence[] = []
  const indexOf = new Int32Array(tokens.sentences.length).fill(-1)
  for (const number of bodySentences(document, tokens)) {
    const {start, end, block, first, last} = tokens.sentences[number]!
    const words: number[] = []
    let length = 0
    for (let at = first; at < last; at++) {
      if (tokens.kind[at] !== TokenKind.word) continue
      length++
      if (!vocabulary.has(at)) continue
      const stem = vocabulary.count(at)
      if (people[at] === OfPerson.nothing) words.push(stem)
    }
    indexOf[number] = sentences.length
    sentences.push({start, end, text: document.text.slice(start, end), block, length, words, phrases: []})
  }
  return {sentences, indexOf}
}

function countHeadings(document: Document, tokens: TokenTable, vocabulary: Vocabulary): void {
  for (const {first, last} of headings(document, tokens)) {
    for (let at = first; at < last; at++) if (vocabulary.has(at)) vocabulary.count(at)
  }
}

/** A document's best phrases, without the roles of people: "the director" says who speaks. */
function readPhrases(document: Document, entities: readonly Entity[], sentences: readonly OpenSentence[], indexOf: Int32Array, people: Uint8Array): PhraseRecord[] {
  const records: PhraseRecord[] = []
  for (const {key, text, score, entity, uses} of phrasesByRank(document, entities)) {
    const isName = !entity && uses.every(({token}) => people[token] === OfPerson.name)
    if (!entity && !isName && uses.every(({token}) => people[token] !== OfPerson.nothing)) continue
    let within = 0
    let previous = -1
    for (const {sentence} of uses) {
      const index = sentence === previous ? -1 : indexOf[sentence]!
      previous = sentence
      if (index < 0) continue
      within++
      sentences[index]!.phrases.push(records.length)
    }
    const type = isName ? 'person' : entity?.type
    records.push({key, text, score: Math.round(score * 1000), sentences: within, ...(type !== undefined && {type})})
    if (records.length === MOST_PHRASES) break
  }
  return records
}

function sampleOf({id, content, speakers, sentences}: Quote, tokens: TokenTable, indexOf: Int32Array, vocabulary: Vocabulary): QuoteSample[] {
  const sentence = sentences.length === 0 ? -1 : indexOf[sentences[0]!]!
  if (sentence < 0) return []
  const {start, end, text} = content[0]!
  return [{
    id, sentence, start, end, text,
    speakers: speakers.map(({name}) => name),
    named: speakers.filter(({entity}) => entity !== undefined).map(({name}) => name),
    words: wordsWithin(content[0]!, sentences.filter((number) => indexOf[number]! >= 0), tokens, vocabulary),
  }]
}

function wordsWithin({start, end}: Span, sentences: readonly number[], tokens: TokenTable, vocabulary: Vocabulary): number[] {
  const words: number[] = []
  for (const sentence of sentences) {
    const {first, last} = tokens.sentences[sentence]!
    for (let at = first; at < last; at++) {
      const isInside = tokens.start[at]! >= start && tokens.end[at]! <= end
      if (isInside && vocabulary.has(at)) words.push(vocabulary.numberOf(at))
    }
  }
  return words
}

function speakersOf(quotes: readonly Quote[], entities: readonly Entity[]): SpeakerRecord[] {
  const types = new Map(entities.map(({id, type}) => [id, type]))
  const counts = new Map<string, {name: string; type: string; quotes: number}>()
  for (const {speakers, parent} of quotes) {
    if (parent !== undefined) continue
    for (const {name, entity} of speakers) {
      const type = entity === undefined ? undefined : types.get(entity)
      if (type === undefined) continue
      const key = keyOf({name, type})
      const speaker = counts.get(key) ?? {name, type, quotes: 0}
      speaker.quotes++
      counts.set(key, speaker)
    }
  }
  return [...counts.values()]
}

function entityRecord({name, aliases, type, mentions}: Entity, indexOf: Int32Array): EntityRecord {
  const sentences = new Set<number>()
  for (const {sentence} of mentions) {
    const index = indexOf[sentence]!
    if (index >= 0) sentences.add(index)
  }
  return {name, aliases: [...aliases], type, mentions: mentions.length, sentences: [...sentences]}
}
