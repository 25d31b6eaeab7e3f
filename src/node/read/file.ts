import {ByteStream, UnreadableError} from './bytes.ts'
import {readCsv} from './csv.ts'
import {readDocumentFile} from './document-file.ts'
import type {FileContext} from './file-context.ts'
import {bytesOfFile, bytesOfPipe, bytesOfStream} from './files.ts'
import {readJson} from './json-records.ts'
import {isDocument, kindOfName, type FileKind} from './kinds.ts'
import {rejecting, type Met} from './met.ts'
import type {ReadSettings} from './options.ts'
import {readParquet} from './parquet.ts'
import {sniff, sniffJson} from './sniff.ts'
import type {SourceFile} from './sources.ts'
import {packingOf, unpack} from './unpack.ts'
import {readWarc} from './warc.ts'

/** Bytes that show how a file is compressed. */
const MARK = 4

/** Reads what a file holds. What cannot be read of it is one rejection. */
export async function* readFile(file: SourceFile, context: FileContext): AsyncGenerator<Met> {
  const {signal} = context.options
  try {
    for await (const met of readKind(file, context)) {
      signal?.throwIfAborted()
      yield met
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof UnreadableError)) throw error
    yield rejecting({file}, 'unreadable', error.message, isDocument(kindOfName(file.path ?? '').kind) ? file.id : undefined)
  }
}

async function* readKind(file: SourceFile, context: FileContext): AsyncGenerator<Met> {
  const {settings, sidecars} = context
  const named = kindOfName(file.path ?? '')
  if (named.kind === 'parquet' && !file.isPipe) {
    yield* readParquet(file, context)
    return
  }
  const stored = open(file, context)
  let bytes = stored
  try {
    const packing = named.packing ?? packingOf(await stored.peek(MARK))
    if (packing) bytes = new ByteStream(unpack(stored, packing, context.zstd, context.options.signal))
    const kind = await kindOf(named.kind, bytes, settings)
    if (kind === undefined) yield rejecting({file}, 'unreadable', 'It is no text of any encoding, nor of any kind that is known')
    else if (isDocument(kind)) yield await readDocumentFile(file, bytes, settings.format ?? kind, settings, sidecars)
    else if (kind === 'parquet') yield* readSniffedParquet(file, packing !== undefined, context)
    else yield* readRecords(file, bytes, kind, settings)
  } finally {
    await bytes.close()
    await stored.close()
  }
}

function open({path, isPipe}: SourceFile, {options, count}: FileContext): ByteStream {
  if (path === undefined) return new ByteStream(bytesOfStream(options.stdin ?? process.stdin, count, options.signal))
  return new ByteStream(isPipe ? bytesOfPipe(path, count, options.signal) : bytesOfFile(path, count, options.signal))
}

async function kindOf(named: FileKind | undefined, bytes: ByteStream, settings: ReadSettings): Promise<FileKind | undefined> {
  const said = named ?? settings.records
  if (said === undefined) return sniff(bytes, settings)
  if (said === 'json') return sniffJson(bytes, settings)
  return said === 'ndjson' ? 'lines' : said
}

function readRecords(file: SourceFile, bytes: ByteStream, kind: 'lines' | 'json' | 'csv' | 'tsv' | 'warc', settings: ReadSettings): AsyncGenerator<Met> {
  if (kind === 'warc') return readWarc(file, bytes, settings)
  return kind === 'csv' || kind === 'tsv' ? readCsv(file, bytes, kind, settings) : readJson(file, bytes, kind, settings)
}

/** Parquet is read from its end: it must be a file. */
async function* readSniffedParquet(file: SourceFile, isPacked: boolean, context: FileContext): AsyncGenerator<Met> {
  if (file.path === undefined || file.isPipe || isPacked) yield rejecting({file}, 'unreadable', 'Parquet can only be read from a file that is not compressed as a whole')
  else yield* readParquet(file, context)
}
