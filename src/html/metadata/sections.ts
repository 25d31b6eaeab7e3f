import {foldName} from './titles.ts'

/** Longest section, in UTF-16 code units. */
const MAX_LENGTH = 60

/** What systems write where nobody chose a section. */
const NONE: ReadonlySet<string> = new Set('post posts article articles story stories page pages uncategorized uncategorised all home homepage frontpage default none null undefined general index'.split(' '))

/** A section of a publication, unless it is an address, a number or what stands for none. */
export function readSection(text: string | undefined): string | undefined {
  // "Health,Home Page,Popular" is a list; "Food, Drink & Style" is a name.
  const section = text?.split(/,(?=\S)/)[0]!.trim()
  if (section === undefined || section.length > MAX_LENGTH || !/\p{L}/u.test(section)) return undefined
  if (/:\/\/|^[a-z\d-]{1,40}\.[a-z]{2,12}$/.test(section)) return undefined
  return NONE.has(foldName(section)) ? undefined : section
}

/** The name of a publisher; what follows a bar is a motto, and an address or a handle is no name. */
export function readPublisher(text: string | undefined): string | undefined {
  const name = text?.split(' | ')[0]!.trim()
  return name === undefined || name === '' || /:\/\/|^@/.test(name) ? undefined : name
}
