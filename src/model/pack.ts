import type {ModelParts} from './linear.ts'

/** First byte of a packed model: what its bytes mean. */
const FORMAT = 2

/**
 * Writes a model as text that fits a module: feature hashes as differences, then the rows' lengths, labels and weights, each kind
 * beside its like, in base 64. The same model gives the same text. It is not deflated: packages and pages are sent compressed as they are,
 * and to inflate all models would take a seventh of the time to a program's first result.
 */
export function packModel({labels, transitions, hashes, starts, columns, weights}: ModelParts): string {
  const head: number[] = [FORMAT, labels]
  writeVarint(head, transitions.length)
  writeVarint(head, hashes.length)
  writeVarint(head, columns.length)
  for (const step of transitions) writeVarint(head, (step << 1) ^ (step >> 31))
  let before = 0
  for (const hash of hashes) {
    writeVarint(head, hash - before)
    before = hash
  }
  const lengths = new Uint8Array(hashes.length)
  for (let row = 0; row < hashes.length; row++) lengths[row] = starts[row + 1]! - starts[row]!
  const bytes = new Uint8Array(head.length + lengths.length + columns.length + weights.length)
  bytes.set(head)
  bytes.set(lengths, head.length)
  bytes.set(columns, head.length + lengths.length)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), head.length + lengths.length + columns.length)
  return toBase64(bytes)
}

/** Reads what {@link packModel} wrote. */
export function unpackModel(packed: string): ModelParts {
  const bytes = fromBase64(packed)
  if (bytes[0] !== FORMAT) throw new Error(`Expected a model of format ${FORMAT}, got ${bytes[0]}`)
  const labels = bytes[1]!
  const reader = {bytes, at: 2}
  const transitions = new Int16Array(readVarint(reader))
  const hashes = new Uint32Array(readVarint(reader))
  const count = readVarint(reader)
  for (let index = 0; index < transitions.length; index++) {
    const step = readVarint(reader)
    transitions[index] = (step >>> 1) ^ -(step & 1)
  }
  let hash = 0
  for (let row = 0; row < hashes.length; row++) hashes[row] = hash += readVarint(reader)
  const starts = new Uint32Array(hashes.length + 1)
  for (let row = 0; row < hashes.length; row++) starts[row + 1] = starts[row]! + bytes[reader.at + row]!
  const from = reader.at + hashes.length
  if (from + 2 * count !== bytes.length) throw new Error(`Expected a model of ${from + 2 * count} bytes, got ${bytes.length}`)
  return {
    labels,
    transitions,
    hashes,
    starts,
    columns: bytes.slice(from, from + count),
    weights: new Int8Array(bytes.slice(from + count, from + 2 * count).buffer),
  }
}

/** Seven bits a byte, the lowest first. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest & 127) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** Reads what {@link writeVarint} wrote, and moves on. */
export function readVarint(reader: {readonly bytes: Uint8Array; at: number}): number {
  let value = 0
  let factor = 1
  for (;;) {
    if (reader.at >= reader.bytes.length) throw new Error(`Expected more than ${reader.bytes.length} bytes`)
    const byte = reader.bytes[reader.at++]!
    value += (byte & 127) * factor
    if (byte < 128) return value
    factor *= 128
  }
}

/** Bytes as text of 64 letters. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The bytes of a text of 64 letters. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
