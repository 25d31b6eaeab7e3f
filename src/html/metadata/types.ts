import type {FieldSource} from '../../document/index.ts'
import type {Element} from '../tree.ts'

/** A value that a page gives for a field. */
export interface PageField<Value = string> {
  /** The value. Dates are ISO 8601 at the granularity stated, to the minute at the most. */
  readonly value: Value
  /** Where it was found. */
  readonly source: FieldSource
  /** The element in which readers see it, if there is one. */
  readonly element?: Element
  /** How often a value of this field from this source is right, 0 to 1, as counted; absent where it was not counted. */
  readonly confidence?: number
}

/** What a page says about its article. A field that it does not state is absent. */
export interface PageMetadata {
  /** The headline. */
  readonly headline?: PageField
  /** Another headline, or the line under the first. */
  readonly alternativeHeadline?: PageField
  /** The authors, in order. */
  readonly author?: readonly PageField[]
  /** Who published it. */
  readonly publisher?: PageField
  /** The section of the publication. */
  readonly articleSection?: PageField
  /** When it was published. */
  readonly datePublished?: PageField
  /** When it was last changed; never before it was published. */
  readonly dateModified?: PageField
  /** Whom it credits for the report. */
  readonly creditText?: PageField
  /** BCP 47 language. */
  readonly inLanguage?: PageField
  /** The article's own address: http or https. */
  readonly url?: PageField
  /** A sentence or two on what it is about. */
  readonly description?: PageField
  /** Keywords, each once. */
  readonly keywords?: readonly PageField[]
}

/** The name of a field. */
export type FieldName = keyof PageMetadata

/** A value that one source gives for a field, tidied, before sources are compared. */
export interface Claim {
  /** The value. */
  readonly value: string
  /** The element in which readers see it. */
  readonly element?: Element
  /** Whether other sources are asked before: it is in a `meta` of no known vocabulary, or only its words tell what it is. */
  readonly weak?: true
  /** Of an author: whether the source says that it is an organisation. */
  readonly organization?: true
}

/** What one source says of each field, the best first. */
export type Claims = Partial<Record<FieldName, readonly Claim[]>>

/** Collects claims: a value that is absent is left out. */
export interface ClaimList {
  /** Adds a claim to a field. */
  readonly add: (field: FieldName, value: string | undefined, rest?: Omit<Claim, 'value'>) => void
  /** What has been collected. */
  readonly claims: Claims
}

/** Makes a {@link ClaimList}. */
export function createClaims(): ClaimList {
  const claims: Partial<Record<FieldName, Claim[]>> = {}
  return {
    claims,
    add: (field, value, rest = {}) => {
      if (value !== undefined) (claims[field] ??= []).push({value, ...rest})
    },
  }
}
