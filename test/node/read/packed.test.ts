import {gzipSync} from 'node:zlib'
import {describe, expect, it, test} from 'vitest'
import {codesOf, fileWith, folderWith, readAll, readInput, summaryOf} from './helpers.ts'

/** Bytes of a block: what a break costs at most. */
const BLOCK = 4096

/** Zstandard's frames with blocks that are not compressed, which need no compressor. */
function zstd(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as Uint8Array)
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])]
  const blocks = Math.max(1, Math.ceil(bytes.length / BLOCK))
  for (let at = 0; at < blocks; at++) {
    const block = bytes.subarray(at * BLOCK, (at + 1) * BLOCK)
    const head = Buffer.alloc(3)
    head.writeUIntLE((block.length << 3) | (at === blocks - 1 ? 1 : 0), 0, 3)
    parts.push(head, block)
  }
  return Buffer.concat(parts)
}

/** A frame of one block that repeats a byte. */
function zstdRun(byte: number, length: number): Buffer {
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38])]
  for (let left = length; left > 0; left -= 65_536) {
    const head = Buffer.alloc(3)
    head.writeUIntLE((Math.min(left, 65_536) << 3) | 2 | (left <= 65_536 ? 1 : 0), 0, 3)
    parts.push(head, Buffer.from([byte]))
  }
  return Buffer.concat(parts)
}

const LINES = Array.from({length: 3000}, (_, at) => `{"id": ${at}, "text": "Report ${at} of the council, ${(at * 7919) % 1000}."}\n`)

describe.each([['gzip', 'gz', gzipSync], ['zstd', 'zst', zstd]] as const)('%s', (_, ending, pack) => {
  it('of all kinds is read', async () => {
    const folder = folderWith({
      [`a.txt.${ending}`]: pack('a'), [`b.html.${ending}`]: pack('<p>b'), [`c.ndjson.${ending}`]: pack('{"text": "c"}'), [`d.csv.${ending}`]: pack('text\nd\n'), [`e.json.${ending}`]: pack('[{"text": "e"}]'),
    })
    const read = await readAll(folder)
    expect(summaryOf(read)).toEqual([[`a.txt.${ending}`, 'a'], [`b.html.${ending}`, '<p>b'], [`c.ndjson.${ending}#1`, 'c'], [`d.csv.${ending}#1`, 'd'], [`e.json.${ending}#1`, 'e']])
    // Bytes are counted as they are stored.
    expect(read.counts.bytes).toBe(read.counts.totalBytes)
  })

  it('is known by its first bytes, on standard input too', async () => {
    expect(summaryOf(await readInput(pack('{"text": "a"}\n')))).toEqual([['-#1', 'a']])
    expect(summaryOf(await readAll(fileWith('a.txt', pack('a'))))).toEqual([['a.txt', 'a']])
    expect(summaryOf(await readAll(fileWith(`dump.${ending}`, pack('{"text": "a"}\n'))))).toEqual([[`dump.${ending}#1`, 'a']])
  })

  it('of several members is one file', async () => {
    const path = fileWith(`x.ndjson.${ending}`, Buffer.concat([pack(LINES.slice(0, 10).join('')), pack(''), pack(LINES.slice(10).join(''))]))
    expect((await readAll(path)).documents.map(({id}) => id)).toEqual(LINES.map((_line, at) => String(at)))
  })

  test.each([['in the middle', 0.5], ['after the first bytes', 0.1], ['before the last byte', 1]])('that ends %s gives what is before it, and tells of the rest', async (_where, share) => {
    const packed = pack(LINES.join(''))
    const path = fileWith(`x.ndjson.${ending}`, packed.subarray(0, Math.min(packed.length - 1, Math.floor(share * packed.length))))
    const read = await readAll(path)
    expect(read.documents.length).toBeGreaterThan(0.8 * share * LINES.length)
    expect(read.documents.map(({id}) => id)).toEqual(read.documents.map((_document, at) => String(at)))
    expect(codesOf(read)).toEqual([[path, 'unreadable']])
    expect(read.rejections[0]!.message).toMatch(/^Its (?:gzip|zstd) compression is broken: /)
  })

  it('that is none is told', async () => {
    const read = await readAll(fileWith(`a.txt.${ending}`, 'plain'))
    expect(read.rejections).toMatchObject([{id: `a.txt.${ending}`, code: 'unreadable'}])
  })

  it('that is broken costs the other files nothing', async () => {
    const folder = folderWith({[`a.txt.${ending}`]: pack('a').subarray(0, -1), 'b.txt': 'b'})
    const read = await readAll(folder)
    expect(summaryOf(read)).toEqual([['b.txt', 'b']])
    expect(codesOf(read)).toEqual([[`${folder}/a.txt.${ending}`, 'unreadable']])
  })
})

