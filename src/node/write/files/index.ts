export {Output} from './output.ts'
export type {TableFile} from './table-file.ts'
