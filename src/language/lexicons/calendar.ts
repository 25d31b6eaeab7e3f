const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names of months, long and short. */
export const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Names of the days of the week, long and short. */
export const WEEKDAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri sat sun
`)
