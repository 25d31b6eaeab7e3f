/**
 * How well documents are grouped into themes, and how coherent the themes' terms are:
 * `npx tsx bench/themes.ts <folder of topics.bbc.dev.jsonl and stories.uci.dev.jsonl> <scorer>`.
 *
 * Coherence is the normalized pointwise mutual information (Bouma 2009) of the first ten terms of a theme, two by two, over the
 * documents that have them; diversity the share of terms that no other theme has. Phrases stand in fewer documents than
 * words, and seldom together: so the same for the first ten words of our terms, and beside them the ten words of most tf-idf in the same themes.
 */
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {finish, mapDocument, mergePartials, parseDocument, type CorpusSummary} from '../src/index.ts'
import {isContent, stemOf} from '../src/themes/words/index.ts'

interface Row {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly text: string
}
type Scorer = (gold: readonly Row[], predicted: readonly {id: string; cluster: string | null}[]) => {clusters: number; nmi: number; ari: number; purity: number}

const [folder, scorer] = process.argv.slice(2)
if (!folder || !scorer) throw new TypeError('Expected a folder and a scorer as arguments')
const {scoreClusters} = (await import(pathToFileURL(scorer).href)) as {scoreClusters: Scorer}

const TERMS = 10
const wordsOf = (text: string): string[] => (text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [])
const stemmed = (text: string): string => ` ${wordsOf(text).map((word) => stemOf(word)).join(' ')} `

function coherence(themes: readonly (readonly string[])[], texts: readonly string[]): number {
  const has = new Map<string, Set<number>>()
  for (const term of new Set(themes.flat())) {
    const stems = stemmed(term)
    has.set(term, new Set(texts.flatMap((text, at) => (text.includes(stems) ? [at] : []))))
  }
  const all: number[] = []
  for (const terms of themes) {
    for (const [at, a] of terms.entries()) {
      for (const b of terms.slice(at + 1)) {
        const both = [...has.get(a)!].filter((text) => has.get(b)!.has(text)).length
        all.push(both === 0 ? -1 : both === texts.length ? 1 : Math.log((both * texts.length) / (has.get(a)!.size * has.get(b)!.size)) / -Math.log(both / texts.length))
      }
    }
  }
  return all.reduce((sum, value) => sum + value, 0) / all.length
}

/** The words of most tf-idf in each theme. */
function plainTerms({themes}: CorpusSummary, texts: ReadonlyMap<string, string>): string[][] {
  const frequency = new Map<string, number>()
  const bags = new Map([...texts].map(([id, text]) => [id, wordsOf(text).filter((word) => isContent(word))]))
  for (const bag of bags.values()) for (const word of new Set(bag)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return themes.map(({documents}) => {
    const counts = new Map<string, number>()
    for (const {id} of documents) for (const word of bags.get(id)!) counts.set(word, (counts.get(word) ?? 0) + 1)
    const weight = ([word, count]: [string, number]): number => count * Math.log(texts.size / frequency.get(word)!)
    return [...counts].sort((a, b) => weight(b) - weight(a)).slice(0, TERMS).map(([word]) => word)
  })
}

const diversity = (themes: readonly (readonly string[])[]): number => new Set(themes.flat()).size / themes.flat().length

console.log('| data | themes | NMI | ARI | purity | terms: coherence | diversity | their words: coherence | diversity | tf-idf words: coherence | diversity |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [name, file, number] of [['BBC, 5 topics', 'topics.bbc', 5], ['UCI, 40 stories', 'stories.uci', 40]] as const) {
  const rows = readFileSync(`${folder}/${file}.dev.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row)
  const texts = new Map(rows.map(({id, title, text}) => [id, title === text ? text : `${title}\n\n${text}`]))
  const partial = mergePartials(...[...texts].map(([id, text]) => mapDocument(parseDocument(text, {id, structure: 'body'}))))
  const stems = [...texts.values()].map((text) => stemmed(text))
  for (const themes of [number, undefined]) {
    const summary = finish(partial, themes === undefined ? {} : {themes})
    const of = new Map(summary.themes.flatMap((theme) => theme.documents.map(({id}) => [id, theme.id])))
    const {nmi, ari, purity} = scoreClusters(rows, rows.map(({id}) => ({id, cluster: of.get(id) ?? null})))
    const ours = summary.themes.map((theme) => theme.terms.slice(0, TERMS).map(({text}) => text))
    const plain = plainTerms(summary, texts)
    const words = ours.map((terms) => [...new Set(terms.flatMap((term) => wordsOf(term).filter((word) => isContent(word))))].slice(0, TERMS))
    const figures = [nmi, ari, purity, coherence(ours, stems), diversity(ours), coherence(words, stems), diversity(words), coherence(plain, stems), diversity(plain)]
    console.log(`| ${name}, ${themes === undefined ? 'number found' : `at most ${themes}`} | ${summary.themes.length} | ${figures.map((value) => value.toFixed(3)).join(' | ')} |`)
  }
}
