import type {Document} from '../../document/index.ts'
import type {Entity} from '../../entities/index.ts'
import {exp} from '../../model/index.ts'
import {keyOf, readPhrases, type Candidate, type PhraseUse} from './candidates.ts'
import {FEATURES, featuresOf} from './features.ts'
import {PHRASE_WEIGHTS} from './weights.generated.ts'
import type {RankerWeights} from './weights.ts'

/** A phrase with its rank. */
export interface RankedPhrase {
  /** Its words' stems joined by a space. */
  readonly key: string
  /** Its best written form; the full name, if it names an entity. */
  readonly text: string
  /** How probable it is that a reader would choose it as a keyphrase, 0 to 1. */
  readonly score: number
  /** The entity that it names. */
  readonly entity?: string | undefined
  /** Where it stands as a phrase of its own, in the order of the text. */
  readonly uses: readonly PhraseUse[]
  /** The values of {@link FEATURES}. */
  readonly features: Float64Array
}

/** So many of the best phrases are looked through for one that holds a worse one. */
const LOOKED_THROUGH = 20

/**
 * The noun phrases of a document, best first: a linear model over features that are no words (as Kea: Witten et al. 1999). A phrase
 * that stands inside a better one is left out. They are made one by one: whoever wants ten of them need not pay for hundreds.
 *
 * @param entities The document's entities: names of one are one phrase. Empty to leave them alone.
 */
export function* phrasesByRank(document: Document, entities: readonly Entity[], weights: RankerWeights = PHRASE_WEIGHTS): Generator<RankedPhrase> {
  const reading = readPhrases(document, entities)
  const {candidates} = reading
  const rows = featuresOf(reading)
  const width = FEATURES.length
  const featuresAt = (index: number): Float64Array => rows.subarray(index * width, (index + 1) * width)
  const scores = scoresOf(rows, candidates.length, weights)
  const order = new Uint32Array(candidates.length)
  for (let index = 0; index < order.length; index++) order[index] = index
  order.sort((a, b) => scores[b]! - scores[a]! || candidates[a]!.uses[0]!.start - candidates[b]!.uses[0]!.start)
  const padded: string[] = []
  for (const index of order) {
    const candidate = candidates[index]!
    const key = keyOf(candidate, reading)
    if (isWithin(key, padded)) continue
    const {uses, entity} = candidate
    yield {key, text: textOf(candidate, document.text), score: scores[index]!, entity: entity?.id, uses, features: featuresAt(index)}
    if (padded.length < LOOKED_THROUGH) padded.push(` ${key} `)
  }
}

/** Whether the words of a phrase stand within one of the better ones, each between spaces. */
function isWithin(key: string, better: readonly string[]): boolean {
  for (const phrase of better) if (phrase.includes(key) && phrase.includes(` ${key} `)) return true
  return false
}

/** All that {@link phrasesByRank} gives. */
export function rankPhrases(document: Document, entities: readonly Entity[], weights: RankerWeights = PHRASE_WEIGHTS): RankedPhrase[] {
  return [...phrasesByRank(document, entities, weights)]
}

function scoresOf(rows: Float64Array, count: number, weights: RankerWeights): Float64Array {
  const scores = new Float64Array(count)
  for (let index = 0; index < count; index++) scores[index] = scoreOf(rows, weights, index * FEATURES.length)
  return scores
}

/** The probability that the model gives to the features of a phrase, which begin at `from`. */
export function scoreOf(features: Float64Array, {bias, features: learnt}: RankerWeights, from = 0): number {
  let sum = bias
  for (let at = 0; at < learnt.length; at++) sum += contributionOf(features, at, learnt, from)
  return 1 / (1 + exp(-sum))
}

/** What one feature adds to a phrase's score, in log-odds; the phrase's features begin at `from`. */
export function contributionOf(features: Float64Array, at: number, learnt: RankerWeights['features'], from = 0): number {
  // Mean, deviation, weight: not taken apart, which would make an iterator for each.
  const row = learnt[at]!
  return ((features[from + at]! - row[0]) / row[1]) * row[2]
}

/** The most frequent form; one in lower case before the same with a capital, which the beginning of a sentence may have given it. */
function textOf({uses, entity}: Candidate, text: string): string {
  if (entity) return entity.name.replace(/\s+/g, ' ')
  const forms = new Map<string, number>()
  for (const {start, end} of uses) {
    // A wrapped line may end within a phrase.
    const form = text.slice(start, end).replace(/\s+/g, ' ')
    forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  let best = ''
  let most = 0
  for (const [form, times] of forms) {
    const isSame = form.toLowerCase() === best.toLowerCase()
    if (isSame ? form > best : times > most) {
      best = form
      most = Math.max(most, times)
    }
  }
  return best
}
