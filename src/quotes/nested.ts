import {TokenKind, type TokenTable} from '../language/index.ts'
import type {Region} from './marks.ts'
import type {RawCue} from './raw.ts'
import {subjectBefore} from './sources.ts'
import {rangeOfItems, type Item} from './units.ts'
import type {VerbForm} from './verbs.ts'

/** A quotation inside a quotation, with the verb that leads into it. */
export interface NestedQuote {
  /** Where it stands, marks included. */
  readonly region: Region
  /** The verb before it. */
  readonly cue?: RawCue
  /** The word before the verb. */
  readonly source?: {readonly start: number; readonly end: number}
}

/** Fewest words of a nested stretch that no verb leads into: shorter ones are terms ("what he calls 'going dark'"). */
const MIN_WORDS = 4

/** How far before a nested stretch its verb may stand, in tokens: "if I was to say here '…'". */
const REACH = 3

/** The quotations that stand inside others. */
export function findNested(
  text: string,
  tokens: TokenTable,
  regions: readonly Region[],
  verbs: ReadonlyMap<string, VerbForm>,
): NestedQuote[] {
  const nested: NestedQuote[] = []
  let token = 0
  let floor = 0
  for (const region of regions) {
    if (region.depth === 1) {
      // What stands before the outer mark is the reporter's, and leads into nothing inside.
      while (floor < tokens.length && tokens.start[floor]! < region.innerStart) floor++
      continue
    }
    if (region.depth !== 2 || !region.closed) continue
    while (token < tokens.length && tokens.start[token]! < region.start) token++
    let cue: NestedQuote['cue']
    let source: NestedQuote['source']
    for (let at = token - 1; at >= floor && at >= token - REACH; at--) {
      const verb = verbs.get(tokens.lower[at]!)
      if (!verb || verb.kind === 'object') continue
      cue = {start: tokens.start[at]!, end: tokens.end[at]!, lemma: verb.lemma, negated: false, hypothetical: false, refusal: false, isAttitude: false}
      source = sourceBefore(tokens, at, floor)
      break
    }
    const words = text.slice(region.innerStart, region.innerEnd).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
    if (cue ? words > 0 : words >= MIN_WORDS) nested.push({region, ...(cue && {cue}), ...(source && {source})})
  }
  return nested
}

/** The pronoun or noun phrase before a verb inside a quotation: "I", "my mother", "the clerk". */
function sourceBefore(tokens: TokenTable, verb: number, floor: number): NestedQuote['source'] {
  for (let at = verb - 1; at >= floor && at >= verb - MAX_GROUP; at--) {
    if (!/^(?:i|he|she|we|they|you)$/.test(tokens.lower[at]!)) continue
    return {start: tokens.start[at]!, end: tokens.end[at]!}
  }
  const items: Item[] = []
  for (let at = Math.max(floor, verb - MAX_SUBJECT); at < verb; at++) {
    items.push({start: tokens.start[at]!, end: tokens.end[at]!, lower: tokens.lower[at]!, text: tokens.text[at]!, word: tokens.kind[at] === TokenKind.word, token: at})
  }
  const opening = items.findLastIndex((item) => !item.word && !/^[.'’-]$/.test(item.lower)) + 1
  // "Mr Bell kept yelling": over the verb that leads to it.
  const isGerund = tokens.lower[verb]!.endsWith('ing')
  const subject = subjectBefore(items, isGerund ? items.length - 1 : items.length, opening)
  return subject && subject.last - subject.first <= MAX_PHRASE ? rangeOfItems(items, subject.first, subject.last) : undefined
}

/** How far before its verb a pronoun may stand, how far before it a subject may begin, and how long it may be, in tokens. */
const MAX_GROUP = 4
const MAX_SUBJECT = 8
const MAX_PHRASE = 5
