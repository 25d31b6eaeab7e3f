/**
 * Writes the quotations of a gold file's texts for a scorer: `npx tsx bench/quotes.ts GOLD.jsonl OUT.jsonl`.
 * The gold file holds `{id, text}` a line; the output `{id, quotes: [{content, cue, source, kind, speakers}]}`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseDocument} from '../src/document/index.ts'
import {extractQuotes} from '../src/quotes/index.ts'

const [goldFile, outFile] = process.argv.slice(2)
if (!goldFile || !outFile) throw new Error('Expected two arguments: GOLD.jsonl OUT.jsonl')

const lines = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean)
const out = lines.map((line) => {
  const {id, text} = JSON.parse(line) as {id: string; text: string}
  const quotes = extractQuotes(parseDocument(text, {id}))
    .filter((quote) => !quote.parent)
    .map(({content, cue, source, kind, speakers}) => ({content, cue: cue ? [cue] : [], source: source ? [source] : [], kind, speakers}))
  return JSON.stringify({id, quotes})
})
writeFileSync(outFile, `${out.join('\n')}\n`)
