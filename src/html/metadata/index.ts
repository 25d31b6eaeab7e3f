export {readPageMetadata} from './read.ts'
export type {PageField, PageMetadata} from './types.ts'
