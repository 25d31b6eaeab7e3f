import {checkDocument, checkKeys, expected, type Document} from '../document/index.ts'
import {extractEntities} from '../entities/index.ts'
import {extractQuotes} from '../quotes/index.ts'
import type {AnalysisOptions, DocumentAnalysis} from './types.ts'

/**
 * Reads quotations and entities of a document at once. The work that they share is done once.
 *
 * @param document A parsed document.
 * @param options Options of `extractQuotes` and `extractEntities`, and whether the text is given too.
 * @returns Plain JSON without the tree: to store, to post to a worker.
 * @throws TypeError if an argument or option is not of its kind.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument} from 'nutgraf'
 *
 * const {quotes, entities} = analyzeDocument(parseDocument('“It failed,” said Ann Reed, the mayor.'))
 *
 * quotes[0].speakers[0].name // => 'Ann Reed'
 * entities[0].roles[0].text // => 'the mayor'
 * ```
 */
export function analyzeDocument(document: Document, options: AnalysisOptions = {}): DocumentAnalysis {
  checkDocument(document)
  const {id, metadata, blocks, diagnostics} = document
  // Other options are checked by those that they are for.
  checkKeys(options, Object.keys(options ?? {}), 'options')
  const {text, ...reading} = options
  if (text !== undefined && typeof text !== 'boolean') throw expected('options.text to be true or false', text)
  const quotes = extractQuotes(document, reading)
  const {honorifics, known} = reading
  return {
    id,
    ...(text && {text: document.text}),
    metadata,
    blocks,
    quotes,
    entities: extractEntities(document, {...(honorifics && {honorifics}), ...(known && {known})}),
    diagnostics,
  }
}
