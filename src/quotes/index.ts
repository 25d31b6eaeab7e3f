export {extractQuotes} from './extract.ts'
export type * from './types.ts'
