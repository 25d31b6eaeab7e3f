import type {Document} from '../../document/index.ts'
import type {SentenceRow, TokenTable} from '../../language/index.ts'

/** A sentence and its number in `sentences(document)`. */
export interface NumberedSentence {
  /** The number. */
  readonly number: number
  /** The sentence. */
  readonly row: SentenceRow
}

/** The sentences of a document's prose. Where there is nothing but headings, they are the text. */
export function bodySentences({blocks}: Document, {sentences}: TokenTable): NumberedSentence[] {
  const body = sentences.map((row, number) => ({row, number})).filter(({row}) => blocks[row.block]!.body)
  const prose = body.filter(({row}) => blocks[row.block]!.type !== 'subheading')
  return prose.length > 0 ? prose : body
}

/** The sentences of headline and subheadings. */
export function headings({blocks}: Document, {sentences}: TokenTable): SentenceRow[] {
  return sentences.filter((row) => /^(?:headline|subheading)$/.test(blocks[row.block]!.type))
}
