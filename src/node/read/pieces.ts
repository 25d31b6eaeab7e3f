/** A record's bytes as they stand in a file. */
export interface RawRecord {
  /** Which one it is, from 1: of lines, the line's number. */
  readonly number: number
  /** Its bytes; absent if they are more than the limit, and were dropped. */
  readonly bytes?: Buffer
}

/** Gathers the bytes of a record from pieces, and drops them once they are too many. */
export class Gatherer {
  readonly #limit: number
  #parts: Buffer[] = []
  #length = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** How many bytes the record has so far, dropped ones too. */
  get length(): number {
    return this.#length
  }

  /** Whether there were too many. */
  get isOver(): boolean {
    return this.#length > this.#limit
  }

  /** Adds the next bytes. */
  add(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#length += bytes.length
    if (this.isOver) this.#parts = []
    else this.#parts.push(bytes)
  }

  /** Ends the record, and begins the next. */
  take(): {bytes?: Buffer} {
    const record = this.isOver ? {} : {bytes: this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts)}
    this.#parts = []
    this.#length = 0
    return record
  }
}
