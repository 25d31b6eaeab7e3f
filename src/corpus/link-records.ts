import {foldPhrase, foldWord} from '../entities/known/index.ts'
import type {Entity, EntityType, Gender} from '../entities/index.ts'
import {genderOfGivenName, HONORIFICS} from '../language/lexicons/index.ts'
import {readPersonName, type PersonName} from './person-names.ts'
import type {DocumentAnalysis} from './types.ts'

/** An entity of a document, with all that linking asks of it. */
export interface LocalEntity {
  /** Index of its document, documents sorted by id: known when all are read. */
  document: number
  /** Its index in the document's entities. */
  readonly index: number
  /** Its id in the document. */
  readonly id: string
  /** What kind of thing it is. */
  readonly type: EntityType
  /** The fullest form of its name in the document. */
  readonly name: string
  /** The other forms. */
  readonly aliases: readonly string[]
  /** Its id in the caller's list of known entities: what shares it is one, whatever its names. */
  readonly knownId?: string
  /** How often the document refers to it. */
  readonly mentions: number
  /** What the document calls it, folded: see {@link rolesOf}. Of a person. */
  readonly roles: readonly string[]
  /** The parts of a person's name. */
  readonly person?: PersonName
  /** The gender by which the document refers to a person. */
  readonly gender?: Gender
  /** Whether that gender is beyond doubt: by a form of address, or by pronouns again and again. */
  readonly isGenderSure: boolean
}

/** Entities of documents that are one. */
export interface LinkedGroup {
  /** What kind of thing it is. */
  readonly type: EntityType
  /** The entities, in any order. */
  readonly members: LocalEntity[]
}

/** Dates, sums and the like: "Monday" is another day in each text, and "£5" no thing that documents share. */
const VALUES: ReadonlySet<EntityType> = new Set(['date', 'time', 'money', 'percent', 'quantity'])

/** The entities of an analysis that can be linked. */
export function readEntities(analysis: DocumentAnalysis): LocalEntity[] {
  const addressed = addressedIn(analysis)
  const records: LocalEntity[] = []
  analysis.entities.forEach((entity, index) => {
    const {id, type, name, aliases, mentions, knownId} = entity
    if (VALUES.has(type)) return
    const common = {document: -1, index, id, type, name, aliases, mentions: mentions.length, ...(knownId === undefined ? {} : {knownId})}
    if (type !== 'person') {
      records.push({...common, roles: [], isGenderSure: false})
      return
    }
    const person = personOf(name, knownId)
    const {gender, isSure} = genderOf(entity, person, addressed.get(id))
    records.push({...common, roles: rolesOf(entity), person, ...(gender ? {gender} : {}), isGenderSure: isSure})
  })
  return records
}

/** The parts of a name; a known person's is full, and its key is the id, which no name can be: names hold no line breaks. */
function personOf(name: string, knownId: string | undefined): PersonName {
  const person = readPersonName(name)
  return knownId === undefined ? person : {...person, isFull: true, key: `\n${knownId}`, middle: '', generation: ''}
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
])

function genderOf({mentions}: Entity, name: PersonName, addressed: Gender | undefined): {gender: Gender | undefined; isSure: boolean} {
  if (addressed) return {gender: addressed, isSure: true}
  const counts = {male: 0, female: 0}
  for (const {kind, text} of mentions) {
    const gender = kind === 'pronoun' ? PRONOUNS.get(text.toLowerCase()) : undefined
    if (gender) counts[gender]++
  }
  const most = counts.male > counts.female ? 'male' : 'female'
  const high = counts[most]
  const low = counts.male + counts.female - high
  // A pronoun may be linked wrongly: one among many says nothing, and one alone is no proof.
  if (high > 0 && low * 5 <= high) return {gender: most, isSure: high > 1}
  return {gender: high === 0 && name.isFull ? genderOfGivenName(name.given) : undefined, isSure: false}
}

/** The gender of those who are quoted under a form of address: "Mr Rowley said". Names of entities stand without. */
function addressedIn({quotes}: DocumentAnalysis): ReadonlyMap<string, Gender> {
  const addressed = new Map<string, Gender>()
  for (const {source, speakers} of quotes) {
    const [speaker] = speakers
    if (!source || speakers.length !== 1 || !speaker?.entity || (speaker.via !== 'name' && speaker.via !== 'alias')) continue
    const [first = '', second = ''] = source.text.split(/\s+/, 2)
    const gender = HONORIFICS.get(foldWord(first.replace('.', '')))
    // "Mr Rowley's wife" is not Mr Rowley.
    const words = foldPhrase(speaker.name).split(' ')
    if (gender && !/['’]s?$/.test(second) && words.includes(foldPhrase(second))) addressed.set(speaker.entity, gender)
  }
  return addressed
}

const BEFORE_ROLE: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'former', 'ex', 'then', 'acting', 'new', 'late', 'current', 'outgoing', 'incoming',
])
const AFTER_ROLE: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'from', 'with'])

/**
 * A person's roles as they are compared: "the former mayor of Oxford" is "mayor of oxford" and "mayor". A role that was held is still
 * the same person's.
 */
function rolesOf({roles}: Entity): string[] {
  const found = new Set<string>()
  for (const {text} of roles) {
    const words = foldPhrase(text).split(' ')
    let first = 0
    while (first < words.length - 1 && BEFORE_ROLE.has(words[first]!)) first++
    let last = first + 1
    while (last < words.length && !AFTER_ROLE.has(words[last]!)) last++
    found.add(words.slice(first).join(' '))
    found.add(words.slice(first, last).join(' '))
  }
  found.delete('')
  return [...found]
}
