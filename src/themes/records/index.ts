export {keyOf} from './named.ts'
export {hashOf, recordOf} from './record.ts'
export {thin} from './thin.ts'
export type * from './types.ts'
