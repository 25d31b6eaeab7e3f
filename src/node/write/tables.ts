import {QUOTE_COLUMNS, type QuoteRow} from '../../corpus/index.ts'
import {
  DOCUMENT_COLUMNS, ENTITY_COLUMNS, MENTION_COLUMNS, THEME_COLUMNS, type DocumentRow, type EntityRow, type MentionRow, type ThemeRow,
} from './rows/index.ts'

/** What the cells of a column are; `boolean` ones are 0 and 1 in rows. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean'

/** A column of a table. */
export interface Column {
  /** Its name. */
  readonly name: string
  /** What its cells are. */
  readonly type: ColumnType
}

/** A table that is written. */
export interface Table<Row extends object> {
  /** Its name, which is its files' name without the ending. */
  readonly name: string
  /** Its columns, in order. */
  readonly columns: readonly Column[]
  /** No row is there but in this: it ties rows to their table. */
  readonly row?: Row
}

/** The types of all columns that hold numbers: none can be forgotten. */
type NumberTypes<Row> = {readonly [Name in keyof Row as Row[Name] extends number ? Name : never]: Exclude<ColumnType, 'string'>}

function tableOf<Row extends object>(name: string, names: readonly (keyof Row & string)[], numbers: NumberTypes<Row>): Table<Row> {
  const types = new Map<string, ColumnType>(Object.entries(numbers))
  return {name, columns: names.map((column) => ({name: column, type: types.get(column) ?? 'string'}))}
}

/** All tables. */
export const TABLES = {
  documents: tableOf<DocumentRow>('documents', DOCUMENT_COLUMNS, {blocks: 'integer', quotes: 'integer', entities: 'integer'}),
  quotes: tableOf<QuoteRow>('quotes', QUOTE_COLUMNS, {
    negated: 'boolean', hypothetical: 'boolean', refusal: 'boolean', parts: 'integer', start: 'integer', end: 'integer', sentence: 'integer',
    block: 'integer', confidence: 'double',
  }),
  entities: tableOf<EntityRow>('entities', ENTITY_COLUMNS, {mentions: 'integer', quotes: 'integer', salience: 'double'}),
  mentions: tableOf<MentionRow>('mentions', MENTION_COLUMNS, {start: 'integer', end: 'integer', sentence: 'integer', block: 'integer'}),
  themes: tableOf<ThemeRow>('themes', THEME_COLUMNS, {weight: 'double', documents: 'integer'}),
}
