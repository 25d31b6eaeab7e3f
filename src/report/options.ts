import {checkKeys, expected} from '../document/index.ts'

/** Options of {@link renderReport}. */
export interface ReportOptions {
  /** The page's title. Default: `What the news says`. */
  readonly title?: string
  /** BCP 47 language of the articles, where they do not state their own. Default: `en`. The page's own words are English. */
  readonly lang?: string
  /** When the report was made, in your words: the page never asks the clock. Default: not said. */
  readonly generated?: string
}

/** The title where none is given. */
export const DEFAULT_TITLE = 'What the news says'

/** A language tag of BCP 47, by its shape. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i

/**
 * Checks options of a report.
 *
 * @throws TypeError if they are not of their kinds.
 */
export function checkOptions(options: ReportOptions): void {
  checkKeys(options, ['title', 'lang', 'generated'], 'options')
  for (const key of ['title', 'generated'] as const) {
    const value: unknown = options[key]
    if (value !== undefined && typeof value !== 'string') throw expected(`options.${key} to be a string`, value)
  }
  if (options.lang !== undefined && !isLanguage(options.lang)) throw expected('options.lang to be a language tag such as en-GB', options.lang)
}

/** Whether a value has the shape of a language tag: what else an article may state as its language is not written down. */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && LANGUAGE.test(value)
}
