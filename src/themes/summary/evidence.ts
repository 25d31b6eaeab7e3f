import {tfIdf} from '../grouping/index.ts'
import type {DocumentRecord, QuoteSample, SentenceRecord} from '../records/index.ts'
import type {Evidence} from '../types.ts'
import {byText, countShared, recordsOf, round, type GroupedCorpus} from './corpus.ts'

/** Sentences and quotations shown for a theme, each at most. */
const MOST_SHOWN = 5

/** A sentence of fewer words shows nothing. */
const LEAST_WORDS = 5

/** Two texts that share so much of their words are one piece of evidence (Jaccard). */
const DUPLICATE = 0.7

/** A quotation that is less like its theme shows nothing of it. */
const LEAST_WEIGHT = 0.1

/** How many pieces of a theme one document of a large corpus gives: others have something to show too. */
const MOST_OF_DOCUMENT = 1

/** A sentence or quotation of a theme, with what it takes to compare it. */
interface Piece {
  readonly evidence: Evidence
  readonly words: ReadonlySet<string>
}

/** The quotations of a theme by its entities' names, and the best pieces of evidence. */
export interface ThemeEvidence {
  /** The sentences that show it best, then the quotations. */
  readonly shown: readonly Evidence[]
  /** The quotation of each named speaker that is closest to the theme. */
  readonly bySpeaker: ReadonlyMap<string, Evidence>
}

/** What shows a theme best: the sentences and quotations closest to its centre (centroid method: Radev et al. 2004). */
export function evidenceOf(corpus: GroupedCorpus, theme: number): ThemeEvidence {
  const sentences: Piece[] = []
  const quotes: Piece[] = []
  const bySpeaker = new Map<string, Evidence>()
  for (const {record, own} of recordsOf(corpus, theme)) {
    const content = corpus.records[record]!
    for (const [index, sentence] of content.sentences.entries()) {
      if (sentence.length < LEAST_WORDS || !own.has(index)) continue
      const weight = own.get(index) ?? likenessOf(corpus, content, sentence.words, theme)
      sentences.push(pieceOf(content, sentence.words, {kind: 'sentence', ...spanIn(content, sentence)}, weight))
    }
    for (const quote of content.quotes) {
      if (!own.has(quote.sentence) || quote.speakers.length === 0) continue
      const piece = pieceOf(content, quote.words, {kind: 'quote', quote: quote.id, speakers: quote.speakers, ...spanIn(content, quote)}, likenessOf(corpus, content, quote.words, theme))
      quotes.push(piece)
      for (const name of quote.named) if ((bySpeaker.get(name)?.weight ?? -1) < piece.evidence.weight) bySpeaker.set(name, piece.evidence)
    }
  }
  const most = corpus.index.unit === 'document' ? MOST_OF_DOCUMENT : MOST_SHOWN
  const shown = best(quotes.filter(({evidence}) => evidence.weight >= LEAST_WEIGHT), most)
  return {shown: [...best(sentences, most, shown), ...shown].map(({evidence}) => evidence), bySpeaker}
}

function spanIn({id}: DocumentRecord, {start, end, text}: SentenceRecord | QuoteSample): Pick<Evidence, 'document' | 'start' | 'end' | 'text'> {
  return {document: id, start, end, text}
}

function pieceOf({stems}: DocumentRecord, words: readonly number[], evidence: Omit<Evidence, 'weight'>, weight: number): Piece {
  return {evidence: {...evidence, weight: round(weight)}, words: new Set(words.map((word) => stems[word]!))}
}

/** The cosine of some words with a theme's centre. */
function likenessOf({lexicon, centres, weights}: GroupedCorpus, {stems}: DocumentRecord, words: readonly number[], theme: number): number {
  const counts = new Map<number, number>()
  for (const word of words) {
    const number = lexicon.numbers.get(stems[word]!)
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  let product = 0
  let square = 0
  for (const [number, count] of counts) {
    const value = tfIdf(count, weights[number]!)
    product += value * centres.values[number * centres.count + theme]!
    square += value * value
  }
  return product / Math.sqrt(square || 1)
}

/** The heaviest pieces, no two alike and none like `others`, `most` of a document at most. */
function best(pieces: Piece[], most: number, others: readonly Piece[] = []): Piece[] {
  pieces.sort((a, b) => b.evidence.weight - a.evidence.weight || byText(a.evidence.document, b.evidence.document) || a.evidence.start - b.evidence.start)
  const shown: Piece[] = []
  const perDocument = new Map<string, number>()
  for (const piece of pieces) {
    if (shown.length === MOST_SHOWN) break
    const times = perDocument.get(piece.evidence.document) ?? 0
    if (times >= most || [shown, others].some((list) => list.some((other) => shared(other.words, piece.words) > DUPLICATE))) continue
    perDocument.set(piece.evidence.document, times + 1)
    shown.push(piece)
  }
  return shown
}

/** The share of two sets that both have. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = countShared(a, b)
  return both / (a.size + b.size - both || 1)
}
