import type * as Parquet from 'hyparquet-writer'
import {RECORD_VERSION} from '../../types.ts'
import type {Column, ColumnType, Table} from '../tables.ts'
import type {BatchSize, Encoder} from './encoder.ts'

type ParquetModule = typeof Parquet

/** A batch is a row group: large ones are read fast, and one of each table is held in memory. */
const ROW_GROUP: BatchSize = {rows: 50_000, characters: 4_000_000}

const TYPES = {string: 'STRING', integer: 'INT32', double: 'DOUBLE', boolean: 'BOOLEAN'} as const satisfies {readonly [Type in ColumnType]: string}

/**
 * Gets what writes Parquet.
 *
 * @throws Error that says how to install it, if it is not there.
 */
export async function loadParquet(load: () => Promise<ParquetModule> = () => import('hyparquet-writer')): Promise<ParquetModule> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('Expected the package hyparquet-writer, which writes Parquet: install it with `npm install hyparquet-writer`', {cause: error})
  }
}

/** Parquet: typed columns without nulls, compressed by Snappy; the version of the records stands in the file's metadata. */
export function parquetEncoder<Row extends object>({columns}: Table<Row>, {ByteWriter, ParquetWriter, schemaFromColumnData}: ParquetModule): Encoder<Row> {
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({columnData: columns.map(({name, type}) => ({name, type: TYPES[type], nullable: false, data: []}))}),
    kvMetadata: [{key: 'nutgraf.version', value: String(RECORD_VERSION)}],
    createdBy: 'nutgraf',
  })
  return {
    batch: ROW_GROUP,
    begin: () => take(writer),
    encode(rows) {
      // Into memory it writes at once, and promises nothing.
      void file.write({columnData: columns.map((column) => ({name: column.name, data: cellsOf(rows, column)})), rowGroupSize: rows.length})
      return take(writer)
    },
    end() {
      void file.finish()
      return take(writer)
    },
  }
}

function cellsOf(rows: readonly object[], {name, type}: Column): unknown[] {
  // eslint-disable-next-line nutgraf/no-word-objects -- the names are the table's
  const cells = rows.map((row) => (row as {readonly [name: string]: unknown})[name])
  return type === 'boolean' ? cells.map((cell) => cell === 1) : cells
}

/** What was written since the last time: places in the file are counted on. */
function take(writer: Parquet.ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
  writer.index = 0
  return bytes
}
