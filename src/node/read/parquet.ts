import {UnreadableError} from './bytes.ts'
import {isKnownName} from './field-names.ts'
import type {FileContext} from './file-context.ts'
import {recordMet, rejectingSize, type Met} from './met.ts'
import type {ReadSettings} from './options.ts'
import {ParquetThread} from './parquet-thread.ts'
import type {SourceFile} from './sources.ts'

/** Largest group of rows that is read, in bytes when unpacked: it is held as a whole. */
const MAX_GROUP = 2_147_483_648

/**
 * Reads a file of Parquet, a group of rows at a time, and only the columns that may say something.
 *
 * @throws UnreadableError if it cannot be read; Error if a package is missing; the signal's reason.
 */
export async function* readParquet(file: SourceFile, {settings, options: {signal}, count}: FileContext): AsyncGenerator<Met> {
  const thread = await ParquetThread.start(file.path!)
  try {
    const {size, columns: all, groups} = await thread.open(signal)
    const columns = columnsOf(all, settings)
    let rowStart = 0
    for (const [number, {rows, bytes}] of groups.entries()) {
      if (bytes > MAX_GROUP) throw new UnreadableError(`A group of its rows is larger than ${MAX_GROUP} bytes: write it with smaller ones`)
      const rowEnd = rowStart + rows
      const records = await thread.read({columns, rowStart, rowEnd}, signal)
      // Parts of the file are read twice, and others never: what counts is how far it is.
      count(share(size, number + 1, groups.length) - share(size, number, groups.length))
      for (const [index, record] of records.entries()) yield rowMet({file, number: rowStart + index + 1}, record, settings)
      rowStart = rowEnd
    }
  } finally {
    await thread.stop()
  }
}

function share(size: number, part: number, parts: number): number {
  return Math.floor((size * part) / parts)
}

function rowMet(place: {readonly file: SourceFile; readonly number: number}, record: Readonly<Record<string, unknown>>, settings: ReadSettings): Met {
  const fields = Object.entries(record)
  let size = 0
  for (const [, value] of fields) size += typeof value === 'string' ? Buffer.byteLength(value) : 0
  return size > settings.maxBytes ? rejectingSize(place, settings) : recordMet(place, fields, settings, false)
}

/** The columns that may say something: others, such as vectors, may be many times as large. */
function columnsOf(columns: readonly string[], {fields}: ReadSettings): string[] {
  const named = new Set([...fields.values()].flatMap((name) => [name, name.split('.', 1)[0]!]))
  return columns.filter((name) => named.has(name) || isKnownName(name))
}
