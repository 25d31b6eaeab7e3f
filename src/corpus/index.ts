export {analyzeDocument} from './analyze.ts'
export {summarizeThemes} from './summarize.ts'
export type * from './types.ts'
