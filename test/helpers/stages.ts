import {
  analyzeDocument, assignThemes, extractEntities, extractKeyphrases, extractQuotes, finish, linkEntities, mapDocument, mergePartials, parseDocument, prepareKnown,
  quoteRecord, quoteRows, quotesBy, sentences, toNewsArticle, toNinjs, toScriptText,
} from '../../src/index.ts'
import {renderReport} from '../../src/report/index.ts'

/** Runs a stage and gives what it made. */
export type Measure = <Result>(stage: string, run: () => Result) => Result

const known = prepareKnown([
  {id: '1', name: 'Ann Reed', type: 'person', aliases: ['A. Reed']}, {id: '2', name: 'The Tolver Trust', type: 'organization', aliases: ['TT']},
  {id: '3', name: 'Ann '.repeat(40), type: 'work'}, {id: '4', name: 'J. '.repeat(20), type: 'other'}, {id: '5', name: 'the mayor', type: 'other'},
])

/**
 * Reads a text: parses it, finds who is named and who said what, and makes of it what it adds to a corpus. Work that stages share counts
 * for the first.
 *
 * @param measure Called with each stage's name; must run it once.
 */
export function readText(text: string, measure: Measure): void {
  const document = measure('parseDocument', () => parseDocument(text))
  measure('tree', () => document.tree)
  measure('extractEntities', () => extractEntities(document))
  measure('extractQuotes', () => extractQuotes(document))
  measure('mapDocument', () => mapDocument(document))
}

/**
 * Does with a text all that the library can do with one but finding themes, of which {@link runThemes} is: each stage is given what those
 * before it made, and measured alone. Quotations are what takes longest: `mapDocument` looks for them, and `analyzeDocument` is given what it found.
 */
export function runStages(text: string, measure: Measure): void {
  const document = measure('parseDocument', () => parseDocument(text, {id: 'a'}))
  measure('tree', () => document.tree)
  measure('extractEntities', () => extractEntities(document))
  const partial = measure('mapDocument', () => mapDocument(document))
  const analysis = measure('analyzeDocument', () => analyzeDocument(document, {text: true}))
  measure('sentences', () => sentences(document))
  measure('extractKeyphrases', () => extractKeyphrases(document))
  measure('extractQuotes, rules alone', () => extractQuotes(document, {model: false}))
  measure('mergePartials', () => mergePartials(partial))
  measure('quoteRows', () => quoteRows(analysis))
  measure('quoteRecord', () => quoteRecord(document, analysis.quotes))
  measure('linkEntities', () => linkEntities([analysis]))
  measure('quotesBy', () => quotesBy([analysis]))
  measure('toNinjs', () => toScriptText(toNinjs(document, analysis)))
  measure('toNewsArticle', () => toScriptText(toNewsArticle(document, analysis)))
  measure('renderReport', () => renderReport(NO_THEMES, [analysis]))
  // Last: entities are remembered for one list at a time.
  measure('extractEntities, known', () => extractEntities(document, {known}))
}

const NO_THEMES = finish(mergePartials())

/** Finds the themes of a text, and shows them. Neighbours are sought among 4,096 sentences at most: below that, work grows with their square. */
export function runThemes(text: string, measure: Measure): void {
  const document = parseDocument(text, {id: 'a', structure: 'body'})
  const partial = mapDocument(document)
  const summary = measure('finish', () => finish(partial))
  measure('assignThemes', () => assignThemes(document, summary))
  const analysis = analyzeDocument(document, {text: true})
  measure('renderReport', () => renderReport(summary, [analysis]))
}
