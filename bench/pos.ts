/**
 * Parts of speech: how many are right and how fast they are found, beside other libraries, in one table:
 *
 *   npx tsx bench/pos.ts <data folder>
 *
 * Accuracy is on the tokens of the corpus as given, and on the same text as our tokenizer cuts it (wink-nlp: on the tokens that it
 * cuts as the corpus does; compromise has tags of its own). Speed is of EWT's test text, one thread, CPU time, medians of interleaved
 * rounds; "tagging" has the tokens made already (the others: all they do less what they do without tagging).
 */
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP, {type ItemToken} from 'wink-nlp'
import {parseDocument} from '../src/document/index.ts'
import {tagTokens, tokensOf, UPOS_NAMES} from '../src/language/index.ts'
import {asGiven, asOurs, readRows, write, type Tagged} from '../training/pos/corpus.ts'
import {cpuOf, median} from './timing.ts'

const ROUNDS = 9

const folder = process.argv[2]
if (!folder) throw new TypeError('Expected the data folder as first argument')

const percent = (right: number, all: number): string => `${((right / all) * 100).toFixed(2)} %`
function accuracyOf({text, tags, sentences}: Tagged): string {
  const found = tagTokens(text, sentences)
  let right = 0
  found.forEach((tag, at) => {
    if (tag === tags[at]) right++
  })
  return percent(right, tags.length)
}

const winkAll = winkNLP(model, ['sbd', 'pos'])
// wink-nlp's accessors are functions that it takes as values.
// eslint-disable-next-line @typescript-eslint/unbound-method
const {pos} = winkAll.its
const winkPlain = winkNLP(model, ['sbd'])
function accuracyOfWink(rows: ReturnType<typeof readRows>): string {
  let right = 0
  let all = 0
  for (const sentence of rows) {
    const {text, parts} = write([sentence])
    const gold = new Map(parts.map((part) => [`${part.start} ${part.word}`, UPOS_NAMES[part.tag]]))
    let at = 0
    winkAll.readDoc(text).tokens().each((token: ItemToken) => {
      const word = token.out()
      const start = text.indexOf(word, at)
      if (start < 0) return
      at = start + word.length
      const tag = gold.get(`${start} ${word}`)
      if (tag === undefined) return
      all++
      if (tag === String(token.out(pos))) right++
    })
  }
  return `${percent(right, all)} of ${all}`
}

const sets = ['dev', 'test'].map((name) => readRows(`${folder}/pos/pos_ewt_${name}.tsv`))
console.log('| UPOS | EWT dev, tokens as given | dev, our tokens | EWT test, tokens as given | test, our tokens |\n| --- | --- | --- | --- | --- |')
console.log(`| nutgraf | ${sets.flatMap((rows) => [accuracyOf(asGiven(rows)), accuracyOf(asOurs(rows, false))]).join(' | ')} |`)
console.log(`| wink-nlp | ${sets.flatMap((rows) => [accuracyOfWink(rows), '–']).join(' | ')} |\n`)

const rows = sets[1]!
const texts: string[] = []
for (let from = 0; from < rows.length; from += 50) texts.push(write(rows.slice(from, from + 50)).text)
const tables = texts.map((text) => tokensOf(parseDocument(text, {structure: 'body'})))
const tokens = tables.reduce((sum, table) => sum + table.length, 0)

const each = (run: (text: string) => unknown) => (): void => {
  for (const text of texts) run(text)
}
/** So many times in a round: a single pass of ours is too short for the clock. */
const REPEATS = 5
const tasks: readonly (readonly [run: () => void, rounds: number, repeats: number])[] = [
  [() => { for (const table of tables) tagTokens(table.text, table.sentences) }, ROUNDS, REPEATS],
  [each((text) => { const table = tokensOf(parseDocument(text, {structure: 'body'})); return tagTokens(table.text, table.sentences) }), ROUNDS, 1],
  [each((text) => winkPlain.readDoc(text)), ROUNDS, 1],
  [each((text) => winkAll.readDoc(text)), ROUNDS, 1],
  [each((text) => nlp.tokenize(text)), ROUNDS, 1],
  [each((text) => nlp(text)), 5, 1],
]
const times = tasks.map((): number[] => [])
for (let round = 0; round <= ROUNDS; round++) {
  for (const [index, [run, rounds, repeats]] of tasks.entries()) {
    if (round > rounds) continue
    const time = cpuOf(() => { for (let repeat = 0; repeat < repeats; repeat++) run() }) / repeats
    // The first round warms up.
    if (round > 0) times[index]!.push(time)
  }
}
const [tag, all, winkTokens, wink, compromiseTokens, compromise] = times.map(median) as [number, number, number, number, number, number]
const perSecond = (time: number): string => `${Math.round(tokens / time / 1000)} k`
const ratio = (time: number, base: number): string => (time / base).toFixed(1)
console.log(`${tokens} tokens in ${texts.length} texts, Node ${process.version}\n`)
console.log('| | tagging, tokens/s | cost, nutgraf = 1 | text to tags, tokens/s | cost, nutgraf = 1 |\n| --- | --- | --- | --- | --- |')
console.log(`| nutgraf | ${perSecond(tag)} | 1 | ${perSecond(all)} | 1 |`)
console.log(`| wink-nlp | ${perSecond(wink - winkTokens)} | ${ratio(wink - winkTokens, tag)} | ${perSecond(wink)} | ${ratio(wink, all)} |`)
console.log(`| compromise | ${perSecond(compromise - compromiseTokens)} | ${ratio(compromise - compromiseTokens, tag)} | ${perSecond(compromise)} | ${ratio(compromise, all)} |`)
