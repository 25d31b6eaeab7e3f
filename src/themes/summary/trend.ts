import type {DocumentRecord} from '../records/index.ts'
import type {ThemeTrend} from '../types.ts'
import {byText, round, type GroupedCorpus} from './corpus.ts'

/** A trend is given where at least this share of the documents is dated: of the others nothing is known. */
const LEAST_DATED = 2 / 3

const DAY = 86_400_000

/** How long a corpus may run, in days, to be shown by days, by weeks, and by months; longer ones by years. */
const LONGEST = [['day', 45], ['week', 400], ['month', 1900]] as const

/** The period of each document of a corpus. */
export interface Calendar {
  /** How long a period is. */
  readonly by: ThemeTrend['by']
  /** The first day of each record's period; absent where its date is not known as finely. */
  readonly periods: readonly (string | undefined)[]
}

/** The periods of a corpus; absent unless most documents are dated, and not all in one period. */
export function calendarOf(records: readonly DocumentRecord[]): Calendar | undefined {
  const days = records.map(({date}) => (date === undefined ? undefined : dayOf(date)))
  const known = days.filter((day) => day !== undefined)
  if (known.length < 2 || known.length < records.length * LEAST_DATED) return undefined
  const first = known.reduce((least, day) => Math.min(least, day), Infinity)
  const last = known.reduce((most, day) => Math.max(most, day), -Infinity)
  const fine = records.filter(({date}) => date !== undefined && date.length >= 10).length
  const by = LONGEST.find(([period, longest]) => last - first <= longest && (period === 'month' || fine >= records.length * LEAST_DATED))?.[0] ?? 'year'
  const periods = records.map(({date}, index) => (days[index] === undefined ? undefined : periodOf(date!, days[index], by)))
  return new Set(periods.filter((period) => period !== undefined)).size > 1 ? {by, periods} : undefined
}

/** The day number of a date of any granularity. */
function dayOf(date: string): number | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date)
  if (!parts) return undefined
  const day = Math.floor(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)) / DAY)
  return Number.isFinite(day) ? day : undefined
}

/** The first day of the period in which a date lies; absent where the date is coarser than the period. */
function periodOf(date: string, day: number, by: ThemeTrend['by']): string | undefined {
  if (by === 'year') return `${date.slice(0, 4)}-01-01`
  if (by === 'month') return date.length >= 7 ? `${date.slice(0, 7)}-01` : undefined
  if (date.length < 10) return undefined
  // The first of January 1970 was a Thursday.
  return by === 'day' ? date.slice(0, 10) : new Date((day - ((day + 3) % 7 + 7) % 7) * DAY).toISOString().slice(0, 10)
}

/** How a theme rises and falls over the periods of the corpus. */
export function trendOf({units, members}: GroupedCorpus, theme: number, {by, periods}: Calendar): ThemeTrend {
  const all = new Map<string, number>()
  for (const {record} of units) {
    const period = periods[record]
    if (period !== undefined) all.set(period, (all.get(period) ?? 0) + 1)
  }
  const own = new Map<string, {readonly documents: Set<number>; units: number}>()
  for (const unit of members[theme]!) {
    const {record} = units[unit]!
    const period = periods[record]
    if (period === undefined) continue
    const count = own.get(period) ?? {documents: new Set<number>(), units: 0}
    count.documents.add(record)
    count.units++
    own.set(period, count)
  }
  return {
    by,
    periods: [...all].sort((a, b) => byText(a[0], b[0])).map(([start, total]) => {
      const count = own.get(start)
      return {start, documents: count?.documents.size ?? 0, share: round((count?.units ?? 0) / total)}
    }),
  }
}
