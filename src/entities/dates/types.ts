/** How much of the calendar a date expression names; `range` is a stretch with two ends of its own ("2015-19", "last weekend"). */
export type DateGranularity = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'range'

/** The days that a date expression means. */
export interface ResolvedDate {
  /** The first day, ISO 8601 (`2019-04-02`). */
  readonly start: string
  /** The last day, ISO 8601, inclusive. */
  readonly end: string
  /** What was named: a day, a week, a month and so on. */
  readonly granularity: DateGranularity
}
