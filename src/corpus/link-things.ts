import {foldPhrase} from '../entities/known/index.ts'
import type {EntityType} from '../entities/index.ts'
import {knownName} from '../language/lexicons/index.ts'
import type {LinkedGroup, LocalEntity} from './link-records.ts'

/** The names under which documents speak of one thing, for all that is no person. */
export type ThingKeys = ReadonlyMap<LocalEntity, string>

/** What is the same only letter by letter. */
const EXACT: ReadonlySet<EntityType> = new Set(['url', 'email', 'handle'])

/** The key of each thing: equal for those of one name, a short name counting as the long one where only one can be meant. */
export function keysOfThings(things: readonly LocalEntity[]): ThingKeys {
  const expansions = new Map<string, Set<string>>()
  for (const thing of things) {
    if (EXACT.has(thing.type) || thing.knownId !== undefined || isAcronym(thing.name) || !/\s/.test(thing.name)) continue
    const key = keyOfName(thing)
    for (const alias of thing.aliases) {
      if (!isAcronym(alias)) continue
      const acronym = foldPhrase(alias)
      const known = expansions.get(acronym)
      if (known) known.add(key)
      else expansions.set(acronym, new Set([key]))
    }
  }
  const keys = new Map<LocalEntity, string>()
  for (const thing of things) keys.set(thing, keyOf(thing, expansions))
  return keys
}

function keyOf(thing: LocalEntity, expansions: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (thing.knownId !== undefined) return `\n\n${thing.knownId}`
  if (EXACT.has(thing.type)) return `\n${thing.type}\n${thing.name}`
  const key = keyOfName(thing)
  if (!isAcronym(thing.name)) return key
  const acronym = foldPhrase(thing.name)
  const meanings = new Set(expansions.get(acronym))
  // The lexicon's meaning is one more: a corpus about another WHO does not tell which a text means.
  if (key !== acronym) meanings.add(key)
  if (meanings.size === 0) return key
  if (meanings.size === 1) return [...meanings][0]!
  // The document's own, which no name can be: names hold no line breaks.
  return `${acronym}\n${thing.document}`
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(['inc', 'corp', 'ltd', 'limited', 'plc', 'llc', 'gmbh'])

function keyOfName({name, type}: LocalEntity): string {
  const bare = name.replace(/^the\s+/i, '')
  const known = knownName(name) ?? knownName(bare)
  const folded = foldPhrase(known?.type === type ? known.canonical : bare).replaceAll(' ,', '')
  const space = folded.lastIndexOf(' ')
  if (type === 'organization' && space > 0 && LEGAL_FORMS.has(folded.slice(space + 1)) && !folded.slice(0, space).endsWith(' and')) return folded.slice(0, space)
  return folded === '' ? name : folded
}

/** Whether a name is made of the letters of a longer one: "NCA", "MoD", "U.N.". */
export function isAcronym(name: string): boolean {
  const letters = name.replaceAll('.', '')
  return letters.length < 10 && /^[A-Z][A-Za-z&]*[A-Z]s?$/.test(letters)
}

/** In so many documents a type is said, and so many times as often as all others together, for it to win. */
const DOMINANT = {documents: 3, times: 4} as const

/** Groups things of one name and type. Where documents disagree on the type, one that clearly dominates takes the others in. */
export function groupThings(keys: ThingKeys): LinkedGroup[] {
  const byKey = new Map<string, Map<EntityType, LocalEntity[]>>()
  for (const [thing, key] of keys) {
    let byType = byKey.get(key)
    if (!byType) byKey.set(key, (byType = new Map<EntityType, LocalEntity[]>()))
    const members = byType.get(thing.type)
    if (members) members.push(thing)
    else byType.set(thing.type, [thing])
  }
  const groups: LinkedGroup[] = []
  for (const byType of byKey.values()) {
    const dominant = byType.size > 1 ? dominantOf(byType) : undefined
    const taken = dominant ? byType.get(dominant)! : []
    const documents = new Set(taken.map(({document}) => document))
    for (const [type, members] of byType) {
      if (type === dominant) continue
      // A document that speaks of both means two things.
      const rest: LocalEntity[] = []
      for (const member of members) (dominant && !documents.has(member.document) ? taken : rest).push(member)
      if (rest.length > 0) groups.push({type, members: rest})
    }
    if (dominant) groups.push({type: dominant, members: taken})
  }
  return groups
}

function dominantOf(byType: ReadonlyMap<EntityType, readonly LocalEntity[]>): EntityType | undefined {
  let total = 0
  let best: EntityType | undefined
  let most = 0
  for (const [type, members] of byType) {
    const documents = new Set(members.map(({document}) => document)).size
    total += documents
    if (documents > most) {
      most = documents
      best = type
    }
  }
  return most >= DOMINANT.documents && most >= (total - most) * DOMINANT.times ? best : undefined
}
