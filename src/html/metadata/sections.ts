import {foldName} from './titles.ts'

/** Longest section, in UTF-16 code units. */
const MAX_LENGTH = 60

/** What systems write where nobody chose a section. */
const NONE: ReadonlySet<string> = new Set('post posts article articles story stories page pages uncategorized uncategorised all home homepage default none null undefined general index'.split(' '))

/** A section of a publication, unless it is an address, a number or what stands for none. */
export function readSection(text: string | undefined): string | undefined {
  if (text === undefined || text.length > MAX_LENGTH || !/\p{L}/u.test(text)) return undefined
  if (/:\/\/|^[\w-]{1,40}\.[a-z]{2,6}$/i.test(text)) return undefined
  return NONE.has(foldName(text)) ? undefined : text
}
