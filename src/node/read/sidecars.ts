import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {ReadOptions} from '../types.ts'
import {ByteStream} from './bytes.ts'
import {bytesOfFile} from './files.ts'
import {valuesOf} from './json-values.ts'
import {isDocument, kindOfName} from './kinds.ts'
import {settingsOf, type ReadSettings} from './options.ts'
import type {RawRecord} from './pieces.ts'
import {readRecord} from './record.ts'
import {toNarrow} from './recode.ts'

/** How the name of a file ends that says something of the document beside it, in the order in which they are asked. */
const ENDINGS = ['.meta.json', '.json']

/** Largest sidecar that is read, in bytes. */
const MAX_BYTES = 1_048_576

/** Files that are looked into at once. */
const AT_ONCE = 32

/** Files that could say something of a document beside them, by their names. */
export interface FoundSidecars {
  /** Those that do, and are not read by themselves. */
  readonly sidecars: ReadonlySet<string>
  /** Those that hold records. */
  readonly others: ReadonlySet<string>
}

/**
 * Finds the files that only say something of a document beside them: those of one object. What the caller names is none if it has a text.
 *
 * @throws The signal's reason if that says so.
 */
export async function findSidecars(files: readonly {readonly path?: string; readonly isPipe?: boolean}[], named: ReadonlySet<string>, options: ReadOptions): Promise<FoundSidecars> {
  const json = new Set<string>()
  for (const {path, isPipe} of files) if (path?.endsWith('.json') && !isPipe) json.add(path)
  const sidecars = new Set<string>()
  if (json.size > 0) for (const {path} of files) if (path !== undefined) for (const name of sidecarsOf(path)) if (json.has(name)) sidecars.add(name)
  const others = new Set<string>()
  const found = [...sidecars]
  const settings = settingsOf(options)
  for (let at = 0; at < found.length; at += AT_ONCE) {
    options.signal?.throwIfAborted()
    const check = async (path: string): Promise<void> => {
      if (!(await isSidecar(path, named.has(path), settings))) others.add(path)
    }
    await Promise.all(found.slice(at, at + AT_ONCE).map(check))
  }
  for (const path of others) sidecars.delete(path)
  return {sidecars, others}
}

/** Whether a file does not hold records: a list, several objects, or so much that it says nothing of a document. What is broken may be one. */
async function isSidecar(path: string, isNamed: boolean, settings: ReadSettings): Promise<boolean> {
  try {
    const {size} = await stat(path)
    if (size > MAX_BYTES) return false
    const {bytes} = await toNarrow(new ByteStream(bytesOfFile(path, () => {})), settings.encoding)
    try {
      const head = (await bytes.peek(size)).toString('latin1')
      if (/^\s*\[/.test(head)) return false
      const records: RawRecord[] = []
      for await (const record of valuesOf(bytes, MAX_BYTES)) if (records.push(record) > 1) return false
      return !(isNamed && records[0]?.bytes && hasText(records[0].bytes.toString('utf8'), settings))
    } finally {
      await bytes.close()
    }
  } catch {
    // The document beside it tells that it cannot be used; of what the caller names, the reader does.
    return !isNamed
  }
}

function hasText(json: string, settings: ReadSettings): boolean {
  return readRecord(Object.entries(JSON.parse(json) as object), settings).content !== undefined
}

/** Where a sidecar of a file would be; none, if the file is no document. */
function sidecarsOf(path: string): string[] {
  const {kind, stem} = kindOfName(path)
  return isDocument(kind) ? [stem, path].flatMap((name) => ENDINGS.map((ending) => name + ending)) : []
}

/** Finds what stands beside documents. It remembers the folder it looked into last: documents of one folder follow each other. */
export class Sidecars {
  readonly #others: ReadonlySet<string>
  #folder: string | undefined
  #names: ReadonlySet<string> = new Set()

  /** @param others Files that are none, whatever their names. */
  constructor(others: ReadonlySet<string>) {
    this.#others = others
  }

  /**
   * What the sidecar of a document says.
   *
   * @returns The text; `''` if it cannot be used; `undefined` if there is none.
   */
  async read(path: string): Promise<string | undefined> {
    const folder = dirname(path)
    if (folder !== this.#folder) {
      this.#names = new Set((await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json') && !this.#others.has(join(folder, name))))
      this.#folder = folder
    }
    const name = this.#names.size > 0 ? sidecarsOf(path).map((each) => basename(each)).find((each) => this.#names.has(each)) : undefined
    if (name === undefined) return undefined
    try {
      const sidecar = join(folder, name)
      const stats = await stat(sidecar)
      return stats.isFile() && stats.size <= MAX_BYTES ? await readFile(sidecar, 'utf8') : ''
    } catch {
      return ''
    }
  }
}
