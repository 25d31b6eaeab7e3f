import {checkKeys, checkWhole, expected} from '../document/index.ts'
import {MOST_BY_SENTENCE, themesOf, type CorpusSummary, type ThemeOptions} from '../themes/index.ts'
import {checkPartial, type CorpusPartial} from './partial.ts'

/** The form of summaries that this version makes. */
export const SUMMARY_VERSION = 1

/** Speakers and names of a corpus that are listed. */
const MOST_LISTED = 100

/**
 * What a corpus is about, from the partial of all its documents.
 *
 * @param partial The merged partial.
 * @param options How many themes at most, and on what.
 * @throws TypeError if an argument is not of its kind; RangeError if the partial is of another version.
 * @example
 * ```ts
 * import {finish, mapDocument, parseDocument} from 'nutgraf'
 *
 * const text = 'The flood barrier failed, said Ann Reed, the mayor. Engineers said the flood barrier was old.'
 * const {themes, speakers} = finish(mapDocument(parseDocument(text)))
 *
 * themes[0].label // => 'flood barrier'
 * speakers[0].name // => 'Ann Reed'
 * ```
 */
export function finish(partial: CorpusPartial, options: ThemeOptions = {}): CorpusSummary {
  checkPartial(partial)
  checkThemeOptions(options)
  const {documents, sample, speakers, entities} = partial
  return {
    version: SUMMARY_VERSION,
    documents: documents.length,
    sampled: sample.length < documents.length,
    ...themesOf(sample, documents.length > MOST_BY_SENTENCE, options),
    speakers: top(speakers, ({quotes}) => quotes),
    entities: top(entities, (entity) => entity.documents),
  }
}

/**
 * Checks the options of a summary.
 *
 * @throws TypeError if one is not of its kind; RangeError if a number is none that themes can have.
 */
export function checkThemeOptions(options: ThemeOptions): void {
  checkKeys(options, ['themes', 'focus'], 'options')
  const {themes, focus} = options
  checkWhole(themes, 1, 'options.themes')
  if (focus !== undefined && typeof focus !== 'string') throw expected('options.focus to be a string', focus)
  if (focus?.trim() === '') throw new RangeError('Expected options.focus to be a word, phrase or name, got an empty string')
}

/** The lines that count most; those that count alike in the order of their names, as they come. */
function top<Line>(lines: readonly Line[], count: (line: Line) => number): Line[] {
  return [...lines].sort((a, b) => count(b) - count(a)).slice(0, MOST_LISTED)
}
