import type {Line} from './features.ts'

/** Words that newspapers, agencies and broadcasters have in their names. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'telegraph times post herald guardian independent mirror express mail chronicle tribune gazette observer journal ' +
      'star sun standard examiner register dispatch globe inquirer enquirer sentinel bulletin courier echo argus ' +
      'magazine advertiser argus mercury monitor reuters bbc cnn afp xinhua bloomberg politico economist newsweek ' +
      'citizen daily weekly press broadcasting wire'
  ).split(' '),
)

/** Words that sections have in their names, and outlets seldom. */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  (
    'home business sport sports opinion world politics technology tech science health culture travel breaking ' +
      'trending top latest uk us national local international economy entertainment lifestyle review all more'
  ).split(' '),
)

/** Broadcasters, whose names are short. */
const SHORT_OUTLET = /^(?:\p{Lu}{2,5}|Sky|Fox|Channel \d|Al) (?:News|Jazeera|Online|Radio)(?: \p{L}+)?$/u
const AGENCY = /^(?:reuters|bloomberg|xinhua|politico|afp|bbc)$/

/** Two to four capitalised words, particles aside. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|van|von|der|al|bin|da|di|la|\p{Lu}[\p{L}\p{M}'’.-]*)){1,3}$/u

/** Whether a line could be the name of a newspaper, agency or broadcaster: "Belfast Gazette", "The Daily Star", "NTV News". */
export function isOutlet(line: Line): boolean {
  if (line.words === 0 || line.words > 5 || line.length > 50) return false
  if (line.stop !== '' || line.capitals < 0.5 || /,|@| {2}/.test(line.head)) return false
  const words = line.folded.match(/[a-z]+/g) ?? []
  if (words.some((word) => SECTION_WORDS.has(word))) return false
  if (words.length > 1 && words.some((word) => OUTLET_WORDS.has(word))) return true
  return SHORT_OUTLET.test(line.head) || AGENCY.test(line.folded)
}

/** "Jane Roe, John Doe and Ann Lee": two names or more. */
const PERSONS =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}(?:(?:,| and|, and| &) \p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}){1,4}$/u

/** Whether a line could be a list of people's names and nothing else. */
export function isNameList(line: Line): boolean {
  return line.length <= 120 && line.words >= 4 && PERSONS.test(line.head)
}

/** Whether a line could be a person's name and nothing else: two to four capitalised words. */
export function isPersonName(line: Line): boolean {
  return line.length <= 50 && PERSON.test(line.head)
}
