export {csvLines, type CsvOptions} from './formats/index.ts'
export type {DocumentLine, EntityLine, Line, MentionLine, QuoteLine, RejectionLine, ThemeLine} from './lines.ts'
export {
  DOCUMENT_COLUMNS, documentRow, ENTITY_COLUMNS, entityRows, MENTION_COLUMNS, mentionRows, THEME_COLUMNS, themeRows, type DocumentRow,
  type EntityRow, type MentionRow, type ThemeRow,
} from './rows/index.ts'
export {TABLE_FORMATS, type TableFormat, type WriteOptions, type WrittenCorpus} from './types.ts'
export {writeCorpus} from './write-corpus.ts'
