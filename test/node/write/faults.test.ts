import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {open, type FileHandle} from 'node:fs/promises'
import {join} from 'node:path'
import {writeCorpus, type AnalyzedDocument, type WrittenCorpus} from 'nutgraf/node'
import {afterEach, beforeAll, describe, expect, it, test, vi} from 'vitest'
import {TableFile} from '../../../src/node/write/files/table-file.ts'
import {csvEncoder} from '../../../src/node/write/formats/index.ts'
import {documentRow} from '../../../src/node/write/rows/index.ts'
import {TABLES} from '../../../src/node/write/tables.ts'
import {analyzed, folder} from './corpus.ts'

let documents: readonly AnalyzedDocument[]
/** What all file handles inherit: the one place where any write can be made to fail. */
let handles: FileHandle

beforeAll(async () => {
  ({documents} = await analyzed())
  const handle = await open(import.meta.filename)
  handles = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
})

afterEach(() => {
  vi.restoreAllMocks()
})

function write(path: string): Promise<WrittenCorpus> {
  return writeCorpus(documents, {folder: path, formats: ['csv']})
}

/** Makes a method of file handles fail after some calls, as on a full disk. */
function failAfter(calls: number, method: 'appendFile' | 'sync'): Error {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const real = handles[method] as (...given: unknown[]) => Promise<void>
  let left = calls
  vi.spyOn(handles, method).mockImplementation(function (this: FileHandle, ...given: unknown[]) {
    return left-- > 0 ? real.apply(this, given) : Promise.reject(error)
  })
  return error
}

describe('a disk that gets full', () => {
  it.each([
    ['appendFile', 0, 'documents.csv'],
    ['appendFile', 2, 'entities.csv'],
    // The headers of four files are written, then their rows.
    ['appendFile', 4, 'documents.csv'],
    ['appendFile', 6, 'entities.csv'],
    ['sync', 3, 'mentions.csv'],
  ] as const)('%s fails after %i calls: the file is named, older tables are whole, nothing else is left', async (method, calls, file) => {
    const path = folder()
    writeFileSync(join(path, 'quotes.csv'), 'old')
    const cause = failAfter(calls, method)
    await expect(write(path)).rejects.toMatchObject({message: `Writing ${join(path, file)} failed: ENOSPC: no space left on device, write`, code: 'ENOSPC', cause})
    expect(readdirSync(path)).toEqual(['quotes.csv'])
    expect(readFileSync(join(path, 'quotes.csv'), 'utf8')).toBe('old')
  })

  test.skipIf(process.platform !== 'linux')('the system says so of a device that is full', async () => {
    const encoder = csvEncoder(TABLES.documents, {})
    await expect(TableFile.create('/dev/full', 'out/documents.csv', encoder)).rejects.toMatchObject({message: 'Writing out/documents.csv failed: ENOSPC: no space left on device, write', code: 'ENOSPC'})
    const file = await TableFile.create('/dev/full', 'out/documents.csv', {...encoder, begin: () => ''})
    await file.add([documentRow(documents[0]!)])
    await expect(file.finish()).rejects.toMatchObject({code: 'ENOSPC'})
    await file.close()
  })
})

test('a file in place of the folder', async () => {
  const path = join(folder(), 'file')
  writeFileSync(path, '')
  await expect(write(path)).rejects.toThrow(`Writing to ${path} failed: EEXIST`)
  await expect(write(join(path, 'below'))).rejects.toMatchObject({message: expect.stringContaining(`Writing to ${join(path, 'below')} failed: `) as string, code: 'ENOTDIR'})
})

test('a folder in place of a file', async () => {
  const path = folder()
  mkdirSync(join(path, 'entities.csv'))
  writeFileSync(join(path, 'entities.csv', 'mine'), '')
  await expect(write(path)).rejects.toThrow(`Writing ${join(path, 'entities.csv')} failed: `)
  expect(readdirSync(path).filter((name) => name.startsWith('.'))).toEqual([])
  expect(readdirSync(join(path, 'entities.csv'))).toEqual(['mine'])
})

// The superuser may write anywhere.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder that may not be written to', async () => {
  const path = join(folder(), 'locked')
  mkdirSync(path, {mode: 0o500})
  await expect(write(path)).rejects.toMatchObject({message: expect.stringContaining(`Writing to ${path} failed: EACCES`) as string, code: 'EACCES'})
})

test('while documents are taken nothing is seen of the tables but a hidden folder', async () => {
  const path = folder()
  const seen: string[] = []
  function* watched(): Generator<AnalyzedDocument> {
    for (const document of documents) {
      for (const name of readdirSync(path)) seen.push(name)
      yield document
    }
  }
  const {files} = await writeCorpus(watched(), {folder: path, formats: ['ndjson', 'csv', 'parquet']})
  expect(seen).toHaveLength(documents.length)
  for (const name of seen) expect(name).toMatch(/^\.nutgraf-\w+$/)
  expect(readdirSync(path).sort()).toEqual([...files].sort())
})

describe('documents that end badly', () => {
  it('what they throw is thrown as it is, and nothing is left', async () => {
    const path = folder()
    const reason = new Error('The reader broke')
    async function* broken(): AsyncGenerator<AnalyzedDocument> {
      yield* documents
      await Promise.resolve()
      throw reason
    }
    await expect(writeCorpus(broken(), {folder: path})).rejects.toBe(reason)
    expect(readdirSync(path)).toEqual([])
  })

  it('one that is none is refused, and they are told that no more are wanted', async () => {
    const path = folder()
    let isEnded = false
    function* mixed(): Generator<AnalyzedDocument> {
      try {
        yield documents[0]!
        yield {id: 'a'} as AnalyzedDocument
        throw new Error('Nobody should ask for more')
      } finally {
        isEnded = true
      }
    }
    await expect(writeCorpus(mixed(), {folder: path})).rejects.toThrow(new TypeError('Expected an analysis made by analyzeCorpus or analyzeDocument, got an object of Object'))
    expect([isEnded, readdirSync(path)]).toEqual([true, []])
  })
})
