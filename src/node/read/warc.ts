import {decode} from './decode.ts'
import type {ByteStream} from './bytes.ts'
import {charsetOfPage, charsetOfType} from './charset.ts'
import {codesOf, giving, rejecting, rejectingSize, type Met} from './met.ts'
import {readHttp, type HttpMessage} from './http.ts'
import type {ReadSettings} from './options.ts'
import type {SourceFile} from './sources.ts'
import {readValue} from './values.ts'
import {recordsOf, type WarcRecord} from './warc-records.ts'

/** Headers of HTTP are no longer than this, in bytes. */
const MAX_HEAD = 65_536

/**
 * Reads web archives: pages that were answered with success, and texts that were made of pages (WET). All else that an archive holds
 * is no document. When a page was fetched does not say when it was published.
 */
export async function* readWarc(file: SourceFile, bytes: ByteStream, settings: ReadSettings): AsyncGenerator<Met> {
  for await (const record of recordsOf(bytes, settings.maxBytes + MAX_HEAD)) {
    const place = {file, number: record.number}
    if (record.isBroken) yield rejecting(place, 'broken-record', 'It does not begin as a record of WARC does, or is cut off')
    else {
      const met = readOne(record)
      if (met) yield met
    }

    function readOne({headers, content, start}: WarcRecord): Met | undefined {
      const id = idOf(headers)
      const message = messageOf(headers, content ?? start!, settings.maxBytes)
      if (message === undefined) return undefined
      if (message === 'broken') return rejecting(place, 'broken-record', 'Its answer of HTTP cannot be read', id)
      const format = formatOf(message)
      if (!format) return undefined
      if (!content || !message.body) return rejectingSize(place, settings, id)
      return giving(place, {id, ...readBody(message.body, message.type, headers), format: settings.format ?? format})
    }
  }

  function readBody(body: Buffer, type: string, headers: ReadonlyMap<string, string>): Pick<Parameters<typeof giving>[1], 'content' | 'metadata' | 'codes'> {
    const declared = charsetOfType(type) ?? charsetOfPage(body)
    const {text, isGuessed} = decode(body, {encoding: settings.encoding, declared})
    const url = readValue('url', headers.get('warc-target-uri'))
    return {content: text, metadata: typeof url === 'string' ? {url} : {}, codes: codesOf(isGuessed, false)}
  }
}

/** What was answered, or what stands for it; nothing, if a record holds neither. */
function messageOf(headers: ReadonlyMap<string, string>, content: Buffer, limit: number): HttpMessage | 'broken' | undefined {
  const type = headers.get('warc-type')
  if (type === 'response' && isHttp(headers)) return readHttp(content, limit) ?? 'broken'
  if (type !== 'resource' && type !== 'conversion') return undefined
  return {status: 200, type: headers.get('content-type') ?? '', ...(content.length <= limit && {body: content})}
}

/** The address of a page, else what the archive calls the record. */
function idOf(headers: ReadonlyMap<string, string>): string | undefined {
  const address = headers.get('warc-target-uri')?.replace(/^<|>$/g, '')
  return address || headers.get('warc-record-id') || undefined
}

function isHttp(headers: ReadonlyMap<string, string>): boolean {
  const type = headers.get('content-type') ?? ''
  return type === '' || type.toLowerCase().startsWith('application/http')
}

function formatOf({type, status}: HttpMessage): 'html' | 'text' | undefined {
  if (status < 200 || status > 299) return undefined
  const media = type.toLowerCase().split(';', 1)[0]!.trim()
  if (media === 'text/html' || media === 'application/xhtml+xml') return 'html'
  return media === 'text/plain' ? 'text' : undefined
}
