import {checkIterable, checkLinkable} from './check.ts'
import {nameGroups} from './link-ids.ts'
import {readContext} from './link-context.ts'
import {linkLone} from './link-lone.ts'
import {groupBearers} from './link-people.ts'
import {readEntities, type LocalEntity} from './link-records.ts'
import {groupThings, keysOfThings} from './link-things.ts'
import type {EntityLink, LinkedEntities} from './link-types.ts'
import type {DocumentAnalysis} from './types.ts'

/**
 * Links the entities of many documents: who and what is the same in all of them. The same analyses in any order give the same result.
 *
 * A wrong link is worse than none, so what is uncertain stays apart:
 *
 * - **People** are one by given name and surname, whatever their middle names, titles, accents and case. People of one name are kept apart
 *   where their gender or generation ("Jr") differs, or both their middle initials and their roles. A surname alone ("Mr Rowley") is
 *   linked only where exactly one person of the corpus fits, by gender and by what the documents share: a role, an
 *   organization, other names; or where nobody else of an uncommon name counts. Else it is somebody of its document alone.
 * - **Organizations, places and the rest** are one by name, without "the", accents, case and legal form ("Ltd"). An
 *   acronym is its long form where some document has both and the corpus has no other.
 * - A thing whose **type** documents disagree on is kept apart by type, save where at least three documents, and four times as many as
 *   have any other, agree. People never become things.
 * - **Dates, sums and quantities** are not linked; addresses (`url`, `email`, `handle`) are one only letter by letter.
 * - What has one id in the caller's list (`known`) is one, whatever its names.
 *
 * The ids are the corpus': another document may change them.
 *
 * @param analyses What `analyzeDocument` gave, of documents with different ids; any iterable.
 * @returns The entities of the corpus, and the way to them from those of the documents.
 * @throws TypeError if an argument is not of its kind; RangeError if two documents share an id.
 * @example
 * ```ts
 * import {analyzeDocument, linkEntities, parseDocument} from 'nutgraf'
 *
 * const monday = parseDocument('Ann Reed, the mayor of Oxford, resigned. Ms Reed gave no reason.', {id: 'monday'})
 * const friday = parseDocument('Ann M. Reed was seen in London.', {id: 'friday'})
 * const {entities, links} = linkEntities([monday, friday].map((document) => analyzeDocument(document)))
 *
 * entities[0].id // => 'person:ann-reed'
 * entities[0].documents.map(({document}) => document) // => ['friday', 'monday']
 * entities[0].aliases // => ['Ann M. Reed', 'Reed']
 * links.find(({document, entity}) => document === 'monday' && entity === 'e1').id // => 'person:ann-reed'
 * ```
 */
export function linkEntities(analyses: Iterable<DocumentAnalysis>): LinkedEntities {
  const sorted = readSorted(analyses)
  const ids = sorted.map(({id}) => id)
  const persons: LocalEntity[] = []
  const things: LocalEntity[] = []
  for (const {entities} of sorted) for (const entity of entities) (entity.type === 'person' ? persons : things).push(entity)

  const keys = keysOfThings(things)
  const bearers = groupBearers(persons)
  const context = readContext([...persons, ...things], keys, bearers.familyOf, sorted.length)
  const people = linkLone(persons.filter(({person}) => !person!.isFull), bearers, context)
  const named = nameGroups([...people, ...groupThings(keys)], ids)

  const idOf = new Map<LocalEntity, string>()
  for (const {entity, members} of named) for (const member of members) idOf.set(member, entity.id)
  const links: EntityLink[] = []
  for (const {id: document, entities} of sorted) for (const entity of entities) links.push({document, entity: entity.id, id: idOf.get(entity)!})
  return {entities: named.map(({entity}) => entity), links}
}

interface ReadAnalysis {
  readonly id: string
  readonly entities: readonly LocalEntity[]
}

/**
 * What linking asks of the analyses, by id: from here on their order is their own. The analyses are not kept: a corpus may stream by
 * whose quotations fill no memory.
 */
function readSorted(analyses: Iterable<DocumentAnalysis>): ReadAnalysis[] {
  checkIterable(analyses, 'analyses')
  const ids = new Set<string>()
  const list: ReadAnalysis[] = []
  for (const analysis of analyses) {
    checkLinkable(analysis)
    if (ids.has(analysis.id)) throw new RangeError(`Expected analyses of documents with different ids, got ${JSON.stringify(analysis.id)} twice`)
    ids.add(analysis.id)
    list.push({id: analysis.id, entities: readEntities(analysis)})
  }
  list.sort((a, b) => (a.id < b.id ? -1 : 1))
  list.forEach(({entities}, document) => {
    for (const entity of entities) entity.document = document
  })
  return list
}
