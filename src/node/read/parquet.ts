import type * as Hyparquet from 'hyparquet'
import type {AsyncBuffer, FileMetaData} from 'hyparquet'
import {open, type FileHandle} from 'node:fs/promises'
import {UnreadableError} from './bytes.ts'
import {isKnownName} from './field-names.ts'
import type {FileContext} from './file.ts'
import {describeError} from './files.ts'
import {recordMet, rejectingSize, type Met} from './met.ts'
import type {ReadSettings} from './options.ts'
import {loadPeer} from './peers.ts'
import type {SourceFile} from './sources.ts'

type Library = Pick<typeof Hyparquet, 'parquetMetadataAsync' | 'parquetReadObjects' | 'parquetSchema'>

/** What a file of Parquet ends with: its catalogue, the catalogue's length, a mark. */
const TAIL = 8

/** Largest catalogue, and largest group of rows, unpacked, that are read, in bytes. */
const MAX_CATALOGUE = 268_435_456
const MAX_GROUP = 2_147_483_648

/** Days before 1970 and after it are as long as they are. */
const DAY = 86_400_000

/**
 * Reads a file of Parquet, a group of rows at a time, and only the columns that may say something.
 *
 * @throws UnreadableError if it cannot be read; Error if a package is missing.
 */
export async function* readParquet(file: SourceFile, {settings, options: {signal}, count}: FileContext): AsyncGenerator<Met> {
  const library = await loadPeer(() => import('hyparquet'), 'hyparquet', 'Parquet')
  const {compressors} = await loadPeer(() => import('hyparquet-compressors'), 'hyparquet-compressors', 'compressed Parquet')
  const handle = await attempt(() => open(file.path!, 'r'))
  try {
    const source = await attempt(() => sourceOf(handle, count))
    const metadata = await attempt(() => catalogueOf(library, source))
    const columns = columnsOf(library, metadata, settings)
    let rowStart = 0
    for (const {num_rows: rows, total_byte_size: size} of metadata.row_groups) {
      signal?.throwIfAborted()
      if (Number(size) > MAX_GROUP) throw new UnreadableError(`A group of its rows is larger than ${MAX_GROUP} bytes: write it with smaller ones`)
      const rowEnd = rowStart + Number(rows)
      const records = await attempt(() => library.parquetReadObjects({file: source, metadata, compressors, columns, rowStart, rowEnd, parsers: {dateFromDays}}))
      for (const [index, record] of records.entries()) yield rowMet({file, number: rowStart + index + 1}, record, settings)
      rowStart = rowEnd
    }
  } finally {
    await handle.close()
  }
}

function rowMet(place: {readonly file: SourceFile; readonly number: number}, record: Record<string, unknown>, settings: ReadSettings): Met {
  const fields = Object.entries(record)
  let size = 0
  for (const [, value] of fields) size += typeof value === 'string' ? Buffer.byteLength(value) : 0
  return size > settings.maxBytes ? rejectingSize(place, settings) : recordMet(place, fields, settings, false)
}

/** The file, as the library reads it. */
async function sourceOf(handle: FileHandle, count: FileContext['count']): Promise<AsyncBuffer> {
  const {size} = await handle.stat()
  return {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      let filled = 0
      while (filled < bytes.length) {
        const {bytesRead} = await handle.read(bytes, filled, bytes.length - filled, start + filled)
        if (bytesRead === 0) throw new Error('the file became shorter while it was read')
        filled += bytesRead
      }
      count(filled)
      return bytes.buffer
    },
  }
}

async function catalogueOf(library: Library, source: AsyncBuffer): Promise<FileMetaData> {
  if (source.byteLength < TAIL) throw new Error('it is too short')
  const tail = Buffer.from(await source.slice(source.byteLength - TAIL))
  if (tail.readUInt32LE(0) > MAX_CATALOGUE) throw new Error('its catalogue is too large')
  return library.parquetMetadataAsync(source, {parsers: {dateFromDays}})
}

/** The columns that may say something: others, such as vectors, may be many times as large. */
function columnsOf(library: Library, metadata: FileMetaData, {fields}: ReadSettings): string[] {
  const named = new Set([...fields.values()].flatMap((name) => [name, name.split('.', 1)[0]!]))
  return library.parquetSchema(metadata).children.map(({element}) => element.name).filter((name) => named.has(name) || isKnownName(name))
}

/** A day is a day, not a time on it. */
function dateFromDays(days: number): string | undefined {
  const date = new Date(days * DAY)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}

async function attempt<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    throw new UnreadableError(`It cannot be read: ${error instanceof Error ? describeError(error) : String(error)}`)
  }
}
