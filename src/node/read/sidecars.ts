import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {isDocument, kindOfName} from './kinds.ts'

/** How the name of a file ends that says something of the document beside it, in the order in which they are asked. */
const ENDINGS = ['.meta.json', '.json']

/** Largest sidecar that is read, in bytes. */
const MAX_BYTES = 1_048_576

/** The files without those that only say something of a document beside them. */
export function withoutSidecars<File extends {readonly path?: string}>(files: readonly File[]): readonly File[] {
  if (!files.some(({path}) => path?.endsWith('.json'))) return files
  const described = new Set<string>()
  for (const {path} of files) if (path !== undefined) for (const name of sidecarsOf(path)) described.add(name)
  return files.filter(({path}) => path === undefined || !described.has(path))
}

/** Where a sidecar of a file would be; none, if the file is no document. */
function sidecarsOf(path: string): string[] {
  const {kind, stem} = kindOfName(path)
  return isDocument(kind) ? [stem, path].flatMap((name) => ENDINGS.map((ending) => name + ending)) : []
}

/** Finds what stands beside documents. It remembers the folder it looked into last: documents of one folder follow each other. */
export class Sidecars {
  #folder: string | undefined
  #names: ReadonlySet<string> = new Set()

  /**
   * What the sidecar of a document says.
   *
   * @returns The text; `''` if it cannot be used; `undefined` if there is none.
   */
  async read(path: string): Promise<string | undefined> {
    const folder = dirname(path)
    if (folder !== this.#folder) {
      this.#names = new Set((await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')))
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
