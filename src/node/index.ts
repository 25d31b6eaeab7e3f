/**
 * Reads corpora from files, analyses them on all cores, and writes tables.
 *
 * @packageDocumentation
 */
export {analyzeCorpus, type AnalyzeCorpusOptions, type AnalyzeCounts, type CorpusAnalysis, type DocumentSettings} from './analyze/index.ts'
export {readCorpus} from './read/index.ts'
export type * from './types.ts'
