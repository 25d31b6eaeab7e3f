export {entityAnalysisOf, type EntityAnalysis} from './analysis.ts'
export {extractEntities} from './extract.ts'
export type * from './types.ts'
