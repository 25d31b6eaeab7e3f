import type {ByteStream} from './bytes.ts'
import {Gatherer, type RawRecord} from './pieces.ts'

const [NEWLINE, QUOTE, COMMA, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('\n",\\[]{}')

/**
 * The values of a JSON file, one at a time, whatever the file's size: the items of a list; or objects that follow one another. A value
 * that is no JSON is one of them, so that it can be told.
 */
export async function* valuesOf(bytes: ByteStream, limit: number): AsyncGenerator<RawRecord> {
  const scan = new Scan()
  const value = new Gatherer(limit)
  let number = 1
  for (let piece = await bytes.next(); piece; piece = await bytes.next()) {
    let from = 0
    for (let at = scan.skip(piece, 0); at < piece.length; at = scan.skip(piece, at + 1)) {
      const step = scan.next(piece[at]!)
      if (step === 'in') continue
      // The byte that ends an item of a list is none of it, that which ends an object is.
      if (step !== 'skip') value.add(piece.subarray(from, step === 'last' ? at + 1 : at))
      from = at + 1
      if (step !== 'skip') yield {number: number++, ...value.take()}
    }
    value.add(piece.subarray(from))
  }
  // A list that is not closed misses its end, and perhaps more.
  if (value.length > 0 || scan.isOpen) yield {number, ...value.take()}
}

/** What a byte is: part of a value, its last one, the one after it, or none of any. */
type Step = 'in' | 'last' | 'after' | 'skip'

/** Finds where values of JSON end, without reading them. */
class Scan {
  /** Where it is: between values, in a list, in an object, or in something that is neither. */
  #place: 'between' | 'list' | 'object' | 'other' = 'between'
  /** How many lists and objects are open in the value. */
  #depth = 0
  #isInString = false
  #isEscaped = false
  /** Whether something of the item was met. */
  #hasItem = false
  /** Whether the list needs another item: it has had a comma. */
  #isAfterComma = false

  /** Whether a list is not closed. */
  get isOpen(): boolean {
    return this.#place === 'list'
  }

  /** The place of the next byte that may matter: most of a file stands in strings. */
  skip(piece: Buffer, from: number): number {
    if (!this.#isInString || this.#isEscaped) return from
    let at = from
    while (at < piece.length && piece[at] !== QUOTE && piece[at] !== BACKSLASH && piece[at] !== NEWLINE) at++
    return at
  }

  next(byte: number): Step {
    if (this.#place === 'between') return this.#begin(byte)
    if (this.#place === 'other') return byte === NEWLINE ? this.#end('after') : 'in'
    if (this.#isInString) return this.#inString(byte)
    if (this.#place === 'list' && this.#depth === 0) {
      if (byte === COMMA) return this.#item('after', true)
      if (byte === CLOSE_LIST) {
        // An empty list has no values.
        const step = this.#hasItem || this.#isAfterComma ? 'after' : 'skip'
        this.#item(step, false)
        return this.#end(step)
      }
      if (isSpace(byte) && !this.#hasItem) return 'skip'
    }
    this.#hasItem = true
    if (byte === QUOTE) this.#isInString = true
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#depth++
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.#depth--
    return this.#place === 'object' && this.#depth === 0 ? this.#end('last') : 'in'
  }

  #begin(byte: number): Step {
    if (isSpace(byte)) return 'skip'
    if (byte === OPEN_LIST) {
      this.#place = 'list'
      this.#item('skip', false)
      return 'skip'
    }
    this.#place = byte === OPEN_OBJECT ? 'object' : 'other'
    this.#depth = 1
    return 'in'
  }

  #inString(byte: number): Step {
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === BACKSLASH) this.#isEscaped = true
    else if (byte === QUOTE) this.#isInString = false
    // Strings hold no line ends: this object is broken, and the next line may begin another.
    else if (byte === NEWLINE && this.#place === 'object') return this.#end('after')
    return 'in'
  }

  #item(step: Step, isAfterComma: boolean): Step {
    this.#depth = 0
    this.#hasItem = false
    this.#isAfterComma = isAfterComma
    return step
  }

  #end(step: Step): Step {
    this.#place = 'between'
    this.#isInString = false
    this.#isEscaped = false
    return step
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09
}
