export {entityAnalysisOf, type EntityAnalysis} from './analysis.ts'
export {extractEntities} from './extract.ts'
export type {Gender} from './gender.ts'
export type * from './types.ts'
