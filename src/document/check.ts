import {layoutOf} from './layout.ts'

/** What an argument was, for messages: `null`, `an array`, `number 3`. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return `an object of ${classOf(value)}`
  if (typeof value === 'function') return 'a function'
  // Some of it is enough to be recognised, and a text may be long.
  if (typeof value === 'string') return `string ${JSON.stringify(value.slice(0, 40))}`
  return typeof value === 'number' || typeof value === 'boolean' ? `${typeof value} ${value}` : `a ${typeof value}`
}

/** The name of a value's class, where it has one: data may have a field called `constructor`. */
function classOf(value: object): string {
  const {constructor} = value as {constructor?: unknown}
  return typeof constructor === 'function' ? constructor.name : 'no class'
}

/** A `TypeError` that says what was expected and what came. */
export function expected(what: string, value: unknown): TypeError {
  return new TypeError(`Expected ${what}, got ${describe(value)}`)
}

/**
 * Checks that options are an object with no keys but the known ones: neither a misspelt option nor a promise of options may be ignored
 * silently.
 *
 * @throws TypeError if they are not an object, or a list, a map, a promise and the like, or hold an unknown key.
 */
export function checkKeys(options: unknown, known: readonly string[], name: string): void {
  if (typeof options !== 'object' || options === null || Object.prototype.toString.call(options) !== '[object Object]') throw expected(`${name} to be an object`, options)
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new TypeError(`Expected ${name} to have only ${known.join(', ')}; got ${JSON.stringify(key)}`)
  }
}

/**
 * Checks that a value is absent or a whole number.
 *
 * @throws TypeError if it is no number; RangeError if it is not whole, or below `least`.
 */
export function checkWhole(value: unknown, least: number, name: string): void {
  if (value === undefined) return
  if (typeof value !== 'number') throw expected(`${name} to be a number`, value)
  if (!Number.isInteger(value) || value < least) throw new RangeError(`Expected ${name} to be a whole number from ${least}, got ${value}`)
}

/**
 * Checks that a value is absent or a list of strings that are not empty.
 *
 * @throws TypeError if it is not.
 */
export function checkStrings(value: unknown, name: string): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw expected(`${name} to be a list of strings`, value)
  for (const item of value) if (typeof item !== 'string' || item.trim() === '') throw expected(`each of ${name} to be a string with letters`, item)
}

/**
 * Checks that a value is a document that `parseDocument` made, or one read back from JSON.
 *
 * @throws TypeError if it is not.
 */
export function checkDocument(value: unknown): void {
  if (!isDocument(value)) throw expected('a document made by parseDocument', value)
}

function isDocument(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && layoutOf(value)) return true
  const {id, text, tree, blocks, metadata, diagnostics} = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof id === 'string' && typeof text === 'string' && (tree as {type?: unknown} | null | undefined)?.type === 'RootNode' && Array.isArray(blocks) &&
    typeof metadata === 'object' && metadata !== null && Array.isArray(diagnostics)
}
