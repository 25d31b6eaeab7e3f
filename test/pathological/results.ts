/** What hostile pages and Markdown files give, as a program: one list of JSON. */
import {createHash} from 'node:crypto'
import {parseHtml} from '../../src/html/index.ts'
import {parseMarkdown} from '../../src/markdown/index.ts'
import {markdownFiles} from './markdown.ts'
import {pages} from './pages.ts'

/** Long enough for a recursion over what is repeated to overflow a small stack. */
const LENGTH = 8000

/** The name of each file, and a hash of its document. */
export function resultsOf(): string[] {
  const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  return [
    ...pages.map(({name, make}) => `${name} ${hash(parseHtml(make(LENGTH)))}`),
    ...markdownFiles.map(({name, make}) => `${name} ${hash(parseMarkdown(make(LENGTH)))}`),
  ]
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(resultsOf()))
