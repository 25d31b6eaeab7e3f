import {basename} from 'node:path'
import type {DiagnosticCode, KnownMetadata} from '../../document/index.ts'
import type {ContentFormat} from '../types.ts'
import type {ByteStream} from './bytes.ts'
import {charsetOfPage} from './charset.ts'
import {decode} from './decode.ts'
import {codesOf, giving, rejectingSize, type Met} from './met.ts'
import type {ReadSettings} from './options.ts'
import {Gatherer} from './pieces.ts'
import {readFields} from './record.ts'
import type {Sidecars} from './sidecars.ts'
import type {SourceFile} from './sources.ts'
import {readValue} from './values.ts'

/** A day at the beginning of a file's name, as many archives and site generators have it. */
const DATED = /^\d{4}-\d\d-\d\d(?!\d)/

/** Reads a file that is one document. */
export async function readDocumentFile(file: SourceFile, bytes: ByteStream, format: ContentFormat, settings: ReadSettings, sidecars: Sidecars): Promise<Met> {
  const all = await readAll(bytes, settings.maxBytes)
  if (!all) return rejectingSize({file}, settings, file.id)
  const {text, isGuessed} = decode(all, {encoding: settings.encoding, declared: format === 'html' ? charsetOfPage(all) : undefined})
  const {metadata, codes} = await describe(file, text, format, settings, sidecars)
  return giving({file}, {content: text, format, metadata, codes: [...codesOf(isGuessed, false), ...codes]})
}

/** All bytes of a stream; `undefined` if they are more than the limit, which are not held. */
export async function readAll(bytes: ByteStream, limit: number): Promise<Buffer | undefined> {
  const gatherer = new Gatherer(limit)
  for (let piece = await bytes.next(); piece; piece = await bytes.next()) {
    gatherer.add(piece)
    if (gatherer.isOver) return undefined
  }
  return gatherer.take().bytes
}

interface Description {
  readonly metadata: KnownMetadata
  readonly codes: readonly DiagnosticCode[]
}

/** What a sidecar and the file's name say. What the text says itself, its parser reads. */
async function describe(file: SourceFile, text: string, format: ContentFormat, settings: ReadSettings, sidecars: Sidecars): Promise<Description> {
  const {path} = file
  if (path === undefined || file.isPipe) return {metadata: {}, codes: []}
  const name = dateOfName(basename(path), text, format)
  const sidecar = await sidecars.read(path)
  const {metadata, isIgnored} = sidecar === undefined ? {metadata: {}, isIgnored: false} : readSidecar(sidecar, settings)
  return {metadata: {...name.metadata, ...metadata}, codes: codesOf(false, isIgnored || name.isIgnored)}
}

/** The day that a file's name begins with. A page, and Markdown with front matter, say it better themselves. */
function dateOfName(name: string, text: string, format: ContentFormat): {metadata: KnownMetadata; isIgnored: boolean} {
  const day = DATED.exec(name)?.[0]
  if (day === undefined || format === 'html' || (format === 'markdown' && /^(?:---|\+\+\+)/.test(text))) return {metadata: {}, isIgnored: false}
  const datePublished = readValue('datePublished', day)
  return typeof datePublished === 'string' ? {metadata: {datePublished}, isIgnored: false} : {metadata: {}, isIgnored: true}
}

function readSidecar(json: string, settings: ReadSettings): {metadata: KnownMetadata; isIgnored: boolean} {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return readFields(Object.entries(value), settings)
  } catch {
    // What it says is not known.
  }
  return {metadata: {}, isIgnored: true}
}
