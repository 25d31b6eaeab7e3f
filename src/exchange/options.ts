import type {DocumentAnalysis} from '../corpus/index.ts'
import {checkDocument, checkKeys, expected, type Document} from '../document/index.ts'

/** Options of {@link toNinjs} and {@link toNewsArticle}. */
export interface ExchangeOptions {
  /** The article's identifier, an absolute URI. Default: the address in its metadata, else one made of the document's id. */
  readonly uri?: string
}

/** A URI: a scheme, and no white space. */
const URI = /^[a-z][a-z\d+.-]{0,30}:[^\s"<>\\^`{|}]{1,2000}$/i

/** Whether a string is an absolute URI. */
export function isUri(value: string): boolean {
  return URI.test(value)
}

/**
 * Checks the arguments of an exchange function.
 *
 * @throws TypeError if one is not of its kind; RangeError if the analysis is of another document, or the URI is none.
 */
export function checkExchange(document: Document, analysis: DocumentAnalysis | undefined, options: ExchangeOptions): void {
  checkDocument(document)
  if (analysis !== undefined) {
    if (typeof analysis !== 'object' || (analysis as unknown) === null || typeof analysis.id !== 'string' || !Array.isArray(analysis.entities) || !Array.isArray(analysis.quotes)) {
      throw expected('an analysis made by analyzeDocument', analysis)
    }
    if (analysis.id !== document.id) {
      throw new RangeError(`Expected an analysis of document ${JSON.stringify(document.id)}, got one of ${JSON.stringify(analysis.id)}`)
    }
  }
  checkKeys(options, ['uri'], 'options')
  const {uri} = options
  if (uri === undefined) return
  if (typeof uri !== 'string') throw expected('options.uri to be a string', uri)
  if (!isUri(uri)) throw new RangeError(`Expected options.uri to be an absolute URI, got ${JSON.stringify(uri.slice(0, 80))}`)
}
