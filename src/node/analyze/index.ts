export {analyzeCorpus, type CorpusAnalysis} from './analyze-corpus.ts'
export type {AnalyzeCorpusOptions, AnalyzeCounts, DocumentSettings} from './options.ts'
export {parseInput} from './document.ts'
export {IdSet} from './ids.ts'
