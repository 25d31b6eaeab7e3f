import type {DocumentRecord} from '../records/index.ts'
import type {Grouping} from './themes.ts'
import type {Lexicon, Unit} from './units.ts'

/** A corpus whose units have been grouped: what themes are described from. */
export interface GroupedCorpus extends Grouping {
  /** The documents, in the order of their hashes. */
  readonly records: readonly DocumentRecord[]
  /** The units, in the order of the records. */
  readonly units: readonly Unit[]
  /** The words that count. */
  readonly lexicon: Lexicon
  /** How much each feature of the lexicon tells. */
  readonly weights: Float64Array
  /** The units of each theme. */
  readonly members: readonly (readonly number[])[]
}

/** The units of each theme, from the theme of each unit. */
export function membersOf(groups: Int32Array, count: number): number[][] {
  const members: number[][] = Array.from({length: count}, () => [])
  for (const [unit, group] of groups.entries()) if (group >= 0) members[group]!.push(unit)
  return members
}

/** A document that carries a theme. */
export interface Carrier {
  /** Index of its record. */
  readonly record: number
  /** Those of the record's sentences that belong to the theme: all, where documents are the units; with their likeness, where sentences are. */
  readonly own: ReadonlyMap<number, number | undefined>
}

/** The documents that carry a theme, in the order of the records. */
export function recordsOf({units, members, likeness, records}: GroupedCorpus, theme: number): Carrier[] {
  const found = new Map<number, Map<number, number | undefined>>()
  for (const unit of members[theme]!) {
    const {record, sentence} = units[unit]!
    let own = found.get(record)
    if (!own) found.set(record, own = new Map<number, number | undefined>())
    if (sentence >= 0) own.set(sentence, likeness[unit])
    else for (const index of records[record]!.sentences.keys()) own.set(index, undefined)
  }
  return [...found].map(([record, own]) => ({record, own}))
}

/** The phrases of a unit, as indices of its record's. */
export function phrasesOf({records}: GroupedCorpus, {record, sentence}: Unit): readonly number[] {
  const {phrases, sentences} = records[record]!
  return sentence < 0 ? phrases.map((_, phrase) => phrase) : sentences[sentence]!.phrases
}

/** How many of some things a set has too. */
export function countShared<Item>(items: Iterable<Item>, set: ReadonlySet<Item>): number {
  let count = 0
  for (const item of items) if (set.has(item)) count++
  return count
}

/** Rounded, so that the last bits of a sum never show. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Text in the order of its code units, the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
