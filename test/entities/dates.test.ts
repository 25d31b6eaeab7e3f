import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractEntities, parseDocument, resolveDate} from '../../src/index.ts'
import {findDates} from '../../src/entities/dates/index.ts'

/** A Tuesday. */
const DAY = '2019-04-02'

/** Expressions of one day, said on {@link DAY}. */
const DAYS: readonly (readonly [day: string, ...expressions: string[]])[] = [
  ['2019-04-02', 'today', 'tonight', 'Tuesday', 'on Tuesday morning', 'this morning', 'April 2', '2 April 2019', '2nd of April', 'Tuesday, April 2', '2019-04-02', 'this Tuesday'],
  ['2019-04-01', 'yesterday', 'yesterday afternoon', 'Monday', 'on Monday night', 'last night', 'Monday 1 April'],
  ['2019-04-03', 'tomorrow', 'tomorrow evening', 'next Wednesday', 'this Wednesday'],
  ['2019-03-27', 'Wednesday', 'on Wednesday', 'last Wednesday', 'Wed 27 March'],
  ['2019-03-29', 'Friday', '29 March', 'last Friday', 'Friday last week', 'Friday the 29th'],
  ['2019-03-26', 'last Tuesday', 'Tuesday last week', 'a week ago on Tuesday', 'Tuesday, March 26'],
  ['2019-03-30', 'three days ago', '3 days ago'],
  ['2019-12-25', 'Christmas Day 2019', 'Dec. 25, 2019', '25 December 2019', 'December 25th, 2019', '25/12/2019', '25.12.2019', '2019-12-25T09:00:00Z', 'the 25th day of December, 2019'],
  ['2018-12-31', 'New Year’s Eve 2018', "New Year's Eve 2018", '31 Dec 2018', 'Monday, December 31, 2018'],
  ['2016-02-29', 'February 29, 2016', '29 Feb 2016'],
  ['1954-11-24', 'November 24, 1954', '24 November 1954'],
  ['2019-07-04', 'July 4', 'July 4th', 'the Fourth of July', '4 July'],
  ['2018-11-22', 'the fourth Thursday of November 2018'],
  ['2019-05-03', 'May 3', 'Friday, May 3', '3 May this year'],
  ['2018-05-03', 'May 3 last year', '3 May 2018, 7:04 pm'],
]

/** Longer stretches, said on {@link DAY}. */
const STRETCHES: readonly (readonly [start: string, end: string, granularity: string, ...expressions: string[]])[] = [
  ['2019-04-01', '2019-04-07', 'week', 'this week', 'earlier this week', 'later this week'],
  ['2019-03-25', '2019-03-31', 'week', 'last week', 'late last week', 'a week ago'],
  ['2019-04-08', '2019-04-14', 'week', 'next week', 'early next week'],
  ['2019-03-18', '2019-03-24', 'week', 'two weeks ago', 'a fortnight ago'],
  ['2019-03-30', '2019-03-31', 'range', 'last weekend'],
  ['2019-04-06', '2019-04-07', 'range', 'this weekend'],
  ['2019-04-01', '2019-04-30', 'month', 'this month', 'in April', 'April 2019', 'later this month'],
  ['2019-03-01', '2019-03-31', 'month', 'last month', 'a month ago', 'in March', 'late March'],
  ['2019-05-01', '2019-05-31', 'month', 'next month', 'May 2019', 'early May 2019'],
  ['2018-04-01', '2018-04-30', 'month', 'April last year', 'April 2018', 'last April'],
  ['2017-10-01', '2017-10-31', 'month', '18 months ago', 'October 2017', 'Oct. 2017'],
  ['2019-01-01', '2019-12-31', 'year', 'this year', '2019', 'in 2019', 'earlier this year'],
  ['2018-01-01', '2018-12-31', 'year', 'last year', 'a year ago', 'late last year', '2018'],
  ['2020-01-01', '2020-12-31', 'year', 'next year', '2020'],
  ['2009-01-01', '2009-12-31', 'year', '10 years ago', 'ten years ago', '2009'],
  ['1999-01-01', '1999-12-31', 'year', 'twenty years ago'],
  ['1990-01-01', '1999-12-31', 'decade', 'the 1990s', 'the ’90s', "the '90s", 'the nineties'],
  ['1980-01-01', '1984-12-31', 'decade', 'the early 1980s', 'the early ’80s'],
  ['1985-01-01', '1989-12-31', 'decade', 'the late 1980s'],
  ['1974-01-01', '1976-12-31', 'decade', 'the mid-1970s'],
  ['1801-01-01', '1900-12-31', 'century', 'the 19th century', 'the nineteenth century'],
  ['2015-09-01', '2015-11-30', 'season', 'the fall of 2015', 'autumn 2015', 'autumn of 2015'],
  ['2018-06-01', '2018-08-31', 'season', 'last summer', 'the summer of 2018', 'summer 2018'],
  ['2018-12-01', '2019-02-28', 'season', 'last winter', 'the winter of 2018'],
  ['2019-03-01', '2019-05-31', 'season', 'this spring', 'the spring of 2019'],
  ['2016-04-01', '2016-06-30', 'quarter', 'the second quarter of 2016', 'Q2 2016', 'second-quarter 2016'],
  ['2019-01-01', '2019-03-31', 'quarter', 'last quarter', 'the first quarter of this year'],
  ['2018-07-01', '2018-12-31', 'range', 'the second half of 2018', 'H2 2018'],
  ['2015-01-01', '2019-12-31', 'range', 'between 2015 and 2019', '2015 to 2019', '2015-19', '2015–2019', 'from 2015 to 2019'],
  ['2022-07-22', '2022-07-24', 'range', '22 to 24 July 2022', 'July 22-24, 2022', '22nd July to 24th July, 2022', 'between 22 and 24 July 2022', 'from July 22 to July 24, 2022'],
  ['2018-05-01', '2018-08-31', 'range', 'May to August 2018', 'from May until August 2018'],
  ['2018-11-01', '2019-02-28', 'range', 'November 2018 to February 2019', 'between November and February 2019'],
]

