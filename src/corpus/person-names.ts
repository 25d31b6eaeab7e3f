import {foldWord} from '../entities/known/index.ts'
import {HONORIFICS, NAME_PARTICLES, SUFFIXES, WordFlag, wordFlags} from '../language/lexicons/index.ts'

/** The parts of a person's name, folded: without case, accents, apostrophes, hyphens, titles and particles. */
export interface PersonName {
  /** The last word: "rowley", of "Ursula von der Leyen" "leyen". */
  readonly surname: string
  /** The first word that is no initial, or all initials where there is nothing else ("jrr"); one letter for "J. Smith"; empty for a lone name. */
  readonly given: string
  /** The first letter of the first middle name, or of an initial before the given name; empty if there is none. */
  readonly middle: string
  /** "jr", "ii"; empty if there is none. */
  readonly generation: string
  /** Whether it says who is meant: a given name or two initials, and a surname. */
  readonly isFull: boolean
  /** `given surname`: equal for the names of one person with and without middle names. */
  readonly key: string
}

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Takes a person's name apart. */
export function readPersonName(name: string): PersonName {
  const raw = name.replaceAll('.', '. ').split(/[\s,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  let first = 0
  let last = raw.length
  while (last - first > 1 && isTitle(raw[first]!)) first++
  let generation = ''
  while (last - first > 1 && isSuffix(raw[last - 1]!)) {
    last--
    const suffix = plain(raw[last]!)
    if (GENERATIONS.has(suffix)) generation = suffix
  }
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const word = plain(raw[at]!)
    // "von der Leyen" is a surname alone; "Ben Ali" has a given name.
    const isGiven = at === first && raw[at] !== raw[at]!.toLowerCase() && (wordFlags(word) & WordFlag.given) !== 0
    const isParticle = at < last - 1 && NAME_PARTICLES.has(word) && !isGiven
    if (word !== '' && !isParticle) words.push(withoutArticle(word))
  }
  return partsOf(words, generation)
}

function partsOf(words: readonly string[], generation: string): PersonName {
  const surname = words[words.length - 1] ?? ''
  const before = words.slice(0, -1)
  const named = before.findIndex((word) => word.length > 1)
  const initials = named < 0 ? before : before.slice(0, named)
  const given = named < 0 ? initials.join('') : before[named]!
  const middle = named < 0 ? '' : (initials[0] ?? before[named + 1]?.[0] ?? '')
  const isFull = given.length > 1 && surname.length > 1
  return {surname, given, middle, generation, isFull, key: `${given} ${surname}`}
}

function isTitle(word: string): boolean {
  const folded = plain(word)
  // "Earl" and "Queen" may be what somebody is called.
  return HONORIFICS.has(folded) && (wordFlags(folded) & WordFlag.given) === 0
}

function isSuffix(word: string): boolean {
  const folded = plain(word)
  return folded !== 'am' && SUFFIXES.has(folded)
}

function plain(word: string): string {
  return foldWord(word.replace(/['’]s$/, '').replaceAll('.', ''))
}

/** "al-Assad" is "assad", as "al Assad" is; a hyphen elsewhere is left out: "Jean-Luc" is "jeanluc". */
function withoutArticle(word: string): string {
  const hyphen = word.search(/[-‐‑]/)
  if (hyphen < 0) return word
  const rest = NAME_PARTICLES.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word
  return rest.replace(/[-‐‑]/g, '')
}
