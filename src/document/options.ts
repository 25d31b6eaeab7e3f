import {checkWhole, checkKeys, checkStrings, expected} from './check.ts'
import type {KnownMetadata, ParseOptions} from './types.ts'

/** Default of `limits.maxLength`, in UTF-16 code units: some 2,500 articles. */
export const DEFAULT_MAX_LENGTH = 10_000_000

/** Default of `limits.maxTokens`: 10 MB of news have four and a half million. */
export const DEFAULT_MAX_TOKENS = 6_000_000

/** Default of `limits.maxMarkup`, in tags: some twenty times as many as a long news page has. */
export const DEFAULT_MAX_MARKUP = 60_000

const METADATA_KEYS: readonly (keyof KnownMetadata)[] = [
  'headline', 'alternativeHeadline', 'author', 'publisher', 'articleSection', 'datePublished', 'dateModified', 'dateline', 'creditText',
  'inLanguage', 'url', 'description', 'keywords',
]

/** A date or time of ISO 8601, from a year down to seconds and zone. */
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/

/**
 * Checks the arguments of {@link parseDocument}, or of another format's parser.
 *
 * @param more Options that only the other format has; its parser checks them.
 * @throws TypeError or RangeError that says what was expected and what came.
 */
export function checkParseArguments(text: unknown, options: ParseOptions, more: readonly string[] = []): void {
  if (typeof text !== 'string') throw expected('text to be a string', text)
  checkKeys(options, ['id', 'metadata', 'structure', 'limits', 'abbreviations', ...more], 'options')
  const {id, metadata, structure, limits} = options
  if (id !== undefined && (typeof id !== 'string' || id === '')) throw expected('options.id to be a string that is not empty', id)
  if (structure !== undefined && structure !== 'detect' && structure !== 'body') throw expected("options.structure to be 'detect' or 'body'", structure)
  checkStrings(options.abbreviations, 'options.abbreviations')
  if (metadata !== undefined) checkMetadata(metadata)
  if (limits === undefined) return
  checkKeys(limits, ['maxLength', 'maxTokens', 'maxMarkup'], 'options.limits')
  checkWhole(limits.maxLength, 0, 'options.limits.maxLength')
  checkWhole(limits.maxTokens, 0, 'options.limits.maxTokens')
  checkWhole(limits.maxMarkup, 0, 'options.limits.maxMarkup')
}

function checkMetadata(metadata: KnownMetadata): void {
  checkKeys(metadata, METADATA_KEYS, 'options.metadata')
  for (const key of METADATA_KEYS) {
    const value = metadata[key]
    if (value === undefined) continue
    if (key === 'author' || key === 'keywords') checkStrings(value, `options.metadata.${key}`)
    else if (typeof value !== 'string') throw expected(`options.metadata.${key} to be a string`, value)
    else if ((key === 'datePublished' || key === 'dateModified') && !ISO_DATE.test(value)) {
      throw new RangeError(`Expected options.metadata.${key} to be an ISO 8601 date, got ${JSON.stringify(value.slice(0, 40))}`)
    }
  }
}
