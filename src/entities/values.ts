import {madeReady} from '../document/index.ts'
import {findDates, type DateForm, type FoundDate} from './dates/index.ts'
import type {EntityType} from './entity-type.ts'

/** A date, a sum, a quantity, an address: what its form alone tells. */
export interface Value {
  /** Index of the first code unit, UTF-16. */
  readonly start: number
  /** Index after the last code unit. */
  readonly end: number
  /** What it is. */
  readonly type: EntityType
  /** What a date says, before the document's own date makes days of it. */
  readonly form?: DateForm
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const NUMBER = '\\d{1,3}(?:[,\\u00a0 ]\\d{3}){1,6}(?:\\.\\d{1,6})?|\\d{1,15}(?:[.,]\\d{1,6})?'
const COUNT = `(?:${NUMBER}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|half a)`
const SCALE = '(?:[ -]?(?:thousand|million|billion|trillion|crores?|lakhs?|bn|mn|tn|m|k)\\b){1,2}'
const UNIT =
  '(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|cm|centimet(?:re|er)s?|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|kg|kilos?|kilogram(?:me)?s?|grams?|tons?|tonnes?|pounds of|lbs?|lit(?:re|er)s?|gallons?|barrels?|MW|GW|kWh|MWh|megawatts?|gigawatts?|GB|TB|mph|km/h|degrees(?: Celsius| Fahrenheit)?|°C|°F|sq(?:uare)? (?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet))'
const CURRENCY =
  '(?:dollars?|pounds?|euros?|yen|yuan|rupees?|pesos?|rand|naira|rubles?|roubles?|dirhams?|riyals?|won|birr|shillings?|taka|ringgit|baht|francs?|lira|pence|cents|kwacha|cedis?)'

// The first that matches at the earliest place wins; every repetition is bounded, so each start costs a constant. Nothing begins with a
// letter in the middle of a word, where most places are.
const SOURCE =
  `(?!(?<=\\w)[A-Za-z_])(?:${[
    `((?:\\b(?:US|AU|CA|HK|NZ|NT|[ACNRSZ]))?[$£€¥₹₦₩](?:\\s?)(?:${NUMBER})(?:${SCALE})?|\\b(?:USD|EUR|GBP|Rs\\.?|INR|RM|SR|AED|KES|Ksh|Sh|NGN|ZAR|JPY|CHF|Tk|PKR|LKR|OMR|QR|BD|KD|Nu\\.?|P(?=\\d))\\s?(?:${NUMBER})(?:${SCALE})?|\\b(?:${COUNT})(?:${SCALE})?(?: (?:US|Australian|Canadian|Hong Kong))? ${CURRENCY}\\b)`,
    '((?<![\\d.,])\\d{1,12}(?:[.,]\\d{1,6})?\\s?(?:%|percent\\b|per cent\\b|percentage points?\\b)|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten) per ?cent\\b)',
    `((?<![\\d.:])\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]m\\b|[ap]\\.m\\.?)(?: (?:GMT|BST|EST|EDT|PST|ET|UTC))?|(?<![\\d.:])\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?(?:GMT|BST|EST|EDT|PST|ET|UTC|hrs|hours))?\\b)`,
    `(\\b(?:${DAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (?:1[5-9]|20)\\d{2}\\b)?|\\b(?:${DAY},? )?${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d|:\\d)(?:,? (?:1[5-9]|20)\\d{2}\\b)?|\\b(?:early |late |mid-)?${MONTH} (?:of )?(?:1[5-9]|20)\\d{2}\\b|\\b${DAY}\\b|\\b(?:January|February|July|August|September|October|November|December)\\b|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|of|last|early|late|next|this|[Ff]rom|[Dd]uring|between) )(?:March|April|May|June)\\b(?! [A-Z])|\\b(?:1[89]|20)\\d0s\\b|\\b(?:19|20)\\d{2}[-–/](?:19|20)?\\d{2}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Dd]uring|[Ff]rom|to|and|early|late|mid|the|before|after|[Bb]etween|than|[Tt]ill|year) |\\()(?:1[5-9]|20)\\d{2}\\b(?![.,]\\d|%| (?:people|million|MW|km)))`,
    `((?<![\\d.,])(?:${NUMBER})(?:${SCALE})?[ -]?${UNIT}(?![\\w]))`,
    '(\\bhttps?://[^\\s<>"”]{1,500}|\\bwww\\.[^\\s<>"”]{1,500})',
    '((?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z\\d-]{1,63}(?:\\.[A-Za-z\\d-]{1,63}){1,5})',
    '((?<![\\w@.])@[A-Za-z_]\\w{1,30})',
  ].join('|')})`

let pattern: RegExp | undefined

/**
 * What the form alone tells of `[start, end)` of `text`, in order. Its dates are fewer and shorter than those of {@link findDates}: they
 * are what the model of names has learnt to see beside names, so that they stay as they are until it is trained again.
 */
export function findForms(text: string, start: number, end: number): Value[] {
  const slice = text.slice(start, end)
  const values: Value[] = []
  // eslint-disable-next-line no-restricted-syntax -- made once, for the first text that may hold a value
  pattern ??= madeReady(new RegExp(SOURCE, 'g'))
  // Not by matchAll, which makes the pattern anew for each text.
  pattern.lastIndex = 0
  for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
    const type = typeOf(match)
    if (!type) continue
    let length = match[0].length
    if (type === 'url') while (length > 0 && /[.,;:!?)\]'’]/.test(match[0][length - 1]!)) length--
    if (type === 'date' && match[0].endsWith('.')) length--
    const lead = type === 'date' && match[0].startsWith('the ') ? 4 : 0
    values.push({start: start + match.index + lead, end: start + match.index + length, type})
  }
  return values
}

/** The values in `[start, end)` of `text`, in order: the dates, and of the forms what is no date. Where two overlap, the longer is one. */
export function findValues(text: string, start: number, end: number, forms: readonly Value[] = findForms(text, start, end)): Value[] {
  const dates = findDates(text, start, end)
  const values: Value[] = []
  let next = 0
  const add = (value: Value): void => {
    const last = values.at(-1)
    if (last === undefined || last.end <= value.start) values.push(value)
    else if (value.end - value.start > last.end - last.start) values[values.length - 1] = value
  }
  for (const form of forms) {
    if (form.type === 'date') continue
    while (next < dates.length && dates[next]!.start <= form.start) add(asValue(dates[next++]!))
    add(form)
  }
  while (next < dates.length) add(asValue(dates[next++]!))
  return values
}

function asValue({start, end, form}: FoundDate): Value {
  return {start, end, type: 'date', form}
}

/** The types of the pattern's groups. They have no names: with names, an object of them all is made of each match. */
const TYPES: readonly EntityType[] = ['money', 'percent', 'time', 'date', 'quantity', 'url', 'email', 'handle']

function typeOf(match: RegExpExecArray): EntityType | undefined {
  return TYPES.find((_, index) => match[index + 1] !== undefined)
}
