import {readFileSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {parseDocument, type Document} from 'nutgraf'

/** The documents of the files named on the command line, or of the example articles. */
export function readDocuments(): Document[] {
  const folder = join(import.meta.dirname, 'articles')
  const examples = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
  const files = process.argv.length > 2 ? process.argv.slice(2) : examples().map((name) => join(folder, name))
  return files.map((file) => parseDocument(readFileSync(file, 'utf8'), {id: basename(file, '.txt')}))
}
