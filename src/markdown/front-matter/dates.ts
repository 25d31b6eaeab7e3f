import {findDate} from '../../document/index.ts'

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:(?:[Tt]|[ \t]{1,4})(\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?[ \t]{0,4}(Z|z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/

/**
 * A date of front matter in ISO 8601, at the granularity stated: `2019`, `2019-04`, `2019-04-02`, `2019-04-02T08:03+01:00`. Seconds are
 * dropped. A date in words is read as in a text; what is no date gives nothing.
 */
export function readDate(value: string): string | undefined {
  const iso = ISO.exec(value)
  if (!iso) return findWhole(value)
  const [, year, month, day, hour, minute, zone] = iso
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const yearMonth = `${year!}-${month.padStart(2, '0')}`
  if (day === undefined) return yearMonth
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), Number(month))) return undefined
  const date = `${yearMonth}-${day.padStart(2, '0')}`
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}${readZone(zone)}`
}

/** A date in words that is all of the value, but for a weekday, a zone and seconds. */
function findWhole(value: string): string | undefined {
  const found = findDate(value)
  return found && found.start <= 12 && value.length - found.end <= 12 ? found.value : undefined
}

function readZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^z$/i.test(zone)) return 'Z'
  const minutes = zone.length > 3 ? zone.slice(-2) : '00'
  return Number(zone.slice(1, 3)) <= 14 && Number(minutes) <= 59 ? `${zone.slice(0, 3)}:${minutes}` : ''
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
