/**
 * Quotations found beside those of other means, in one table:
 *
 *   npx tsx bench/quotes.ts <gold.jsonl> <quotes scorer.mjs> [<speakers scorer.mjs>]
 *
 * `gold.jsonl` holds `{id, text, quotes}` a line. The quotes scorer is a module with `score(gold, predicted, {speech})` that gives `kinds`
 * (matches by word Jaccard of at least 0.5, and end to end with the source) and `cofenet` (exact roles); the speakers scorer has a
 * `score(gold, predicted)` that gives shares by kind of source. Where a last argument is `--out=<file>`, our quotations are written there.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import nlp from 'compromise'
import {parseDocument} from '../src/document/index.ts'
import {extractQuotes, type QuoteOptions, type Speaker} from '../src/quotes/index.ts'

interface Row {
  readonly id: string
  readonly text: string
}
interface Range {
  readonly start: number
  readonly end: number
}
interface Predicted {
  readonly content: readonly Range[]
  readonly cue: readonly Range[]
  readonly source: readonly Range[]
  readonly speakers: readonly Speaker[]
}
interface Ratio {
  readonly P: number
  readonly R: number
  readonly F: number
}
interface Kind {
  readonly jac50: Ratio
  readonly e2e: Ratio
}
interface Scores {
  readonly kinds: Readonly<Record<'all' | 'direct' | 'indirect' | 'mixed', Kind>>
  readonly cofenet: Readonly<Record<'sourceExact' | 'cueExact' | 'contentExact', Ratio>>
}
type Score = (gold: readonly Row[], predicted: readonly object[], options: {speech: boolean}) => Scores
type ScoreSpeakers = (gold: readonly Row[], predicted: readonly object[]) => Readonly<Record<string, {readonly found: number; readonly right: number; readonly wrong: number}>>

const [goldFile, scorerFile, speakersFile] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!goldFile || !scorerFile) throw new TypeError('Expected two paths: gold and scorer')
const scorerOf = async (file: string): Promise<unknown> => ((await import(pathToFileURL(resolve(file)).href)) as {score: unknown}).score
const score = (await scorerOf(scorerFile)) as Score
const gold = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)

const ours = (options: QuoteOptions) => (text: string): Predicted[] =>
  extractQuotes(parseDocument(text), options).filter((quote) => !quote.parent)
    .map(({content, cue, source, speakers}) => ({content, cue: cue ? [cue] : [], source: source ? [source] : [], speakers}))

/** Compromise finds stretches between marks; it names no source. */
const compromise = (text: string): Predicted[] =>
  (nlp(text).quotations().json({offset: true}) as {offset: {start: number; length: number}}[])
    .map(({offset: {start, length}}) => ({content: [{start, end: start + length}], cue: [], source: [], speakers: []}))

/** What many write first: anything between two double marks of one paragraph, of three words or more. */
const pattern = (text: string): Predicted[] =>
  [...text.matchAll(/"[^"\n]{1,4000}"|“[^”\n]{1,4000}”?/g)].filter(([match]) => match.split(/\s+/).length > 2)
    .map(({0: match, index}) => ({content: [{start: index, end: index + match.length}], cue: [], source: [], speakers: []}))

const systems: readonly [name: string, speech: boolean, read: (text: string) => Predicted[]][] = [
  ['nutgraf', true, ours({})],
  ['nutgraf, rules alone', true, ours({model: false})],
  ['compromise `quotations()`', true, compromise],
  ['regular expression', true, pattern],
  ["nutgraf, `level: 'attitude'`, against all that is marked", false, ours({level: 'attitude', refusals: true})],
]
const percent = (value: number): string => (value * 100).toFixed(1)

console.log(`${gold.length} texts; F1 of 100, word Jaccard of at least 0.5\n`)
console.log('| | all (P / R) | direct | indirect | mixed | all, with source | source, cue, content exact |\n| --- | --- | --- | --- | --- | --- | --- |')
let first: {id: string; quotes: Predicted[]}[] | undefined
for (const [name, speech, read] of systems) {
  const predicted = gold.map(({id, text}) => ({id, quotes: read(text)}))
  first ??= predicted
  const {kinds, cofenet} = score(gold, predicted, {speech})
  const {P, R, F} = kinds.all.jac50
  const cells = [
    `${percent(F)} (${percent(P)} / ${percent(R)})`, percent(kinds.direct.jac50.F), percent(kinds.indirect.jac50.F), percent(kinds.mixed.jac50.F),
    percent(kinds.all.e2e.F), `${percent(cofenet.sourceExact.F)}, ${percent(cofenet.cueExact.F)}, ${percent(cofenet.contentExact.F)}`,
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
if (speakersFile) {
  const scoreSpeakers = (await scorerOf(speakersFile)) as ScoreSpeakers
  for (const [kind, {found, right, wrong}] of Object.entries(scoreSpeakers(gold, first!))) {
    console.log(`\nspeakers, source ${kind === 'other' ? 'not a pronoun' : `a ${kind}`}: of ${found} found ${percent(right / found)} right, ${percent(wrong / found)} wrong`)
  }
}
const out = process.argv.find((argument) => argument.startsWith('--out='))?.slice(6)
if (out) writeFileSync(out, first!.map((row) => `${JSON.stringify(row)}\n`).join(''))
