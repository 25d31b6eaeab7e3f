import {checkKeys, checkStrings, checkWhole, expected} from '../../document/index.ts'
import type {ContentFormat, ReadOptions, RecordField, RecordFormat} from '../types.ts'

/** Fields of a record, in the order in which messages name them. */
export const RECORD_FIELDS: readonly RecordField[] = [
  'id', 'content', 'headline', 'alternativeHeadline', 'author', 'publisher', 'articleSection', 'datePublished', 'dateModified', 'dateline',
  'creditText', 'inLanguage', 'url', 'description', 'keywords',
]

const KEYS: readonly (keyof ReadOptions)[] = ['format', 'records', 'include', 'exclude', 'fields', 'encoding', 'maxBytes', 'stdin', 'onReject', 'signal']

const FORMATS: readonly ContentFormat[] = ['text', 'html', 'markdown']

/** How records may be said to lie in a file. */
export const RECORD_FORMATS: readonly RecordFormat[] = ['ndjson', 'json', 'csv', 'tsv', 'warc']

/** Default of `maxBytes`: a document of thousands of pages. */
const DEFAULT_MAX_BYTES = 33_554_432

/** What readers need to know. */
export interface ReadSettings {
  /** What all contents are written in, if the caller says so. */
  readonly format: ContentFormat | undefined
  /** How records lie in files that do not say it, if the caller does. */
  readonly records: RecordFormat | undefined
  /** The encoding of all files, if the caller says so. */
  readonly encoding: string | undefined
  /** Bytes of the largest document. */
  readonly maxBytes: number
  /** The caller's names of fields. */
  readonly fields: ReadonlyMap<RecordField, string>
}

/**
 * Checks the arguments of `readCorpus`.
 *
 * @returns The sources.
 * @throws TypeError or RangeError that says what was expected and what came.
 */
export function checkReadArguments(source: unknown, options: ReadOptions): readonly string[] {
  const sources: readonly unknown[] = Array.isArray(source) ? source : [source]
  if (sources.length === 0) throw expected('source to name something to read', source)
  for (const each of sources) if (typeof each !== 'string' || each === '') throw expected("source to be a path, a glob pattern, '-', or a list of these", each)
  if (sources.indexOf('-') !== sources.lastIndexOf('-')) throw new RangeError("Expected source to hold '-' once, got it twice")
  checkKeys(options, KEYS, 'options')
  const {format, records, fields, encoding, stdin, onReject, signal} = options
  if (format !== undefined && !FORMATS.includes(format)) throw expected("options.format to be 'text', 'html' or 'markdown'", format)
  if (records !== undefined && !RECORD_FORMATS.includes(records)) throw expected(`options.records to be one of ${RECORD_FORMATS.join(', ')}`, records)
  checkStrings(options.include, 'options.include')
  checkStrings(options.exclude, 'options.exclude')
  checkWhole(options.maxBytes, 1, 'options.maxBytes')
  if (fields !== undefined) checkFields(fields)
  if (encoding !== undefined) checkEncoding(encoding)
  if (stdin !== undefined && typeof (stdin as {read?: unknown} | null)?.read !== 'function') throw expected('options.stdin to be a stream that can be read', stdin)
  if (onReject !== undefined && typeof onReject !== 'function') throw expected('options.onReject to be a function', onReject)
  if (signal !== undefined && !((signal as unknown) instanceof AbortSignal)) throw expected('options.signal to be an AbortSignal', signal)
  return sources as readonly string[]
}

/** The settings that checked options make. */
export function settingsOf({format, records, encoding, maxBytes = DEFAULT_MAX_BYTES, fields = {}}: ReadOptions): ReadSettings {
  const named = new Map<RecordField, string>()
  for (const field of RECORD_FIELDS) if (fields[field] !== undefined) named.set(field, fields[field])
  return {format, records, encoding, maxBytes, fields: named}
}

function checkFields(fields: NonNullable<ReadOptions['fields']>): void {
  checkKeys(fields, RECORD_FIELDS, 'options.fields')
  for (const field of RECORD_FIELDS) {
    const name: unknown = fields[field]
    if (name !== undefined && (typeof name !== 'string' || name === '')) throw expected(`options.fields.${field} to be the name of a field`, name)
  }
}

function checkEncoding(encoding: unknown): void {
  if (typeof encoding !== 'string') throw expected('options.encoding to be a string', encoding)
  try {
    new TextDecoder(encoding)
  } catch {
    throw new RangeError(`Expected options.encoding to be an encoding's name, such as 'windows-1252', got ${JSON.stringify(encoding.slice(0, 40))}`)
  }
}
