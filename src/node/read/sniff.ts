import type {ByteStream} from './bytes.ts'
import {decode} from './decode.ts'
import {findDelimiter, readHeader} from './csv-header.ts'
import {isContentName} from './field-names.ts'
import type {FileKind} from './kinds.ts'
import type {ReadSettings} from './options.ts'

/** Bytes in which what a file holds must show. */
const HEAD = 65_536

/** A heading, or front matter. */
const MARKDOWN = /^(?:#{1,6} \S|(?:---|\+\+\+)[ \t]*\r?\n)/

/**
 * What a file holds whose name does not say it, or standard input: WARC and Parquet by their marks; JSON if it begins with a bracket;
 * a table if its first line is one of names, of which one is the text's; else one document: a page if it begins with "<", Markdown if it
 * begins with front matter or a heading, else text.
 *
 * @returns What it holds; `undefined` if it is no text.
 */
export async function sniff(bytes: ByteStream, settings: ReadSettings): Promise<FileKind | undefined> {
  const head = await bytes.peek(HEAD, (held) => enoughFor(held, settings))
  if (head.toString('latin1', 0, 5) === 'WARC/') return 'warc'
  if (head.toString('latin1', 0, 4) === 'PAR1') return 'parquet'
  const {text} = decode(head, {encoding: settings.encoding})
  if (text.includes('\0')) return undefined
  const start = text.trimStart()
  if (/^\{\s*["}]|^\[\s*[{\]]/.test(start)) return kindOfJson(start)
  if (isTable(start, settings)) return 'csv'
  if (settings.format) return settings.format
  return start.startsWith('<') ? 'html' : MARKDOWN.test(start) ? 'markdown' : 'text'
}

/** What a file of JSON holds: values on a line each, or a value of many lines. Lines are found again after one that is broken. */
export async function sniffJson(bytes: ByteStream, settings: ReadSettings): Promise<'lines' | 'json'> {
  return kindOfJson(decode(await bytes.peek(HEAD, enoughForJson), {encoding: settings.encoding}).text.trimStart())
}

/** How many of a stream's bytes show what it holds, whatever follows: it may be slow. Of a document all are needed anyway. */
function enoughFor(head: Buffer, settings: ReadSettings): number | undefined {
  if (/^(?:WARC\/|PAR1)/.test(head.toString('latin1', 0, 5))) return head.length
  const table = /^\s*\S[^\r\n]*(?:\r\n?|\n)[^\r\n]/.exec(head.toString('latin1'))?.[0].length
  const isOfTable = table !== undefined && !head.subarray(0, table).includes(0) && isTable(decode(head.subarray(0, table), {encoding: settings.encoding}).text.trimStart(), settings)
  return isOfTable ? table : enoughForJson(head)
}

/** How many bytes show how a file of JSON is written. Zeros, which UTF-16 has, show it only all together. */
function enoughForJson(head: Buffer): number | undefined {
  const text = head.toString('latin1')
  const start = /^(?:\xef\xbb\xbf)?\s*(?:\[\s*[{\]]|\{\s*["}])/.exec(text)?.[0]
  if (start === undefined) return undefined
  if (!/[[\]]/.test(start)) return endOfObjectLine(text)
  return start.length
}

/** Where the first line that is an object ends, among the first ones. */
function endOfObjectLine(text: string): number | undefined {
  let from = /^(?:\xef\xbb\xbf)?\s*/.exec(text)![0].length
  for (let number = 0; number < MOST_LINES; number++) {
    const end = text.indexOf('\n', from)
    if (end < 0) return undefined
    const line = text.slice(from, end)
    if (line.includes('\0')) return undefined
    if (line.startsWith('{') && isJson(line)) return end + 1
    from = end + 1
  }
  // None of those that are looked at is.
  return from
}

/** Lines that are looked at: the first ones may be broken. */
const MOST_LINES = 20

function kindOfJson(start: string): 'lines' | 'json' {
  if (!start.startsWith('{')) return 'json'
  const lines = start.split('\n', MOST_LINES)
  // An object within another one is set in, or does not stand alone.
  return lines.length === 1 || lines.some((line) => line.startsWith('{') && isJson(line)) ? 'lines' : 'json'
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** Whether a text is a table with a header that names the text. */
function isTable(text: string, {fields, format}: ReadSettings): boolean {
  const names = readHeader(text, findDelimiter(text))
  const own = fields.get('content')
  if (own !== undefined) return names.includes(own)
  // Words of a text's first line may be names too: a header has nothing else, and something follows it.
  const isHeader = names.length > 1 && names.every((name) => /^[\w .:-]{0,40}$/.test(name)) && /\n./.test(text)
  return format === undefined && isHeader && names.some(isContentName)
}
