import {appendFileSync, createReadStream, readdirSync, readlinkSync} from 'node:fs'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {PassThrough, Readable} from 'node:stream'
import {describe, expect, it, test} from 'vitest'
import {readCorpus, type ReadOptions} from 'nutgraf/node'
import {bytesOfFile} from '../../../src/node/read/files.ts'
import {loadPeer} from '../../../src/node/read/peers.ts'
import {codesOf, fileWith, folderWith, readAll, streamOf, summaryOf} from './helpers.ts'

const PIECE = 65_536

/** A long stream that holds one piece in memory, and tells how much was asked of it. */
function endless(start: string, fill: string, pieces: number, end: string): {stdin: Readable; asked: () => number; most: () => number} {
  const piece = Buffer.alloc(PIECE, fill)
  let asked = 0
  let most = 0
  function* parts(): Generator<Buffer> {
    yield Buffer.from(start)
    for (; asked < pieces; asked++) {
      most = Math.max(most, process.memoryUsage().arrayBuffers)
      yield piece
    }
    yield Buffer.from(end)
  }
  return {stdin: Readable.from(parts(), {objectMode: true, highWaterMark: 1}), asked: () => asked, most: () => most}
}

describe('a record without end', () => {
  test.each<[name: string, start: string, fill: string, end: string, options?: ReadOptions]>([
    ['a line', '{"text": "a"}\n{"text": "', 'x', '"}\n{"text": "b"}\n'],
    ['a line of brackets', '{"text": "a"}\n', '[', '\n{"text": "b"}\n'],
    ['an item', '[{"text": "a"}, {"text": "', 'x', '"}, {"text": "b"}]'],
    ['an item of brackets', '[{"text": "a"}, ', '[', ''],
    ['a cell', 'id,text\n1,a\n2,"', 'x', '"\n3,b\n'],
    ['a row', 'id,text\n1,a\n', ',', '\n3,b\n'],
  ])('%s is left out without being held, and reading goes on', async (_, start, fill, end) => {
    const {stdin, most} = endless(start, fill, 1000, end)
    const before = process.memoryUsage().arrayBuffers
    const read = await readAll('-', {stdin, maxBytes: 1_000_000})
    expect(read.documents.map(({content}) => content)).toEqual(end === '' ? ['a'] : ['a', 'b'])
    expect(codesOf(read)).toEqual([['-#2', 'over-size']])
    // Sixty-five megabytes went by.
    expect(most() - before).toBeLessThan(30_000_000)
  })

  it('that is a document is not read to its end', async () => {
    const {stdin, asked} = endless('A text', 'x', 1_000_000, '')
    const read = await readAll('-', {stdin, maxBytes: 1_000_000})
    expect(codesOf(read)).toEqual([['-', 'over-size']])
    expect(asked()).toBeLessThan(40)
  })

  test.each([['a.txt', 'x'.repeat(10)], ['a.ndjson', '{"text":1}']])('%s at the limit is read, and over it is not', async (name, content) => {
    const path = fileWith(name, content)
    expect((await readAll(path, {maxBytes: 10})).rejections.map(({code}) => code)).toEqual(name === 'a.txt' ? [] : ['no-text'])
    expect((await readAll(path, {maxBytes: 9})).rejections.map(({code}) => code)).toEqual(['over-size'])
  })
})

