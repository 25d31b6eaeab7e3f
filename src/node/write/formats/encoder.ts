/** How much of a table is encoded at once: whichever is reached first. */
export interface BatchSize {
  /** Rows. */
  readonly rows: number
  /** UTF-16 code units of all cells. */
  readonly characters: number
}

/** Makes the bytes of a table in one format, in order. */
export interface Encoder<Row extends object> {
  /** How much it takes at once. */
  readonly batch: BatchSize
  /** What stands before all rows. */
  begin(): string | Uint8Array
  /** Some rows. */
  encode(rows: readonly Row[]): string | Uint8Array
  /** What stands after all rows. */
  end(): string | Uint8Array
}

/** Lines need not wait for many others: some are gathered so that files are not written to in small pieces. */
export const LINES: BatchSize = {rows: 1000, characters: 1_000_000}

/** Whole records, of which one alone may be large, wait for none. */
export const AT_ONCE: BatchSize = {rows: 1, characters: 1}
