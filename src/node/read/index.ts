export {RECORD_FORMATS} from './options.ts'
export {readCorpus} from './read-corpus.ts'
