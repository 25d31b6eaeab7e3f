import {checkDocument, checkKeys, checkWhole, expected, spanOf, type Document, type Span} from '../document/index.ts'
import {entityAnalysisOf} from '../entities/index.ts'
import {contributionOf, FEATURES, PHRASE_WEIGHTS, phrasesByRank, type RankedPhrase} from './phrases/index.ts'

/** What one feature added to a phrase's score. */
export interface KeyphraseFeature {
  /** What was looked at: `'mean word frequency'`, `'first position'` … */
  readonly name: string
  /** What was found. */
  readonly value: number
  /** What it added to the score, in log-odds; below 0 it took away. */
  readonly contribution: number
}

/** A phrase that tells what a document is about. */
export interface Keyphrase {
  /** The phrase in its most frequent written form; the full name, if it names an entity. */
  readonly text: string
  /** How probable it is that a reader would choose it, 0 to 1, as the ranker has learnt it from keyphrases of newswire articles. */
  readonly score: number
  /** Where it stands as a phrase of its own, under any of its names, in the order of the text. */
  readonly mentions: readonly Span[]
  /** Id of the entity that it names, in this document. */
  readonly entity?: string
  /** Why it has this score, what mattered most first; given with {@link KeyphraseOptions.explain}. */
  readonly features?: readonly KeyphraseFeature[]
}

/** Options of {@link extractKeyphrases}. */
export interface KeyphraseOptions {
  /** How many phrases at most. Default 10. */
  readonly limit?: number
  /** Whether each phrase says why it has its score. Default `false`. */
  readonly explain?: boolean
}

/**
 * The phrases that tell best what a document is about: noun phrases, ranked by a linear model over features that are no words
 * (as Kea: Witten et al., "KEA: Practical automatic keyphrase extraction", 1999). Names of one entity are one phrase.
 *
 * @param document A parsed document.
 * @returns The phrases, best first, none inside a better one.
 * @throws TypeError if an argument is not of its kind; RangeError if the limit is no whole number from 1.
 * @example
 * ```ts
 * import {extractKeyphrases, parseDocument} from 'nutgraf'
 *
 * const document = parseDocument('The flood barrier failed on Monday. Engineers said that the flood barrier was old.')
 * const [first] = extractKeyphrases(document)
 *
 * first.text // => 'flood barrier'
 * first.mentions.length // => 2
 * ```
 */
export function extractKeyphrases(document: Document, options: KeyphraseOptions = {}): Keyphrase[] {
  checkDocument(document)
  checkKeys(options, ['limit', 'explain'], 'options')
  const {limit = 10, explain = false} = options
  checkWhole(limit, 1, 'options.limit')
  if (typeof explain !== 'boolean') throw expected('options.explain to be true or false', explain)
  const best: RankedPhrase[] = []
  for (const phrase of phrasesByRank(document, entityAnalysisOf(document).entities, PHRASE_WEIGHTS, explain)) if (best.push(phrase) === limit) break
  return best.map(({text, score, uses, entity, features}) => ({
    text,
    score: Math.round(score * 1000) / 1000,
    mentions: uses.map(({start, end}) => spanOf(document.text, start, end)),
    ...(entity && {entity: entity.id}),
    ...(features && {features: explanationOf(features)}),
  }))
}

function explanationOf(features: Float64Array): KeyphraseFeature[] {
  return FEATURES
    .map((name, at): KeyphraseFeature => ({name, value: features[at]!, contribution: contributionOf(features, at, PHRASE_WEIGHTS)}))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
}
