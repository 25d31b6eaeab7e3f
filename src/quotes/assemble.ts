import type {Span} from '../document/index.ts'
import type {Addressee, Cue, Quote} from './types.ts'

/** A quotation's fields; those that it need not have may be undefined. */
export interface QuoteFields extends Omit<Quote, 'cue' | 'source' | 'addressee' | 'parent'> {
  /** The words that report it. */
  readonly cue: Cue | undefined
  /** The words that name the speaker. */
  readonly source: Span | undefined
  /** Who was spoken to. */
  readonly addressee: Addressee | undefined
  /** Id of the quotation that it stands inside. */
  readonly parent: string | undefined
}

type Open<T> = {-readonly [K in keyof T]: T[K]}

/** A quotation with the fields that it has, and no others. They are set one by one: objects spread into one another are made ten times slower. */
export function assemble({id, kind, level, content, text, cue, source, speakers, addressee, confidence, parent, block, sentences}: QuoteFields): Quote {
  const quote = {id, kind, level, content, text} as Open<Quote>
  if (cue) quote.cue = cue
  if (source) quote.source = source
  quote.speakers = speakers
  if (addressee) quote.addressee = addressee
  quote.confidence = confidence
  if (parent !== undefined) quote.parent = parent
  quote.block = block
  quote.sentences = sentences
  return quote
}
