import type {LocalEntity} from './link-records.ts'
import type {ThingKeys} from './link-things.ts'

/** Something that a document names, as evidence of whom it speaks of. */
export interface ContextKey {
  /** Its number in the corpus. */
  readonly key: number
  /** How much it says that another document names it too. */
  readonly weight: number
}

/** What the documents of a corpus name. */
export interface Context {
  /** The most telling things that a document names and another does too. */
  readonly keysOf: (document: number) => readonly ContextKey[]
  /** The documents that name a thing. */
  readonly documentsOf: (key: number) => readonly number[]
  /** The key of a full name's number. */
  readonly keyOfFamily: (family: number) => number
}

/** Weights: what most texts of a region share says least. */
const WEIGHT = {place: 1, group: 1, other: 2, person: 2} as const

/** A thing that so many documents name, or more than this part of all, is evidence of nothing. */
const MOST_DOCUMENTS = 64
const MOST_PART = 0.25
/** In a corpus so small every shared thing counts. */
const FEW_DOCUMENTS = 8
/** So many of a document's things are looked at. */
const MOST_KEYS = 64

/** Reads what each document names: things by key, persons by full name. */
export function readContext(entities: readonly LocalEntity[], things: ThingKeys, familyOf: ReadonlyMap<LocalEntity, number>, documents: number): Context {
  const numbers = new Map<string, number>()
  const named: Map<number, number>[] = []
  const namedBy: number[][] = []
  for (const entity of entities) {
    const family = familyOf.get(entity)
    const name = entity.type === 'person' ? (family === undefined ? undefined : familyKey(family)) : things.get(entity)
    if (name === undefined) continue
    let key = numbers.get(name)
    if (key === undefined) {
      key = numbers.size
      numbers.set(name, key)
      namedBy.push([])
    }
    const weights = (named[entity.document] ??= new Map<number, number>())
    const {type} = entity
    const weight = type === 'place' || type === 'group' || type === 'person' ? WEIGHT[type] : WEIGHT.other
    if (!weights.has(key)) namedBy[key]!.push(entity.document)
    // One name of two types counts as the lesser.
    weights.set(key, Math.min(weights.get(key) ?? weight, weight))
  }

  const limit = Math.max(FEW_DOCUMENTS, Math.min(MOST_DOCUMENTS, documents * MOST_PART))
  const telling = new Map<number, readonly ContextKey[]>()
  const keysOf = (document: number): readonly ContextKey[] => {
    let keys = telling.get(document)
    if (!keys) {
      keys = [...(named[document] ?? [])]
        .map(([key, weight]) => ({key, weight}))
        .filter(({key}) => namedBy[key]!.length > 1 && namedBy[key]!.length <= limit)
        .sort((a, b) => namedBy[a.key]!.length - namedBy[b.key]!.length || a.key - b.key)
        .slice(0, MOST_KEYS)
      telling.set(document, keys)
    }
    return keys
  }
  return {keysOf, documentsOf: (key) => namedBy[key]!, keyOfFamily: (family) => numbers.get(familyKey(family)) ?? -1}
}

/** No name holds a line break. */
function familyKey(family: number): string {
  return `person\n${family}`
}
