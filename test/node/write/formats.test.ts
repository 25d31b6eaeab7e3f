import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {parquetMetadata, parquetReadObjects} from 'hyparquet'
import {DEFAULT_PARSERS} from 'hyparquet/src/convert.js'
import {csvLines} from 'nutgraf/node'
import {describe, expect, it, test} from 'vitest'
import {csvEncoder, loadParquet, ndjsonEncoder, parquetEncoder, type Encoder} from '../../../src/node/write/formats/index.ts'
import type {Table} from '../../../src/node/write/tables.ts'

interface Row {
  readonly name: string
  readonly note: string
  readonly count: number
  readonly share: number
  readonly flag: 0 | 1
}

const TABLE: Table<Row> = {
  name: 'any',
  columns: [{name: 'name', type: 'string'}, {name: 'note', type: 'string'}, {name: 'count', type: 'integer'}, {name: 'share', type: 'double'}, {name: 'flag', type: 'boolean'}],
}

/** Any characters, but none that UTF-8 cannot hold, and some that tables are made of. */
const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom('"', ',', '\r', '\n', "'", '=', '+', '-', '@', '\t', ';', ' ', '\\', '\ufeff', '\u2028', '\0', 'a')}),
  fc.constantFrom('', '__proto__', 'constructor', 'null', 'NaN', '\u{1f30a}'),
)

const rows: fc.Arbitrary<readonly Row[]> = fc.array(fc.record({
  name: text,
  note: text,
  count: fc.integer({min: 0, max: 2 ** 31 - 1}),
  share: fc.double({min: 0, max: 1, noNaN: true}).map((share) => share + 0),
  flag: fc.constantFrom<0 | 1>(0, 1),
}), {maxLength: 30})

/** The file of some batches of rows. */
function fileOf(encoder: Encoder<Row>, batches: readonly (readonly Row[])[]): Buffer {
  return Buffer.concat([encoder.begin(), ...batches.filter(({length}) => length > 0).map((batch) => encoder.encode(batch)), encoder.end()].map((part) => Buffer.from(part as string)))
}

function readCsv(file: Buffer): unknown[] {
  const records: Record<keyof Row, string>[] = parse(file, {columns: true})
  return records.map(({name, note, count, share, flag}) => ({name, note, count: Number(count), share: Number(share), flag: Number(flag)}))
}

describe('CSV', () => {
  test('any rows are read back as they were', () => {
    fc.assert(fc.property(rows, rows, (first, second) => {
      expect(readCsv(fileOf(csvEncoder(TABLE, {escapeFormulas: false}), [first, second]))).toEqual([...first, ...second])
    }))
  })

  test('cells that would be run as formulas have a mark before them, all others are as they were', () => {
    const escaped = (cell: string): string => (/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell)
    fc.assert(fc.property(rows, (all) => {
      expect(readCsv(fileOf(csvEncoder(TABLE, {}), [all]))).toEqual(all.map((row) => ({...row, name: escaped(row.name), note: escaped(row.note)})))
    }))
  })

  it.each([
    [[['a', 'b'], ['1', 2]], 'a,b\r\n1,2\r\n'],
    [[['two\nlines', 'a "mark"', 'one, two', '']], '"two\nlines","a ""mark""","one, two",\r\n'],
    [[['=1+1', '+44', '-3', '@a', -3]], "'=1+1,'+44,'-3,'@a,-3\r\n"],
    [[['']], '\r\n'],
    [[], ''],
  ])('%j', (lines, written) => {
    expect(csvLines(lines)).toBe(written)
  })
})

test('NDJSON: any rows are read back as they were, each with its version', () => {
  fc.assert(fc.property(rows, (all) => {
    const lines = fileOf(ndjsonEncoder<Row>(), [all]).toString().split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(all.map((row) => ({version: 1, ...row})))
  }))
})

/** As hyparquet reads, but a byte order mark at the start of a cell is kept. */
const PARSERS = {...DEFAULT_PARSERS, stringFromBytes: (bytes: Uint8Array | undefined) => bytes && new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)}

describe('Parquet', () => {
  test('any rows are read back as they were, with their types', async () => {
    const parquet = await loadParquet()
    await fc.assert(fc.asyncProperty(rows, rows, async (first, second) => {
      const file = fileOf(parquetEncoder(TABLE, parquet), [first, second])
      const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer
      const read = await parquetReadObjects({file: buffer, parsers: PARSERS})
      expect(read).toEqual([...first, ...second].map(({flag, ...row}) => ({...row, flag: flag === 1})))
    }), {numRuns: 60})
  })

  test('columns are typed and never null, a batch is a row group, the file knows the version', async () => {
    const row: Row = {name: 'a', note: '', count: 1, share: 0.5, flag: 1}
    const file = fileOf(parquetEncoder(TABLE, await loadParquet()), [[row, row], [row]])
    const {schema, row_groups: groups, key_value_metadata: facts, num_rows: count} = parquetMetadata(new Uint8Array(file).buffer)
    expect(schema.slice(1).map(({name, type, converted_type: converted, repetition_type: repetition}) => [name, type, converted, repetition])).toEqual([
      ['name', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'], ['note', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'], ['count', 'INT32', undefined, 'REQUIRED'],
      ['share', 'DOUBLE', undefined, 'REQUIRED'], ['flag', 'BOOLEAN', undefined, 'REQUIRED'],
    ])
    expect(groups.map((group) => Number(group.num_rows))).toEqual([2, 1])
    expect([Number(count), facts]).toEqual([3, [{key: 'nutgraf.version', value: '1'}]])
  })

  test('a missing package is named, and how to get it', async () => {
    const cause = Object.assign(new Error("Cannot find package 'hyparquet-writer'"), {code: 'ERR_MODULE_NOT_FOUND'})
    const message = 'Expected the package hyparquet-writer, which writes Parquet: install it with `npm install hyparquet-writer`'
    await expect(loadParquet(() => Promise.reject(cause))).rejects.toMatchObject({message, cause})
    const broken = new SyntaxError('Unexpected token')
    await expect(loadParquet(() => Promise.reject(broken))).rejects.toBe(broken)
  })
})
