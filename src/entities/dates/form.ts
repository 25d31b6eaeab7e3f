/** Which one of those that come round again: "last", "this", "next"; `since` is the latest that has begun, `ahead` the first that has not ended. */
export type Which = 'last' | 'this' | 'next' | 'since' | 'ahead'

/** A stretch of the calendar that a count of can be counted. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** The beginning, the middle or the end of a decade. */
export type Part = 'early' | 'mid' | 'late'

/** A year as stated, or as so many years after that of the reference ("last year" is -1); neither where it is left unsaid. */
export interface YearForm {
  /** The year stated. */
  readonly year?: number
  /** Years after the reference's. */
  readonly shift?: number
}

/** A day of a month. */
export interface DayForm extends YearForm {
  /** What it is. */
  readonly kind: 'day'
  /** The month, 1 to 12. */
  readonly month: number
  /** The day of the month. */
  readonly day: number
  /** The day of the week, 0 for Monday, where it is stated too. */
  readonly weekday?: number
  /** Which one, where a word says so. */
  readonly which?: Which
}

/** A month. */
export interface MonthForm extends YearForm {
  /** What it is. */
  readonly kind: 'month'
  /** The month, 1 to 12. */
  readonly month: number
  /** Which one, where a word says so. */
  readonly which?: Which
}

/** What a date expression says, before a reference makes days of it. */
export type DateForm =
  /** A date that nothing tells the days of: "02/04/2019", "the following Monday", "fiscal 2016". */
  | {readonly kind: 'unknown'}
  | DayForm
  | MonthForm
  /** Spring is 0, winter 3; a winter belongs to the year in which it begins. */
  | ({readonly kind: 'season'; readonly season: number; readonly which?: Which} & YearForm)
  /** So many months from one on: a quarter, a half. */
  | ({readonly kind: 'months'; readonly first: number; readonly count: number} & YearForm)
  | ({readonly kind: 'year'} & YearForm)
  /** The first year of a decade, or of a hundred years that are named alike ("the 1800s"). */
  | {readonly kind: 'decade'; readonly first: number; readonly part?: Part | undefined}
  | {readonly kind: 'century'; readonly century: number}
  /** `week` is counted from that of the reference. */
  | {readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly week?: number}
  /** "Thursday the 5th". */
  | {readonly kind: 'weekday and day'; readonly weekday: number; readonly day: number}
  /** "The first Monday in May"; `nth` is -1 for the last. */
  | ({readonly kind: 'nth weekday'; readonly weekday: number; readonly nth: number; readonly month: number} & YearForm)
  /** So many units after the one that holds the reference: "yesterday", "last week", "two months ago". */
  | {readonly kind: 'unit'; readonly unit: Unit; readonly offset: number}
  /** "A year ago today", "two years ago this month". */
  | {readonly kind: 'then'; readonly unit: Unit; readonly offset: number; readonly named: 'day' | 'week' | 'month'}
  /** "A week ago on Monday". */
  | {readonly kind: 'week of'; readonly day: DayForm}
  | {readonly kind: 'range'; readonly from: DateForm; readonly to: DateForm}

/** A date of which nothing more can be said. */
export const UNKNOWN: DateForm = {kind: 'unknown'}
