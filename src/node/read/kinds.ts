import type {ContentFormat} from '../types.ts'
import type {Packing} from './unpack.ts'

/** How documents lie in a file: it is one, or holds records. */
export type FileKind = ContentFormat | 'lines' | 'json' | 'csv' | 'tsv' | 'warc' | 'parquet'

/** What a file's name says of it. */
export interface NamedKind {
  /** What it holds; absent if its ending is not known. */
  readonly kind?: FileKind
  /** How it is compressed. */
  readonly packing?: Packing
  /** Its name, or path, without endings that are known. */
  readonly stem: string
}

const KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['txt', 'text'], ['text', 'text'],
  ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'],
  ['md', 'markdown'], ['markdown', 'markdown'],
  ['ndjson', 'lines'], ['jsonl', 'lines'],
  ['json', 'json'],
  ['csv', 'csv'], ['tsv', 'tsv'], ['tab', 'tsv'],
  ['warc', 'warc'], ['wet', 'warc'],
  ['parquet', 'parquet'],
])

const PACKINGS: ReadonlyMap<string, Packing> = new Map<string, Packing>([['gz', 'gzip'], ['gzip', 'gzip'], ['zst', 'zstd'], ['zstd', 'zstd']])

/** What a file's name, or path, says of it. */
export function kindOfName(name: string): NamedKind {
  const outer = endingOf(name)
  const packing = PACKINGS.get(outer)
  const inner = packing ? name.slice(0, -outer.length - 1) : name
  const ending = endingOf(inner)
  const kind = KINDS.get(ending)
  return {...(kind && {kind}), ...(packing && {packing}), stem: kind ? inner.slice(0, -ending.length - 1) : inner}
}

/** Whether files of a kind are documents themselves. */
export function isDocument(kind: FileKind | undefined): kind is ContentFormat {
  return kind === 'text' || kind === 'html' || kind === 'markdown'
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}
