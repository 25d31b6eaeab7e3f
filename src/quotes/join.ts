import type {Block} from '../document/index.ts'
import type {Region} from './marks.ts'
import {readUnit, type RawQuote} from './read-unit.ts'
import type {Item, Unit} from './units.ts'
import type {VerbForm} from './verbs.ts'

/** A quotation joined over units, with what is known of where its speaker is to be sought. */
export interface JoinedQuote extends RawQuote {
  /** The quotation before it whose speaker goes on, for one without a source of its own. */
  readonly continues?: JoinedQuote
  /** Index of the unit that leads into it, where no quotation does: "Patel was blunt. “It failed.”" */
  readonly ledBy?: number
}

/** Fewest words of a quoted stretch without a cue: shorter ones are scare quotes, names and terms far more often than speech. */
const MIN_WORDS = 5

/**
 * Reads all units and joins what belongs together: a quotation that goes on after "he said", paragraphs that reopen without
 * having closed, wholly quoted paragraphs after a quotation, and a cue that only comes in a later paragraph.
 */
export function joinUnits(
  units: readonly Unit[],
  blocks: readonly Block[],
  verbs: ReadonlyMap<string, VerbForm>,
): JoinedQuote[] {
  const quotes: JoinedQuote[] = []
  let last: JoinedQuote | undefined
  let previousBody = -1
  let announced: RawQuote | undefined

  for (const [index, unit] of units.entries()) {
    const body = blocks[unit.block]!.body
    const read = readUnit(unit, index, verbs)
    const raws = read.filter((raw) => raw.content.length > 0)
    const regions = unit.items.flatMap((item) => item.region ?? [])
    const follows = last !== undefined && last.unit === previousBody && body && isNear(units, blocks, last.unit, index)

    if (raws.length === 0 && regions.length > 0 && isWhollyQuoted(unit.items)) {
      if (announced && announced.unit === previousBody && body) {
        last = {...announced, unit: index, content: regions.map(rangeOf)}
        quotes.push(last)
      } else if (follows && (endsQuoted(units[last!.unit]!, last!) || regions[0]!.continues)) {
        for (const region of regions) last!.content.push(rangeOf(region))
        last!.unit = index
      } else if (regions.some((region) => isSpeech(region, unit.items))) {
        last = {
          unit: index,
          content: regions.map(rangeOf),
          passive: false,
          ...(follows ? {continues: last!} : previousBody >= 0 && body ? {ledBy: previousBody} : {}),
        }
        quotes.push(last)
      }
    } else {
      for (const [n, raw] of raws.entries()) {
        if (n === 0 && follows && !last!.cue && !last!.source && regions[0]?.continues && raw.content[0]!.start === regions[0].start) {
          // “First point. ⏎ “Second point,” he said: the tag is for both.
          quotes.pop()
          last = {...raw, content: last!.content.concat(raw.content)}
        } else last = raw
        quotes.push(last)
      }
      for (const region of regions) {
        if (raws.some((raw) => covers(raw, region)) || !isSpeech(region, unit.items)) continue
        quotes.push({unit: index, content: [rangeOf(region)], passive: false})
      }
    }
    announced = read.find((raw) => raw.content.length === 0)
    if (body) previousBody = index
  }
  return quotes
}

const rangeOf = (region: Region): {start: number; end: number} => ({start: region.start, end: region.end})

function covers(raw: RawQuote, region: Region): boolean {
  return raw.content.some((range) => range.start <= region.start && region.end <= range.end)
}

/** Whether nothing but punctuation stands outside the quotation marks. */
function isWhollyQuoted(items: readonly Item[]): boolean {
  return items.every((item) => item.region !== undefined || !item.word)
}

/** Whether no other unit of the body stands between, and at most one paragraph break. */
function isNear(units: readonly Unit[], blocks: readonly Block[], before: number, after: number): boolean {
  for (let block = units[before]!.block + 1; block < units[after]!.block; block++) {
    const between = blocks[block]!
    if (between.body && between.type !== 'subheading') return false
  }
  return true
}

/** Whether the unit ends in the quotation itself or in its tag, so that quoted words after it go on with it. */
function endsQuoted(unit: Unit, quote: JoinedQuote): boolean {
  const final = quote.content.at(-1)!
  const isQuoted = unit.items.some((item) => item.region?.start === final.start && item.region.end === final.end)
  if (!isQuoted) return false
  const sourceEnd = quote.source?.end ?? 0
  const after = unit.items.filter((item) => item.start >= final.end && item.word)
  return after.length === 0 || (sourceEnd > final.end && after.length <= MAX_TAG)
}

/** Longest tag after which quoted words still go on: "he warned during a speech at the Royal Institute". */
const MAX_TAG = 24

function isSpeech(region: Region, items: readonly Item[]): boolean {
  const item = items.find((candidate) => candidate.region === region)!
  const words = item.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length < MIN_WORDS) return isWhollyQuoted(items) && /[.!?…,]["”’']*$/.test(item.text)
  // A title: every word but the small ones has a capital.
  const long = words.filter((word) => word.length > 3)
  const isTitle = long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !/[.!?,]["”’']*$/.test(item.text)
  return !isTitle
}
