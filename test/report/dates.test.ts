import {expect, test} from 'vitest'
import {dayNumber, periodOf, readDate, unitOf, writeDate, writePeriod} from '../../src/report/dates.ts'

test.each([
  ['2021-02-09T07:40Z', '9 February 2021'], ['2021-02-09', '9 February 2021'], ['2021-02', 'February 2021'], ['2021', '2021'], ['0099-12-31', '31 December 99'],
  ['2021-02-29', undefined], ['2020-02-29', '29 February 2020'], ['2021-13', undefined], ['2021-00-10', undefined], ['20210209', undefined], ['on Monday', undefined], [undefined, undefined],
])('the date of %j is %j', (value, words) => {
  const date = readDate(value)
  expect(date && writeDate(date)).toBe(words)
})

test.each([
  ['2021-02-09', 'day', '9 Feb', '9 February 2021'], ['2021-02-09', 'week', '8 Feb', 'Week of 8 February 2021'], ['2021-02-07', 'week', '1 Feb', 'Week of 1 February 2021'],
  ['1969-12-31', 'week', '29 Dec', 'Week of 29 December 1969'], ['2021-02-09', 'month', 'Feb 2021', 'February 2021'], ['2021', 'year', '2021', '2021'],
] as const)('%s is in the %s of %s', (value, unit, short, full) => {
  const period = periodOf(readDate(value)!, unit)!
  expect([writePeriod(period, unit, 'short'), writePeriod(period, unit, 'full')]).toEqual([short, full])
})

test('a coarse date is in no finer period', () => {
  expect([periodOf({year: 2021}, 'month'), periodOf({year: 2021, month: 2}, 'week'), periodOf({year: 2021, month: 2}, 'day')]).toEqual([undefined, undefined, undefined])
  expect(dayNumber({year: 1970, month: 1, day: 2})).toBe(1)
  expect([10, 100, 1000, 10000].map(unitOf)).toEqual(['day', 'week', 'month', 'year'])
})
