/**
 * Names found beside those of other libraries, in one table:
 *
 *   npx tsx bench/names.ts <gold.jsonl> <scorer.mjs>
 *
 * `gold.jsonl` holds `{id, text, entities: [{start, end, type}]}` a line; the scorer is a module with `score(gold, predicted)` that
 * gives `exact` and `overlap`, by type and for the three core types pooled, each `{p, r, f}`.
 */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP, {type ItemToken} from 'wink-nlp'
import {parseDocument} from '../src/document/index.ts'
import {extractEntities} from '../src/entities/index.ts'
import {tokensOf} from '../src/language/index.ts'
import {spansOf, type ScoredSpan} from './scored-types.ts'
import {cpuOf} from './timing.ts'

interface Row {
  readonly id: string
  readonly text: string
}
type Score = Record<'exact' | 'overlap', Record<string, {readonly p: number; readonly r: number; readonly f: number}>>

const [, , goldFile, scorerFile] = process.argv
if (!goldFile || !scorerFile) throw new TypeError('Expected two paths: gold and scorer')
const {score} = (await import(pathToFileURL(resolve(scorerFile)).href)) as {score: (gold: readonly Row[], predicted: readonly object[]) => Score}
const gold = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)

interface Found {
  readonly offset: {readonly start: number; readonly length: number}
}
const compromiseSpans = (text: string): ScoredSpan[] => {
  const doc = nlp(text)
  return ([['PERSON', doc.people()], ['LOC', doc.places()], ['ORG', doc.organizations()]] as const).flatMap(([type, view]) =>
    (view.json({offset: true}) as Found[]).map(({offset}) => ({start: offset.start, end: offset.start + offset.length, type})))
}

const wink = winkNLP(model, ['sbd', 'pos'])
// wink-nlp's accessors are functions that it takes as values.
// eslint-disable-next-line @typescript-eslint/unbound-method
const {pos} = wink.its
/** wink-nlp types no names: runs of its proper nouns count as names of any type. */
const winkSpans = (text: string): ScoredSpan[] => {
  const spans: ScoredSpan[] = []
  let at = 0
  let before = false
  wink.readDoc(text).tokens().each((token: ItemToken) => {
    const value = token.out()
    const start = text.indexOf(value, at)
    if (start < 0) return
    at = start + value.length
    const isName = String(token.out(pos)) === 'PROPN'
    if (isName && before) spans[spans.length - 1] = {...spans.at(-1)!, end: at}
    else if (isName) spans.push({start, end: at, type: 'ANY'})
    before = isName
  })
  return spans
}

const systems: readonly [name: string, read: (text: string) => ScoredSpan[]][] = [
  ['nutgraf', (text) => spansOf(extractEntities(parseDocument(text, {structure: 'body'})))],
  ['compromise', compromiseSpans],
  ['wink-nlp (proper nouns)', winkSpans],
]
const tokens = gold.reduce((sum, {text}) => sum + tokensOf(parseDocument(text, {structure: 'body'})).length, 0)
const percent = (value: number | undefined): string => (value === undefined ? '–' : (value * 100).toFixed(1))

console.log(`${gold.length} texts, ${tokens} tokens; F1 of 100\n`)
console.log('| | PERSON exact | ORG exact | LOC exact | core exact (P / R) | core overlap | untyped exact | texts to names, tokens/s |\n| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [name, read] of systems) {
  read(gold[0]!.text)
  const predicted: {id: string; entities: ReturnType<typeof read>}[] = []
  const time = cpuOf(() => { for (const {id, text} of gold) predicted.push({id, entities: read(text)}) })
  const {exact, overlap} = score(gold, predicted)
  const cells = [
    percent(exact.PERSON?.f), percent(exact.ORG?.f), percent(exact.LOC?.f),
    `${percent(exact.core?.f)} (${percent(exact.core?.p)} / ${percent(exact.core?.r)})`,
    percent(overlap.core?.f), percent(exact.untyped?.f), `${Math.round(tokens / time / 1000)} k`,
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
