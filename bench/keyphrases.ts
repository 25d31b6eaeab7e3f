/**
 * How well keyphrases are found, beside peers, and how fast, in one run:
 * `npx tsx bench/keyphrases.ts <folder of keyphrases.*.dev.jsonl> <scorer>`.
 *
 * DUC2001: texts without titles, five folds by news event (a ranker that was trained on the other events). Inspec: titles and abstracts
 * of papers, with the ranker as shipped, which has not seen any. `natural` is taken if it is installed (`npm i --no-save natural`).
 */
import {pathToFileURL} from 'node:url'
import keywordExtractor from 'keyword-extractor'
import {toString} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import {stemmer} from 'stemmer'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {mapDocument} from '../src/corpus/index.ts'
import {parseDocument, type Document} from '../src/document/index.ts'
import {extractEntities} from '../src/entities/index.ts'
import {rankPhrases} from '../src/themes/phrases/index.ts'
import {readPhrases} from '../src/themes/phrases/candidates.ts'
import type {RankerWeights} from '../src/themes/phrases/weights.ts'
import {examplesOf, readTexts, unwrap, type KeyphraseText} from '../training/themes/corpus.ts'
import {trainRanker} from '../training/themes/ranking.ts'
import {firstPhrases, singleRank} from './keyphrase-baselines.ts'
import {eventsOf, foldsOf} from './keyphrase-events.ts'
import {cpuOf, median} from './timing.ts'

interface Scored {
  readonly cut: number
  readonly macroF1: number
  readonly microF1: number
}
type Scorer = (gold: readonly KeyphraseText[], predicted: readonly {id: string; phrases: string[]}[], stem: (word: string) => string) => Scored[]

const [folder, scorer] = process.argv.slice(2)
if (!folder || !scorer) throw new TypeError('Expected a folder and a scorer as arguments')
const {scoreKeyphrases} = (await import(pathToFileURL(scorer).href)) as {scoreKeyphrases: Scorer}
const duc = readTexts(`${folder}/keyphrases.duc2001.dev.jsonl`).map((text) => ({...text, text: unwrap(text.text)}))
const inspec = readTexts(`${folder}/keyphrases.inspec.dev.jsonl`).map((text) => ({...text, text: `${text.title}.\n\n${text.text}`}))

/** As many phrases as the scorer looks at, and some that it may take for one. */
const MOST = 25
const FOLDS = 5

const parse = ({text, id}: KeyphraseText): Document => parseDocument(text, {id, structure: 'body'})

const pipeline = unified().use(retextEnglish).use(retextPos).use(retextKeywords, {maximum: MOST})
function byRetext(text: string): string[] {
  const file = new VFile(text)
  pipeline.runSync(pipeline.parse(file), file)
  return (file.data.keyphrases ?? []).map(({matches}) => toString(matches[0]!.nodes))
}

function byKeywordExtractor(text: string): string[] {
  const counts = new Map<string, number>()
  for (const word of keywordExtractor.extract(text, {language: 'english', remove_digits: true, return_changed_case: true})) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}

interface Tfidf {
  addDocument(text: string): void
  listTerms(index: number): {term: string}[]
}
const optional: string = 'natural'
const natural = await import(optional).then((module: {default: {TfIdf: new () => Tfidf}}) => module.default, () => undefined)
function byNatural(texts: readonly KeyphraseText[]): string[][] {
  const model = new natural!.TfIdf()
  for (const {text} of texts) model.addDocument(text)
  return texts.map((_, index) => model.listTerms(index).slice(0, MOST).map(({term}) => term))
}

