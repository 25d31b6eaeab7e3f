import type {KnownMetadata} from '../../document/index.ts'
import type {ContentFormat, RecordField} from '../types.ts'
import {contentNames, foldName, isContentName, namesOf} from './field-names.ts'
import {RECORD_FIELDS, type ReadSettings} from './options.ts'
import {isNothing, lineOf, propertyOf, readValue, textOf} from './values.ts'

/** What a record says. */
export interface RecordContents {
  /** Its id, as it says itself. */
  readonly id?: string
  /** Its text; absent if no field is known to hold one. */
  readonly content?: string
  /** What the text is written in. */
  readonly format: ContentFormat
  /** What it says of itself. */
  readonly metadata: KnownMetadata
  /** Whether a value could not be used. */
  readonly isIgnored: boolean
}

/** The fields of a record: names that are written alike but not the same may stand twice. */
export type Fields = readonly (readonly [name: string, value: unknown])[]

const METADATA_FIELDS = RECORD_FIELDS.filter((field) => field !== 'id' && field !== 'content')

/** Names of several fields: what is not one may be the other. */
const SHARED: ReadonlySet<string> = new Set(['source', 'uri'])

/** The formats by the names that records of our own give them. */
const FORMATS: ReadonlyMap<unknown, ContentFormat> = new Map<unknown, ContentFormat>([['text', 'text'], ['html', 'html'], ['markdown', 'markdown']])

/** Reads a record: its text, its id, and what it says of itself, by the names that exports use or that the caller says. */
export function readRecord(fields: Fields, settings: ReadSettings): RecordContents {
  const record = new Lookup(fields, settings)
  const {content, format} = findContent(record, settings)
  const {metadata, isIgnored} = readMetadata(record)
  const id = record.values('id').map(({value}) => lineOf(value)).find((each) => each !== undefined)
  return {...(id !== undefined && {id}), ...(content !== undefined && {content}), format, metadata, isIgnored}
}

/** What the fields of a sidecar say of a document. */
export function readFields(fields: Fields, settings: ReadSettings): Pick<RecordContents, 'metadata' | 'isIgnored'> {
  return readMetadata(new Lookup(fields, settings))
}

function readMetadata(record: Lookup): Pick<RecordContents, 'metadata' | 'isIgnored'> {
  const metadata: Record<string, string | readonly string[]> = {}
  let isIgnored = false
  for (const field of METADATA_FIELDS) {
    let isStated = false
    for (const {name, value} of record.values(field)) {
      const read = readValue(field, value)
      isStated ||= !SHARED.has(name)
      if (read === undefined) continue
      metadata[field] = read
      break
    }
    if (isStated && metadata[field] === undefined) isIgnored = true
  }
  return {metadata, isIgnored}
}

function findContent(record: Lookup, {format, fields}: ReadSettings): {content?: string; format: ContentFormat} {
  const stated = FORMATS.get(record.get('format'))
  const own = fields.get('content')
  const names = own === undefined ? contentNames(format ?? stated) : [{name: own, ...contentNames(undefined).find(({name}) => name === foldName(own))}]
  for (const {name, format: named} of names) {
    const value = own === undefined ? record.get(name) : record.path(own)
    // WordPress gives what its pages show.
    const rendered = propertyOf(value, 'rendered')
    const content = textOf(rendered ?? value)
    if (content !== undefined && content.trim() !== '') return {content, format: format ?? named ?? stated ?? (rendered === undefined ? 'text' : 'html')}
  }
  return {format: format ?? 'text'}
}

/** Finds values by names. */
class Lookup {
  readonly #exact = new Map<string, unknown>()
  readonly #folded = new Map<string, unknown>()
  readonly #settings: ReadSettings

  constructor(fields: Fields, settings: ReadSettings) {
    this.#settings = settings
    this.#add(fields)
    for (const name of ['metadata', 'meta']) {
      const inner = this.#folded.get(name)
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) this.#add(Object.entries(inner))
    }
  }

  /** The value under a name that is written in whatever way. */
  get(name: string): unknown {
    return this.#folded.get(name)
  }

  /** The value under exactly this name, or at the end of a path with full stops. */
  path(name: string): unknown {
    if (this.#exact.has(name)) return this.#exact.get(name)
    const [first, ...rest] = name.split('.')
    let value = this.#exact.get(first!)
    for (const step of rest) value = propertyOf(value, step)
    return rest.length === 0 ? undefined : value
  }

  /** The values that a field may have, those first that are most likely it. */
  values(field: RecordField): {readonly name: string; readonly value: unknown}[] {
    const own = this.#settings.fields.get(field)
    const values = own === undefined ? namesOf(field).map((name) => ({name, value: this.get(name)})) : [{name: own, value: this.path(own)}]
    return values.filter(({value}) => !isNothing(value))
  }

  /** Of values under one name the first one that says something counts. */
  #add(fields: Fields): void {
    for (const [name, value] of fields) {
      const folded = foldName(name)
      if (isNothing(this.#exact.get(name))) this.#exact.set(name, value)
      if (isNothing(this.#folded.get(folded))) this.#folded.set(folded, value)
    }
  }
}

/** Most letters of fields' names that a message holds. */
const MAX_NAMES = 120

/** Says why a record has no text. */
export function describeNoText(fields: Fields, {fields: known}: ReadSettings): string {
  const own = known.get('content')
  const names = fields.map(([name]) => name)
  const isBlank = own === undefined ? names.some(isContentName) : names.includes(own)
  if (isBlank) return 'It has no text: the field that should hold it is empty or no string'
  const listed = names.join(', ')
  return `It has no text: none of its fields is known to hold one (${listed.slice(0, MAX_NAMES)}${listed.length > MAX_NAMES ? '…' : ''})`
}