describe('gzip', () => {
  it('whose sum is wrong gives its records, and tells', async () => {
    const packed = gzipSync(LINES.join(''))
    packed[packed.length - 6]! ^= 0xff
    const path = fileWith('x.ndjson.gz', packed)
    const read = await readAll(path)
    expect(read.documents).toHaveLength(LINES.length)
    expect(codesOf(read)).toEqual([[path, 'unreadable']])
  })

  it('with a broken byte gives what is before it', async () => {
    const packed = gzipSync(LINES.join(''))
    packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 64)
    const path = fileWith('x.ndjson.gz', packed)
    const read = await readAll(path)
    expect(read.documents.length).toBeGreaterThan(0.3 * LINES.length)
    expect(codesOf(read).at(-1)).toEqual([path, 'unreadable'])
  })

  it('followed by zeros, as tapes leave them, is whole', async () => {
    const read = await readAll(fileWith('x.ndjson.gz', Buffer.concat([gzipSync(LINES.join('')), Buffer.alloc(512)])))
    expect([read.documents.length, read.rejections]).toEqual([LINES.length, []])
  })

  it('followed by something else tells of it', async () => {
    const read = await readAll(fileWith('x.ndjson.gz', Buffer.concat([gzipSync(LINES.join('')), Buffer.from('rest of something')])))
    expect(read.documents.length).toBeGreaterThan(0.9 * LINES.length)
    expect(read.rejections.map(({code}) => code)).toEqual(['unreadable'])
  })
})

/** A block of zstd: not compressed, or a byte that is repeated. */
function block(content: string, {isLast = false, repeated = 0}: {isLast?: boolean; repeated?: number} = {}): Buffer {
  const head = Buffer.alloc(3)
  head.writeUIntLE(((repeated || content.length) << 3) | (repeated ? 2 : 0) | Number(isLast), 0, 3)
  return Buffer.concat([head, Buffer.from(content)])
}

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]

describe('zstd', () => {
  const last = block('a', {isLast: true})
  test.each<[what: string, head: number[], message: RegExp | undefined]>([
    ['a window of 8 MiB', [0x00, 13 << 3], undefined],
    ['a window of 9 MiB', [0x00, (13 << 3) | 1], /^Its zstd compression needs a window of 9 MiB, over the limit of 8 MiB: unpack it first, with zstd -d --long=31$/],
    ['a window of 2 GiB', [0x00, 21 << 3], /needs a window of 2048 MiB/],
    ['a window of 3.75 TiB', [0x00, 0xff], /needs a window of \d+ MiB/],
    ['a window of 8 MiB and a dictionary\'s name', [0x01, 13 << 3, 7], undefined],
    ['no window and 1 byte', [0x20, 1], undefined],
    ['no window and 8 MiB', [0xa0, 0, 0, 0x80, 0], undefined],
    ['no window and more than 8 MiB', [0xa0, 1, 0, 0x80, 0], /needs a window of 9 MiB/],
    ['no window and 4 GiB', [0xe0, 0, 0, 0, 0, 1, 0, 0, 0], /needs a window of 4096 MiB/],
  ])('with %s', async (_, head, message) => {
    const frame = Buffer.concat([Buffer.from([...MAGIC, ...head]), last])
    // Of later frames, and after what is to be skipped, too.
    for (const before of [Buffer.alloc(0), zstd('b'), Buffer.concat([zstd('b'), Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9])])]) {
      for (const pieceLength of [1, 1000]) {
        const {documents, rejections} = await readInput(Buffer.concat([before, frame]), {}, pieceLength)
        expect(documents.map(({content}) => content.at(-1))).toEqual(message ? [] : ['a'])
        expect(rejections.map((each) => each.message)).toEqual(message ? [expect.stringMatching(message)] : [])
      }
    }
  })

  it('whose frames end with sums is read', async () => {
    const frame = Buffer.concat([Buffer.from([...MAGIC, 0x04, 0x38]), block('{"text": "a"}\n', {isLast: true}), Buffer.from('summ')])
    expect(summaryOf(await readAll(fileWith('a.ndjson.zst', Buffer.concat([frame, frame]))))).toEqual([['a.ndjson.zst#1', 'a'], ['a.ndjson.zst#2', 'a']])
  })

  it('with a block that is larger than any may be is told, and not unpacked', async () => {
    const packed = Buffer.concat([Buffer.from([...MAGIC, 0x00, 0x38]), ...Array.from({length: 1000}, () => block('a', {repeated: 2_097_151}))])
    const {rejections} = await readAll(fileWith('a.txt.zst', packed))
    expect(rejections).toMatchObject([{code: 'unreadable', message: 'Its zstd compression is broken: a block of 2097151 bytes'}])
  })

  it('of many small blocks gives others a turn, and can be ended', async () => {
    const packed = Buffer.concat([Buffer.from([...MAGIC, 0x00, 13 << 3]), ...Array.from({length: 1_000_000}, () => block('a'))])
    const controller = new AbortController()
    const reason = new Error('enough')
    // All of it takes minutes.
    setTimeout(() => controller.abort(reason), 50)
    const start = performance.now()
    await expect(readAll(fileWith('a.txt.zst', packed), {signal: controller.signal})).rejects.toBe(reason)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('bombs', () => {
  it.each([
    ['a.txt.gz', gzipSync(Buffer.alloc(300_000_000, 'a'), {level: 1})],
    ['a.txt.zst', zstdRun(0x61, 300_000_000)],
  ])('%s is left out, and not held', async (name, packed) => {
    const before = process.memoryUsage()
    let most = 0
    const read = readAll(fileWith(name, packed), {maxBytes: 1_000_000})
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 5)
    const {rejections} = await read
    clearInterval(timer)
    expect(rejections).toMatchObject([{id: name, code: 'over-size', message: 'It is larger than the limit of 1000000 bytes'}])
    expect(most - before.arrayBuffers).toBeLessThan(150_000_000)
  })
})
