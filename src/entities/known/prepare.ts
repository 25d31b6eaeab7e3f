import {checkKeys, checkStrings, expected} from '../../document/index.ts'
import {createNumberWriter, createStringWriter} from './bytes.ts'
import {EMPTY_HASH, extendHash, piecesOfName} from './pieces.ts'
import {indexRows, powerOfTwo, TYPES, type KnownTable} from './table.ts'
import type {KnownEntities, KnownEntity} from './types.ts'

/** How many words a name may have. */
const MOST_PIECES = 64

/**
 * Makes a list of known entities ready for finding them in texts: a gazetteer of people, a register of companies.
 *
 * Names are compared word by word. Accents, forms of the apostrophe, hyphens and the full stops of initials do not matter; capital
 * letters do:
 *
 * - a word with a capital letter is found only where the text has one too: "Apple" is not found in "an apple";
 * - a word all in capitals is found only in capitals: "WHO" is not found in "Who said so?";
 * - a word in lower case is found in any case, as is "the" before a name.
 *
 * A possessive ending in the text belongs to no name, save those written with one ("Sainsbury's").
 *
 * The list may be long: a million names of two words take 56 MB. It can be any iterable, read once, so it need not be in memory.
 *
 * @param list Known entities. Several may share a name: all of them are then candidates, in the order given.
 * @returns The entities made ready, to use with any number of documents.
 * @throws TypeError if the list or an entity is not of its kind; RangeError if a name has more than 64 words.
 * @example
 * ```ts
 * import {prepareKnown} from 'nutgraf'
 *
 * const known = prepareKnown([
 *   {id: 'Q1', name: 'Harbour Trust', type: 'organization', aliases: ['HT']},
 *   {id: 'Q2', name: 'Ann Reed', type: 'person'},
 * ])
 *
 * known.size // => 2
 * known.names // => 3
 * ```
 */
export function prepareKnown(list: Iterable<KnownEntity>): KnownEntities {
  if (typeof list !== 'object' || list === null || typeof list[Symbol.iterator] !== 'function') throw expected('known entities to be a list', list)
  const typeNumbers = new Map<string, number>(TYPES.map((type, index) => [type, index]))
  const texts = createStringWriter()
  const ids = createStringWriter()
  const hashes = createNumberWriter()
  const entries = createNumberWriter()
  const firstRows = createNumberWriter()
  const types = createNumberWriter()
  const firsts = createNumberWriter()
  const lengths = createNumberWriter()
  let size = 0
  let names = 0

  const addName = (name: string): void => {
    const pieces = piecesOfName(name)
    if (pieces.length === 0) throw expected('each name of a known entity to have letters', name)
    if (pieces.length > MOST_PIECES) throw new RangeError(`Expected names of at most ${MOST_PIECES} words, got ${pieces.length} in ${JSON.stringify(name.slice(0, 40))}`)
    let hash = EMPTY_HASH
    for (const piece of pieces) hash = extendHash(hash, piece.hash)
    texts.add(name)
    hashes.add(hash)
    entries.add(size)
    firsts.add(pieces[0]!.hash)
    lengths.add(pieces.length)
    names++
  }

  for (const entity of list) {
    const type = typeNumbers.get(checkEntity(entity))
    if (type === undefined) throw expected(`the type of a known entity to be one of ${TYPES.join(', ')}`, entity.type)
    ids.add(entity.id)
    types.add(type)
    firstRows.add(names)
    addName(entity.name)
    for (const alias of entity.aliases ?? []) addName(alias)
    size++
  }

  const hashColumn = hashes.finish()
  const table: KnownTable = {
    kind: 'known-entities',
    size,
    names,
    texts: texts.finish(),
    hashes: hashColumn,
    entries: entries.finish(),
    ...indexRows(hashColumn),
    reach: reachOf(firsts.finish(), lengths.finish()),
    ids: ids.finish(),
    firstRows: firstRows.finish(),
    types: Uint8Array.from(types.finish()),
  }
  return table
}

/** Checks an entity, and gives its type. */
function checkEntity(entity: KnownEntity): string {
  checkKeys(entity, ['id', 'name', 'type', 'aliases'], 'each known entity')
  if (typeof entity.id !== 'string' || entity.id === '') throw expected('the id of a known entity to be a string with letters', entity.id)
  if (typeof entity.name !== 'string') throw expected('the name of a known entity to be a string', entity.name)
  checkStrings(entity.aliases, 'the aliases of a known entity')
  return entity.type
}

/** By the hash of a first word how many words to look at: most words of a text begin no name, and cost one look. */
function reachOf(firsts: Uint32Array, lengths: Uint32Array): Uint8Array {
  const reach = new Uint8Array(powerOfTwo(firsts.length + 1))
  const mask = reach.length - 1
  firsts.forEach((hash, row) => {
    reach[hash & mask] = Math.max(reach[hash & mask]!, lengths[row]!)
  })
  return reach
}

/**
 * Checks that a value is what {@link prepareKnown} made, or a clone of it; `undefined` passes.
 *
 * @throws TypeError if it is not.
 */
export function checkKnown(value: unknown, name: string): void {
  if (value === undefined) return
  if (typeof value !== 'object' || value === null) throw expected(`${name} to be made by prepareKnown`, value)
  const {kind, slots} = value as Partial<KnownTable>
  if (kind !== 'known-entities' || !(slots instanceof Uint32Array)) throw expected(`${name} to be made by prepareKnown`, value)
}
