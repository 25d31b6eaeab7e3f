import type {Document} from '../../document/index.ts'
import type {SentenceRow, TokenTable} from '../../language/index.ts'

/** The sentences of a document's prose, by their numbers in `sentences(document)`. Where there is nothing but headings, they are the text. */
export function bodySentences({blocks}: Document, {sentences}: TokenTable): number[] {
  const prose: number[] = []
  const headed: number[] = []
  for (let number = 0; number < sentences.length; number++) {
    const {body, type} = blocks[sentences[number]!.block]!
    if (body) (type === 'subheading' ? headed : prose).push(number)
  }
  return prose.length > 0 ? prose : headed
}

/** The sentences of headline and subheadings. */
export function headings({blocks}: Document, {sentences}: TokenTable): SentenceRow[] {
  return sentences.filter(({block}) => blocks[block]!.type === 'headline' || blocks[block]!.type === 'subheading')
}
