import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {analyzeDocument, parseDocument, summarizeThemes, type CorpusSummary, type Document, type DocumentAnalysis} from '../../src/index.ts'
import {parseHtml} from '../../src/html/index.ts'

/** A corpus as a report takes it. */
export interface ReadCorpus {
  readonly summary: CorpusSummary
  readonly analyses: readonly DocumentAnalysis[]
}

/** Documents with their summary. */
export function corpusOf(documents: readonly Document[]): ReadCorpus {
  return {summary: summarizeThemes(documents), analyses: documents.map((document) => analyzeDocument(document, {text: true}))}
}

/** The example articles. */
export function exampleCorpus(): ReadCorpus {
  const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../examples/articles/${name}`, import.meta.url)), 'utf8')
  return corpusOf([
    ...['barrier-interview', 'chief-constable', 'data-sharing'].map((id) => parseDocument(read(`${id}.txt`), {id})),
    parseHtml(read('mill-shelter.html'), {id: 'mill-shelter'}),
  ])
}

/** The same corpus many times over, each article with an id of its own, on days of its own. */
export function manyTimes({summary, analyses}: ReadCorpus, times: number): ReadCorpus {
  const copies = Array.from({length: times}, (_, time) => analyses.map((analysis, at): DocumentAnalysis => ({
    ...analysis, id: `${analysis.id}-${time}`,
    metadata: {...analysis.metadata, datePublished: {value: new Date(Date.UTC(2021, 0, 1 + time * 3 + at)).toISOString().slice(0, 10), source: 'caller'}},
  }))).flat()
  const themes = summary.themes.map((theme) => ({
    ...theme,
    documents: copies.filter(({id}) => theme.documents.some((each) => id.startsWith(`${each.id}-`))).map(({id}) => ({id, weight: 1 / copies.length})),
    evidence: theme.evidence.map((each) => ({...each, document: `${each.document}-0`})),
  }))
  return {summary: {...summary, documents: copies.length, themes}, analyses: copies}
}

/** What hostile articles hold: ends of elements and comments, handlers, references, controls, halves of surrogate pairs. */
export const POISON = `"'><img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script></script></style></noscript></title></textarea>--><!--]]>&lt;&#60;&notit;\u2028\u2029\u0000\u0008\u001b\u007f\u0085\u202e\u2066\ud800\ufdd0\uffff`

/** Every string of a value with poison after it, and the same for names of properties that documents choose. */
export function poisoned<Value>(value: Value, poison = POISON): Value {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' ? each + poison : each)) as Value
}
