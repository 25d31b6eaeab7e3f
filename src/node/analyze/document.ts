import {analyzeDocument, mapDocument, partialOf, type AnalysisOptions} from '../../corpus/index.ts'
import {parseDocument, type Document} from '../../document/index.ts'
import {prepareKnown} from '../../entities/index.ts'
import {parseHtml} from '../../html/index.ts'
import {parseMarkdown} from '../../markdown/index.ts'
import {RECORD_VERSION, type AnalyzedDocument, type DocumentInput} from '../types.ts'
import type {DocumentSettings} from './options.ts'

/**
 * Makes the function that reads one document of a corpus: the same for all threads.
 *
 * @throws TypeError or RangeError if a setting is not of its kind.
 */
export function createAnalyzer({parse, analysis, known, text = false, partial = false}: DocumentSettings): (input: DocumentInput) => AnalyzedDocument {
  const options: AnalysisOptions = {...analysis, text, ...(known && {known: prepareKnown(known)})}
  // What is wrong with the settings is said before the first document.
  analyzeDocument(parseDocument('', parse), options)
  // What a document adds to the corpus is what it says without options; without any, that is the analysis.
  const isPlain = known === undefined && Object.keys(analysis ?? {}).length === 0
  return (input) => {
    const document = parseInput(input, parse)
    const {id, ...results} = analyzeDocument(document, options)
    return {
      version: RECORD_VERSION,
      id,
      origin: input.origin,
      ...results,
      diagnostics: [...(input.diagnostics ?? []), ...results.diagnostics],
      ...(partial && {partial: isPlain ? partialOf(document, results.quotes, results.entities) : mapDocument(document)}),
    }
  }
}

/**
 * Parses a document of a corpus by its format.
 *
 * @throws TypeError or RangeError if its id or metadata are not of their kind.
 */
export function parseInput({id, content, format, metadata}: DocumentInput, settings: DocumentSettings['parse'] = {}): Document {
  const options = {...settings, id, ...(metadata && {metadata})}
  if (format === 'html') return parseHtml(content, {...options, ...(metadata?.url !== undefined && {url: metadata.url})})
  return format === 'markdown' ? parseMarkdown(content, options) : parseDocument(content, options)
}
