export {extractQuotes, quotesOf} from './extract.ts'
export type * from './types.ts'
