export {assignRecord} from './assign.ts'
export {MOST_BY_SENTENCE, themesOf, type ThemesOf} from './summarize.ts'
