import {open, type FileHandle} from 'node:fs/promises'
import type {Encoder} from '../formats/index.ts'
import {failed} from './errors.ts'

/** A table in one format as it grows. */
export class TableFile<Row extends object> {
  /** How it is called in messages. */
  readonly #name: string
  readonly #handle: FileHandle
  readonly #encoder: Encoder<Row>
  /** Rows that wait for others, and how long their cells are. */
  #rows: Row[] = []
  #characters = 0

  private constructor(name: string, handle: FileHandle, encoder: Encoder<Row>) {
    this.#name = name
    this.#handle = handle
    this.#encoder = encoder
  }

  /**
   * Makes a file.
   *
   * @param path Where it is written.
   * @param name How it is called in messages: where it will stand in the end.
   * @param encoder What makes its bytes.
   * @throws Error if it cannot be made or written to.
   */
  static async create<Row extends object>(path: string, name: string, encoder: Encoder<Row>): Promise<TableFile<Row>> {
    let handle: FileHandle
    try {
      handle = await open(path, 'w')
    } catch (error) {
      throw failed(`Writing ${name}`, error)
    }
    const file = new TableFile(name, handle, encoder)
    try {
      await file.#write(encoder.begin())
    } catch (error) {
      await file.close()
      throw error
    }
    return file
  }

  /** Adds rows; those that came before are written when there are enough. */
  async add(rows: readonly Row[]): Promise<void> {
    const {batch} = this.#encoder
    for (const row of rows) {
      this.#rows.push(row)
      this.#characters += charactersOf(row)
      if (this.#rows.length >= batch.rows || this.#characters >= batch.characters) await this.#flush()
    }
  }

  /** Writes what is left, and makes sure that all is on the disk: a file that is renamed before that could be empty after a crash. */
  async finish(): Promise<void> {
    if (this.#rows.length > 0) await this.#flush()
    await this.#write(this.#encoder.end())
    try {
      await this.#handle.sync()
      await this.#handle.close()
    } catch (error) {
      throw failed(`Writing ${this.#name}`, error)
    }
  }

  /** Closes it as it is. */
  async close(): Promise<void> {
    await this.#handle.close().catch(() => {})
  }

  async #flush(): Promise<void> {
    const bytes = this.#encoder.encode(this.#rows)
    this.#rows = []
    this.#characters = 0
    await this.#write(bytes)
  }

  async #write(bytes: string | Uint8Array): Promise<void> {
    if (bytes.length === 0) return
    try {
      await this.#handle.appendFile(bytes)
    } catch (error) {
      throw failed(`Writing ${this.#name}`, error)
    }
  }
}

function charactersOf(row: object): number {
  let sum = 0
  for (const cell of Object.values(row)) if (typeof cell === 'string') sum += cell.length
  return sum
}
