import {idfOf, spaceOf, type Bag, type Beside, type Space} from '../grouping/index.ts'
import type {DocumentRecord} from '../records/index.ts'

/** What themes are made of. */
export type UnitKind = 'sentence' | 'document'

/** A sentence or document with its features. */
export interface Unit {
  /** Index of its document's record. */
  readonly record: number
  /** Index of the sentence in the record; -1 for a document. */
  readonly sentence: number
  /** Stems and phrases, each once. */
  readonly features: readonly string[]
  /** How often each stands in it. */
  readonly counts: readonly number[]
}

/** Phrases of several words, but names, say more of a sentence's subject than their words alone. */
const PHRASE_COUNT = 1.5

/** How much of the words of sentences near by one takes on: a text goes on about one thing. */
const NEAR = [[-2, 0.25], [-1, 0.5], [1, 0.5], [2, 0.25]] as const

/** How much of that share is left in another paragraph. */
const ACROSS_PARAGRAPHS = 0.6

/**
 * The units of a corpus, in the order of its records.
 *
 * @param keeps Which sentences and documents count.
 */
export function unitsOf(records: readonly DocumentRecord[], kind: UnitKind, keeps: (record: DocumentRecord, sentence: number) => boolean): Unit[] {
  const units: Unit[] = []
  for (const [record, content] of records.entries()) {
    // What has no noun phrase is about nothing.
    if (content.phrases.length === 0) continue
    if (kind === 'document') {
      if (keeps(content, -1)) units.push({record, sentence: -1, features: content.stems, counts: content.counts})
      continue
    }
    for (let sentence = 0; sentence < content.sentences.length; sentence++) if (keeps(content, sentence)) units.push(sentenceUnit(content, record, sentence))
  }
  return units
}

function sentenceUnit({stems, phrases, sentences}: DocumentRecord, record: number, sentence: number): Unit {
  const counts = new Map<string, number>()
  for (const word of sentences[sentence]!.words) counts.set(stems[word]!, (counts.get(stems[word]!) ?? 0) + 1)
  for (const phrase of sentences[sentence]!.phrases) {
    const {key, type} = phrases[phrase]!
    if (key.includes(' ') && type === undefined) counts.set(key, PHRASE_COUNT)
  }
  return {record, sentence, features: [...counts.keys()], counts: [...counts.values()]}
}

/** The features that tell something, and how much. */
export interface Lexicon {
  /** The features. */
  readonly features: readonly string[]
  /** The number of each. */
  readonly numbers: ReadonlyMap<string, number>
  /** How much each tells: inverse document frequency, in thousandths so that it can be written down. */
  readonly idf: readonly number[]
}

/** The lexicon of a corpus. */
export function lexiconOf(units: readonly Unit[]): Lexicon {
  const all = new Map<string, number>()
  const bags = units.map(({features, counts}): Bag => ({counts, keys: features.map((feature) => {
    let number = all.get(feature)
    if (number === undefined) all.set(feature, number = all.size)
    return number
  })}))
  const idf = idfOf(bags, all.size)
  const features = [...all.keys()].filter((_, number) => idf[number]! > 0)
  return lexicon(features, features.map((feature) => Math.round(idf[all.get(feature)!]! * 1000)))
}

/** A lexicon from its parts. */
export function lexicon(features: readonly string[], idf: readonly number[]): Lexicon {
  return {features, idf, numbers: new Map(features.map((feature, number) => [feature, number]))}
}

/** How much each feature tells, as a number to reckon with. */
export function weightsOf({idf}: Lexicon): Float64Array {
  return Float64Array.from(idf, (value) => value / 1000)
}

/** The units as vectors; sentences take on some of the words beside them. */
export function vectorsOf(units: readonly Unit[], lexicon: Lexicon, records: readonly DocumentRecord[]): Space {
  const {numbers} = lexicon
  const bags = units.map(({features, counts}): Bag => {
    const keys: number[] = []
    const kept: number[] = []
    for (const [at, feature] of features.entries()) {
      const number = numbers.get(feature)
      if (number === undefined) continue
      keys.push(number)
      kept.push(counts[at]!)
    }
    return {keys, counts: kept}
  })
  const besideOf = (unit: number): readonly Beside[] => NEAR.flatMap(([step, share]) => {
    const {record, sentence} = units[unit]!
    const row = unit + step
    const other = units[row]
    if (other?.record !== record || sentence < 0 || other.sentence !== sentence + step) return []
    const {sentences} = records[record]!
    return {row, share: sentences[other.sentence]!.block === sentences[sentence]!.block ? share : share * ACROSS_PARAGRAPHS}
  })
  return spaceOf(bags, weightsOf(lexicon), besideOf)
}
