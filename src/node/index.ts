/**
 * Reads corpora from files, analyses them on all cores, and writes tables.
 *
 * @packageDocumentation
 */
export {readCorpus} from './read/index.ts'
export type * from './types.ts'
