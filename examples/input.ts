import {readFileSync, readdirSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {parseDocument, type Document} from 'nutgraf'
import {parseHtml} from 'nutgraf/html'
import {parseMarkdown} from 'nutgraf/markdown'

/** Parsers by the ending of a file's name; what has another is plain text. */
const PARSERS: ReadonlyMap<string, typeof parseDocument> = new Map([['.html', parseHtml], ['.htm', parseHtml], ['.md', parseMarkdown]])

/** The documents of the files named, or of the example articles; by default those named on the command line. */
export function readDocuments(named: readonly string[] = process.argv.slice(2)): Document[] {
  const folder = join(import.meta.dirname, 'articles')
  const examples = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
  const files = named.length > 0 ? named : examples().map((name) => join(folder, name))
  return files.map((file) => {
    const parse = PARSERS.get(extname(file)) ?? parseDocument
    return parse(readFileSync(file, 'utf8'), {id: basename(file, extname(file))})
  })
}
