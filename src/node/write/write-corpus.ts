import type {AnalyzedDocument} from '../types.ts'
import type {WriteOptions, WrittenCorpus} from './types.ts'

/** Writes the tables of a corpus. */
export function writeCorpus(documents: AsyncIterable<AnalyzedDocument> | Iterable<AnalyzedDocument>, options: WriteOptions): Promise<WrittenCorpus> {
  return Promise.reject(new Error(`not yet: ${typeof documents} ${options.folder}`))
}
