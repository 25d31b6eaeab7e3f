/**
 * Marks who said what in the original file of a page: every quotation between `<mark>` tags that name its speaker, all else as it was.
 *
 *     npx tsx examples/mark-quotes.ts [FILE.html] > marked.html
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {extractQuotes} from 'nutgraf'
import {parseHtml, sourceSlices} from 'nutgraf/html'

const html = readFileSync(process.argv[2] ?? join(import.meta.dirname, 'articles/mill-shelter.html'), 'utf8')
const document = parseHtml(html)

const marks = extractQuotes(document)
  .filter(({parent}) => parent === undefined)
  .flatMap(({content, speakers}) => {
    const name = speakers.map((speaker) => speaker.name).join(' and ') || 'not named'
    return content.flatMap((span) => sourceSlices(document, span).map((slice) => ({...slice, name})))
  })
  .sort((a, b) => a.start - b.start)

// What a page says is never trusted: a name may hold what HTML reads as markup.
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

let at = 0
let marked = ''
for (const {start, end, name} of marks) {
  if (start < at) continue
  marked += `${html.slice(at, start)}<mark title="${escaped(name)}">${html.slice(start, end)}</mark>`
  at = end
}
process.stdout.write(marked + html.slice(at))
