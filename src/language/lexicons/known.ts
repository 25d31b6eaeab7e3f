import {AMBIGUOUS_PLACES, PLACES} from './places.ts'
import {COUNTRIES, GROUPS} from './countries.ts'
import {BODIES} from './bodies.ts'
import {COMPANIES} from './companies.ts'
import {MEDIA} from './media.ts'
import {ORGANIZATIONS} from './organizations.ts'
import {PACKED_PLACES} from './places.generated.ts'
import {POLITICS} from './politics.ts'
import {REGIONS} from './regions.ts'
import {SPORT} from './sport.ts'
import {unpack} from './unpack.ts'

/** A name that the lexicon knows. */
export interface KnownName {
  /** What it names. */
  readonly type: 'organization' | 'place' | 'group'
  /** The body's full name where this is another name of it ("NCA"), else the name itself. Equal for all names of one body. */
  readonly canonical: string
  /** Whether it is a name only after "the" ("the Met"). */
  readonly afterThe: boolean
  /** Whether other things bear the name too, so that its context decides. */
  readonly ambiguous: boolean
}

let known: Map<string, KnownName> | undefined

let reaches: Map<string, number> | undefined

/**
 * How long, in UTF-16 code units, the longest name or place phrase of the lexicon is that begins as `word` (in lower case) does; 0 where
 * none does. To be asked first: most words begin none, and a name would have to be cut out of the text.
 */
export function reachOfNames(word: string): number {
  reaches ??= buildReaches()
  return reaches.get(beginningOf(word)) ?? 0
}

/** The lexicon's entry of a name, as written with single spaces, or nothing. Names are compared with their capital letters. */
export function knownName(name: string): KnownName | undefined {
  known ??= buildKnown()
  return known.get(name)
}

let phrases: Map<string, number> | undefined

/** Whether the lexicon has `phrase` (lower case, single spaces) as a city or region of more than one word. */
export function isKnownPlacePhrase(phrase: string): boolean {
  phrases ??= unpack(PACKED_PLACES)
  return phrases.has(phrase)
}

function buildReaches(): Map<string, number> {
  known ??= buildKnown()
  phrases ??= unpack(PACKED_PLACES)
  const longest = new Map<string, number>()
  const add = (beginning: string, length: number): void => {
    if (length > (longest.get(beginning) ?? 0)) longest.set(beginning, length)
  }
  for (const name of known.keys()) add(beginningOf(name.toLowerCase()), name.length)
  // Phrases come in the order of the alphabet: those that begin alike follow each other.
  let shared = ''
  let length = 0
  for (const phrase of phrases.keys()) {
    if (phrase.startsWith(shared) && isBreak(phrase.charCodeAt(shared.length))) {
      if (phrase.length > length) length = phrase.length
      continue
    }
    add(shared, length)
    shared = beginningOf(phrase)
    length = phrase.length
  }
  add(shared, length)
  return longest
}

/** The letters and digits that a name begins with, up to its first space, mark or apostrophe: no tokenizer cuts them apart. */
function beginningOf(name: string): string {
  let end = 0
  while (end < name.length && !isBreak(name.charCodeAt(end))) end++
  return name.slice(0, end)
}

function isBreak(unit: number): boolean {
  if (unit > 127) return unit <= 0xa0 || (unit >= 0x2000 && unit <= 0x206f)
  return !((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))
}

function buildKnown(): Map<string, KnownName> {
  const names = new Map<string, KnownName>()
  const ambiguous = new Set(AMBIGUOUS_PLACES.trim().split(/\s+/))
  const add = (written: string, type: KnownName['type'], canonical: string): void => {
    if (written === '') return
    const name = certain(written)
    const afterThe = name.startsWith('(')
    const bare = afterThe ? name.slice(1, -1) : name
    const entry = {type, canonical, afterThe, ambiguous: name !== written || (type === 'place' && ambiguous.has(bare.toLowerCase()))}
    for (const form of spellings(bare)) if (!names.has(form)) names.set(form, entry)
  }
  for (const list of [ORGANIZATIONS, BODIES, POLITICS, MEDIA, COMPANIES, SPORT]) {
    for (const body of namesOf(list)) {
      const [full = '', others = ''] = body.split('=')
      add(full, 'organization', certain(full))
      for (const other of others.split(',')) add(other, 'organization', certain(full))
    }
  }
  for (const line of linesOf(COUNTRIES)) {
    const [places = '', peoples = ''] = line.split(':')
    const canonical = places.split(',')[0] ?? ''
    for (const place of places.split(',')) add(place, 'place', canonical)
    // A people and its country are two entities; so are a people's adjective and plural one.
    const people = peoples.split(',').flatMap(withPlural)
    for (const word of people) add(word, 'group', people[0] ?? '')
  }
  for (const group of linesOf(GROUPS).flatMap((line) => line.split(','))) {
    for (const word of withPlural(group)) add(word, 'group', certain(withPlural(group)[0] ?? ''))
  }
  for (const place of namesOf(PLACES + REGIONS)) add(place, 'place', certain(place))
  return names
}

/** A name without the mark that other things bear it too. */
function certain(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

/** A word of a people, and its plural if it is marked to have one: "Kurd+". */
function withPlural(word: string): readonly string[] {
  const stem = word.slice(0, -1)
  return word.endsWith('+') ? [stem, `${stem}s`] : [word]
}

/** How a name is written: with either apostrophe, with its accents and without. */
function spellings(name: string): readonly string[] {
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index)
    if (unit === 39 || unit > 127) return [name, name.replaceAll("'", '’'), name.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('Ł', 'L').replaceAll('Ø', 'O')]
  }
  return [name]
}

function namesOf(list: string): string[] {
  return linesOf(list).flatMap((line) => line.split('|'))
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '')
}
