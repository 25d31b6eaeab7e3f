/** How a speaker was found. */
export const VIAS: ReadonlyMap<string, string> = new Map([
  ['name', 'by full name'],
  ['alias', 'by a shorter name (alias)'],
  ['pronoun', 'by a pronoun'],
  ['role', 'by a role'],
  ['statement', 'as who issued the statement (statement)'],
  ['continuation', 'from the quotation before (continuation)'],
  ['repetition', 'where the body has the same words (repetition)'],
])

/** The kinds of names, in the order of the page. */
export const NAME_TYPES: ReadonlyMap<string, string> = new Map([
  ['person', 'People'],
  ['organization', 'Organizations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['event', 'Events'],
  ['law', 'Laws'],
  ['work', 'Works'],
  ['product', 'Products'],
  ['other', 'Other names'],
])

/** "1 quotation", "2 quotations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`
}

/** 1234567 as "1,234,567". */
export function thousands(count: number): string {
  const digits = String(count)
  let grouped = ''
  for (let at = 0; at < digits.length; at++) grouped += (at > 0 && (digits.length - at) % 3 === 0 ? ',' : '') + digits[at]!
  return grouped
}

/** A share as a whole percentage: "93 %". What is more than nothing is never "0 %", what is less than all never "100 %". */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (share > 0 && rounded === 0) return '< 1 %'
  return share < 1 && rounded === 100 ? '> 99 %' : `${rounded} %`
}

/** With a capital at the front, as a headline has. */
export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Some of a long text, cut between words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length)}…`
}
