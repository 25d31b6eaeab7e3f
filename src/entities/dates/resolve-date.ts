import {expected} from '../../document/index.ts'
import {resolveExpression} from './find.ts'
import type {ResolvedDate} from './types.ts'

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.{1,40})?)?)?$/

/**
 * The days that a date expression of a news text means, seen from the day on which the text was published.
 *
 * The rules are those of news, and nothing is guessed: a day of the week looks back, the day of publication included, unless the words
 * say otherwise ("next Friday"); weeks run from Monday to Sunday; a day or month without a year is the occurrence nearest to the
 * reference; "two months ago" is that calendar month, "three years ago" that year; seasons are those of the northern hemisphere, and a
 * winter is that of the year in which it begins. The 19th century is 1801 to 1900, and the 1990s are 1990 to 1999. What is vague ("the
 * past decade", "more than two years ago"), what belongs to another story ("the following Monday", "fiscal 2016") and a date in
 * numbers of which day and month could change places ("02/04/2019") have no answer.
 *
 * @param expression A string that holds one date expression; what stands beside it does not matter.
 * @param reference The day on which it was written, ISO 8601, such as `metadata.datePublished`'s value; a time after it is passed over,
 *   and one that names no day counts as none. Without it only complete dates have an answer.
 * @returns The first and last day, and what was named; undefined where it cannot be said, or where two dates differ.
 * @throws TypeError if an argument is no string; RangeError if the reference is no ISO 8601 date.
 * @example
 * ```ts
 * import {resolveDate} from 'nutgraf'
 *
 * resolveDate('last Thursday', '2022-07-25') // => {start: '2022-07-21', end: '2022-07-21', granularity: 'day'}
 * resolveDate('two months ago', '2016-01-31') // => {start: '2015-11-01', end: '2015-11-30', granularity: 'month'}
 * resolveDate('the fall of 2015') // => {start: '2015-09-01', end: '2015-11-30', granularity: 'season'}
 * resolveDate('02/04/2019', '2019-04-05') // => undefined
 * ```
 */
export function resolveDate(expression: string, reference?: string): ResolvedDate | undefined {
  if (typeof expression !== 'string') throw expected('expression to be a string', expression)
  if (reference !== undefined) {
    if (typeof reference !== 'string') throw expected('reference to be a string', reference)
    if (!ISO_DATE.test(reference)) throw new RangeError(`Expected reference to be an ISO 8601 date, got ${JSON.stringify(reference.slice(0, 40))}`)
  }
  return resolveExpression(expression, reference)
}
