export {assignRecord} from './assign.ts'
export {MOST_BY_SENTENCE, themesOf} from './summarize.ts'
