import {
  analyzeDocument, assignThemes, extractEntities, extractKeyphrases, extractQuotes, finish, linkEntities, mapDocument, mergePartials, parseDocument, prepareKnown, quoteRecord,
  quoteRows, quotesBy, sentences, summarizeThemes, toNewsArticle, toNinjs, toScriptText, type Document,
} from 'nutgraf'
import {renderReport} from 'nutgraf/report'

const KNOWN = prepareKnown([
  {id: '__proto__', name: 'Ann Reed', type: 'person', aliases: ['Reed', 'constructor']}, {id: 'Q2', name: 'Tolver Trust', type: 'organization', aliases: ['TT']},
])
const SUMMARY = summarizeThemes([parseDocument('The flood barrier failed, Ann Reed said. Engineers said the flood barrier was old. The constructor of the barrier left.', {id: 'summary'})])
const ALL = {level: 'attitude', refusals: true, known: KNOWN, honorifics: ['constructor'], cues: ['told', {lemma: '__proto__', forms: ['constructor']}]} as const

/** What can be asked of one document, by name: each is called in each of its ways at least once. */
export const FUNCTIONS: ReadonlyMap<string, (document: Document) => unknown> = new Map<string, (document: Document) => unknown>([
  ['sentences', sentences],
  ['extractQuotes', (document) => extractQuotes(document)],
  ['extractQuotes, all of them', (document) => extractQuotes(document, ALL)],
  ['extractQuotes, by rules', (document) => extractQuotes(document, {model: false})],
  ['extractEntities', (document) => extractEntities(document)],
  ['extractEntities, known ones', (document) => extractEntities(document, {known: KNOWN, honorifics: ['Cllr']})],
  ['analyzeDocument', (document) => analyzeDocument(document)],
  ['analyzeDocument, with the text', (document) => analyzeDocument(document, {...ALL, text: true})],
  ['extractKeyphrases', (document) => extractKeyphrases(document, {limit: 100, explain: true})],
  ['mapDocument', (document) => mapDocument(document)],
  ['mapDocument without entities', (document) => mapDocument(document, {entities: false})],
  ['finish', (document) => finish(mergePartials(mapDocument(document)), {themes: 2})],
  ['summarizeThemes', (document) => summarizeThemes([document])],
  ['summarizeThemes with a focus', (document) => summarizeThemes([document], {focus: 'constructor'})],
  ['assignThemes', (document) => assignThemes(document, SUMMARY)],
  ['quoteRows', (document) => quoteRows(analyzeDocument(document))],
  ['quoteRecord', (document) => quoteRecord(document, extractQuotes(document), {kinds: ['direct', 'indirect', 'mixed'], context: 7})],
  ['linkEntities', (document) => linkEntities([analyzeDocument(document)])],
  ['quotesBy', (document) => quotesBy([analyzeDocument(document)])],
  ['toNinjs', (document) => toNinjs(document, analyzeDocument(document))],
  ['toNewsArticle', (document) => toNewsArticle(document, analyzeDocument(document))],
  ['toScriptText', (document) => toScriptText(toNewsArticle(document))],
  ['renderReport', (document) => renderReport(summarizeThemes([document]), [analyzeDocument(document, {text: true})])],
])
