import {checkDocument, expected, type Document} from '../document/index.ts'
import {extractEntities} from '../entities/index.ts'
import {assignRecord, recordOf, type CorpusSummary, type ThemeShare} from '../themes/index.ts'

/**
 * Which themes of a summary a document carries: of a document of the summary's sample the same as the summary says, and of any
 * other, so that in a second map over a sampled corpus each document finds its place.
 *
 * @param document A parsed document.
 * @param summary A summary, or one read back from JSON.
 * @returns The themes with most of the document first; empty if it has no word of any.
 * @throws TypeError if an argument is not of its kind.
 * @example
 * ```ts
 * import {assignThemes, parseDocument, summarizeThemes} from 'nutgraf'
 *
 * const river = parseDocument('The flood barrier failed. Engineers said the flood barrier was old.', {id: 'river'})
 * const summary = summarizeThemes([river])
 *
 * assignThemes(parseDocument('A second flood barrier is planned.'), summary)[0].theme // => 't1'
 * ```
 */
export function assignThemes(document: Document, summary: CorpusSummary): ThemeShare[] {
  checkDocument(document)
  const index = (summary as Partial<CorpusSummary> | null | undefined)?.index as Partial<CorpusSummary['index']> | null | undefined
  if (!Array.isArray(index?.features) || !Array.isArray(index.centres)) throw expected('a summary made by summarizeThemes or finish', summary)
  return assignRecord(recordOf(document, [], extractEntities(document)), summary.index)
}
