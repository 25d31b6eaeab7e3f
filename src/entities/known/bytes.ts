/** Many strings in one growing array of bytes, each with where it ends. A million strings of their own take four times the memory. */
export interface StringWriter {
  /** Adds a string. */
  add(text: string): void
  /** The bytes, and the end of each string. */
  finish(): PackedStrings
}

/** Strings in one array of bytes. */
export interface PackedStrings {
  /** The bytes of all strings: of each UTF-16 code unit one to three. */
  readonly bytes: Uint8Array
  /** Where each string ends in `bytes`. */
  readonly ends: Uint32Array
}

/** Makes a {@link StringWriter}. */
export function createStringWriter(): StringWriter {
  let bytes = new Uint8Array(1024)
  let length = 0
  const ends = createNumberWriter()
  return {
    add(text) {
      if (length + text.length * 3 > bytes.length) {
        const wider = new Uint8Array(Math.max(bytes.length * 2, length + text.length * 3))
        wider.set(bytes)
        bytes = wider
      }
      // Code units, not characters: half a pair must come back as it was.
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index)
        if (unit < 0x80) bytes[length++] = unit
        else if (unit < 0x800) {
          bytes[length++] = 0xc0 | (unit >> 6)
          bytes[length++] = 0x80 | (unit & 0x3f)
        } else {
          bytes[length++] = 0xe0 | (unit >> 12)
          bytes[length++] = 0x80 | ((unit >> 6) & 0x3f)
          bytes[length++] = 0x80 | (unit & 0x3f)
        }
      }
      ends.add(length)
    },
    finish: () => ({bytes: bytes.slice(0, length), ends: ends.finish()}),
  }
}

/** The string of that index. */
export function readString({bytes, ends}: PackedStrings, index: number): string {
  let text = ''
  const end = ends[index]!
  for (let at = index === 0 ? 0 : ends[index - 1]!; at < end; ) {
    const byte = bytes[at++]!
    if (byte < 0x80) text += String.fromCharCode(byte)
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 0x1f) << 6) | (bytes[at++]! & 0x3f))
    else {
      text += String.fromCharCode(((byte & 0x0f) << 12) | ((bytes[at]! & 0x3f) << 6) | (bytes[at + 1]! & 0x3f))
      at += 2
    }
  }
  return text
}

/** Numbers in a growing array. */
export interface NumberWriter {
  /** Adds a number. */
  add(value: number): void
  /** The numbers. */
  finish(): Uint32Array
}

/** Makes a {@link NumberWriter} of whole numbers of 32 bits. */
export function createNumberWriter(): NumberWriter {
  let values = new Uint32Array(256)
  let length = 0
  return {
    add(value) {
      if (length === values.length) {
        const wider = new Uint32Array(values.length * 2)
        wider.set(values)
        values = wider
      }
      values[length++] = value
    },
    finish: () => values.slice(0, length),
  }
}
