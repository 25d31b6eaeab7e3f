import type {DocumentAnalysis} from '../../../corpus/index.ts'
import type {BlockType} from '../../../document/index.ts'
import type {Mention} from '../../../entities/index.ts'
import {checkAnalysis} from './cells.ts'

/** A place that refers to an entity, as a row of a table. */
export interface MentionRow {
  /** The document's id. */
  readonly document: string
  /** The entity's id in the document: with `document` it joins with the table of entities. */
  readonly entity: string
  /** How it refers: by `name`, `role` or `pronoun`. */
  readonly kind: Mention['kind']
  /** The words. */
  readonly text: string
  /** Where they begin in the document's text, in UTF-16 code units. */
  readonly start: number
  /** Where they end: the index after the last code unit. */
  readonly end: number
  /** Index in `sentences(document)` of its sentence. */
  readonly sentence: number
  /** Index in `DocumentAnalysis.blocks` of its block. */
  readonly block: number
  /** What that block is for: `paragraph`, `headline` … */
  readonly blockType: BlockType
}

/** The columns of {@link MentionRow}, in order: a table's header. */
export const MENTION_COLUMNS: readonly (keyof MentionRow)[] = ['document', 'entity', 'kind', 'text', 'start', 'end', 'sentence', 'block', 'blockType']

/**
 * All places that refer to the entities of a document as rows of a table: entity by entity, each in the order of the text, every row
 * with all columns of `MENTION_COLUMNS`.
 *
 * @param analysis What `analyzeCorpus` or `analyzeDocument` gave.
 * @returns The rows.
 * @throws TypeError if the argument is not of its kind.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument} from 'nutgraf'
 * import {mentionRows} from 'nutgraf/node'
 *
 * const [row] = mentionRows(analyzeDocument(parseDocument('“It failed,” said Ann Reed, the mayor.', {id: 'monday'})))
 *
 * row.text // => 'Ann Reed'
 * row.start // => 18
 * row.blockType // => 'paragraph'
 * ```
 */
export function mentionRows(analysis: DocumentAnalysis): readonly MentionRow[] {
  checkAnalysis(analysis)
  const {id, blocks, entities} = analysis
  return entities.flatMap((entity) =>
    entity.mentions.map(({kind, text, start, end, sentence, block}) => ({
      document: id,
      entity: entity.id,
      kind,
      text,
      start,
      end,
      sentence,
      block,
      blockType: blocks[block]!.type,
    })),
  )
}
