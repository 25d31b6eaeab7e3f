import type {Span} from '../document/index.ts'
import type {EntityOptions} from '../entities/index.ts'

/**
 * How a speaker was found: by name, alias, pronoun or role in the text, as a statement's issuer, from the quotation before, or, for a
 * headline, because the body quotes the same words.
 */
export type SpeakerVia = 'name' | 'alias' | 'pronoun' | 'role' | 'statement' | 'continuation' | 'repetition'

/** Somebody who is quoted. */
export interface Speaker {
  /** The full name where the text gives one, else the words of the source. */
  readonly name: string
  /** Id of the entity in this document; absent for an unnamed source ("a witness"). */
  readonly entity?: string
  /**
   * Id of an unnamed source in this document, `u1`, `u2` …: quotations of one "witness" share it, "another witness" has another.
   * Two documents' unnamed sources are never the same.
   */
  readonly unnamed?: string
  /** How the speaker was found. */
  readonly via: SpeakerVia
}

/** The words that report: "said", "according to". */
export interface Cue extends Span {
  /** The verb's base form ("say"), or the phrase in lower case ("according to"). */
  readonly lemma: string
  /** Whether the report is negated ("did not say"). */
  readonly negated: boolean
  /** Whether the words were not said but might be, or are asked for ("would say", "if she says", "to say"). */
  readonly hypothetical: boolean
  /** Whether nothing was said at all: "declined to comment". Given only with {@link QuoteOptions.refusals}. */
  readonly refusal: boolean
}

/** Somebody who was spoken to. */
export interface Addressee extends Span {
  /** The full name where the text gives one, else the words. */
  readonly name: string
  /** Id of the entity in this document. */
  readonly entity?: string
}

/** Something that somebody said, as the text reports it. */
export interface Quote {
  /** Id in this document: `q1`, `q2` … in the order of the text. */
  readonly id: string
  /** `direct`: every letter of the content stands inside quotation marks; `indirect`: none does; `mixed`: the rest. */
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** What is reported: an act of speech, or an attitude ("wants", "believes", "the poll found"), given only when asked for. */
  readonly level: 'speech' | 'attitude'
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
  /** Who was spoken to: "told **the BBC**". */
  readonly addressee?: Addressee
  /**
   * How probable it is that this is a quotation with this content and this source, 0 to 1: docs/quality.md shows how well it fits. Where
   * the models have not read it, a constant: 0.75 by rules alone, 0.9 a turn of a transcript, 0.5 quoted words without a cue.
   */
  readonly confidence: number
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
  /** `speech` (default) gives what was said; `attitude` gives wants, beliefs, intentions and findings too. */
  readonly level?: 'speech' | 'attitude'
  /** Whether refusals to speak ("declined to comment") are given too, with `cue.refusal` true. Default `false`. */
  readonly refusals?: boolean
  /** `false` leaves the trained model out: rules alone, which find less of what stands without quotation marks. Default `true`. */
  readonly model?: boolean
  /** More verbs that report speech, by their base form, regular or with all their forms: `['chirp', {lemma: 'spake', forms: ['spake']}]`. */
  readonly cues?: readonly (string | CueVerb)[]
}
