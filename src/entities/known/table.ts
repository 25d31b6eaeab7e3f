import type {EntityType} from '../entity-type.ts'
import {readString, type PackedStrings} from './bytes.ts'
import type {KnownCandidate, KnownEntities} from './types.ts'

/** The types by the number that a table stores. */
export const TYPES: readonly EntityType[] = [
  'person', 'organization', 'place', 'group', 'law', 'event', 'work', 'product', 'other',
  'date', 'time', 'money', 'percent', 'quantity', 'url', 'email', 'handle',
]

/**
 * Known names in columns. A *row* is one name of one entity; the rows of an entity follow one another, its main name first.
 *
 * Names are found by a table of hashes: a slot leads to the first row of a hash, `next` to the others. Only the hash of a name's folded
 * pieces is stored beside the name as written: whoever finds a row reads the name, and so knows both whether it is the same phrase
 * and which capital letters it asks for.
 */
export interface KnownTable extends KnownEntities {
  /** The names, by row, as written. */
  readonly texts: PackedStrings
  /** The hash of each row's pieces. */
  readonly hashes: Uint32Array
  /** The entity of each row. */
  readonly entries: Uint32Array
  /** After each row the next of the same hash, plus one; 0 after the last. */
  readonly next: Uint32Array
  /** Rows by hash, plus one, 0 where a slot is free; the length is a power of two. */
  readonly slots: Uint32Array
  /** How many pieces the longest name has whose first piece's hash ends so; the length is a power of two. */
  readonly reach: Uint8Array
  /** The caller's ids, by entity. */
  readonly ids: PackedStrings
  /** The first row of each entity. */
  readonly firstRows: Uint32Array
  /** The type of each entity: index into {@link TYPES}. */
  readonly types: Uint8Array
}

/** The first row whose name has that hash, or -1. */
export function firstRow({slots, hashes}: KnownTable, hash: number): number {
  const mask = slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot]! - 1
    if (row < 0 || hashes[row] === hash) return row
  }
}

/** Builds slots and chains of rows with these hashes. */
export function indexRows(hashes: Uint32Array): {slots: Uint32Array; next: Uint32Array} {
  const slots = new Uint32Array(powerOfTwo(hashes.length * 1.5 + 1))
  const next = new Uint32Array(hashes.length)
  const mask = slots.length - 1
  // From the last row to the first, so that each chain runs in the order given though rows are put before it.
  for (let row = hashes.length - 1; row >= 0; row--) {
    const hash = hashes[row]!
    let slot = hash & mask
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask
    next[row] = slots[slot]!
    slots[slot] = row + 1
  }
  return {slots, next}
}

/** The least power of two that is not less than `least`. */
export function powerOfTwo(least: number): number {
  let size = 1
  while (size < least) size *= 2
  return size
}

/** The entity of a row, as results show it. */
export function candidateOf(table: KnownTable, row: number): KnownCandidate {
  const entry = table.entries[row]!
  return {
    entry,
    id: readString(table.ids, entry),
    name: readString(table.texts, table.firstRows[entry]!),
    type: TYPES[table.types[entry]!]!,
  }
}
