import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {readCorpus, type DocumentInput, type ReadCounts, type ReadOptions, type Rejection} from 'nutgraf/node'
import {afterAll, expect} from 'vitest'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** Makes a folder with files, by their paths in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-read-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Makes a folder with one file, and gives the file's path. */
export function fileWith(name: string, content: string | Uint8Array): string {
  return join(folderWith({[name]: content}), name)
}

/** All that was read of a corpus. */
export interface Read {
  readonly documents: DocumentInput[]
  readonly rejections: Rejection[]
  readonly counts: ReadCounts
}

/** Reads all of a corpus. Whatever it is, the counts are balanced, at every step. */
export async function readAll(source: string | readonly string[], options: ReadOptions = {}): Promise<Read> {
  const documents: DocumentInput[] = []
  const rejections: Rejection[] = []
  const reader = readCorpus(source, {...options, onReject: (rejection) => rejections.push(rejection)})
  for await (const document of reader) {
    documents.push(document)
    expect(reader.counts).toMatchObject({read: documents.length + rejections.length, given: documents.length, rejected: rejections.length})
  }
  expect(reader.counts).toMatchObject({read: documents.length + rejections.length, given: documents.length, rejected: rejections.length})
  return {documents, rejections, counts: reader.counts}
}

/** Reads what comes on standard input, in pieces of a length. */
export function readInput(input: string | Uint8Array, options: ReadOptions = {}, pieceLength = 1024): Promise<Read> {
  return readAll('-', {...options, stdin: streamOf(input, pieceLength)})
}

/** A stream of bytes in pieces of a length. */
export function streamOf(input: string | Uint8Array, pieceLength = 1024): Readable {
  const bytes = Buffer.from(input as Uint8Array)
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength))
  return Readable.from(pieces, {objectMode: true})
}

/** Ids and contents, to compare. */
export function summaryOf({documents}: Read): [id: string, content: string][] {
  return documents.map(({id, content}) => [id, content])
}

/** Origins and codes of what was left out, to compare. */
export function codesOf({rejections}: Read): [origin: string, code: string][] {
  return rejections.map(({origin, code}) => [origin, code])
}
