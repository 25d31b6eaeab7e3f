import type {DocumentRecord, SentenceRecord} from './types.ts'

/** What is kept of a document whose corpus is too large for themes of sentences. */
const MOST_SENTENCES = 5
const MOST_QUOTES = 4
const MOST_PHRASES = 15
const MOST_ENTITIES = 15

/** A sentence of fewer words shows nothing. */
const LEAST_WORDS = 6

/** A sentence of more words is no evidence that anybody reads. */
const MOST_WORDS = 60

/** The record of a document without the sentences, quotations and names that matter least to it. Doing it twice changes nothing. */
export function thin(record: DocumentRecord): DocumentRecord {
  if (record.thin) return record
  const {sentences, quotes, phrases, entities} = record
  const shown = new Set(best(sentences.length, MOST_SENTENCES, (index) => weightOf(record, sentences[index]!)))
  const chosenQuotes = best(quotes.length, MOST_QUOTES, (index) => (quotes[index]!.named.length > 0 ? quotes[index]!.words.length : 0))
  for (const index of chosenQuotes) shown.add(quotes[index]!.sentence)
  const order = [...shown].sort((a, b) => a - b)
  const place = new Map(order.map((sentence, index) => [sentence, index]))
  const keptPhrases = phrases.slice(0, MOST_PHRASES)
  return {
    ...record,
    thin: true,
    sentences: order.map((index) => ({...sentences[index]!, phrases: sentences[index]!.phrases.filter((phrase) => phrase < keptPhrases.length)})),
    phrases: keptPhrases,
    quotes: chosenQuotes.sort((a, b) => a - b).map((index) => ({...quotes[index]!, sentence: place.get(quotes[index]!.sentence)!})),
    entities: best(entities.length, MOST_ENTITIES, (index) => entities[index]!.mentions)
      .sort((a, b) => a - b)
      .map((index) => ({...entities[index]!, sentences: entities[index]!.sentences.flatMap((sentence) => place.get(sentence) ?? [])})),
  }
}

/** The best phrases in the fewest words. */
function weightOf({phrases}: DocumentRecord, {length, phrases: own}: SentenceRecord): number {
  if (length < LEAST_WORDS || length > MOST_WORDS) return 0
  let sum = 0
  for (const phrase of own) sum += phrases[phrase]!.score
  return sum / Math.sqrt(length)
}

/** The indices of the `most` highest weights above 0, heaviest first. */
function best(length: number, most: number, weight: (index: number) => number): number[] {
  return Array.from({length}, (_, index) => ({index, weight: weight(index)}))
    .filter((each) => each.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .map(({index}) => index)
}
