import {MONTHS, WEEKDAYS} from '../language/lexicons/index.ts'
import {ByType, type TokenTable} from '../language/index.ts'
import {DATE_HINTS} from './dates/index.ts'

/** What a sentence may hold, as bits: most hold nothing, and need not be searched. */
export const ValueHint = {form: 1, date: 2} as const

const BOTH = ValueHint.form | ValueHint.date
/** A unit of time that hints at a date together with the word after it: "two weeks from now", "three days’ time". */
const UNIT = 4

/** The words without which no value in words is one: of dates, sums and shares. */
const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const words = new Map<string, number>()
  const add = (list: Iterable<string>, bits: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | bits)
  }
  add([...MONTHS, ...WEEKDAYS, 'cent', 'percent'], ValueHint.form)
  add(
    ('dollar dollars pound pounds euro euros yen yuan rupee rupees peso pesos rand naira ruble rubles rouble roubles dirham dirhams riyal riyals won birr shilling shillings taka ringgit ' +
      'baht franc francs lira pence cents kwacha cedi cedis').split(' '),
    ValueHint.form,
  )
  add(DATE_HINTS, ValueHint.date)
  add('days weeks months years'.split(' '), UNIT)
  return words
})()

const SIGNS = /[@$£€¥₹₦₩%]|www|:\/\//

const known = new ByType<number>()

/** Which of the values in a range of tokens are worth looking for: a sum of {@link ValueHint}. */
export function valueHints(tokens: TokenTable, first: number, last: number): number {
  const {lower, type, length} = tokens
  known.enter(tokens)
  let found = 0
  for (let at = first; at < last && found !== BOTH; at++) {
    let hint = known.get(type[at]!)
    if (hint === undefined) {
      hint = hintOf(lower[at]!)
      known.set(type[at]!, hint)
    }
    found |= hint === UNIT ? (at + 1 < length && AFTER_UNIT.test(lower[at + 1]!) ? ValueHint.date : 0) : hint
  }
  return found
}

/** What a token hints at, whatever stands after it. */
function hintOf(token: string): number {
  return WORDS.get(token) ?? (isPlain(token) ? 0 : hintsOf(token))
}

const AFTER_UNIT = /^(?:from|time|['’])$/

/** Whether a token is all letters, as most are that are no word of values; "www" is part of an address. */
function isPlain(token: string): boolean {
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at)
    if (code < 97 || code > 122 || (code === 119 && token.startsWith('www', at))) return false
  }
  return true
}

function hintsOf(token: string): number {
  if (/\d/.test(token)) return ValueHint.form | (hintsAtDate(token) ? ValueHint.date : 0)
  if (token === '/') return ValueHint.date
  if (SIGNS.test(token)) return ValueHint.form
  // "Nov.", "mid-May", "half-dollar".
  if (token.length < 4) return 0
  if (token.endsWith('.')) return (WORDS.get(token.slice(0, -1)) ?? 0) & BOTH
  let found = 0
  if (token.includes('-')) for (const part of token.split('-')) found |= (WORDS.get(part) ?? 0) & BOTH
  return found
}

/** A year, a decade, a date in numbers, "19th-century": a number that can be a date without a word beside it. */
function hintsAtDate(token: string): boolean {
  return /^\W?\d{4}|^\d{1,2}[/.-]\d{1,2}[/.-]\d|\d['’]?s$|-\d{4}|^\d{1,3}(?:st|nd|rd|th)-|^fy\d|^'\d/.test(token)
}
