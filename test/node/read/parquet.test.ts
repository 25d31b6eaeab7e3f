import {parquetWriteBuffer} from 'hyparquet-writer'
import {describe, expect, it} from 'vitest'
import {ParquetThread} from '../../../src/node/read/parquet-thread.ts'
import {codesOf, fileWith, folderWith, readAll, summaryOf} from './helpers.ts'

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData']

function parquet(columnData: Columns, rowGroupSize = 1000): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({columnData, rowGroupSize}))
}

const COLUMNS: Columns = [
  {name: 'id', data: [1, 2, 3, 4], type: 'INT32'},
  {name: 'text', data: ['a “so”', 'b', '', 'd'], type: 'STRING'},
  {name: 'date', data: [new Date('2019-04-02T08:03:00Z'), new Date('2020-01-01T00:00:00Z'), new Date(0), null], type: 'TIMESTAMP', nullable: true} as never,
  {name: 'vector', data: [1, 2, 3, 4], type: 'DOUBLE'},
]

describe('Parquet', () => {
  it.each([1, 2, 1000])('gives a document a row, in groups of %i', async (size) => {
    const path = fileWith('x.parquet', parquet(COLUMNS, size))
    const read = await readAll(path)
    expect(read.documents.map(({id, content, metadata, origin}) => [id, content, metadata?.datePublished, origin])).toEqual([
      ['1', 'a “so”', '2019-04-02T08:03Z', `${path}#1`], ['2', 'b', '2020-01-01T00:00Z', `${path}#2`], ['4', 'd', undefined, `${path}#4`],
    ])
    expect(read.rejections).toMatchObject([{origin: `${path}#3`, id: '3', code: 'no-text'}])
    expect(read.counts.bytes).toBe(read.counts.totalBytes)
  })

  it('takes the columns that the caller names', async () => {
    const path = fileWith('x.parquet', parquet([{name: 'copy', data: ['a'], type: 'STRING'}, {name: 'nr', data: [7n], type: 'INT64'}]))
    expect(summaryOf(await readAll(path, {fields: {content: 'copy', id: 'nr'}}))).toEqual([['7', 'a']])
    expect(codesOf(await readAll(path))).toEqual([[`${path}#1`, 'no-text']])
  })

  it('leaves out rows that are too large', async () => {
    const path = fileWith('x.parquet', parquet([{name: 'text', data: ['a', 'b'.repeat(2000)], type: 'STRING'}]))
    const read = await readAll(path, {maxBytes: 1000})
    expect([summaryOf(read), codesOf(read)]).toEqual([[['x.parquet#1', 'a']], [[`${path}#2`, 'over-size']]])
  })

  it('that is broken is told, and costs other files nothing', async () => {
    const whole = parquet(COLUMNS)
    const flipped = whole.slice()
    flipped.fill(0xff, 4, 40)
    const folder = folderWith({'a.parquet': whole.subarray(0, -5), 'b.parquet': flipped, 'c.parquet': 'PAR1', 'd.parquet': '', 'e.parquet': whole})
    const read = await readAll(folder)
    expect(codesOf(read).slice(0, 4)).toEqual(['a', 'b', 'c', 'd'].map((name) => [`${folder}/${name}.parquet`, 'unreadable']))
    expect(read.documents).toHaveLength(3)
  })

  it('is known by its first bytes', async () => {
    expect((await readAll(fileWith('dump', parquet(COLUMNS)))).documents).toHaveLength(3)
  })

  describe('that keeps its reader busy for ever', () => {
    const endless = Buffer.from(parquet([{name: 'text', data: ['a', 'b', 'c'], type: 'STRING'}]))
    // A run of no values, which the levels never come to the end of.
    endless[20] = 0xff
    const path = fileWith('x.parquet', endless)

    it('ends by the signal', async () => {
      const reason = new Error('enough')
      const controller = new AbortController()
      setTimeout(() => controller.abort(reason), 300)
      await expect(readAll(path, {signal: controller.signal})).rejects.toBe(reason)
    })

    it('ends after a while', async () => {
      const thread = await ParquetThread.start(path, 500)
      const {groups} = await thread.open()
      await expect(thread.read({columns: ['text'], rowStart: 0, rowEnd: groups[0]!.rows})).rejects.toThrow('It cannot be read: a group of its rows takes longer than 0.5 seconds')
      await thread.stop()
    })
  })
})
