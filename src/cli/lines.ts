const NEWLINE = 0x0a

/** A line of a file. */
export interface Line {
  /** Its text, without the line end. */
  readonly line: string
  /** Place in the file after its line end, in bytes. */
  readonly after: number
  /** Whether it has a line end: only a file's last line may have none. */
  readonly isComplete: boolean
}

/**
 * The lines of a stream of UTF-8, divided by U+000A alone. (node:readline also ends lines at U+2028, which JSON may hold.)
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  let after = 0
  let parts: Buffer[] = []
  for await (const read of stream) {
    const chunk = typeof read === 'string' ? Buffer.from(read) : read
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, at))
      const line = Buffer.concat(parts)
      parts = []
      after += line.length + 1
      from = at + 1
      yield {line: line.toString('utf8'), after, isComplete: true}
    }
    parts.push(chunk.subarray(from))
  }
  const rest = Buffer.concat(parts)
  if (rest.length > 0) yield {line: rest.toString('utf8'), after: after + rest.length, isComplete: false}
}
