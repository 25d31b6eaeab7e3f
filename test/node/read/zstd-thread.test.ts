import {describe, expect, it} from 'vitest'
import {UnreadableError} from '../../../src/node/read/bytes.ts'
import {ZstdThread} from '../../../src/node/read/zstd-thread.ts'
import {folderWith, readAll} from './helpers.ts'

/** A head, and a block whose table of Huffman codes `fzstd` never comes to the end of. */
const ENDLESS = Buffer.from('28b52ffd00385500000961ffffff5400003401', 'hex')

/** A head, and a last block that is not compressed. */
function frame(content: string): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38, 0, 0, 0])
  head.writeUIntLE((content.length << 3) | 1, 6, 3)
  return Buffer.concat([head, Buffer.from(content)])
}

const END = new Uint8Array()

describe('a zstd file that keeps its reader busy for ever', () => {
  it('ends after a while, and costs the next file nothing', async () => {
    const thread = new ZstdThread({block: 500, mean: 50})
    await thread.begin()
    await expect((async () => {
      await thread.unpack(ENDLESS, false)
      await thread.unpack(END, true)
    })()).rejects.toThrow(new UnreadableError('Its zstd compression is broken: a block takes longer than 0.5 seconds'))
    await thread.begin()
    const {pieces} = await thread.unpack(frame('It failed, she said.'), false)
    expect(Buffer.concat(pieces).toString()).toBe('It failed, she said.')
    await thread.stop()
  })

  it('ends by the signal at once', async () => {
    const folder = folderWith({'a.txt.zst': ENDLESS, 'b.txt': 'b'})
    const reason = new Error('enough')
    const controller = new AbortController()
    let aborted = Infinity
    setTimeout(() => {
      aborted = performance.now()
      controller.abort(reason)
    }, 1000)
    await expect(readAll(folder, {signal: controller.signal})).rejects.toBe(reason)
    expect(performance.now() - aborted).toBeLessThan(1000)
  })

  it('is one that is left out, like others that are broken', async () => {
    const folder = folderWith({'a.txt.zst': ENDLESS, 'b.txt.zst': frame('b'), 'c.txt': 'c'})
    const {documents, rejections} = await readAll(folder)
    expect(documents.map(({id}) => id)).toEqual(['b.txt.zst', 'c.txt'])
    expect(rejections).toEqual([{origin: `${folder}/a.txt.zst`, id: 'a.txt.zst', code: 'unreadable', message: 'Its zstd compression is broken: a block takes longer than 10 seconds'}])
  })
})

describe('a zstd file of many slow blocks', () => {
  it('ends when they take too long together', async () => {
    const thread = new ZstdThread({block: 30_000, mean: -10_000})
    await thread.begin()
    const count = async (): Promise<number> => {
      for (let parts = 0; ; parts++) {
        try {
          await thread.unpack(frame('a'), false)
        } catch (error) {
          expect(error).toEqual(new UnreadableError('Its zstd compression is broken: its blocks take longer than -10000 milliseconds each'))
          return parts
        }
      }
    }
    // Thirty seconds, of which each takes ten and what it needs.
    expect(await count()).toBe(2)
    await thread.stop()
  })
})

describe('the thread that unpacks zstd', () => {
  it('answers nothing more when it was ended', async () => {
    const thread = new ZstdThread()
    await thread.begin()
    await thread.stop()
    await expect(thread.unpack(END, true)).rejects.toThrow('the thread that read it ended')
  })
})
