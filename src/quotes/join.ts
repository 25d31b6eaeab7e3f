import type {Block} from '../document/index.ts'
import type {Region} from './marks.ts'
import {lettersOf, type RawQuote} from './raw.ts'
import {isWhollyQuoted, type Item, type Unit} from './units.ts'

/** A quotation joined over units, with what is known of where its speaker is to be sought. */
export interface JoinedQuote extends RawQuote {
  /** The quotation before it whose speaker goes on, for one without a source of its own. */
  readonly continues?: JoinedQuote
  /** Index of the unit that leads into it, where no quotation does: "Patel was blunt. “It failed.”" */
  readonly ledBy?: number
}

/** Of quoted words without a cue most are speech, but they have no source to be right about: a round number (docs/quality.md). */
const UNCUED_CONFIDENCE = 0.5

/** Fewest words of a quoted stretch without a cue: shorter ones are scare quotes, names and terms far more often than speech. */
const MIN_WORDS = 7

/**
 * Reads all units and joins what belongs together: a quotation that goes on after "he said", paragraphs that reopen without
 * having closed, wholly quoted paragraphs after a quotation, and a cue that only comes in a later paragraph.
 */
export function joinUnits(
  units: readonly Unit[],
  blocks: readonly Block[],
  readRaw: (unit: Unit, index: number) => readonly RawQuote[],
): JoinedQuote[] {
  const quotes: JoinedQuote[] = []
  let last: JoinedQuote | undefined
  let previousBody = -1
  let announced: RawQuote | undefined

  const isRepeated = createRepeatFinder(units)
  let taken = -1
  for (const [index, unit] of units.entries()) {
    const body = blocks[unit.block]!.body
    if (unit.block === taken) continue
    if (announced && announced.unit === previousBody && body && unit.block !== units[previousBody]!.block && !unit.items[0]!.region && isReadOut(announced)) {
      // "The letter reads:" and a paragraph without marks: all of it is what is read.
      taken = unit.block
      const end = lastOfBlock(units, index)
      quotes.push({...announced, unit: end, content: [{start: unit.items[0]!.start, end: units[end]!.items.at(-1)!.end}]})
      last = undefined
      announced = undefined
      previousBody = end
      continue
    }
    const read = readRaw(unit, index)
    const raws = read.filter((raw) => raw.content.length > 0 && !raw.isNested)
    const quoted = unit.items.filter(isQuotedItem)
    const regions = quoted.map((item) => item.region)
    const isAlone = isWhollyQuoted(unit)
    const follows = last !== undefined && last.unit === previousBody && body && isNear(units, blocks, last.unit, index)

    if (raws.length === 0 && regions.length > 0 && isAlone) {
      if (announced && announced.unit === previousBody && body) {
        last = {...announced, unit: index, content: regions.map(rangeOf)}
        quotes.push(last)
      } else if (last && unit.block !== units[last.unit]!.block && quoted.length === 1 && isRepeated(quoted[0]!, last.unit)) {
        // A pull quote says again what the text has just said, in a paragraph of its own.
      } else if (follows && (goesOn(units[last!.unit]!, unit, last!) || regions[0]!.continues)) {
        for (const region of regions) last!.content.push(rangeOf(region))
        last!.unit = index
      } else if (quoted.some((item) => isSpeech(item, isAlone))) {
        last = {
          unit: index,
          content: regions.map(rangeOf),
          passive: false,
          confidence: UNCUED_CONFIDENCE,
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
      for (const item of quoted) {
        if (raws.some((raw) => covers(raw, item.region)) || !isSpeech(item, isAlone)) continue
        quotes.push({unit: index, content: [rangeOf(item.region)], passive: false, confidence: UNCUED_CONFIDENCE})
      }
    }
    for (const raw of read) if (raw.isNested) quotes.push(raw)
    announced = read.find((raw) => raw.content.length === 0)
    if (body) previousBody = index
  }
  return quotes
}

/** Whether what is announced may stand without marks: words that somebody wrote, or any after a colon that ends its paragraph. */
function isReadOut({cue, source}: RawQuote): boolean {
  return source !== undefined && cue !== undefined && /^(?:read|say|write|state|add|continue|tweet|post|reply|declare|announce)$/.test(cue.lemma)
}

function lastOfBlock(units: readonly Unit[], index: number): number {
  let last = index
  while (last + 1 < units.length && units[last + 1]!.block === units[index]!.block) last++
  return last
}

type QuotedItem = Item & {readonly region: Region}

function isQuotedItem(item: Item): item is QuotedItem {
  return item.region !== undefined
}

/**
 * Makes the function that says whether a quoted stretch stands in an earlier unit word for word. Many may be compared with one unit, whose
 * stretches may be long: they are read once.
 */
function createRepeatFinder(units: readonly Unit[]): (item: QuotedItem, unit: number) => boolean {
  let read = -1
  let words = new Set<string>()
  return (item, unit) => {
    if (unit !== read) words = new Set(units[unit]!.items.filter(isQuotedItem).map(({text}) => lettersOf(text)))
    read = unit
    return words.has(lettersOf(item.text))
  }
}

const rangeOf = (region: Region): {start: number; end: number} => ({start: region.start, end: region.end})

function covers(raw: RawQuote, region: Region): boolean {
  return raw.content.some((range) => range.start <= region.start && region.end <= range.end)
}

/** Whether no other unit of the body stands between, and at most one paragraph break. */
function isNear(units: readonly Unit[], blocks: readonly Block[], before: number, after: number): boolean {
  for (let block = units[before]!.block + 1; block < units[after]!.block; block++) {
    const between = blocks[block]!
    if (between.body && between.type !== 'subheading') return false
  }
  return true
}

/**
 * Whether quoted words after a unit go on with its last quotation: in the same paragraph whatever stands between, in the next one
 * where the quotation or its tag ends the paragraph.
 */
function goesOn(before: Unit, after: Unit, quote: JoinedQuote): boolean {
  if (before.block === after.block) return true
  const final = quote.content.at(-1)!
  const isQuoted = before.items.some((item) => item.region?.start === final.start && item.region.end === final.end)
  // A dash signs what stands before it: the next paragraph is somebody else's.
  if (!isQuoted || (quote.cue && DASH.test(quote.cue.lemma))) return false
  const sourceEnd = quote.source?.end ?? 0
  const tail = before.items.filter((item) => item.start >= final.end && item.word)
  return tail.length === 0 || (sourceEnd > final.end && tail.length <= MAX_TAG)
}

const DASH = /^(?:[–—―]|--)$/

/** Longest tag after which the next paragraph's quoted words still go on: "he warned during a speech at the Royal Institute". */
const MAX_TAG = 24

function isSpeech(item: QuotedItem, isAlone: boolean): boolean {
  const words = item.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length < MIN_WORDS) return isAlone && /[.!?…,]["”’']*$/.test(item.text)
  // A title: every word but the small ones has a capital.
  const long = words.filter((word) => word.length > 3)
  const isTitle = long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !/[.!?,]["”’']*$/.test(item.text)
  return !isTitle
}
