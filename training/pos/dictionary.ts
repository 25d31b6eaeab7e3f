import {foldMarks} from '../../src/language/pos/lexemes.ts'
import {TAGS} from '../../src/language/pos/upos.ts'
import {hashText, SHORT_HASH, type ModelParts} from '../../src/model/index.ts'
import type {Tagged} from './corpus.ts'

/** How often a word must be seen to be in the dictionary, and to be sure of its only tag; how rare a tag is no tag of a word. */
export interface DictionaryOptions {
  readonly least: number
  readonly sureFrom: number
  readonly sureShare: number
  readonly rare: number
}

/**
 * The frequent words with the set of tags that they have: a number below `TAGS` for one tag, others for sets of several (their
 * order tells which is the usual one). The weight is 1 where the word is sure enough to be tagged without a look around.
 */
export function makeDictionary(sets: readonly Tagged[], {least, sureFrom, sureShare, rare}: DictionaryOptions): ModelParts {
  const counts = new Map<number, Uint32Array>()
  for (const {text, tags} of sets) {
    text.forEach((word, at) => {
      const hash = hashText(foldMarks(word).toLowerCase()) & SHORT_HASH
      let count = counts.get(hash)
      if (!count) counts.set(hash, (count = new Uint32Array(TAGS)))
      count[tags[at]!]!++
    })
  }
  const entries: [hash: number, kind: string, isSure: boolean][] = []
  const sizes = new Map<string, number>()
  for (const [hash, count] of counts) {
    const total = count.reduce((sum, value) => sum + value, 0)
    if (total < least) continue
    const kind = [...count.keys()].filter((tag) => count[tag]! > total * rare).sort((a, b) => count[b]! - count[a]! || a - b)
    const isSure = total >= sureFrom && count[kind[0]!]! >= total * sureShare
    const name = kind.join()
    entries.push([hash, name, isSure])
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
  }
  // The commonest sets have numbers of their own; the others count as their first two tags, or first tag.
  const names = [...sizes.keys()].filter((name) => name.includes(',')).sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1)).slice(0, 256 - TAGS)
  const numbers = new Map(names.map((name, index) => [name, TAGS + index]))
  const numberOf = (name: string): number => {
    const parts = name.split(',')
    return numbers.get(name) ?? (parts.length > 1 ? numbers.get(parts.slice(0, 2).join()) : undefined) ?? Number(parts[0])
  }
  entries.sort((a, b) => a[0] - b[0])
  return {
    labels: 1, transitions: new Int16Array(0),
    hashes: Uint32Array.from(entries, ([hash]) => hash),
    starts: Uint32Array.from({length: entries.length + 1}, (_, index) => index),
    columns: Uint8Array.from(entries, ([, name]) => numberOf(name)),
    weights: Int8Array.from(entries, ([, , isSure]) => (isSure ? 1 : 0)),
  }
}
