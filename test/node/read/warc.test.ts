import {brotliCompressSync, deflateRawSync, gzipSync} from 'node:zlib'
import {WARCParser, WARCRecord, WARCSerializer} from 'warcio'
import {describe, expect, it, test} from 'vitest'
import {codesOf, fileWith, readAll, readInput, summaryOf} from './helpers.ts'

const PAGE = '<!doctype html><title>Harbour</title><p>The harbour plan failed.'

/** A record, as bytes. */
function record(headers: Readonly<Record<string, string>>, content: string | Uint8Array = ''): Buffer {
  const body = Buffer.from(content as Uint8Array)
  const lines = Object.entries({'WARC-Type': 'response', 'WARC-Record-ID': '<urn:uuid:1>', 'WARC-Date': '2021-05-06T07:08:09Z', 'Content-Length': String(body.length), ...headers})
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), body, Buffer.from('\r\n\r\n')])
}

function response(url: string, headers: string, body: string | Uint8Array, status = '200 OK'): Buffer {
  return record({'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response'}, Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body as Uint8Array)]))
}

const html = (url: string, body: string | Uint8Array = PAGE, more = ''): Buffer => response(url, `Content-Type: text/html\r\n${more}`, body)

const INFO = record({'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields'}, 'software: x\r\n')

describe('WARC', () => {
  it('gives the pages, and nothing else', async () => {
    const archive = Buffer.concat([
      INFO,
      record({'WARC-Type': 'request', 'WARC-Target-URI': 'https://quill.example/a', 'Content-Type': 'application/http; msgtype=request'}, 'GET /a HTTP/1.1\r\n\r\n'),
      html('https://quill.example/a'),
      response('https://quill.example/b.png', 'Content-Type: image/png\r\n', 'PNG'),
      response('https://quill.example/c', 'Content-Type: text/html\r\n', '<p>No such page', '404 Not Found'),
      response('https://quill.example/d', 'Location: /a\r\n', '', '301 Moved'),
      record({'WARC-Type': 'metadata', 'WARC-Target-URI': 'https://quill.example/a', 'Content-Type': 'application/warc-fields'}, 'x: y\r\n'),
      response('https://quill.example/e', 'content-type: Application/XHTML+XML; charset=utf-8\r\n', PAGE),
      record({'WARC-Type': 'conversion', 'WARC-Target-URI': 'https://quill.example/f', 'Content-Type': 'text/plain'}, 'The harbour plan failed.'),
      record({'WARC-Type': 'resource', 'Content-Type': 'text/html', 'WARC-Record-ID': '<urn:uuid:9>'}, PAGE),
    ])
    const read = await readAll(fileWith('x.warc', archive))
    expect(read.documents.map(({id, format, metadata}) => [id, format, metadata])).toEqual([
      ['https://quill.example/a', 'html', {url: 'https://quill.example/a'}],
      ['https://quill.example/e', 'html', {url: 'https://quill.example/e'}],
      ['https://quill.example/f', 'text', {url: 'https://quill.example/f'}],
      ['<urn:uuid:9>', 'html', undefined],
    ])
    expect(read.documents[0]).toMatchObject({content: PAGE, origin: expect.stringMatching(/x\.warc#3$/) as string})
    expect(read.rejections).toEqual([])
  })

  it('packed record by record is read, on standard input too', async () => {
    const archive = Buffer.concat([INFO, html('https://quill.example/a'), html('https://quill.example/b')].map((each) => gzipSync(each)))
    const ids = ['https://quill.example/a', 'https://quill.example/b']
    expect((await readAll(fileWith('x.warc.gz', archive))).documents.map(({id}) => id)).toEqual(ids)
    for (const length of [1, 7, 4096]) expect((await readInput(archive, {}, length)).documents.map(({id}) => id)).toEqual(ids)
  })

  const chunked = Buffer.concat([Buffer.from(`5;x=y\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`)])
  const packedChunks = ((): Buffer => {
    const packed = gzipSync(PAGE)
    return Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from('\r\n0\r\n\r\n')])
  })()

  test.each<[name: string, headers: string, body: string | Uint8Array, content?: string]>([
    ['in chunks', 'Transfer-Encoding: chunked\r\n', chunked],
    ['said to be in chunks, but is not', 'Transfer-Encoding: chunked\r\n', PAGE],
    ['packed with gzip', 'Content-Encoding: gzip\r\n', gzipSync(PAGE)],
    ['packed with gzip, in chunks', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', packedChunks],
    ['packed with Brotli', 'Content-Encoding: br\r\n', brotliCompressSync(PAGE)],
    ['packed with deflate', 'Content-Encoding: deflate\r\n', deflateRawSync(PAGE)],
    ['said to be packed, but is not', 'Content-Encoding: gzip\r\n', PAGE],
    ['of the encoding that the server says', 'X: y\r\nContent-Type: text/html; charset=windows-1251\r\n', Buffer.from('<p>\xcf\xf0\xe8', 'latin1'), '<p>При'],
  ])('a page %s', async (_, headers, body, content = PAGE) => {
    const archive = response('https://quill.example/a', headers.includes('Content-Type') ? headers : `Content-Type: text/html\r\n${headers}`, body)
    expect(summaryOf(await readInput(archive))).toEqual([['https://quill.example/a', content]])
  })

  test.each<[name: string, archive: Buffer, rejected: [number: number, code: string][], given?: string[]]>([
    ['that is cut off', Buffer.concat([html('https://quill.example/a'), html('https://quill.example/b').subarray(0, -20)]), [[2, 'broken-record']], ['https://quill.example/a']],
    ['whose header is cut off', Buffer.concat([html('https://quill.example/a'), Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n')]), [[2, 'broken-record']], ['https://quill.example/a']],
    ['with other things between records', Buffer.concat([html('https://quill.example/a'), Buffer.from('lost\r\nand lost\r\n\r\n'), html('https://quill.example/b')]), [[2, 'broken-record']], ['https://quill.example/a', 'https://quill.example/b']],
    ['with a record without length', Buffer.concat([record({'Content-Length': 'x', 'WARC-Target-URI': 'https://quill.example/a'}, 'HTTP/1.1 200\r\n\r\n<p>a'), html('https://quill.example/b')]), [[1, 'broken-record']], ['https://quill.example/b']],
    ['with a length too short', Buffer.concat([record({'WARC-Type': 'metadata', 'Content-Length': '3'}, 'abcdefg\r\nhij'), html('https://quill.example/b')]), [[2, 'broken-record']], ['https://quill.example/b']],
    ['with an answer that is none', Buffer.concat([record({'WARC-Target-URI': 'https://quill.example/a', 'Content-Type': 'application/http'}, 'hello'), html('https://quill.example/b')]), [[1, 'broken-record']], ['https://quill.example/b']],
    ['with an empty page', Buffer.concat([html('https://quill.example/a', ' \n'), html('https://quill.example/b')]), [[1, 'no-text']], ['https://quill.example/b']],
    ['with a line end too many', Buffer.concat([html('https://quill.example/a'), Buffer.from('\r\n\r\n\n'), html('https://quill.example/b')]), [], ['https://quill.example/a', 'https://quill.example/b']],
    ['of nothing', Buffer.alloc(0), []],
    ['of zeros', Buffer.alloc(300_000), [[1, 'broken-record']]],
  ])('%s', async (_, archive, rejected, given = []) => {
    const path = fileWith('x.warc', archive)
    const read = await readAll(path)
    expect(read.documents.map(({id}) => id)).toEqual(given)
    expect(codesOf(read)).toEqual(rejected.map(([number, code]) => [`${path}#${number}`, code]))
  })

  it('leaves out pages that are too large, but says nothing of other things that are', async () => {
    const large = 'x'.repeat(200_000)
    const archive = Buffer.concat([
      html('https://quill.example/a', large),
      response('https://quill.example/v', 'Content-Type: video/mp4\r\n', large),
      html('https://quill.example/b', gzipSync(large), 'Content-Encoding: gzip\r\n'),
      record({'WARC-Type': 'conversion', 'WARC-Target-URI': 'https://quill.example/c', 'Content-Type': 'text/plain'}, 'y'.repeat(20_000)),
      html('https://quill.example/d'),
    ])
    const read = await readInput(archive, {maxBytes: 10_000})
    expect(read.documents.map(({id}) => id)).toEqual(['https://quill.example/d'])
    expect(read.rejections.map(({id, code}) => [id, code])).toEqual([['https://quill.example/a', 'over-size'], ['https://quill.example/b', 'over-size'], ['https://quill.example/c', 'over-size']])
  })

  it('that other programs write is read as they read it', async () => {
    const parts: Uint8Array[] = []
    for (const [at, body] of ['<p>one', '<p>two', PAGE].entries()) {
      const made = WARCRecord.create({url: `https://quill.example/${at}`, date: '2021-05-06T07:08:09Z', type: 'response', httpHeaders: {'Content-Type': 'text/html; charset=utf-8'}}, [Buffer.from(body)])
      parts.push(await WARCSerializer.serialize(made, {gzip: true}))
    }
    const archive = Buffer.concat(parts)
    const theirs: [string, string][] = []
    for await (const each of new WARCParser([new Uint8Array(archive)])) theirs.push([each.warcTargetURI!, await each.contentText()])
    expect(theirs).toHaveLength(3)
    expect(summaryOf(await readAll(fileWith('x.warc.gz', archive)))).toEqual(theirs)
  })
})
