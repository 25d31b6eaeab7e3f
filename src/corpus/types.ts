import type {Block, Diagnostic, Metadata} from '../document/index.ts'
import type {Entity} from '../entities/index.ts'
import type {Quote, QuoteOptions} from '../quotes/index.ts'

/** All that is read from one document, without its tree: small enough to store and post. */
export interface DocumentAnalysis {
  /** The document's id. */
  readonly id: string
  /** Its text, into which all offsets point. Only with {@link AnalysisOptions.text}. */
  readonly text?: string
  /** What the text says about itself. */
  readonly metadata: Metadata
  /** Its blocks. */
  readonly blocks: readonly Block[]
  /** Who said what. */
  readonly quotes: readonly Quote[]
  /** Whom and what it names. */
  readonly entities: readonly Entity[]
  /** What is odd about the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of {@link analyzeDocument}: those of `extractQuotes`, which hold those of `extractEntities`, and its own. */
export interface AnalysisOptions extends QuoteOptions {
  /** Whether the document's text is given too, for what shows results in their place. Default `false`. */
  readonly text?: boolean
}