describe('reading', () => {
  it('asks for little while nobody asks for more', async () => {
    const {stdin, asked} = endless('', '{"text": "abcd"}'.padEnd(63, ' ').concat('\n'), 1_000_000, '')
    let count = 0
    for await (const document of readCorpus('-', {stdin})) {
      void document
      if (++count === 10) break
    }
    expect(asked()).toBeLessThan(8)
    expect(stdin.destroyed).toBe(true)
  })

  it.skipIf(process.platform !== 'linux').each([
    ['a.txt', 'a'], ['a.ndjson', '{"text": "a"}\n'.repeat(20_000)], ['a.csv', `text\n${'a\n'.repeat(20_000)}`], ['a.json', `[${'{"text": "a"},'.repeat(20_000)}1]`],
  ])('of %s closes it when no more is wanted', async (name, content) => {
    const folder = folderWith({[name]: content, 'z.txt': 'z'})
    for await (const document of readCorpus(folder)) {
      void document
      break
    }
    const open = readdirSync('/proc/self/fd').map((descriptor) => {
      try {
        return readlinkSync(`/proc/self/fd/${descriptor}`)
      } catch {
        return ''
      }
    })
    expect(open.filter((path) => path.startsWith(folder))).toEqual([])
  })

  it('of standard input holds nothing of what went by', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const given: WeakRef<Buffer>[] = []
    let kept = 0
    async function* parts(): AsyncGenerator<Buffer> {
      for (let at = 0; at < 400; at++) {
        const piece = Buffer.alloc(PIECE, '{"text": "abcd"}'.padEnd(4095, ' ').concat('\n'))
        given.push(new WeakRef(piece))
        yield piece
      }
      // What was looked at in a turn is kept until its end.
      await new Promise((resolve) => setImmediate(resolve))
      collect()
      kept = given.filter((piece) => piece.deref()).length
    }
    const {counts} = await readAll('-', {stdin: Readable.from(parts(), {objectMode: true, highWaterMark: 1}), signal: new AbortController().signal})
    expect(counts.bytes).toBe(400 * PIECE)
    expect(kept).toBeLessThan(40)
  })

  it('of a file that grows takes up much at once', async () => {
    const path = fileWith('a.log', 'x'.repeat(100))
    const lengths: number[] = []
    for await (const piece of bytesOfFile(path, () => {})) {
      if (lengths.length === 0) appendFileSync(path, 'y'.repeat(5000))
      lengths.push(piece.length)
    }
    expect(lengths).toEqual([100, 1, 4999])
  })

  it.skipIf(process.platform !== 'linux')('of a file without a size takes up much at once', async () => {
    let count = 0
    for await (const piece of bytesOfFile('/proc/self/maps', () => {})) {
      void piece
      count++
    }
    expect(count).toBeLessThan(100)
  })

  it('counts as it goes', async () => {
    const folder = folderWith({'a.txt': 'aa', 'b.ndjson': '{"text": "b"}\n{}\n', 'c.txt': 'cc'})
    const reader = readCorpus(folder)
    expect(reader.counts).toEqual({read: 0, given: 0, rejected: 0, bytes: 0})
    const counts: object[] = []
    for await (const {id} of reader) counts.push({id, ...reader.counts})
    expect(counts).toEqual([
      {id: 'a.txt', read: 1, given: 1, rejected: 0, bytes: 2, totalBytes: 21}, {id: 'b.ndjson#1', read: 2, given: 2, rejected: 0, bytes: 19, totalBytes: 21}, {id: 'c.txt', read: 4, given: 3, rejected: 1, bytes: 21, totalBytes: 21},
    ])
  })

  it('reads many files in little memory', async () => {
    const folder = folderWith(Object.fromEntries(Array.from({length: 300}, (_, at) => [`${at}.txt`, `Text ${at}`])))
    expect((await readAll(folder)).counts).toMatchObject({read: 300, given: 300})
  })
})

