import {TokenKind, type TokenTable} from '../language/index.ts'
import type {Region} from './marks.ts'
import type {Range} from './raw.ts'
import {REPORTING_VERBS} from './verbs.ts'

/** A token outside quotation marks, or a whole quoted stretch seen as one thing. */
export interface Item {
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The token in lower case without its possessive; empty for a quoted stretch. */
  readonly lower: string
  /** As written, a quoted stretch with its marks. */
  readonly text: string
  /** Whether it is a word. */
  readonly word: boolean
  /** Index of its token, of its first one for a quoted stretch. */
  readonly token: number
  /** The quoted stretch, where it is one. */
  readonly region?: Region
}

/**
 * A sentence as a reader of quotations sees it: what stands between quotation marks counts as one item, so that a quotation of
 * many sentences and its "he said" make one unit.
 */
export interface Unit {
  /** Index of its block. */
  readonly block: number
  /** Its items, in order. */
  readonly items: readonly Item[]
}

/** So many items are no sentence: what follows is a unit of its own, though a quotation goes on over the sentence's end. */
const MOST_ITEMS = 512

/** The units of every block, in order. */
export function unitsOf(text: string, tokens: TokenTable, regions: readonly Region[]): readonly Unit[] {
  const units: Unit[] = []
  let regionAt = 0
  let items: Item[] = []
  let hasBare = false
  let block = -1
  let token = 0

  const flush = (): void => {
    if (items.length > 0) units.push({block, items})
    items = []
    hasBare = false
  }

  const outer = regions.filter((region) => region.depth === 1)
  let sentence = -1
  while (token < tokens.length) {
    const start = tokens.start[token]!
    const row = tokens.sentences[tokens.sentence[token]!]!
    if (row.block !== block) {
      flush()
      block = row.block
      sentence = tokens.sentence[token]!
    }
    while (regionAt < outer.length && outer[regionAt]!.end <= start) regionAt++
    const region = outer[regionAt]
    const inRegion = region !== undefined && tokens.end[token]! > region.start
    if (tokens.sentence[token]! !== sentence) {
      sentence = tokens.sentence[token]!
      // A closing mark that the splitter left behind belongs to what it closes, so it begins no unit.
      // A dash after a quotation signs it: "“Never give in.” — A. Lee".
      const isQuoted = items.length > 0 && !hasBare
      // "“Is it cold?” I asked.": the splitter takes the capital of "I" for a beginning.
      const signs = isQuoted && (/^[–—―]$/.test(tokens.lower[token]!) || (tokens.lower[token] === 'i' && REPORTING_VERBS.has(tokens.lower[token + 1] ?? '') && /[?!,…]\W{0,2}$/.test(items.at(-1)!.text.slice(-3))))
      if (!signs && (!inRegion || region.start >= row.start || items.length >= MOST_ITEMS)) flush()
    }
    if (inRegion) {
      items.push({start: region.start, end: region.end, lower: '', text: text.slice(region.start, region.end), word: false, token, region})
      while (token < tokens.length && tokens.start[token]! < region.end) {
        sentence = tokens.sentence[token]!
        token++
      }
      regionAt++
      continue
    }
    hasBare = true
    items.push({
      start,
      end: tokens.end[token]!,
      lower: tokens.lower[token]!,
      text: tokens.text[token]!,
      word: tokens.kind[token] === TokenKind.word,
      token,
    })
    token++
  }
  flush()
  return units
}

/** The text's range of the items `[first, last)`. */
export function rangeOfItems(items: readonly Item[], first: number, last: number): Range {
  return {start: items[first]!.start, end: items[last - 1]!.end}
}

/** Whether nothing but punctuation stands outside the quotation marks. */
export function isWhollyQuoted({items}: Unit): boolean {
  return items.every((item) => item.region !== undefined || !item.word)
}

/** What stands around a unit, as bits: 1 a wholly quoted unit before it, 2 after it, 4 where it begins its block. */
export function aroundOf(units: readonly Unit[], index: number): number {
  const before = units[index - 1]
  const after = units[index + 1]
  return (before && isWhollyQuoted(before) ? 1 : 0) + (after && isWhollyQuoted(after) ? 2 : 0) + (before?.block === units[index]!.block ? 0 : 4)
}
