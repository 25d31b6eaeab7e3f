/** A half-open range of the text. */
export interface Range {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
}

/** Whether two ranges share a code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** A cue with what its words tell. */
export interface RawCue extends Range {
  /** The verb's base form, or the phrase in lower case. */
  readonly lemma: string
  /** "did not say" */
  readonly negated: boolean
  /** "would say" */
  readonly hypothetical: boolean
  /** "declined to comment" */
  readonly refusal: boolean
  /** Whether it reports an attitude, not speech. */
  readonly isAttitude: boolean
}

/** A quotation as one unit gives it, before continuations are joined and speakers resolved. */
export interface RawQuote {
  /** Index of its unit; of the last one, once others have been joined. */
  unit: number
  /** The content, in order; empty where a colon ends the paragraph and the next one holds it. */
  readonly content: Range[]
  /** The cue. */
  readonly cue?: RawCue
  /** The words that name the speaker. */
  readonly source?: Range
  /** The words that name who is spoken to. */
  readonly addressee?: Range
  /** Whether the one spoken to is the grammatical subject, so that the speaker is not told. */
  readonly passive: boolean
  /** What a turn's letter stands for, where it has no name: "Q:", "A:". */
  readonly letter?: 'question' | 'answer'
  /** Whether it stands inside the content of another one: "Lee said **Osei had promised a vote**". */
  readonly isNested?: true
  /** How probable it is that this is a quotation with this content and source, 0 to 1. */
  readonly confidence: number
}

/** One that is being read. */
export type OpenRawQuote = {-readonly [Key in keyof RawQuote]: RawQuote[Key]}

/** The words of a stretch in lower case, with a space between them and nothing else. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase()
}
