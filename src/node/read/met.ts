import {DIAGNOSTICS, type DiagnosticCode, type KnownMetadata} from '../../document/index.ts'
import type {ContentFormat, DocumentInput, Rejection, RejectionCode} from '../types.ts'
import type {ReadSettings} from './options.ts'
import {describeNoText, readRecord, type Fields} from './record.ts'
import type {SourceFile} from './sources.ts'

/** What was met in a file: a document, or what could have been one. */
export type Met = {readonly given: DocumentInput} | {readonly rejected: Rejection}

/** Where something stands in a file. */
export interface Place {
  /** The file. */
  readonly file: SourceFile
  /** Which record it is, from 1; absent if the file is the document. */
  readonly number?: number
}

/** What a document is made of. */
interface Parts {
  readonly id?: string | undefined
  readonly content: string
  readonly format: ContentFormat
  readonly metadata?: KnownMetadata
  readonly codes: readonly DiagnosticCode[]
}

/** A document. */
export function giving(place: Place, {id, content, format, metadata = {}, codes}: Parts): Met {
  if (content.trim() === '') return rejecting(place, 'no-text', 'It is empty or holds only white space', id ?? idOf(place))
  return {
    given: {
      id: id ?? idOf(place),
      content,
      format,
      origin: originOf(place),
      ...(Object.keys(metadata).length > 0 && {metadata}),
      ...(codes.length > 0 && {diagnostics: codes.map((code) => ({code, ...DIAGNOSTICS[code]}))}),
    },
  }
}

/** What is left out. */
export function rejecting(place: Place, code: RejectionCode, message: string, id?: string): Met {
  return {rejected: {origin: originOf(place), ...(id !== undefined && {id}), code, message}}
}

/** What is larger than the limit. */
export function rejectingSize(place: Place, {maxBytes}: ReadSettings, id?: string): Met {
  return rejecting(place, 'over-size', `It is larger than the limit of ${maxBytes} bytes`, id)
}

/** A record: a document if it has a text. */
export function recordMet(place: Place, fields: Fields, settings: ReadSettings, isGuessed: boolean): Met {
  const {id, content, format, metadata, isIgnored} = readRecord(fields, settings)
  if (content === undefined) return rejecting(place, 'no-text', describeNoText(fields, settings), id)
  return giving(place, {id, content, format, metadata, codes: codesOf(isGuessed, isIgnored)})
}

/** The diagnostics of reading. */
export function codesOf(isGuessed: boolean, isIgnored: boolean): DiagnosticCode[] {
  return [...(isGuessed ? (['encoding-guessed'] as const) : []), ...(isIgnored ? (['metadata-ignored'] as const) : [])]
}

function idOf({file, number}: Place): string {
  return number === undefined ? file.id : `${file.id}#${number}`
}

function originOf({file, number}: Place): string {
  return number === undefined ? file.origin : `${file.origin}#${number}`
}
