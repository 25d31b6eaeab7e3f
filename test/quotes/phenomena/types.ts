/** A quotation as a careful reader marks it. */
export interface ExpectedQuote {
  /** The stretches of the content as they stand in the text, outer marks included, trailing full stop outside the marks left out. */
  readonly content: readonly string[]
  /** `direct`: every letter of the content stands inside quotation marks; `indirect`: none does; `mixed`: the rest. */
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /**
   * Full names of the speakers as the text gives them ('Mark Osei' for "he"); the words of the source for an unnamed one or a document;
   * [] where the text leaves it open.
   */
  readonly speakers: readonly string[]
  /** Base form of the cue's verb, or the phrase in lower case ('say', 'according to', ':'); left out where there is no cue. */
  readonly cue?: string
  /** The source's words, where worth checking. */
  readonly source?: string
  /** The words for whoever was spoken to, where worth checking. */
  readonly addressee?: string
  /** True for "did not say". */
  readonly negated?: true
  /** True for "would say", "if she says". */
  readonly hypothetical?: true
  /** True for "declined to comment". */
  readonly refusal?: true
  /** `attitude` for wants, beliefs and findings; left out for speech. */
  readonly level?: 'attitude'
  /** True where it stands inside another quotation. */
  readonly nested?: true
}

/** A text that shows a phenomenon of quotation in news, with all its quotations in the order of the text. */
export interface PhenomenonCase {
  /** Number of the phenomenon, 1 to 58. */
  readonly phenomenon: number
  /** What is particular about this case; unique among all. */
  readonly name: string
  /** How the text is written: marks and their full stops, forms of address, spelling. */
  readonly style: 'British' | 'American'
  /** The text; paragraphs are separated by a blank line. */
  readonly text: string
  /** `detect` where the text has furniture (a headline, links) to be told from its body; else all of it is body. */
  readonly structure?: 'detect'
  /** Options for `extractQuotes`. */
  readonly options?: {readonly level?: 'attitude'; readonly refusals?: true}
  /** The quotations. */
  readonly quotes: readonly ExpectedQuote[]
}
