import type {Span} from '../document/index.ts'
import type {EntityOptions} from '../entities/index.ts'

/** How a speaker was found: by name, alias, pronoun or role in the text, as a statement's issuer, or from the quotation before. */
export type SpeakerVia = 'name' | 'alias' | 'pronoun' | 'role' | 'statement' | 'continuation'

/** Somebody who is quoted. */
export interface Speaker {
  /** The full name where the text gives one, else the words of the source. */
  readonly name: string
  /** Id of the entity in this document; absent for an unnamed source ("a witness"). */
  readonly entity?: string
  /** How the speaker was found. */
  readonly via: SpeakerVia
}

/** The words that report: "said", "according to". */
export interface Cue extends Span {
  /** The verb's base form ("say"), or the phrase in lower case ("according to"). */
  readonly lemma: string
  /** Whether the report is negated ("did not say"). */
  readonly negated: boolean
}

/** Something that somebody said, as the text reports it. */
export interface Quote {
  /** Id in this document: `q1`, `q2` … in the order of the text. */
  readonly id: string
  /** `direct`: every letter of the content stands inside quotation marks; `indirect`: none does; `mixed`: the rest. */
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** What is reported: here always an act of speech. */
  readonly level: 'speech'
  /** The quotation as it stands, outer marks included; several spans when "he said" splits it or paragraphs follow. */
  readonly content: readonly Span[]
  /** Its words without the outer marks, the parts joined by a space. */
  readonly text: string
  /** The words that report it. */
  readonly cue?: Cue
  /** The words that name the speaker. */
  readonly source?: Span
  /** Who said it; empty where the text leaves that open. */
  readonly speakers: readonly Speaker[]
  /** Id of the quotation that this one stands inside. */
  readonly parent?: string
  /** Index in `Document.blocks` of the block in which it begins. */
  readonly block: number
  /** Indices in `sentences(document)` of the sentences that it touches. */
  readonly sentences: readonly number[]
}

/** A reporting verb with all its forms, for one that is not regular. */
export interface CueVerb {
  /** The base form, as `Cue.lemma` gives it. */
  readonly lemma: string
  /** All forms that report, in lower case. */
  readonly forms: readonly string[]
}

/** Options of {@link extractQuotes}. */
export interface QuoteOptions extends EntityOptions {
  /** More verbs that report speech, by their base form, regular or with all their forms: `['chirp', {lemma: 'spake', forms: ['spake']}]`. */
  readonly cues?: readonly (string | CueVerb)[]
}
