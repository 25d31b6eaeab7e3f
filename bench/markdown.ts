/**
 * Whether every word of Markdown files is mapped to where it stands in them: `npx tsx bench/markdown.ts FOLDER`, all `.md` files under it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseMarkdown, sourceSlices} from '../src/markdown/index.ts'
import {standFor} from '../test/markdown/words.ts'

const folder = process.argv[2]
if (!folder) throw new TypeError('Expected a folder as first argument')
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))

let words = 0
const wrong: string[] = []
for (const name of files) {
  const file = readFileSync(join(folder, name), 'utf8')
  const document = parseMarkdown(file, {structure: 'body'})
  for (const {index, 0: word} of document.text.matchAll(/\S+/g)) {
    // The bar between two cells stands for what divides them in the file.
    if (word === '|') continue
    words++
    const pieces = sourceSlices(document, {start: index, end: index + word.length}).map(({start, end}) => file.slice(start, end))
    if (!standFor(pieces, word)) wrong.push(`${name}: ${word} is ${JSON.stringify(pieces)}`)
  }
}
console.log(`${files.length} files, ${words} words, ${wrong.length} of them not what stands at their place in the file`)
for (const line of wrong.slice(0, 20)) console.log(line)
