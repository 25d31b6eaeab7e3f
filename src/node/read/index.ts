export {readCorpus} from './read-corpus.ts'
