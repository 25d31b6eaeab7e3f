export {checkDocument, checkKeys, checkStrings, expected} from './check.ts'
export {parseDocument} from './parse.ts'
export {spanOf} from './span.ts'
export type * from './types.ts'
