import type {Readable} from 'node:stream'
import type {CorpusPartial, DocumentAnalysis} from '../corpus/index.ts'
import type {Diagnostic, KnownMetadata} from '../document/index.ts'

/** What a document's content is written in. */
export type ContentFormat = 'text' | 'html' | 'markdown'

/** How records lie in a file. */
export type RecordFormat = 'ndjson' | 'json' | 'csv' | 'tsv' | 'warc'

/** A document of a corpus as it was read, not yet parsed. Plain JSON. */
export interface DocumentInput {
  /** Its id, different from those of all others of the corpus: of a file its path in the corpus, of a record what the record says. */
  readonly id: string
  /** The decoded text, page or Markdown file. */
  readonly content: string
  /** What `content` is written in. */
  readonly format: ContentFormat
  /** Where it was read from, for messages: `articles/a.html`, `export.csv#17`. */
  readonly origin: string
  /** What the record, a sidecar or the file's name says of it. */
  readonly metadata?: KnownMetadata
  /** What was odd about reading it, such as a guessed encoding. */
  readonly diagnostics?: readonly Diagnostic[]
}

/**
 * Why a document was left out. Codes are stable.
 *
 * - `unreadable`: the file, or the rest of it, cannot be read: no permission, broken compression, a read error.
 * - `broken-record`: a record that is not of its format: a line that is no JSON, a row with too few cells.
 * - `no-text`: a record without text.
 * - `duplicate-id`: an earlier document has the same id.
 * - `over-size`: larger than the limit.
 * - `over-time`: took longer than the limit.
 * - `worker-died`: the worker that analysed it died, twice.
 * - `failed`: the analysis threw: a bug in this library, please report it.
 */
export type RejectionCode = 'unreadable' | 'broken-record' | 'no-text' | 'duplicate-id' | 'over-size' | 'over-time' | 'worker-died' | 'failed'

/** A document that was left out, and why. */
export interface Rejection {
  /** Where it was to be read from: `articles/a.html`, `export.csv#17`. */
  readonly origin: string
  /** Its id, where that was known. */
  readonly id?: string
  /** Why, for programs. */
  readonly code: RejectionCode
  /** Why, for people: one sentence in English. */
  readonly message: string
}

/** What was read of a corpus so far. Always `read = given + rejected`. */
export interface ReadCounts {
  /** Documents that were met, the rejected ones among them. */
  readonly read: number
  /** Documents that were given. */
  readonly given: number
  /** Documents that were rejected. */
  readonly rejected: number
  /** Bytes of the files that were read, as they are stored: compressed ones count compressed. */
  readonly bytes: number
  /** Bytes of all files of the corpus; absent while it is not known, as of standard input. */
  readonly totalBytes?: number
}

/** Fields of a record that {@link ReadOptions.fields} can name. */
export type RecordField = 'id' | 'content' | keyof KnownMetadata

/** Options of {@link readCorpus}. */
export interface ReadOptions {
  /** What contents are written in. Default: by a file's ending, by a field's name (`html`), else `text`. */
  readonly format?: ContentFormat
  /**
   * How records lie in standard input and in files whose endings do not say it. Say it where you know it: of a stream that begins with a
   * broken record it cannot be found. Default: found by how they begin; what does not begin as any does is one document.
   */
  readonly records?: RecordFormat
  /** Glob patterns of the files that are read of a folder, relative to it. Default: all files of known endings. */
  readonly include?: readonly string[]
  /** Glob patterns of files that are not. Default: none; hidden files and folders never are. */
  readonly exclude?: readonly string[]
  /**
   * Which field of a record holds what: `{content: 'story', datePublished: 'pub_date'}`; `'story.body'` is `body` in `story`, unless a field is
   * called so. Default: by the names that exports use.
   */
  readonly fields?: Readonly<Partial<Record<RecordField, string>>>
  /** The encoding, by a name that `TextDecoder` knows. Default: detected of each file or record. */
  readonly encoding?: string
  /** Bytes of the largest document that is read, before decoding. Default: 33554432 (32 MiB). */
  readonly maxBytes?: number
  /** What `-` reads. Default: `process.stdin`. */
  readonly stdin?: Readable
  /** Is told of each document that is left out. Default: they are only counted. */
  readonly onReject?: (rejection: Rejection) => void
  /** Ends the reading: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** A corpus that is being read: once, in one order, as fast as it is asked. */
export interface CorpusReader extends AsyncIterable<DocumentInput> {
  /** What was read so far. */
  readonly counts: ReadCounts
}

/** A document of a corpus, analysed. */
export interface AnalyzedDocument extends DocumentAnalysis {
  /** The form of this record: `1`. */
  readonly version: number
  /** Where it was read from. */
  readonly origin: string
  /** What it adds to the corpus: for `mergePartials`. Only with `partial: true`. */
  readonly partial?: CorpusPartial
}

/** The form of records that this version writes. */
export const RECORD_VERSION = 1
