import {checkDocument, checkKeys, expected, type Document} from '../document/index.ts'
import {extractEntities} from '../entities/index.ts'
import {extractQuotes} from '../quotes/index.ts'
import {groupThemes, type ThemeOptions, type ThemeSummary} from '../themes/index.ts'

/**
 * What a corpus is about: its themes, each with a label, the documents, sentences and quotations that carry it, and who speaks to
 * it. The same documents in any order give the same summary.
 *
 * @param documents Parsed documents with different ids.
 * @param options How many themes at most.
 * @returns The themes, heaviest first.
 * @throws TypeError if an argument is not of its kind; RangeError if two documents share an id.
 * @example
 * ```ts
 * import {parseDocument, summarizeThemes} from 'nutgraf'
 *
 * const river = parseDocument('The flood barrier failed. Engineers said the flood barrier was old.', {id: 'river'})
 * const {themes} = summarizeThemes([river])
 *
 * themes[0].label // => 'flood barrier'
 * themes[0].evidence[0].document // => 'river'
 * ```
 */
export function summarizeThemes(documents: readonly Document[], options: ThemeOptions = {}): ThemeSummary {
  if (!Array.isArray(documents)) throw expected('documents to be a list', documents)
  checkKeys(options, ['themes'], 'options')
  const {themes} = options
  if (themes !== undefined && typeof themes !== 'number') throw expected('options.themes to be a number', themes)
  if (themes !== undefined && (!Number.isInteger(themes) || themes < 1)) throw new RangeError(`Expected options.themes to be a whole number from 1, got ${themes}`)

  const ids = new Set<string>()
  for (const document of documents as readonly Document[]) {
    checkDocument(document)
    if (ids.has(document.id)) throw new RangeError(`Expected documents with different ids, got ${JSON.stringify(document.id)} twice`)
    ids.add(document.id)
  }
  const inputs = (documents as readonly Document[]).map((document) => ({document, quotes: extractQuotes(document), entities: extractEntities(document)}))
  return groupThemes(inputs, options)
}