/** What is no date, or one whose days nobody can tell. */
const NONE = [
  '02/04/2019 8.30am', 'Mon', 'April', 'March', 'a decade ago', 'Thanksgiving', 'more than two years ago', 'fiscal 2016',
  '', 'rain', 'the', 'May', 'may', 'march', 'sun', 'sat', 'second', '12', '1.5 million', '24/7', '9-1-1', 'Mr March', 'every Tuesday', 'Tuesdays', 'that week', 'the following day',
  '31 February 2019', '2019-02-30', 'April 31', '13.13.2019', 'in 12 seconds', 'the 1900s', 'Monday or Tuesday', 'page 2019', '2019 people', 'Fridays for Future',
]

describe('resolveDate', () => {
  it.each(DAYS.flatMap(([day, ...expressions]) => expressions.map((expression) => [expression, day] as const)))('%s', (expression, day) => {
    expect(resolveDate(expression, DAY)).toEqual({start: day, end: day, granularity: 'day'})
  })

  it.each(STRETCHES.flatMap(([start, end, granularity, ...expressions]) => expressions.map((expression) => [expression, start, end, granularity] as const)))('%s', (expression, start, end, granularity) => {
    expect(resolveDate(expression, DAY)).toEqual({start, end, granularity})
  })

  it.each(NONE)('resolves nothing in %j', (expression) => { expect(resolveDate(expression, DAY)).toBeUndefined() })

  it('needs a reference only where the expression is not complete', () => {
    expect(resolveDate('3 May 2018')).toEqual({start: '2018-05-03', end: '2018-05-03', granularity: 'day'})
    expect(resolveDate('the 1990s')).toMatchObject({start: '1990-01-01'})
    for (const expression of ['today', 'Friday', 'May 3', 'last year', 'in March']) expect(resolveDate(expression)).toBeUndefined()
    for (const reference of ['2019', '2019-04']) expect(resolveDate('yesterday', reference)).toBeUndefined()
    expect(resolveDate('yesterday', '2019-04-02T23:59+01:00')).toMatchObject({start: '2019-04-01'})
  })

  it('takes the day nearest to the reference for one without a year', () => {
    expect(resolveDate('Dec. 28', '2019-01-02')?.start).toBe('2018-12-28')
    expect(resolveDate('Jan. 3', '2018-12-28')?.start).toBe('2019-01-03')
    expect(resolveDate('since November', DAY)?.start).toBe('2018-11-01')
    expect(resolveDate('Friday, November 30', DAY)?.start).toBe('2018-11-30')
  })

  it.each<[unknown[], string]>([
    [[], 'Expected expression to be a string'], [[null, DAY], 'Expected expression to be a string'], [['today', 20190402], 'Expected reference to be a string'],
    [['today', 'yesterday'], 'Expected reference to be an ISO 8601 date, got "yesterday"'], [['today', new Date(0)], 'Expected reference to be a string'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => resolveDate(...(args as Parameters<typeof resolveDate>))).toThrow(message)
  })
})

const found = (text: string): string[] => findDates(text, 0, text.length).map(({start, end}) => text.slice(start, end))

