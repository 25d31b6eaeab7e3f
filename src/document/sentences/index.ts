import {splitRange, type Range} from './split.ts'

export {abbreviationClass} from './abbreviations.ts'
export {abbreviationStart} from './stops.ts'
export {labelEnd} from './footnotes.ts'
export {MAX_SENTENCE} from './split.ts'

/** Options of {@link createSentenceSplitter}. */
export interface SentenceOptions {
  /** More abbreviations that do not end a sentence, with or without their full stop. */
  readonly abbreviations?: readonly string[]
}

/**
 * Makes the function that cuts a block of `text` into sentences: half-open ranges in rising order, without white space at
 * their edges, that leave out nothing but white space.
 *
 * It is written for running text: what ends without a terminal mark (a caption, a heading) is the block splitter's to part.
 */
export function createSentenceSplitter(text: string, options: SentenceOptions = {}): (start: number, end: number) => Range[] {
  const extra = new Set(options.abbreviations?.map((word) => word.trim().replace(/\.$/, '')))
  return (start, end) => splitRange(text, start, end, extra)
}
