export {TABLE_FORMATS, type TableFormat, type WriteOptions, type WrittenCorpus} from './types.ts'
export {writeCorpus} from './write-corpus.ts'
