import type {Document} from '../../document/index.ts'
import type {Entity} from '../../entities/index.ts'
import {TokenKind, tokensOf} from '../../language/index.ts'
import {exp} from '../../model/index.ts'
import {readPhrases} from './candidates.ts'
import {Columns} from './columns.ts'
import {FEATURES, Features} from './features.ts'
import {heapByScore, takeBest} from './order.ts'
import type {PhraseUse, Reading} from './reading.ts'
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
  readonly entity?: Entity | undefined
  /** Where it stands as a phrase of its own, in the order of the text. */
  readonly uses: readonly PhraseUse[]
  /** The values of {@link FEATURES}, where they are asked for. */
  readonly features?: Float64Array | undefined
}

/** So many of the best phrases are looked through for one that holds a worse one. */
const LOOKED_THROUGH = 20

/** Columns for more tokens are not kept for the next text. */
const KEPT_COLUMNS = 16_384

/** The columns of the last text: those of a ranking that has not come to its end are not among them. */
let spare: Columns | undefined

/** Columns with room for so many tokens. */
function takeColumns(length: number): Columns {
  let capacity = 1024
  while (capacity < length) capacity *= 2
  const columns = spare && spare.capacity >= length ? spare : new Columns(capacity)
  spare = undefined
  return columns
}

/**
 * The noun phrases of a document, best first: a linear model over features that are no words (as Kea: Witten et al. 1999). A phrase
 * that stands inside a better one is left out. They are made one by one: whoever wants ten of them need not pay for hundreds.
 *
 * @param entities The document's entities: names of one are one phrase. Empty to leave them alone.
 * @param explain Whether each phrase has its features.
 */
export function* phrasesByRank(document: Document, entities: readonly Entity[], weights: RankerWeights = PHRASE_WEIGHTS, explain = false): Generator<RankedPhrase> {
  const columns = takeColumns(tokensOf(document).length)
  try {
    const reading = readPhrases(document, entities, columns)
    const features = new Features(reading)
    score(reading, features, weights)
    heapByScore(columns, reading.phrases)
    let looked = 0
    for (let left = reading.phrases; left > 0; left--) {
      const phrase = takeBest(columns, left)
      if (columns.isWithin[phrase] === 1) continue
      if (looked++ < LOOKED_THROUGH) markWithin(reading, phrase)
      const uses = reading.usesOf(phrase)
      const number = columns.entity[phrase]!
      const entity = number < 0 ? undefined : entities[number]!
      const text = entity ? plain(entity.name) : textOf(uses, document.text)
      yield {key: reading.keyOf(phrase), text, score: columns.scores[phrase]!, entity, uses, features: explain ? rowOf(features, phrase) : undefined}
    }
  } finally {
    if (columns.capacity <= KEPT_COLUMNS) spare = columns
  }
}

/** All that {@link phrasesByRank} gives. */
export function rankPhrases(document: Document, entities: readonly Entity[], weights: RankerWeights = PHRASE_WEIGHTS): RankedPhrase[] {
  return [...phrasesByRank(document, entities, weights)]
}

/** Marks the phrases whose words stand within a phrase, and it too. */
function markWithin({tokens: {kind, word}, stems: {stemOf}, columns: {from, to, trie, isWithin}}: Reading, phrase: number): void {
  const last = to[phrase]!
  for (let first = from[phrase]!; first < last; first++) {
    let node = 0
    for (let at = first; at < last; at++) {
      if (kind[at] !== TokenKind.word) continue
      node = trie.child(node, stemOf[word[at]!]!)
      if (node === 0) break
      const end = trie.ends[node]!
      if (end >= 0) isWithin[end] = 1
    }
  }
}

/** The features of one phrase after the other. */
const row = new Float64Array(FEATURES.length)

/** Mean, deviation and weight of each feature, one after the other: they are asked for each phrase, and rows of rows are far to go. */
const learnt = new Float64Array(3 * FEATURES.length)

/** Whose numbers these are. */
let learntBy: RankerWeights | undefined

function score({phrases, columns: {scores, isWithin}}: Reading, features: Features, weights: RankerWeights): void {
  if (learntBy !== weights) learnt.set(weights.features.flat())
  learntBy = weights
  for (let phrase = 0; phrase < phrases; phrase++) {
    features.write(phrase, row, 0)
    scores[phrase] = probabilityOf(weights.bias)
  }
  isWithin.fill(0, 0, phrases)
}

/** The probability that the model gives to the features in `row`. */
function probabilityOf(bias: number): number {
  let sum = bias
  for (let at = 0, from = 0; at < row.length; at++, from += 3) sum += ((row[at]! - learnt[from]!) / learnt[from + 1]!) * learnt[from + 2]!
  return 1 / (1 + exp(-sum))
}

function rowOf(features: Features, phrase: number): Float64Array {
  const own = new Float64Array(FEATURES.length)
  features.write(phrase, own, 0)
  return own
}

/** What one feature adds to a phrase's score, in log-odds. */
export function contributionOf(features: Float64Array, at: number, {features: rows}: RankerWeights): number {
  const [mean, deviation, weight] = rows[at]!
  return ((features[at]! - mean) / deviation) * weight
}

/** The most frequent form; one in lower case before the same with a capital, which the beginning of a sentence may have given it. */
function textOf(uses: readonly PhraseUse[], text: string): string {
  const formOf = ({start, end}: PhraseUse): string => plain(text.slice(start, end))
  const first = formOf(uses[0]!)
  let isOne = true
  for (let at = 1; isOne && at < uses.length; at++) isOne = formOf(uses[at]!) === first
  // Most phrases have one form only.
  if (isOne) return first
  const forms = new Map<string, number>()
  for (const use of uses) {
    const form = formOf(use)
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

/** A text with one space where any white space is: a wrapped line may end within a phrase. */
function plain(text: string): string {
  return /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text
}