describe('the signal', () => {
  const reason = new Error('enough')

  it('ends the wait for input that does not come', async () => {
    const stdin = new PassThrough()
    const controller = new AbortController()
    const reading = readAll('-', {stdin, signal: controller.signal})
    setTimeout(() => controller.abort(reason), 20)
    await expect(reading).rejects.toBe(reason)
    expect(stdin.destroyed).toBe(true)
  })

  it.each([['a.txt'], ['a.ndjson'], ['a.csv'], ['a.warc'], ['a.json']])('ends the reading of %s between documents', async (name) => {
    const folder = folderWith({[name]: name === 'a.csv' ? 'text\na\nb\nc\n' : name === 'a.json' ? '[{"text": "a"}, {"text": "b"}]' : name === 'a.warc' ? '' : '{"text": "a"}\n{"text": "b"}\n', 'b.txt': 'b', 'c.txt': 'c'})
    const controller = new AbortController()
    const ids: string[] = []
    const reading = (async () => {
      for await (const {id} of readCorpus(folder, {signal: controller.signal})) {
        ids.push(id)
        controller.abort(reason)
      }
    })()
    await expect(reading).rejects.toBe(reason)
    expect(ids).toHaveLength(1)
  })

  it('ends a stream that goes on however it is ended', async () => {
    const stdin = new Readable({read() {}, destroy() {}})
    const controller = new AbortController()
    const reading = readAll('-', {stdin, signal: controller.signal})
    stdin.push('{"text": "a"}\n')
    setTimeout(() => controller.abort(reason), 20)
    await expect(reading).rejects.toBe(reason)
  })

  it('that is aborted already reads nothing', async () => {
    await expect(readAll('/no/such/file', {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
  })
})

describe('a slow stream', () => {
  test.each<[what: string, input: string | Buffer, options?: ReadOptions]>([
    ['NDJSON that is said to be', '{"text": "a"}\n', {records: 'ndjson'}],
    ['NDJSON', '{"text": "a"}\n'],
    ['NDJSON with a mark', '\uFEFF{"text": "a"}\n'],
    ['NDJSON whose first line is broken', '{"text": \n{"text": "a"}\n'],
    ['NDJSON after a blank line', '\n{"text": "a"}\n'],
    ['NDJSON of another encoding', Buffer.from('{"text": "a", "note": "caf\xe9"}\n', 'latin1'), {encoding: 'latin1'}],
    ['lines that are said to be JSON', '{"text": "a"}\n', {records: 'json'}],
    ['a list of JSON', '[{"text": "a"},\n'],
    ['a list of JSON on lines', '[\n{"text": "a"},\n'],
    ['a list that is said to be JSON', '[{"text": "a"},\n', {records: 'json'}],
    ['a table', 'id;text\n1;a\n'],
    ['a table of Windows', 'id,text\r\n1,a\r\n'],
    ['a table that is said to be one', 'id,text\n1,a\n', {records: 'csv'}],
    ['a table of old Macintosh programs', 'id,text\r1,a\r2,', {records: 'csv'}],
    ['a table with a column that the caller names', 'story\na\n', {fields: {content: 'story'}}],
  ])('of %s gives what has come', async (_, input, options) => {
    const stdin = new PassThrough()
    stdin.write(input)
    // Were it waited for more, nothing would come.
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(new Error('nothing came')), 20_000)
    for await (const {content} of readCorpus('-', {...options, stdin, signal: controller.signal})) {
      expect(content).toBe('a')
      break
    }
    clearTimeout(timer)
    expect(controller.signal.aborted).toBe(false)
  })

  test.each<[what: string, input: Buffer, contents: string[]]>([
    ['UTF-16', Buffer.from('{"text": "é"}\n{"text": "b"}\n', 'utf16le'), ['é', 'b']],
    ['UTF-16 after a blank line', Buffer.from('\n{"text": "é"}\n', 'utf16le').swap16(), ['é']],
    ['UTF-16 with a mark', Buffer.from('\uFEFF{"text": "При"}\n', 'utf16le'), ['При']],
    ['a document whose first line is a word', Buffer.from('text\nand more\n'), ['text\nand more\n']],
  ])('of %s is read as one that comes at once', async (_, input, contents) => {
    for (const length of [1, 3, 1000]) {
      const read = await readAll('-', {stdin: streamOf(input, length)})
      expect(read.documents.map(({content}) => content)).toEqual(contents)
    }
  })
})

describe('what goes wrong', () => {
  it('with standard input is told', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('{"text": "a"}\n')
        await Promise.resolve()
        throw Object.assign(new Error('read EIO'), {code: 'EIO'})
      })(),
    )
    const read = await readAll('-', {stdin})
    expect(summaryOf(read)).toEqual([['-#1', 'a']])
    expect(read.rejections).toEqual([{origin: '-', code: 'unreadable', message: 'It cannot be read: read EIO (EIO)'}])
  })

  it('in onReject is thrown', async () => {
    const reader = readCorpus(fileWith('a.ndjson', 'x\n'), {onReject: () => { throw new Error('mine') }})
    await expect((async () => { for await (const document of reader) void document })()).rejects.toThrow('mine')
  })

  it('with a package that is not there says what to install', async () => {
    const missing = Object.assign(new Error('Cannot find package'), {code: 'ERR_MODULE_NOT_FOUND'})
    await expect(loadPeer(() => Promise.reject(missing), 'csv-parse', 'CSV and TSV')).rejects.toThrow('Expected the package csv-parse, which reads CSV and TSV: install it with `npm install csv-parse`')
    await expect(loadPeer(() => Promise.reject(new Error('other')), 'csv-parse', 'CSV and TSV')).rejects.toThrow('other')
  })

  it.skipIf(process.platform !== 'linux')('with a folder that is read as a stream is none of ours', async () => {
    const read = await readAll('-', {stdin: createReadStream(join(folderWith({'a.txt': 'a'})))})
    expect(read.rejections).toMatchObject([{code: 'unreadable', message: expect.stringContaining('EISDIR') as string}])
  })
})