describe('findDates', () => {
  it.each<[string, string[]]>([
    ['The bridge closed on Monday, and on 3 May 2019 it opened again.', ['Monday', '3 May 2019']],
    ['It rained from Friday to Sunday, 28 to 30 June 2019.', ['Friday to Sunday', '28 to 30 June 2019']],
    ['In March Mr March marched, and since June Ms May has led.', ['March', 'June']],
    ['Theresa May said on Sunday that she may go in May.', ['Sunday', 'May']],
    ['April Jones and August Wilson met on April 3.', ['April 3']],
    ['The 2017 attacks, the 2,017 dead and the 2017 people who fled.', ['2017']],
    ['He was 19 in 1985 and 24 by the early ’90s.', ['1985', 'the early ’90s']],
    ['They won 3-2 on Sept. 5, Mr Hale’s 60th birthday.', ['Sept. 5']],
    ['It was the second time in two weeks, and the third this year.', ['this year']],
    ['The Sunday Times and Friday’s Gazette said so last night.', ['Friday', 'last night']],
    ['Call 020 7946 0018 or write to PO Box 1990.', []],
    ['Sales rose 2.5 per cent in the second quarter of 2016 and 10 per cent in the year to 30 June.', ['the second quarter of 2016', '30 June']],
    ['The sun set at 7.30pm. Sun and wind are forecast for Sunday.', ['Sunday']],
  ])('%s', (text, dates) => { expect(found(text)).toEqual(dates) })
})

describe('date entities', () => {
  it('are resolved against the day of publication', () => {
    const text = 'The bridge closed on Monday, the county said. It opened in the fall of 2015, and closed for two weeks last year.'
    const dates = extractEntities(parseDocument(text, {structure: 'body', metadata: {datePublished: DAY}})).filter(({type}) => type === 'date')
    expect(dates.map(({name, date}) => [name, date])).toEqual([
      ['Monday', {start: '2019-04-01', end: '2019-04-01', granularity: 'day'}],
      ['the fall of 2015', {start: '2015-09-01', end: '2015-11-30', granularity: 'season'}],
      ['last year', {start: '2018-01-01', end: '2018-12-31', granularity: 'year'}],
    ])
  })
})

describe('weekdays', () => {
  /** The days that the weekdays of a story of {@link DAY} mean. */
  const days = (text: string): (string | undefined)[] =>
    extractEntities(parseDocument(text, {structure: 'body', metadata: {datePublished: DAY}})).filter(({type}) => type === 'date').map(({date}) => date?.start)

  it.each<[string, string[]]>([
    ['The council will meet on Thursday to hear what a bridge would cost.', ['2019-04-04']],
    ['The road is closed until Friday at least.', ['2019-04-05']],
    ['All sailings are cancelled until at least Saturday morning.', ['2019-04-06']],
    ['He is due in court on Monday.', ['2019-04-08']],
    ['She won’t sing on Sunday.', ['2019-04-07']],
    ['They’ll vote on Tuesday.', ['2019-04-02']],
    ['The bridge will stay shut, the county said on Friday.', ['2019-03-29']],
    ['It will tell what was found on Monday.', ['2019-04-01']],
    ['The road was closed until Friday.', ['2019-03-29']],
    ['“We will go,” he told reporters on Thursday.', ['2019-03-28']],
    ['The ship sailed on Saturday; it will be back.', ['2019-03-30']],
  ])('%s', (text, expected) => { expect(days(text)).toEqual(expected) })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...DAYS.flatMap(([, ...expressions]) => expressions), ...STRETCHES.flatMap(([, , , ...expressions]) => expressions), ...NONE,
    'from', 'to', 'between', 'and', 'of', 'the', 'last', 'next', ',', '-', '–', '/', '.', '9999', '0', '31', '2019', '’s', 'the end of', 'early', '\n', '(',
  )
  const text = fc.oneof(fc.array(word, {maxLength: 12}).map((words) => words.join(' ')), fc.array(word, {maxLength: 6}).map((words) => words.join('')), fc.string({unit: 'binary'}))
  const day = fc.date({min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true}).map((date) => date.toISOString().slice(0, 10))

  it('has dates in order, each within the text', () => {
    fc.assert(fc.property(text, (string) => {
      let at = 0
      for (const {start, end} of findDates(string, 0, string.length)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(string.slice(start, end)).toBe(string.slice(start, end).trim())
        at = end
      }
      expect(at).toBeLessThanOrEqual(string.length)
    }), {numRuns: 1000})
  })

  it('resolves to a stretch of days, the same every time', () => {
    fc.assert(fc.property(text, day, (string, reference) => {
      const date = resolveDate(string, reference)
      expect(resolveDate(string, reference)).toEqual(date)
      if (!date) return
      for (const each of [date.start, date.end]) expect(new Date(`${each}T00:00Z`).toISOString().slice(0, 10)).toBe(each)
      expect(date.start <= date.end).toBe(true)
      if (date.granularity === 'day') expect(date.start).toBe(date.end)
    }), {numRuns: 1000})
  })
})
