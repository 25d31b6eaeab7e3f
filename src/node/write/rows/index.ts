export {DOCUMENT_COLUMNS, documentRow, type DocumentRow} from './documents.ts'
export {ENTITY_COLUMNS, entityRows, type EntityRow} from './entities.ts'
export {MENTION_COLUMNS, mentionRows, type MentionRow} from './mentions.ts'
export {checkSummary, THEME_COLUMNS, themeRows, type ThemeRow} from './themes.ts'
