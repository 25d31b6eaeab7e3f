import type {Name} from './name.ts'
import type {Scan} from './scan.ts'

/** Words that an acronym may leave out or take in: "Ministry of Defence" is MD nowhere and MoD everywhere. */
const SMALL: ReadonlySet<string> = new Set('of the and for in on to de la le du des del e et y und für da do di el al a an & at with'.split(' '))

const LONGEST = 12

/** Whether a name is one word of capitals, as acronyms are: "NCA", "MoD", "U.N.", "FARC-EP". */
export function isAcronym(name: Name): boolean {
  return name.last === name.first + 1 && /^\p{Lu}[\p{L}.&\d-]{1,9}$/u.test(name.text) && /\p{Lu}[\p{Ll}.]{0,2}$/u.test(name.text.slice(1))
}

/** An acronym's letters alone, in capitals: "U.N." and "UN" are one. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\d]/gu, '').toUpperCase()
}

/** The acronyms that a name of several words can have: by its capitalised words, by all of them, by the parts of hyphened words. */
export function initialsOf(name: Name): string[] {
  const words = name.text.split(/[\s–—/]+/).filter((word) => /^[\p{L}\d&]/u.test(word))
  if (words.length < 2 || words.length > LONGEST) return []
  let capitals = ''
  let all = ''
  let parts = ''
  for (const word of words) {
    const letter = word[0]!
    const isSmall = SMALL.has(word.toLowerCase())
    if (!isSmall) capitals += letter
    if (letter !== '&') all += letter
    if (!isSmall) for (const part of word.split(/[-‑]/)) parts += part[0] ?? ''
  }
  return [...new Set([capitals, all, parts].map((letters) => letters.toUpperCase()))].filter((letters) => letters.length > 1)
}

/** Whether the letters of an acronym stand in the name in their order, the first at its beginning: "BBl" hardly, "Interpol" in no name. */
export function canAbbreviate(acronym: string, expansion: string): boolean {
  const letters = lettersOf(acronym).toLowerCase()
  const text = expansion.normalize('NFD').toLowerCase()
  let at = 0
  for (const letter of letters) {
    const found = text.indexOf(letter, at)
    if (found < 0 || (at === 0 && found > 0)) return false
    at = found + 1
  }
  return letters.length > 1
}

/** How one name stands beside the next: as its other name, or not at all. */
export function isOtherName(scan: Scan, a: Name, b: Name): 'bracket' | 'known as' | undefined {
  const {tokens} = scan
  if (b.first - a.last > MOST_BETWEEN || tokens.sentence[a.first] !== tokens.sentence[b.first]) return undefined
  const between = tokens.lower.slice(a.last, b.first).join(' ')
  if (/^[([]$/.test(between) && /^[)\]]$/.test(tokens.text[b.last] ?? '')) return 'bracket'
  // "the National Crime Agency, or NCA,"; "the NCA - National Crime Agency -"
  if (/^(?:, or(?: the)?|or(?: the)?|, the|[-–—])$/.test(between)) return 'bracket'
  return /^,? ?(?:\(|also|now|formerly|previously|better|otherwise|popularly|commonly)* ?(?:known|called) as(?: the)?["“”‘'` ]*$|^,? ?\(? ?(?:aka|a\.k\.a\.?)["“”‘'` ]*$/.test(between) ? 'known as' : undefined
}

const MOST_BETWEEN = 6
