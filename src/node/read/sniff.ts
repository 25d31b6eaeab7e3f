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
  const head = await bytes.peek(HEAD)
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
  return kindOfJson(decode(await bytes.peek(HEAD), {encoding: settings.encoding}).text.trimStart())
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
