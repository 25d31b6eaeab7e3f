import type {DocumentAnalysis} from '../../../corpus/index.ts'
import type {DateGranularity, EntityType} from '../../../entities/index.ts'
import {checkAnalysis, joined} from './cells.ts'

/**
 * Somebody or something that a document names, as a row of a table. What it does not have is `''`. Where there are several of something
 * they are joined by `'; '`, and a semicolon inside one is written as a comma.
 */
export interface EntityRow {
  /** The document's id. */
  readonly document: string
  /** The entity's id in the document: `e3`. With `document` it is what mentions, and `speakerIds` and `addresseeId` of quotations, join with. */
  readonly entity: string
  /** What kind of thing it is: `person`, `organization`, `date` … */
  readonly type: EntityType
  /** The fullest form of its name, as written. */
  readonly name: string
  /** Other forms of its name, in the order of the text. */
  readonly aliases: string
  /** What the text says that it is, in the order of the text. */
  readonly roles: string
  /** How many rows of the table of mentions are its. */
  readonly mentions: number
  /** How many of the document's quotations are its. */
  readonly quotes: number
  /** How central it is to the text, 0 to 1; the highest of a document is 1. */
  readonly salience: number
  /** Its id in your own list of entities, if it is one of those. */
  readonly knownId: string
  /** The first day that a date means, ISO 8601 (`2019-04-02`), seen from the day of publication. */
  readonly dateStart: string
  /** The last day that a date means, inclusive. */
  readonly dateEnd: string
  /** What a date names: `day`, `month`, `range` … */
  readonly dateGranularity: DateGranularity | ''
}

/** The columns of {@link EntityRow}, in order: a table's header. */
export const ENTITY_COLUMNS: readonly (keyof EntityRow)[] = [
  'document', 'entity', 'type', 'name', 'aliases', 'roles', 'mentions', 'quotes', 'salience', 'knownId', 'dateStart', 'dateEnd', 'dateGranularity',
]

/**
 * The entities of a document as rows of a table: one row an entity, in the order of first mention, every row with all columns of
 * `ENTITY_COLUMNS`.
 *
 * @param analysis What `analyzeCorpus` or `analyzeDocument` gave.
 * @returns The rows.
 * @throws TypeError if the argument is not of its kind.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument} from 'nutgraf'
 * import {entityRows} from 'nutgraf/node'
 *
 * const [row] = entityRows(analyzeDocument(parseDocument('“It failed,” said Ann Reed, the mayor.', {id: 'monday'})))
 *
 * row.name // => 'Ann Reed'
 * row.roles // => 'the mayor'
 * row.quotes // => 1
 * ```
 */
export function entityRows(analysis: DocumentAnalysis): readonly EntityRow[] {
  checkAnalysis(analysis)
  const quotes = new Map<string, number>()
  for (const {speakers} of analysis.quotes) {
    for (const {entity} of speakers) if (entity !== undefined) quotes.set(entity, (quotes.get(entity) ?? 0) + 1)
  }
  return analysis.entities.map(({id, type, name, aliases, roles, mentions, salience, knownId = '', date}) => ({
    document: analysis.id,
    entity: id,
    type,
    name,
    aliases: joined(aliases),
    roles: joined(roles.map(({text}) => text)),
    mentions: mentions.length,
    quotes: quotes.get(id) ?? 0,
    salience,
    knownId,
    dateStart: date?.start ?? '',
    dateEnd: date?.end ?? '',
    dateGranularity: date?.granularity ?? '',
  }))
}
