import type {EntityType} from '../entities/index.ts'
import type {Quote} from '../quotes/index.ts'

/** A quotation, and the document that it stands in. */
export interface QuoteReference {
  /** The document's id. */
  readonly document: string
  /** The quotation, as the document's analysis gives it. */
  readonly quote: Quote
}

/** All that one speaker said in a corpus. */
export interface SpeakerQuotes {
  /** The full name that most documents give the speaker; of a source without a name the words that name it first ("a witness"). */
  readonly name: string
  /** Id of the corpus' entity, as in `linkEntities(analyses)`; absent for a source without a name, and for a statement that nobody is named to have issued. */
  readonly entity?: string
  /** What kind of thing the corpus' entity is. */
  readonly type?: EntityType
  /** Id of a source without a name in its one document (`Speaker.unnamed`). */
  readonly unnamed?: string
  /** How many documents quote the speaker. */
  readonly documents: number
  /** The quotations, by document id, then in the order of the text. */
  readonly quotes: readonly QuoteReference[]
}

/** The quotations of a corpus by speaker. */
export interface QuotesBySpeaker {
  /** The speakers, those of most quotations first, ties by name. */
  readonly speakers: readonly SpeakerQuotes[]
  /** The quotations whose speaker the text leaves open, by document id, then in the order of the text. */
  readonly unattributed: readonly QuoteReference[]
}
