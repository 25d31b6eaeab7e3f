import {COMMON_ACRONYMS, COUNTRY_CODES, knownName, ORG_HEADS, RANKS, ROLE_NOUNS} from '../language/lexicons/index.ts'
import {lettersOf} from './acronyms.ts'
import type {Name} from './name.ts'
import {surfaceOf} from './runs.ts'
import {Shape, type Scan} from './scan.ts'

/** Common nouns that some papers write with a capital letter after "the". */
const COMMON_NOUNS: ReadonlySet<string> = new Set('amir city custodian emir fahrenheit celsius god imam kingdom nation opposition party pontiff pope republic shah sheikh state sultan'.split(' '))

/** Words between which an office stands: "Head of State", "Secretary for Energy". */
const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'for'])

/**
 * Leaves out what has capital letters and names nobody: "CFO", "the Amir", "Head of State", and acronyms that the text explains in
 * common words ("chief election commissioner (CEC)"). A country's code behind a person's name is made the country.
 */
export function withoutGenerics(scan: Scan, names: readonly Name[]): Name[] {
  const spelt = acronymsOfWords(scan)
  const initials = new Set<string>()
  for (const {first, last} of names) if (last - first > 1) initials.add(initialsOf(scan, first, last))
  const kept: Name[] = []
  for (const name of names) {
    if (isCountryCode(scan, name, kept.at(-1))) kept.push({...name, type: 'place'})
    else if (!isGeneric(scan, name, spelt, initials)) kept.push(name)
  }
  return kept
}

function isGeneric(scan: Scan, name: Name, spelt: ReadonlySet<string>, initials: ReadonlySet<string>): boolean {
  const {tokens} = scan
  const {first, last, type} = name
  if (type !== 'organization' && type !== 'person' && type !== 'other') return false
  if (name.honorific !== undefined || knownName(surfaceOf(scan, first, last))) return false
  if (last - first > 1) return type === 'organization' && isOffice(scan, first, last)
  const word = tokens.lower[first]!
  const isAcronym = scan.shape[first] === Shape.acronym
  if (isAcronym) {
    const letters = singular(tokens.text[first]!)
    return spelt.has(letters) || (COMMON_ACRONYMS.has(letters) && !initials.has(letters))
  }
  const before = tokens.lower[first - 1]
  return before === 'the' && scan.shape[first] === Shape.capital && (COMMON_NOUNS.has(word) || (type === 'person' && (ROLE_NOUNS.has(word) || RANKS.has(word))))
}

/** "National Secretary of Energy": its head is a person's office. */
function isOffice(scan: Scan, first: number, last: number): boolean {
  const {tokens} = scan
  for (let at = first + 1; at < last - 1; at++) {
    if (OFFICE_LINKS.has(tokens.lower[at]!)) return isOfficer(tokens.lower[at - 1]!)
  }
  return false
}

function isOfficer(word: string): boolean {
  return (ROLE_NOUNS.has(word) || RANKS.has(word)) && !ORG_HEADS.has(word)
}

/** "(ESP)" behind a person's name. */
function isCountryCode(scan: Scan, {first, last}: Name, before: Name | undefined): boolean {
  const {tokens} = scan
  return last - first === 1 && before?.type === 'person' && before.last === first - 1 && tokens.text[first - 1] === '(' && tokens.text[last] === ')'
    && COUNTRY_CODES.has(tokens.text[first]!)
}

/** "MPs", "MPs'": as "MP". */
function singular(text: string): string {
  return lettersOf(/[’']?s[’']?$/.test(text) ? text.replace(/[’']?s[’']?$/, '') : text)
}

function initialsOf(scan: Scan, first: number, last: number): string {
  let letters = ''
  for (let at = first; at < last; at++) if (scan.shape[at] === Shape.capital) letters += scan.tokens.text[at]![0]!
  return letters.toUpperCase()
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a'])

/** The acronyms that stand in brackets behind their expansion in lower case. A lower-case body is a body: "the election commission (EC)". */
function acronymsOfWords(scan: Scan): Set<string> {
  const {tokens} = scan
  const found = new Set<string>()
  for (const sentence of scan.sentences) {
    const {first, last} = tokens.sentences[sentence]!
    for (let at = first + 2; at < last - 1; at++) {
      if (tokens.text[at - 1] !== '(' || tokens.text[at + 1] !== ')' || scan.shape[at] === Shape.lower) continue
      const letters = singular(tokens.text[at]!)
      if (letters.length > 1 && spells(scan, first, at - 1, letters) && !ORG_HEADS.has(singularNoun(tokens.lower[at - 2]!))) found.add(letters)
    }
  }
  return found
}

/** Whether the words before `end`, all in lower case, begin with the letters. */
function spells(scan: Scan, begin: number, end: number, letters: string): boolean {
  const {tokens} = scan
  let at = end - 1
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index]!.toLowerCase()
    while (at > begin && SMALL.has(tokens.lower[at]!) && tokens.lower[at]![0] !== letter) at--
    if (at < begin || scan.shape[at] !== Shape.lower || tokens.lower[at]![0] !== letter) return false
    at--
  }
  return true
}

function singularNoun(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}
