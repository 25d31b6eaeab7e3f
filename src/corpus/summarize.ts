import {expected, type Document} from '../document/index.ts'
import type {CorpusSummary, ThemeOptions} from '../themes/index.ts'
import {checkThemeOptions, finish} from './finish.ts'
import {Gathering} from './gathering.ts'
import {mapDocument} from './map.ts'

/**
 * What a corpus is about: its themes, each with a label, the documents, sentences and quotations that carry it, and who speaks to
 * it. The same documents in any order give the same summary: it is what `mapDocument`, `mergePartials` and `finish` give.
 *
 * @param documents Parsed documents with different ids.
 * @param options How many themes at most, and on what.
 * @returns Themes, speakers and entities, heaviest first.
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
export function summarizeThemes(documents: readonly Document[], options: ThemeOptions = {}): CorpusSummary {
  if (!Array.isArray(documents)) throw expected('documents to be a list', documents)
  checkThemeOptions(options)
  const gathering = new Gathering()
  for (const document of documents as readonly Document[]) gathering.add(mapDocument(document))
  return finish(gathering.partial(), options)
}
