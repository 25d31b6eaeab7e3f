import type {CorpusReader, ReadOptions} from '../types.ts'

export function readCorpus(source: string | readonly string[], options: ReadOptions = {}): CorpusReader {
  throw new Error(`not yet: ${String(source)} ${Object.keys(options).length}`)
}
