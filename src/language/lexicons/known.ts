import {AMBIGUOUS_PLACES, PLACES} from './places.ts'
import {COUNTRIES, GROUPS} from './countries.ts'
import {ORGANIZATIONS} from './organizations.ts'
import {PACKED_PLACES} from './places.generated.ts'
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

function buildKnown(): Map<string, KnownName> {
  const names = new Map<string, KnownName>()
  const ambiguous = new Set(AMBIGUOUS_PLACES.trim().split(/\s+/))
  const add = (name: string, type: KnownName['type'], canonical: string): void => {
    if (name === '') return
    const afterThe = name.startsWith('(')
    const bare = afterThe ? name.slice(1, -1) : name
    if (names.has(bare)) return
    names.set(bare, {type, canonical, afterThe, ambiguous: type === 'place' && ambiguous.has(bare.toLowerCase())})
  }
  for (const line of linesOf(ORGANIZATIONS)) {
    const [full = '', others = ''] = line.split('=')
    add(full, 'organization', full)
    for (const other of others.split(',')) add(other, 'organization', full)
  }
  for (const line of linesOf(COUNTRIES)) {
    const [places = '', peoples = ''] = line.split(':')
    const canonical = places.split(',')[0] ?? ''
    for (const place of places.split(',')) add(place, 'place', canonical)
    // A people and its country are two entities; so are a people's adjective and plural one.
    for (const people of peoples.split(',')) add(people, 'group', peoples.split(',')[0] ?? '')
  }
  for (const group of linesOf(GROUPS).flatMap((line) => line.split(','))) add(group, 'group', group)
  for (const place of linesOf(PLACES).flatMap((line) => line.split('|'))) add(place, 'place', place)
  return names
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '')
}
