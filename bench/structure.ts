/**
 * Writes the blocks of a gold file's texts for a scorer: `npx tsx bench/structure.ts GOLD.jsonl OUT.jsonl`.
 * The gold file holds `{id, text}` a line; the output `{id, blocks: [{start, end, type, body}]}`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {labelBlocks} from '../src/document/blocks/index.ts'
import {findBlocks} from '../src/document/lines.ts'

const [goldFile, outFile] = process.argv.slice(2)
if (!goldFile || !outFile) throw new Error('Expected two arguments: GOLD.jsonl OUT.jsonl')

const lines = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean)
const out = lines.map((line) => {
  const {id, text} = JSON.parse(line) as {id: string; text: string}
  return JSON.stringify({id, blocks: labelBlocks(text, findBlocks(text, text.length), 'detect')})
})
writeFileSync(outFile, `${out.join('\n')}\n`)
