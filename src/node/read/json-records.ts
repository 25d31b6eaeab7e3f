import type {ByteStream} from './bytes.ts'
import {decode} from './decode.ts'
import {valuesOf} from './json-values.ts'
import {linesOf} from './lines.ts'
import {recordMet, rejecting, rejectingSize, type Met} from './met.ts'
import type {ReadSettings} from './options.ts'
import type {RawRecord} from './pieces.ts'
import {toNarrow} from './recode.ts'
import type {SourceFile} from './sources.ts'

/** Reads records of JSON, on a line each or in a list. */
export async function* readJson(file: SourceFile, source: ByteStream, form: 'lines' | 'json', settings: ReadSettings): AsyncGenerator<Met> {
  const {bytes, isGuessed} = await toNarrow(source, settings.encoding)
  try {
    const records = form === 'lines' ? linesOf(bytes, settings.maxBytes) : valuesOf(bytes, settings.maxBytes)
    for await (const record of records) {
      const met = readOne(file, record, form, isGuessed, settings)
      if (met) yield met
    }
  } finally {
    await bytes.close()
  }
}

function readOne(file: SourceFile, {number, bytes}: RawRecord, form: 'lines' | 'json', isGuessed: boolean, settings: ReadSettings): Met | undefined {
  const place = {file, number}
  if (!bytes) return rejectingSize(place, settings)
  const decoded = decode(bytes)
  if (form === 'lines' && decoded.text.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    return rejecting(place, 'broken-record', `It is no JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return rejecting(place, 'broken-record', 'Expected an object of JSON, got something else')
  return recordMet(place, Object.entries(value), settings, isGuessed || decoded.isGuessed)
}
