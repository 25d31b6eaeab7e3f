import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Encoder} from '../formats/index.ts'
import {failed} from './errors.ts'
import {TableFile} from './table-file.ts'

/**
 * Files that are written beside each other, in a hidden folder of where they belong, and moved there when all are whole: neither a crash
 * nor a full disk leaves half a table that looks like a whole one.
 */
export class Output {
  readonly #folder: string
  readonly #workFolder: string
  readonly #files = new Map<string, Pick<TableFile<object>, 'finish' | 'close'>>()

  private constructor(folder: string, workFolder: string) {
    this.#folder = folder
    this.#workFolder = workFolder
  }

  /**
   * Makes the folder, if it is not there, and the hidden one in it.
   *
   * @throws Error if that is not possible.
   */
  static async open(folder: string): Promise<Output> {
    try {
      await mkdir(folder, {recursive: true})
      return new Output(folder, await mkdtemp(join(folder, '.nutgraf-')))
    } catch (error) {
      throw failed(`Writing to ${folder}`, error)
    }
  }

  /** Begins a file. */
  async create<Row extends object>(name: string, encoder: Encoder<Row>): Promise<TableFile<Row>> {
    const file = await TableFile.create(join(this.#workFolder, name), join(this.#folder, name), encoder)
    this.#files.set(name, file)
    return file
  }

  /** Finishes all files, then moves them to their places, over older ones. Gives their names. */
  async commit(): Promise<string[]> {
    for (const file of this.#files.values()) await file.finish()
    const names = [...this.#files.keys()]
    for (const name of names) {
      try {
        await rename(join(this.#workFolder, name), join(this.#folder, name))
      } catch (error) {
        throw failed(`Writing ${join(this.#folder, name)}`, error)
      }
    }
    return names
  }

  /** Removes what was not moved. */
  async discard(): Promise<void> {
    for (const file of this.#files.values()) await file.close()
    // What cannot be removed is hidden at least, and why it is there was said.
    await rm(this.#workFolder, {recursive: true, force: true}).catch(() => {})
  }
}
