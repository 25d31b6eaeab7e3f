import {readAddress, readDate, readLanguage, readNameField, splitKeywords} from '../../fields/index.ts'
import type {KnownMetadata} from '../../document/index.ts'

/** Longest value of a field in one line, and most items of a list, that are read. */
const MAX_LENGTH = 1000
const MAX_ITEMS = 200

/** What exports write where there is nothing: pandas' names among it. */
const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'none', 'nan', 'nat', 'n/a', 'na', 'undefined', '<na>', '-'])

/** Properties of an object that stands for its name: of the New York Times, WordPress, JSON-LD and our own results. */
const NAMES = ['name', 'main', 'original', 'rendered', 'value', 'title']

type Reader = (value: unknown) => string | readonly string[] | undefined

const READERS: ReadonlyMap<keyof KnownMetadata, Reader> = new Map<keyof KnownMetadata, Reader>([
  ['author', readAuthors],
  ['keywords', readKeywords],
  ['datePublished', (value) => whole(lineOf(value), readDate)],
  ['dateModified', (value) => whole(lineOf(value), readDate)],
  ['inLanguage', (value) => whole(lineOf(value), readLanguage)],
  ['url', (value) => whole(lineOf(value), readAddress)],
  ['publisher', (value) => whole(lineOf(value), (line) => (line.includes('://') ? undefined : line))],
  ['articleSection', (value) => lineOf(Array.isArray(value) ? value[0] : value)],
])

/** What a value says of a field; `undefined` if it cannot be used. */
export function readValue(field: keyof KnownMetadata, value: unknown): string | readonly string[] | undefined {
  const read = (READERS.get(field) ?? lineOf)(value)
  return read === undefined || read.length === 0 ? undefined : read
}

/** Whether a value says that there is nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return NOTHING.has(value.trim().toLowerCase())
  if (Array.isArray(value)) return value.every((item) => item === null || item === '')
  return typeof value === 'number' && Number.isNaN(value)
}

/** A value as a line of words. */
export function lineOf(value: unknown): string | undefined {
  const words = wordsOf(value)?.replace(/\s+/g, ' ').trim()
  return words !== undefined && words.length <= MAX_LENGTH && !NOTHING.has(words.toLowerCase()) ? words : undefined
}

/** The text of a value: as it stands, or paragraphs in a list. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string') ? value.join('\n\n') : undefined
}

/** A property of an object, its own only. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

function wordsOf(value: unknown): string | undefined {
  // A longer one is not read, and need not be searched.
  if (typeof value === 'string') return value.length > 2 * MAX_LENGTH ? undefined : value
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  for (const name of NAMES) {
    const inner = propertyOf(value, name)
    // eslint-disable-next-line nutgraf/no-recursion -- once: a string holds no others
    if (typeof inner === 'string') return wordsOf(inner)
  }
  return undefined
}

function whole<Result>(line: string | undefined, read: (line: string) => Result | undefined): Result | undefined {
  return line === undefined ? undefined : read(line)
}

function readAuthors(value: unknown): string[] {
  const names = new Set<string>()
  for (const item of (Array.isArray(value) ? value : [value]).slice(0, MAX_ITEMS)) {
    const evidence = typeof item === 'string' ? 'name' : 'person'
    for (const part of lineOf(item)?.split(/[;|]/) ?? []) {
      for (const name of readNameField(part.trim(), evidence)) names.add(name)
    }
  }
  return [...names]
}

function readKeywords(value: unknown): string[] {
  const words = Array.isArray(value) ? value.slice(0, MAX_ITEMS).flatMap((item) => lineOf(item) ?? []) : splitKeywords(lineOf(value))
  return [...new Set(words)]
}
