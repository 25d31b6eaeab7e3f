import {UnreadableError, type ByteStream} from './bytes.ts'

/** Largest window, in bytes: what every decoder is recommended to support, and no level up to 19 exceeds. All of it is moved for every block. */
const MAX_WINDOW = 8_388_608

/** Largest block of the format, in bytes, packed and unpacked. */
const MAX_BLOCK = 131_072

/** Bytes of the longest head of a frame. */
const MAX_HEAD = 18

const FRAME = 0xfd2fb528
const SKIPPABLE = 0x184d2a5

/** What the head of a frame says. */
interface Head {
  readonly length: number
  readonly window: number
  /** Bytes of the check that ends the frame. */
  readonly sum: number
}

/**
 * Divides a zstd file, of several frames too, into parts in which one block ends at most, so that little is unpacked at once. What is no
 * frame is given as it is: unpacking tells what is wrong with it.
 *
 * @throws UnreadableError if a frame needs more memory than it may.
 */
export async function* zstdPartsOf(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  for (let mark = await bytes.peek(MAX_HEAD); mark.length > 0; mark = await bytes.peek(MAX_HEAD)) {
    if (mark.length >= 8 && mark.readUInt32LE(0) >>> 4 === SKIPPABLE) {
      yield* pass(bytes, 8 + mark.readUInt32LE(4))
      continue
    }
    const head = readHead(mark)
    if (!head) {
      yield* gather(bytes, MAX_HEAD)
      return
    }
    if (head.window > MAX_WINDOW) throw new UnreadableError(`Its zstd compression needs a window of ${Math.ceil(head.window / 1_048_576)} MiB, over the limit of ${MAX_WINDOW / 1_048_576} MiB: unpack it first, with zstd -d --long=31`)
    yield* gather(bytes, head.length)
    yield* blocksOf(bytes)
    yield* gather(bytes, head.sum)
  }
  // What went wrong with reading is told here.
  await bytes.next()
}

async function* blocksOf(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  for (let isLast = false; !isLast;) {
    const mark = await bytes.peek(3)
    if (mark.length < 3) {
      yield* gather(bytes, 3)
      return
    }
    const value = mark.readUIntLE(0, 3)
    const size = value >>> 3
    // One that repeats a byte could be of 2 MiB otherwise.
    if (size > MAX_BLOCK) throw new UnreadableError(`Its zstd compression is broken: a block of ${size} bytes`)
    const isRepeated = ((value >> 1) & 3) === 1
    yield* gather(bytes, 3 + (isRepeated ? 1 : size))
    isLast = (value & 1) === 1
  }
}

/** Gives the next bytes as one, or as many as there are. */
async function* gather(bytes: ByteStream, length: number): AsyncGenerator<Uint8Array> {
  const part = new Uint8Array(length)
  let filled = 0
  for await (const piece of pass(bytes, length)) {
    part.set(piece, filled)
    filled += piece.length
  }
  if (filled > 0) yield part.subarray(0, filled)
}

/** Gives the next bytes, in the pieces in which they come. */
async function* pass(bytes: ByteStream, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0;) {
    const piece = await bytes.next()
    if (!piece) return
    const part = piece.subarray(0, left)
    if (part.length < piece.length) bytes.unread(piece.subarray(left))
    left -= part.length
    yield part
  }
}

/** The head of a frame; `undefined` if it is none, or is cut off. */
function readHead(mark: Buffer): Head | undefined {
  if (mark.length < 6 || mark.readUInt32LE(0) !== FRAME) return undefined
  const flags = mark[4]!
  const isWhole = (flags & 0x20) !== 0
  const sizeLength = flags >> 6 === 0 ? Number(isWhole) : 1 << (flags >> 6)
  const at = (isWhole ? 5 : 6) + [0, 1, 2, 4][flags & 3]!
  if (mark.length < at + sizeLength) return undefined
  return {length: at + sizeLength, window: isWhole ? readSize(mark, at, sizeLength) : windowOf(mark[5]!), sum: flags & 4}
}

/** The size of the window, as a byte says it. */
function windowOf(byte: number): number {
  const base = 2 ** (10 + (byte >> 3))
  return base + (base / 8) * (byte & 7)
}

/** The size of what a frame unpacks to: frames without a window have one of that size. */
function readSize(mark: Buffer, at: number, length: number): number {
  if (length === 8) return Number(mark.readBigUInt64LE(at))
  return mark.readUIntLE(at, length) + (length === 2 ? 256 : 0)
}
