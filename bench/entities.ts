/**
 * Writes nutgraf's names for a gold file, for the scorer.
 *
 *   npx tsx bench/entities.ts <gold.jsonl> <out.jsonl>
 *
 * Both hold a JSON object a line: `{id, text}` in, `{id, entities: [{start, end, type}]}` out.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseDocument} from '../src/document/index.ts'
import {extractEntities} from '../src/entities/index.ts'
import {spansOf} from './scored-types.ts'

const [, , gold, out] = process.argv
if (!gold || !out) throw new TypeError('Expected two paths: gold and out')
const began = performance.now()
let characters = 0
const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map((line) => {
  const {id, text} = JSON.parse(line) as {id: string; text: string}
  characters += text.length
  const entities = spansOf(extractEntities(parseDocument(text, {structure: 'body'})))
  return JSON.stringify({id, entities})
})
writeFileSync(out, lines.join('\n') + '\n')
console.log(`${lines.length} texts, ${characters} characters, ${Math.round(performance.now() - began)} ms`)
