/** A text with its role. */
export interface NinjsText {
  /** What it is for: `main`, `sub`, `summary`, `caption`. */
  readonly role: string
  /** Its IANA media type: `text/plain`. */
  readonly contentType: string
  /** The text. */
  readonly value: string
}

/** The article's body. */
export interface NinjsBody extends NinjsText {
  /** Its number of characters, in Unicode code points. */
  readonly charCount: number
  /** Its number of words. */
  readonly wordCount: number
}

/** A person, organisation, place, event or object that the article names. */
export interface NinjsNamed {
  /** The fullest form of its name. */
  readonly name: string
  /** `mentions`: the article names it. */
  readonly rel: string
  /** Its identifier, if the caller's known entity has one that is a URI. */
  readonly uri?: string
  /** Its identifier, if the caller's known entity has one that is not. */
  readonly literal?: string
}

/** A concept: a keyword of the article, or something named that is neither person, organisation, place, event nor object. */
export interface NinjsSubject extends NinjsNamed {
  /** How central it is to the article, 0 to 100. */
  readonly relevance?: number
}

/** Somebody who published or supplied the article. */
export interface NinjsInfoSource {
  /** The name. */
  readonly name: string
  /** `publisher`, or `source` for an agency that is credited. */
  readonly role: string
}

/** A picture that the article shows. */
export interface NinjsAssociation {
  /** `picture-1`, `picture-2` … */
  readonly name: string
  /** The article's URI with the name as its fragment. */
  readonly uri: string
  /** Always `picture`. */
  readonly type: 'picture'
  /** Its caption. */
  readonly descriptions: readonly NinjsText[]
  /** Whom the caption credits. */
  readonly by?: string
}

/** The standard that an item follows. */
export interface NinjsStandard {
  /** Always `ninjs`. */
  readonly name: 'ninjs'
  /** The version of the standard. */
  readonly version: string
  /** The address of its JSON schema. */
  readonly schema: string
}

/**
 * A news item of IPTC ninjs 3, as much of it as an article says of itself.
 *
 * @see https://iptc.org/standards/ninjs/
 */
export interface Ninjs {
  /** The standard, and its version. */
  readonly standard: NinjsStandard
  /** The item's identifier. */
  readonly uri: string
  /** Always `text`. */
  readonly type: 'text'
  /** BCP 47 language, if it is known. */
  readonly language?: string
  /** When it was published, to the minute and with a zone; a date that is known less exactly is left out. */
  readonly firstCreated?: string
  /** When it was last changed, as `firstCreated`; when it was published if it was not changed. */
  readonly versionCreated?: string
  /** The headline (`main`) and the line under it (`sub`). */
  readonly headlines?: readonly NinjsText[]
  /** The authors, in one line. */
  readonly by?: string
  /** Where the report was filed from. */
  readonly located?: string
  /** What it is about, in a sentence or two (`summary`). */
  readonly descriptions?: readonly NinjsText[]
  /** The body. */
  readonly bodies?: readonly NinjsBody[]
  /** The people that it names. */
  readonly people?: readonly NinjsNamed[]
  /** The organisations that it names. */
  readonly organisations?: readonly NinjsNamed[]
  /** The places that it names. */
  readonly places?: readonly NinjsNamed[]
  /** The events that it names. */
  readonly events?: readonly NinjsNamed[]
  /** The products that it names. */
  readonly objects?: readonly NinjsNamed[]
  /** Its keywords, and the groups, laws, works and other things that it names. */
  readonly subjects?: readonly NinjsSubject[]
  /** Who published and supplied it. */
  readonly infoSources?: readonly NinjsInfoSource[]
  /** Its copyright notice. */
  readonly copyrightNotice?: string
  /** Its pictures. */
  readonly associations?: readonly NinjsAssociation[]
}
