/**
 * Reads corpora from files, analyses them on all cores, and writes tables.
 *
 * @packageDocumentation
 */
export {analyzeCorpus, parseInput, type AnalyzeCorpusOptions, type AnalyzeCounts, type CorpusAnalysis, type DocumentSettings} from './analyze/index.ts'
export {gatherPartials} from './gather.ts'
export {readCorpus} from './read/index.ts'
export * from './types.ts'
export * from './write/index.ts'