type Ranking = (texts: readonly KeyphraseText[]) => string[][]
const each = (rank: (text: KeyphraseText) => string[]): Ranking => (texts) => texts.map((text) => rank(text).slice(0, MOST))
const shipped: Ranking = each((text) => rankPhrases(parse(text), []).map((phrase) => phrase.text))
const withEntities: Ranking = each((text) => {
  const document = parse(text)
  return rankPhrases(document, extractEntities(document)).map((phrase) => phrase.text)
})
const baselines: [string, Ranking][] = [
  ['SingleRank, on our phrases', each((text) => {
    const document = parse(text)
    const {words, stems: {stems}, columns: {stemAt}} = readPhrases(document, [])
    return singleRank(rankPhrases(document, []), Array.from(stemAt.subarray(0, words), (stem) => stems[stem]!))
  })],
  ['first phrases, on our phrases', each((text) => firstPhrases(rankPhrases(parse(text), [])))],
  ['retext-keywords', each(({text}) => byRetext(text))],
  ['keyword-extractor, by frequency', each(({text}) => byKeywordExtractor(text))],
  ...(natural ? [['natural, TfIdf', byNatural] as [string, Ranking]] : []),
]

const events = eventsOf(duc)
const folds = foldsOf(events, FOLDS)
const foldWeights: RankerWeights[] = []
const byFold = (names: boolean): Ranking => (texts) => {
  const found = new Map<string, string[]>()
  for (const [number, fold] of folds.entries()) {
    const weights = foldWeights[number] ??= trainRanker(folds.filter((other) => other !== fold).flatMap((other) => other.flatMap((text) => examplesOf(text))))
    for (const text of fold) {
      const document = parse(text)
      found.set(text.id, rankPhrases(document, names ? extractEntities(document) : [], weights).slice(0, MOST).map((phrase) => phrase.text))
    }
  }
  return texts.map(({id}) => found.get(id)!)
}

const percent = (value: number): string => (100 * value).toFixed(1)
function row(name: string, texts: readonly KeyphraseText[], phrases: readonly string[][]): string {
  const scores = scoreKeyphrases(texts, texts.map(({id}, index) => ({id, phrases: phrases[index]!})), stemmer)
  return `| ${name} | ${scores.slice(0, 2).map(({macroF1, microF1}) => `${percent(microF1)} | ${percent(macroF1)}`).join(' | ')} |`
}
const HEAD = '| | micro F1@5 | macro F1@5 | micro F1@10 | macro F1@10 |\n| --- | --- | --- | --- | --- |'

console.log(`DUC2001, ${duc.length} texts of ${events.length} events (${events.map(({length}) => length).join(' ')}), folds of ${folds.map(({length}) => length).join(' ')}\n\n${HEAD}`)
console.log(row('nutgraf, events unseen', duc, byFold(true)(duc)))
console.log(row('nutgraf, events unseen, names not merged', duc, byFold(false)(duc)))
console.log(row('nutgraf as shipped (has seen these texts)', duc, withEntities(duc)))
for (const [name, rank] of baselines) console.log(row(name, duc, rank(duc)))
console.log(`\nInspec, ${inspec.length} abstracts\n\n${HEAD}`)
for (const [name, rank] of [['nutgraf', withEntities] as const, ['nutgraf, names not merged', shipped] as const, ...baselines]) console.log(row(name, inspec, rank(inspec)))
if (!natural) console.log('\n`natural` is not installed: `npm i --no-save natural` adds its line.')

const mapped = (entities: boolean): Ranking => each((text) => mapDocument(parse(text), {entities}).documents.slice())
const timed: [string, Ranking][] = [
  ['nutgraf, parse to phrases', shipped], ['nutgraf, names found and merged', withEntities], ['nutgraf, parse and mapDocument without entities', mapped(false)],
  ['nutgraf, parse and mapDocument', mapped(true)], ...baselines.slice(2),
]
const times = timed.map((): number[] => [])
for (let round = 0; round < 12; round++) {
  for (const [index, [, rank]] of timed.entries()) {
    const time = cpuOf(() => { rank(duc) })
    // The first round warms up.
    if (round > 0) times[index]!.push(time)
  }
}
const base = median(times[timed.findIndex(([name]) => name === 'retext-keywords')]!)
console.log('\n| | texts/s | retext-keywords = 1 |\n| --- | --- | --- |')
for (const [index, [name]] of timed.entries()) console.log(`| ${name} | ${Math.round(duc.length / median(times[index]!))} | ${(base / median(times[index]!)).toFixed(2)} |`)
