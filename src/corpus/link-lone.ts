import type {Gender} from '../entities/index.ts'
import {WordFlag, wordFlags} from '../language/lexicons/index.ts'
import type {Context} from './link-context.ts'
import type {Bearer, Bearers} from './link-people.ts'
import type {LinkedGroup, LocalEntity} from './link-records.ts'
import {readPersonName} from './person-names.ts'

/** Those whom one short name may mean. */
interface Slot {
  readonly bearers: Set<number>
  /** Of each document the bearers whom it names in full. */
  readonly byDocument: Map<number, number[]>
  /** Of each role its holders. */
  readonly byRole: Map<string, number[]>
}

/** So many bearers in one document or of one role are kept; where there are as many, the evidence singles out nobody. */
const MOST_ALIKE = 8

/** As much evidence is needed: a role of several words, an organization, or two places. */
const ENOUGH = 2
const ROLE_WEIGHT = {word: 1, phrase: 3} as const

/**
 * Says of each person whose name is short ("Rowley", "M. Rowley"), or is shared by several, who it is. Only where exactly one person
 * of that name fits: by gender, and by what the documents have in common, or because nobody else of the name counts in the corpus.
 * Everybody else is somebody of the document's own.
 */
export function linkLone(lone: readonly LocalEntity[], {bearers, familyOf, unmarked}: Bearers, context: Context): LinkedGroup[] {
  const groups: LinkedGroup[] = bearers.map(({members}) => ({type: 'person', members: [...members]}))
  const floating = [...lone, ...unmarked]
  const slots = buildSlots(floating, bearers, familyOf)
  const leaders = new Map<string, number>()
  for (const entity of floating) {
    const name = slotOf(entity, familyOf)
    const slot = slots.get(name)!
    let bearer = slot.bearers.size === 0 ? -1 : bestByEvidence(entity, slot, bearers, familyOf, context)
    if (bearer === undefined) bearer = leaderFor(entity, name, slot, bearers, leaders)
    if (bearer < 0) groups.push({type: 'person', members: [entity]})
    else groups[bearer]!.members.push(entity)
  }
  return groups
}

function slotOf(entity: LocalEntity, familyOf: ReadonlyMap<LocalEntity, number>): string {
  const family = familyOf.get(entity)
  if (family !== undefined) return `\n${family}`
  const {given, surname} = entity.person!
  return given === '' ? surname : `${given} ${surname}`
}

/** Files the bearers under the short names that are asked for. */
function buildSlots(floating: readonly LocalEntity[], bearers: readonly Bearer[], familyOf: ReadonlyMap<LocalEntity, number>): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const entity of floating) {
    const name = slotOf(entity, familyOf)
    if (!slots.has(name)) slots.set(name, {bearers: new Set(), byDocument: new Map(), byRole: new Map()})
  }
  bearers.forEach(({members, family}, bearer) => {
    for (const member of members) {
      for (const name of shortNames(member, family)) {
        const slot = slots.get(name)
        if (!slot) continue
        slot.bearers.add(bearer)
        note(slot.byDocument, member.document, bearer)
        for (const role of member.roles) note(slot.byRole, role, bearer)
      }
    }
  })
  return slots
}

function shortNames({person, aliases}: LocalEntity, family: number): ReadonlySet<string> {
  const {given, surname} = person!
  const names = new Set([`\n${family}`, surname, `${given[0]} ${surname}`])
  for (const alias of aliases) {
    const short = readPersonName(alias)
    if (!short.isFull && short.given === '') names.add(short.surname)
  }
  return names
}

function note<Key>(index: Map<Key, number[]>, key: Key, bearer: number): void {
  const known = index.get(key)
  if (!known) index.set(key, [bearer])
  else if (known.length < MOST_ALIKE && !known.includes(bearer)) known.push(bearer)
}

/** The only bearer with enough evidence; -1 where several have it, nothing where none has. */
function bestByEvidence(
  entity: LocalEntity, slot: Slot, bearers: readonly Bearer[], familyOf: ReadonlyMap<LocalEntity, number>, context: Context,
): number | undefined {
  const scores = new Map<number, number>()
  let isCrowded = false
  const add = (found: Iterable<number>, weight: number): void => {
    for (const bearer of found) scores.set(bearer, (scores.get(bearer) ?? 0) + weight)
  }
  // "the former mayor of Oxford" and "mayor" are one piece of evidence.
  const byRole = new Map<number, number>()
  for (const role of entity.roles) {
    const holders = slot.byRole.get(role) ?? []
    if (holders.length === MOST_ALIKE) isCrowded = true
    const weight = role.includes(' ') ? ROLE_WEIGHT.phrase : ROLE_WEIGHT.word
    for (const bearer of holders) byRole.set(bearer, Math.max(byRole.get(bearer) ?? 0, weight))
  }
  for (const [bearer, weight] of byRole) add([bearer], weight)

  const own = context.keyOfFamily(familyOf.get(entity) ?? -1)
  for (const {key, weight} of context.keysOf(entity.document)) {
    if (key === own) continue
    const found = new Set<number>()
    for (const document of context.documentsOf(key)) {
      const there = slot.byDocument.get(document)
      if (there?.length === MOST_ALIKE) isCrowded = true
      for (const bearer of there ?? []) found.add(bearer)
    }
    add(found, weight)
  }
  if (isCrowded) return -1

  let best: number | undefined
  const here = slot.byDocument.get(entity.document)
  for (const [bearer, score] of scores) {
    // Who reads one document knows more than who compares two: there the short name was found to be somebody else's.
    if (score < ENOUGH || here?.includes(bearer) || !agrees(entity.gender, bearers[bearer]!.gender)) continue
    if (best !== undefined) return -1
    best = bearer
  }
  return best
}

function agrees(left: Gender | undefined, right: Gender | undefined): boolean {
  return left === undefined || right === undefined || left === right
}

/** A bearer without rivals needs so many documents, more where the surname is a common one. */
const RARE_DOCUMENTS = 3
const COMMON_DOCUMENTS = 12
/** So many times as many documents as all others of the name together. */
const FAR = 10

/** The one bearer who is by far the best known of those whom the gender allows, or -1. */
function leaderFor(entity: LocalEntity, name: string, slot: Slot, bearers: readonly Bearer[], leaders: Map<string, number>): number {
  const memo = `${entity.gender ?? ''}\n${name}`
  let leader = leaders.get(memo)
  if (leader === undefined) leaders.set(memo, (leader = findLeader(entity, slot, bearers)))
  return leader >= 0 && slot.byDocument.get(entity.document)?.includes(leader) ? -1 : leader
}

function findLeader({person, gender}: LocalEntity, slot: Slot, bearers: readonly Bearer[]): number {
  const flags = wordFlags(person!.surname)
  // Another Paul, and "Brook" that is a brook, are in every corpus.
  if (person!.given === '' && (flags & ~WordFlag.family) !== 0) return -1
  let leader = -1
  let total = 0
  for (const bearer of slot.bearers) {
    const {documents, gender: known} = bearers[bearer]!
    if (!agrees(gender, known)) continue
    total += documents
    if (leader < 0 || documents > bearers[leader]!.documents) leader = bearer
  }
  const most = leader < 0 ? 0 : bearers[leader]!.documents
  const needed = flags === 0 || person!.isFull ? RARE_DOCUMENTS : COMMON_DOCUMENTS
  return most >= needed && most >= (total - most) * FAR ? leader : -1
}
