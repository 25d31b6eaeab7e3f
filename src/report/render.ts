import type {DocumentAnalysis} from '../corpus/index.ts'
import {expected} from '../document/index.ts'
import type {CorpusSummary} from '../themes/index.ts'
import {checkOptions, type ReportOptions} from './options.ts'
import {renderPage} from './page.ts'
import {readView} from './view.ts'

/**
 * Shows a corpus on one page: its themes with what shows them, when, who speaks most and on what, and each article with its quotations
 * and names marked. The page is one HTML file that loads nothing, and is safe to open whatever the articles say: all text is escaped,
 * and a Content-Security-Policy lets nothing run but the page's own script.
 *
 * @param summary What `summarizeThemes` or `finish` gave.
 * @param analyses What `analyzeDocument` gave of the same documents, or of some of them; with `text`, else only quotations are shown.
 * @param options The page's title, its language, and when it was made.
 * @returns The page. The same arguments give the same bytes.
 * @throws TypeError if an argument is not of its kind; RangeError if two analyses share an id.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument, summarizeThemes} from 'nutgraf'
 * import {renderReport} from 'nutgraf/report'
 *
 * const document = parseDocument('“It failed,” said Ann Reed, the mayor.', {id: 'monday'})
 * const page = renderReport(summarizeThemes([document]), [analyzeDocument(document, {text: true})], {title: 'Floods <2026>'})
 *
 * page.includes('<title>Floods &#60;2026&#62;</title>') // => true
 * page.includes('<bdi>Ann Reed</bdi>') // => true
 * ```
 */
export function renderReport(summary: CorpusSummary, analyses: Iterable<DocumentAnalysis>, options: ReportOptions = {}): string {
  checkSummary(summary)
  checkOptions(options)
  const read: DocumentAnalysis[] = []
  for (const analysis of checkedAnalyses(analyses)) read.push(analysis)
  return renderPage(readView(summary, read), options)
}

function checkSummary(value: unknown): asserts value is CorpusSummary {
  const summary = value as Partial<CorpusSummary> | null | undefined
  if (typeof summary !== 'object' || summary === null || !Array.isArray(summary.themes) || typeof summary.documents !== 'number') {
    throw expected('a summary made by summarizeThemes or finish', value)
  }
}

function* checkedAnalyses(value: unknown): Generator<DocumentAnalysis> {
  if (typeof value !== 'object' || value === null || typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] !== 'function') throw expected('analyses to be a list', value)
  for (const each of value as Iterable<Partial<DocumentAnalysis> | null | undefined>) {
    if (typeof each !== 'object' || each === null || typeof each.id !== 'string' || !Array.isArray(each.quotes) || !Array.isArray(each.entities) || !Array.isArray(each.blocks) || typeof each.metadata !== 'object' || (each.metadata as unknown) === null) {
      throw expected('each analysis to be made by analyzeDocument', each)
    }
    yield each as DocumentAnalysis
  }
}
