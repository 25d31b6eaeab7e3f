import {gzipSync} from 'node:zlib'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {describe, expect, test} from 'vitest'
import {folderWith, readAll, readInput, type Read} from './helpers.ts'

/** Bytes that are of a format here and there: the readers' own marks, words of all kinds, and anything. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ';', '\t', '\n', '\r\n', '\r', ':', '{"text": "a"}', '{"text": "a"}\n', '"text"', 'text,id\n', 'null', '\uFEFF', '\0', '__proto__', '<meta charset=utf-16>', '---\n', 'WARC/1.0\r\n', 'WARC-Type: response\r\n', 'WARC-Type: conversion\r\nContent-Type: text/plain\r\n', 'Content-Length: 20\r\n', '\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x').map((text) => Buffer.from(text)),
      fc.constantFrom([0xff, 0xfe], [0x1f, 0x8b, 8], [0x28, 0xb5, 0x2f, 0xfd], [0x93], [0xed, 0xa0, 0x80]).map((bytes) => Buffer.from(bytes)),
      fc.string({unit: 'binary', maxLength: 8}).map((text) => Buffer.from(text)),
      fc.uint8Array({maxLength: 8}).map((bytes) => Buffer.from(bytes)),
    ),
    {maxLength: 30},
  )
  .map((parts) => Buffer.concat(parts))

const NAMES = ['a.txt', 'a.html', 'a.md', 'a.ndjson', 'a.json', 'a.csv', 'a.tsv', 'a.warc', 'a.gz', 'a.txt.zst', 'a.csv.gz', 'a.parquet', 'a.unknown']

/** Some take long for each file. */
const RUNS = new Map([['a.parquet', 10], ['a.txt.zst', 40]])

const parquet = Buffer.from(parquetWriteBuffer({columnData: [{name: 'text', data: ['a', 'b', 'c'], type: 'STRING'}]}))

/** What was read, without what depends on pieces. */
function outcomeOf({documents, rejections}: Read): unknown {
  return [documents, rejections]
}

describe('whatever bytes there are', () => {
  const folder = folderWith()

  test.each(NAMES)('%s never throws, and nothing is lost', async (name) => {
    const path = join(folder, name)
    await fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        writeFileSync(path, bytes)
        const {counts} = await readAll(path)
        expect(counts.bytes).toBeLessThanOrEqual(bytes.length)
      }),
      {numRuns: RUNS.get(name) ?? 100},
    )
  })

  test('standard input gives the same in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.integer({min: 1, max: 20}), fc.boolean(), async (bytes, length, isPacked) => {
        const input = isPacked ? gzipSync(bytes) : bytes
        expect(outcomeOf(await readInput(input, {}, length))).toEqual(outcomeOf(await readInput(input, {}, 1_000_000)))
      }),
      {numRuns: 150},
    )
  })

  test('a file of Parquet that is cut off, or whose catalogue holds other bytes, never throws', async () => {
    const path = join(folder, 'b.parquet')
    const catalogue = parquet.length - 8 - parquet.readUInt32LE(parquet.length - 8)
    await fc.assert(
      fc.asyncProperty(fc.integer({min: catalogue, max: parquet.length - 1}), fc.option(fc.nat(255)), async (at, byte) => {
        const changed = byte === null ? parquet.subarray(0, at) : Buffer.from(parquet)
        if (byte !== null) changed[at] = byte
        writeFileSync(path, changed)
        await readAll(path)
      }),
      {numRuns: 25, examples: [[59, 99]]},
    )
  })

  test('a gzip file with other bytes in it, or cut off, gives what its beginning gives', async () => {
    const lines = Array.from({length: 50}, (_, at) => `{"id": "${at}", "text": "Report ${at}"}\n`).join('')
    const packed = gzipSync(lines)
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.option(fc.integer({min: 1, max: 255})), async (at, change) => {
        const changed = change === null ? packed.subarray(0, at) : Buffer.from(packed)
        if (change !== null) changed[at]! ^= change
        const path = join(folder, 'c.ndjson.gz')
        writeFileSync(path, changed)
        const {documents, rejections} = await readAll(path)
        // Bits of the header, such as its time, say nothing of the content.
        if (change === null) {
          expect(documents.map(({id}) => id)).toEqual(documents.map((_, index) => String(index)))
          expect(rejections).toMatchObject([{code: 'unreadable'}])
        }
      }),
      {numRuns: 200},
    )
  })
})

describe('whatever records there are', () => {
  const texts = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => text.trim() !== '')
  const keys = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'x', ''), fc.string()).filter((key) => !/text|content|id|body|story|article|html|markdown|md|document|meta|format/i.test(key))

  test('NDJSON and a list of JSON give their texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts, fc.dictionary(keys, fc.jsonValue({maxDepth: 2}))), {minLength: 1, maxLength: 8}), fc.integer({min: 1, max: 50}), async (rows, length) => {
        const records = rows.map(([text, more], at) => ({...more, text, id: `id${at}`}))
        const wanted = rows.map(([text]) => text)
        for (const input of [records.map((record) => `${JSON.stringify(record)}\n`).join(''), JSON.stringify(records), JSON.stringify(records, null, 2)]) {
          const {documents, rejections} = await readInput(input, {}, length)
          expect(documents.map(({content}) => content)).toEqual(wanted)
          expect(rejections).toEqual([])
        }
      }),
      {numRuns: 100},
    )
  })

  test('CSV gives its texts, whatever divides it', async () => {
    const folder = folderWith()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts, fc.string({unit: 'grapheme'})), {minLength: 1, maxLength: 8}), fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), async (rows, delimiter, end) => {
        const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
        const table = [['text', 'x y z'], ...rows].map((row) => row.map(quote).join(delimiter) + end).join('')
        const path = join(folder, 'x.csv')
        writeFileSync(path, table)
        const {documents, rejections} = await readAll(path)
        expect(documents.map(({content}) => content)).toEqual(rows.map(([text]) => text))
        expect(rejections).toEqual([])
      }),
      {numRuns: 150},
    )
  })
})
