import {describe, expect, it} from 'vitest'
import {findDate, isDateLine} from '../../src/document/dates.ts'

describe('findDate', () => {
  it.each([
    ['Written by Jo Reed on 2 April 2019 in News', '2019-04-02', '2 April 2019'],
    ['Nov. 18, 2019 7:04 pm ET', '2019-11-18T19:04', 'Nov. 18, 2019 7:04 pm'],
    ['Wednesday 20 November 2019 9:22 am', '2019-11-20T09:22', '20 November 2019 9:22 am'],
    ['2019-11-18T20:51:19Z', '2019-11-18T20:51Z', '2019-11-18T20:51:19Z'],
    ['By Jo Reed 2019-11-18T20:51:19+02:00', '2019-11-18T20:51+02:00', '2019-11-18T20:51:19+02:00'],
    ['October 5, 2022 11:20 AM GMT+1', '2022-10-05T11:20+01:00', 'October 5, 2022 11:20 AM GMT+1'],
    ['5 Oct 2022, 11:20 UTC-03:30', '2022-10-05T11:20-03:30', '5 Oct 2022, 11:20 UTC-03:30'],
    ['5 Oct 2022, 11:20 EST+2', '2022-10-05T11:20', '5 Oct 2022, 11:20 EST+2'],
    ['Published November 20th, 2019 - 07:29 GMT', '2019-11-20T07:29Z', 'November 20th, 2019 - 07:29 GMT'],
    ['1:39 am EST, Wednesday, November 20, 2019', '2019-11-20T01:39-05:00', '1:39 am EST, Wednesday, November 20, 2019'],
    ['the 3rd of May, 2001', '2001-05-03', '3rd of May, 2001'],
    ['13/06/2014 Jo Reed', '2014-06-13', '13/06/2014'],
    ['11.14.2019 09:00 AM', '2019-11-14T09:00', '11.14.2019 09:00 AM'],
    ['12:30 am, 4 July 2020', '2020-07-04T00:30', '12:30 am, 4 July 2020'],
    ['Issue of March 2020', '2020-03', 'March 2020'],
    ['29 February 2020', '2020-02-29', '29 February 2020'],
    ['Nov 18, 2019 @17:19 PM', '2019-11-18', 'Nov 18, 2019'],
  ])('reads %s', (text, value, words) => {
    const found = findDate(text)
    expect(found?.value).toBe(value)
    expect(text.slice(found!.start, found!.end)).toBe(words)
  })

  it.each(['02/04/2019', '27 May', 'in May', '31 June', '2019', '', 'May I come in 2019 times', 'Tuesday'])('makes nothing up of %j', (text) => {
    expect(findDate(text)).toBeUndefined()
  })

  it('takes a day that does not exist for the month alone', () => {
    expect(findDate('31 June 2019')?.value).toBe('2019-06')
    expect(findDate('29 February 2019')?.value).toBe('2019-02')
  })
})

describe('isDateLine', () => {
  it.each(['27 May 2022', 'Published Nov 18, 2019 at 4:07 PM | Updated at 5:36 PM CST on Nov 18, 2019', '3 hours ago', '18 Nov 2019, 19:09', '| November 18, 2019 12:01 PM', 'Updated on: November 19, 2019 / 10:07 AM / NTV News', '2020-05-01'])('accepts %s', (line) => {
    expect(isDateLine(line)).toBe(true)
  })

  it.each(['10 p.m.', 'May', '1', 'The 2 May protest', 'Reed, 45', '27 May 2022 was the day on which it all began'])('refuses %s', (line) => {
    expect(isDateLine(line)).toBe(false)
  })
})
