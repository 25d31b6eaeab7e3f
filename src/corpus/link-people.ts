import type {Gender} from '../entities/index.ts'
import type {LocalEntity} from './link-records.ts'
import {readPersonName} from './person-names.ts'

/** A person of the corpus whom some document names in full. */
export interface Bearer {
  /** The documents' entities that are this person. */
  readonly members: LocalEntity[]
  /** How many documents name this person in full. */
  readonly documents: number
  /** The gender, if known. */
  readonly gender: Gender | undefined
  /** Which full name: equal for different people of one. */
  readonly family: number
}

/** Persons by full name, and those whose name does not say which person they are. */
export interface Bearers {
  /** The persons named in full. */
  readonly bearers: readonly Bearer[]
  /** For each entity with a full name the number of that name: context for others. */
  readonly familyOf: ReadonlyMap<LocalEntity, number>
  /** Full names that several bear where nothing in the name or by gender says which of them it is. */
  readonly unmarked: readonly LocalEntity[]
}

/**
 * Groups persons by given name and surname: middle names, initials, titles, accents and case do not matter. Where two of one name differ
 * in gender, in generation ("Jr"), or in their middle initials and roles, they are two, and who shows none of it is left aside.
 */
export function groupBearers(persons: readonly LocalEntity[]): Bearers {
  const full = persons.filter(({person}) => person!.isFull)
  const families = joinNames(full)
  const byFamily = new Map<number, LocalEntity[]>()
  const familyOf = new Map<LocalEntity, number>()
  for (const entity of full) {
    const family = families(entity.person!.key)
    familyOf.set(entity, family)
    const members = byFamily.get(family)
    if (members) members.push(entity)
    else byFamily.set(family, [entity])
  }
  const bearers: Bearer[] = []
  const unmarked: LocalEntity[] = []
  for (const [family, members] of byFamily) {
    for (const people of separate(members, unmarked)) {
      bearers.push({members: people, documents: new Set(people.map(({document}) => document)).size, gender: genderOfAll(people), family})
    }
  }
  return {bearers, familyOf, unmarked}
}

/**
 * Which full names are one: those of equal key, and those that a document uses beside a longer one ("Gabriel Boric" of "Gabriel Boric
 * Font") unless it is the short form of several. Gives for each key a number.
 */
function joinNames(full: readonly LocalEntity[]): (key: string) => number {
  const numbers = new Map<string, number>()
  for (const {person} of full) if (!numbers.has(person!.key)) numbers.set(person!.key, numbers.size)
  const owners = new Map<string, string | undefined>()
  for (const {person, aliases} of full) {
    const {key, given, surname} = person!
    for (const alias of aliases) {
      if (!/[\s.]/.test(alias)) continue
      const short = readPersonName(alias)
      if (!short.isFull || short.key === key || (short.given !== given && short.surname !== surname)) continue
      const owner = owners.has(short.key) ? owners.get(short.key) : key
      owners.set(short.key, owner === key ? key : undefined)
    }
  }
  const parents = [...numbers.values()]
  const rootOf = (number: number): number => {
    let root = number
    while (parents[root] !== root) root = parents[root]!
    for (let at = number; at !== root; ) {
      const up = parents[at]!
      parents[at] = root
      at = up
    }
    return root
  }
  for (const [short, owner] of owners) {
    const number = numbers.get(short)
    if (number !== undefined && owner !== undefined) parents[rootOf(number)] = rootOf(numbers.get(owner)!)
  }
  return (key) => rootOf(numbers.get(key)!)
}

/** Takes apart the people who bear one name; those who could be any of them go to `unmarked`. */
function separate(members: readonly LocalEntity[], unmarked: LocalEntity[]): LocalEntity[][] {
  let groups: LocalEntity[][] = [[...members]]
  const marks: readonly ((entity: LocalEntity) => string)[] = [
    ({gender, isGenderSure}) => (isGenderSure ? gender! : ''),
    ({person}) => person!.generation,
    ({person}) => person!.middle,
  ]
  for (const [index, mark] of marks.entries()) {
    const next: LocalEntity[][] = []
    for (const group of groups) for (const part of splitBy(group, mark, index === marks.length - 1, unmarked)) next.push(part)
    groups = next
  }
  return groups
}

function splitBy(group: readonly LocalEntity[], mark: (entity: LocalEntity) => string, isMiddle: boolean, unmarked: LocalEntity[]): LocalEntity[][] {
  const byMark = new Map<string, LocalEntity[]>()
  const plain: LocalEntity[] = []
  for (const entity of group) {
    const value = mark(entity)
    if (value === '') plain.push(entity)
    else if (byMark.has(value)) byMark.get(value)!.push(entity)
    else byMark.set(value, [entity])
  }
  const parts = isMiddle ? joinByRole([...byMark.values()]) : [...byMark.values()]
  if (parts.length < 2) return [[...group]]
  for (const entity of plain) unmarked.push(entity)
  return parts
}

/** Joins people who differ in a middle initial but hold one role: the initial is a slip of somebody's pen. */
function joinByRole(parts: LocalEntity[][]): LocalEntity[][] {
  const joined: LocalEntity[][] = []
  const holders = new Map<string, LocalEntity[]>()
  for (const part of parts) {
    const roles = new Set(part.flatMap((entity) => entity.roles.filter((role) => role.includes(' '))))
    let target: LocalEntity[] | undefined
    for (const role of roles) target ??= holders.get(role)
    if (!target) joined.push((target = []))
    for (const entity of part) target.push(entity)
    for (const role of roles) if (!holders.has(role)) holders.set(role, target)
  }
  return joined
}

/** What gender all that say one agree on. */
function genderOfAll(members: readonly LocalEntity[]): Gender | undefined {
  const sure = members.find(({isGenderSure}) => isGenderSure)?.gender
  if (sure) return sure
  const genders = new Set(members.map(({gender}) => gender).filter((gender) => gender !== undefined))
  return genders.size === 1 ? [...genders][0] : undefined
}
