/** A file, or the rest of it, that cannot be read: its message says why, for people. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

const NOTHING = Buffer.alloc(0)

/** A stream of bytes that is read piece by piece, and whose beginning can be looked at before. */
export class ByteStream {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = NOTHING
  #isDone = false
  /** What went wrong; told when all before it is read. */
  #failure: Error | undefined

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /**
   * The next bytes, so many or as many as there are; they stay to be read.
   *
   * @param length How many.
   * @param enough How many of those that have come are enough, if any are: more may be long in coming.
   */
  async peek(length: number, enough: (held: Buffer) => number | undefined = () => undefined): Promise<Buffer> {
    for (;;) {
      const head = this.#held.subarray(0, length)
      const most = enough(head)
      if (most !== undefined) return head.subarray(0, most)
      if (head.length === length || this.#isDone) return head
      const more = await this.#pull()
      if (more) this.#held = this.#held.length === 0 ? more : Buffer.concat([this.#held, more])
    }
  }

  /** The next piece, of any length above 0; `undefined` at the end. */
  async next(): Promise<Buffer | undefined> {
    if (this.#held.length > 0) {
      const held = this.#held
      this.#held = NOTHING
      return held
    }
    const piece = await this.#pull()
    if (piece === undefined && this.#failure) throw this.#failure
    return piece
  }

  /** Puts back what was read too much; it is read next. */
  unread(bytes: Buffer): void {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([bytes, this.#held])
  }

  /** Frees what it reads from. */
  async close(): Promise<void> {
    this.#isDone = true
    this.#held = NOTHING
    await this.#source.return?.()
  }

  async #pull(): Promise<Buffer | undefined> {
    while (!this.#isDone) {
      try {
        const result = await this.#source.next()
        if (result.done === true) this.#isDone = true
        else if (result.value.length > 0) return result.value
      } catch (error) {
        this.#isDone = true
        this.#failure = error as Error
      }
    }
    return undefined
  }
}
