/**
 * Writes the sentences and tokens of a gold file's texts for a scorer:
 * `npx tsx bench/sentences.ts GOLD.jsonl OUT.jsonl [--parse-english] [--time]`.
 * The gold file holds `{id, text}` a line; the output `{id, sentences: [{start, end}], tokens: [[start, end]]}`.
 * A line is a block. `--parse-english` writes what plain parse-english finds in the same lines; `--time` compares the costs.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import type {Root, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {createSentenceSplitter} from '../src/document/sentences/index.ts'
import {createSentenceTokenizer} from '../src/document/tokenizer/index.ts'
import {buildTree} from '../src/document/tree.ts'

interface Row {
  readonly id: string
  readonly text: string
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const [goldFile, outFile] = files
if (!goldFile || !outFile) throw new Error('Expected two arguments: GOLD.jsonl OUT.jsonl')
const baseline = process.argv.includes('--parse-english')

const rows = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)
const parser = new ParseEnglish()
const out = rows.map(({id, text}) => JSON.stringify({id, ...(baseline ? baselineOf(text) : oursOf(text))}))
writeFileSync(outFile, `${out.join('\n')}\n`)
if (process.argv.includes('--time')) compareCosts()

function linesOf(text: string): {start: number; end: number}[] {
  return [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => ({start: index, end: index + line.length}))
}

function parse(text: string): Root {
  return buildTree(text, text.length, linesOf(text), createSentenceSplitter(text), createSentenceTokenizer(text))
}

function collect(root: Root, offset: number, sentences: {start: number; end: number}[], tokens: [number, number][]): void {
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue
      sentences.push({start: offset + startOf(sentence), end: offset + endOf(sentence)})
      for (const node of sentence.children) {
        if (node.type !== 'WhiteSpaceNode') tokens.push([offset + startOf(node), offset + endOf(node)])
      }
    }
  }
}

function oursOf(text: string): object {
  const sentences: {start: number; end: number}[] = []
  const tokens: [number, number][] = []
  collect(parse(text), 0, sentences, tokens)
  return {sentences, tokens}
}

function baselineOf(text: string): object {
  const sentences: {start: number; end: number}[] = []
  const tokens: [number, number][] = []
  for (const {start, end} of linesOf(text)) collect(parser.parse(text.slice(start, end)), start, sentences, tokens)
  return {sentences, tokens}
}

function startOf(node: Sentence | Sentence['children'][number]): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Sentence | Sentence['children'][number]): number {
  return node.position?.end.offset ?? 0
}

/** Median milliseconds over all texts, the two in turn. */
function compareCosts(): void {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 15; round++) {
    ours.push(timeOf(() => rows.forEach(({text}) => parse(text))))
    theirs.push(timeOf(() => rows.forEach(({text}) => parser.parse(text))))
  }
  const [mine, plain] = [median(ours), median(theirs)]
  console.log(`ours ${mine.toFixed(1)} ms, parse-english ${plain.toFixed(1)} ms, ratio ${(mine / plain).toFixed(2)}`)
}

function timeOf(run: () => void): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}
