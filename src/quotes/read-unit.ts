import {contentAfter, contentEnd} from './contents.ts'
import {findCues, type CueSite} from './cues.ts'
import {AUXILIARIES, isCapitalised, isDash, isOpener, PREPOSITIONS, SUBJECT_PRONOUNS} from './grammar.ts'
import {addresseeOf} from './addressee.ts'
import {senseOf} from './cue-sense.ts'
import type {OpenRawQuote, Range, RawQuote} from './raw.ts'
import {phraseAfter, subjectBefore, type SourceRange} from './sources.ts'
import {rangeOfItems, type Item, type Unit} from './units.ts'
import type {VerbForm} from './verbs.ts'

/** Verbs that report by themselves; others need "that", quotation marks or a tag. */
const PLAIN_CLAUSE = new Set(`say claim insist argue warn admit confirm announce explain reveal suggest allege assert contend predict
  acknowledge concede estimate declare tell stress believe maintain add inform imply hint emphasise emphasize conclude complain`.split(/\s+/))

/** Verbs whose content may be an infinitive: "vowed to appeal". */
const INFINITIVE = new Set('promise pledge vow threaten ask urge tell order propose demand advise warn'.split(' '))

/** How often the rules alone are right in content and source, rounded: docs/quality.md. */
const RULES_CONFIDENCE = 0.75

/** Reads the quotations of one unit by rules; `asLearnt` as the models have learnt to see them ({@link findCues}). */
export function readUnit(unit: Unit, index: number, verbs: ReadonlyMap<string, VerbForm>, asLearnt = false): RawQuote[] {
  const {items} = unit
  const cues = findCues(unit, verbs, asLearnt)
  const quotes: RawQuote[] = []
  let floor = 0
  let shared: SourceRange | undefined

  for (const [n, cue] of cues.entries()) {
    if (cue.first < floor) continue
    const end = contentEnd(items, cue, cues.slice(n + 1, n + 6))
    const next = cues[n + 1]?.first ?? items.length
    const read = readCue(items, cue, floor, {end, next}, shared ?? (n > 0 || cue.form === 'gerund' ? leadingSubject(items, cue.first) : undefined))
    if (!read) continue
    const addressee = addresseeOf(items, cue.verb, cue.passive, read.content[0])
    const sense = senseOf(items, cue.first, cue.last, cue.verb)
    const quote: OpenRawQuote = {
      unit: index,
      content: read.content,
      cue: {
        start: sense.start,
        end: sense.end,
        lemma: cue.lemma,
        negated: sense.negated,
        hypothetical: sense.hypothetical,
        refusal: sense.refusal,
        isAttitude: false,
      },
      passive: cue.passive,
      confidence: RULES_CONFIDENCE,
    }
    if (read.source) quote.source = rangeOfItems(items, read.source.first, read.source.last)
    if (addressee) quote.addressee = addressee
    quotes.push(quote)
    if (read.source) shared = read.source
    floor = read.floor
  }
  return quotes
}

interface Reading {
  readonly content: Range[]
  readonly source: SourceRange | undefined
  /** Items before this index are used up. */
  readonly floor: number
}

/** How far a cue may reach: where its content ends at most, and where the next cue begins. */
interface Reach {
  readonly end: number
  readonly next: number
}

function readCue(items: readonly Item[], cue: CueSite, floor: number, reach: Reach, shared: SourceRange | undefined): Reading | undefined {
  const {end} = reach
  if (cue.kind === 'according') return readAccording(items, cue, floor, end)
  if (cue.kind === 'colon') return readLabel(items, cue, floor, end)
  if (cue.kind === 'dash') return readSignature(items, cue, floor)
  return readInverted(items, cue, floor, end) ?? readTag(items, cue, floor, reach, shared)
}

function readAccording(items: readonly Item[], cue: CueSite, floor: number, end: number): Reading | undefined {
  const source = phraseAfter(items, cue.last, true)
  if (!source) return undefined
  if (cue.first > floor) {
    const content = between(items, floor, cue.first)
    if (content) return {content: [content], source, floor: source.last}
  }
  const comma = items[source.last]?.lower === ',' ? source.last + 1 : source.last
  const content = between(items, comma, end)
  return content && {content: [content], source, floor: end}
}

function readLabel(items: readonly Item[], cue: CueSite, floor: number, end: number): Reading | undefined {
  if (floor > 0 || !isCapitalised(items[0]!)) return undefined
  for (let at = 0; at < cue.first; at++) if (!items[at]!.word || AUXILIARIES.has(items[at]!.lower) || SUBJECT_PRONOUNS.has(items[at]!.lower)) return undefined
  const content = between(items, cue.last, end)
  return content && {content: [content], source: {first: 0, last: cue.first}, floor: end}
}

/** "“Never give in.” — A. Lee" */
function readSignature(items: readonly Item[], cue: CueSite, floor: number): Reading | undefined {
  const content = between(items, floor, cue.first)
  const source = phraseAfter(items, cue.last, true)
  return content && source && {content: [content], source, floor: items.length}
}

/** "“…,” said Ms Okafor, the council leader." */
function readInverted(items: readonly Item[], cue: CueSite, floor: number, end: number): Reading | undefined {
  if (cue.passive || cue.first !== cue.verb || cue.form === 'gerund' || cue.form === 'base') return undefined
  const before = items[cue.first - 1]
  if (!before) return readOpening(items, cue, end)
  if (cue.first <= floor) return undefined
  const quoted = before.region !== undefined || ((before.lower === ',' || isDash(before)) && items[cue.first - 2]?.region !== undefined)
  if (!quoted && !(before.lower === ',' && /^(?:say|add|explain|warn|claim|argue|write|report)$/.test(cue.lemma))) return undefined
  const source = phraseAfter(items, cue.last, false)
  if (!source) return undefined
  const after = items[source.last]
  if (after && (AUXILIARIES.has(after.lower) || (after.word && !PREPOSITIONS.has(after.lower) && !isOpener(after) && !quoted))) return undefined
  if (!quoted && subjectBefore(items, cue.first, floor) && !isShortTail(items, source.last)) return undefined
  const content = leftContent(items, floor, cue.first, quoted)
  if (!content || (cue.kind !== 'clause' && !quoted)) return undefined
  return withResumption(items, content, source, source.last, end)
}

/** "Said Ellis: “…”" */
function readOpening(items: readonly Item[], cue: CueSite, end: number): Reading | undefined {
  const source = phraseAfter(items, cue.last, false)
  if (!source || items[source.last]?.lower !== ':') return undefined
  const content = between(items, source.last + 1, end)
  return content && {content: [content], source, floor: end}
}

function isShortTail(items: readonly Item[], from: number): boolean {
  return items.length - from <= 2
}

function readTag(items: readonly Item[], cue: CueSite, floor: number, {end, next}: Reach, shared: SourceRange | undefined): Reading | undefined {
  const before = items[cue.first - 1]
  const participle = cue.form === 'gerund' && cue.first === cue.verb
  const coordinated = participle || (before !== undefined && /^(?:and|but|then|as)$/.test(before.lower))
  const source = cue.passive ? undefined : (participle ? participleSubject(items, cue.first, floor) : subjectBefore(items, cue.first, floor)) ?? (coordinated ? shared : undefined)
  const after = contentAfter(items, cue, end, next)
  const edge = source && source.last <= cue.first && source.first >= floor ? source.first : cue.first

  const separator = items[edge - 1]
  if (separator && edge > floor && !cue.passive && (source || separator.region)) {
    const comma = separator.lower === ',' || isDash(separator)
    const quote = separator.region ?? (comma ? items[edge - 2]?.region : undefined)
    const ends = quote !== undefined && (separator.region !== undefined ? endsSpeech(items[edge - 1]!) : after.empty || after.intro === 'comma')
    const announced = after.intro === 'colon' || after.intro === 'that'
    const clause = quote === undefined && comma && cue.kind === 'clause' && isTagEnd(items, cue, after.empty) && wordsBetween(items, floor, edge) >= 3
    if (!announced && (ends || clause)) {
      const content = leftContent(items, floor, edge, quote !== undefined)
      if (content && source) return withResumption(items, content, source, cue.last, end)
    }
  }

  // "Caddell continued:" at the end of its paragraph: what is said follows in the next.
  if (after.empty && after.intro === 'colon' && source) return {content: [], source, floor: items.length}
  if (after.empty || after.at >= end) return undefined
  const content = between(items, after.at, end)
  if (!content) return undefined
  const quoted = hasRegion(items, after.at, end)
  const adjacent = items[after.at]?.region !== undefined
  if (cue.passive ? !quoted || !/^(?:ask|tell)$/.test(cue.lemma) : !source && !(adjacent && after.intro === 'colon')) return undefined
  if (cue.kind === 'object' && !quotesObject(items, cue, after.at, end)) return undefined
  if (cue.kind === 'quoted' && !adjacent) return undefined
  if (cue.kind === 'clause' && !adjacent && after.intro !== 'that' && after.intro !== 'colon') {
    const head = items[after.at]!.lower
    const question = /^(?:whether|if|how|why|what|where|who)$/.test(head)
    const infinitive = head === 'to' && INFINITIVE.has(cue.lemma)
    if (!question && !infinitive && !quoted && !PLAIN_CLAUSE.has(cue.lemma)) return undefined
    if (wordsBetween(items, after.at, end) < 2 || (!/^(?:say|tell|claim)$/.test(cue.lemma) && !quoted && !question && !infinitive && !hasVerb(items, after.at, end))) return undefined
  }
  // A quotation that a colon or comma announces stands alone: what follows it in the sentence is the reporter's.
  if (adjacent && (after.intro === 'colon' || after.intro === 'comma')) {
    const region = items[after.at]!
    return {content: [{start: region.start, end: region.end}], source, floor: after.at + 1}
  }
  return {content: [content], source, floor: end}
}

/** Longest way back from "by noting" to the pronoun of its own clause, in items. */
const MAX_CLAUSE = 5

/** "an assertion he deflected by noting": the pronoun of the clause that the participle belongs to. */
function participleSubject(items: readonly Item[], cue: number, floor: number): SourceRange | undefined {
  if (!/^(?:by|of|in)$/.test(items[cue - 1]?.lower ?? '')) return undefined
  for (let at = cue - 2; at >= floor && cue - at <= MAX_CLAUSE; at--) {
    if (!items[at]!.word) return undefined
    if (SUBJECT_PRONOUNS.has(items[at]!.lower)) return {first: at, last: at + 1}
  }
  return undefined
}

function hasRegion(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (items[at]!.region) return true
  return false
}

function isTagEnd(items: readonly Item[], cue: CueSite, empty: boolean): boolean {
  return empty || items[cue.last]?.lower === ','
}

/** Object verbs that say what a thing is called; after the others a word or two in quotation marks only qualify the object. */
const NAMING = new Set('brand call describe dismiss dub hail label style term deride'.split(' '))

const MIN_QUOTED_WORDS = 3

function quotesObject(items: readonly Item[], cue: CueSite, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!items[at]!.region) continue
    if (NAMING.has(cue.lemma) || (items[at]!.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_QUOTED_WORDS) return true
  }
  return false
}

function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AUXILIARIES.has(items[at]!.lower) || /[^e]ed$/.test(items[at]!.lower)) return true
  return false
}

/** Adds what is said on after the tag: "“We will,” she said, “appeal at once.”" */
function withResumption(items: readonly Item[], content: Range, source: SourceRange, tagEnd: number, end: number): Reading {
  const mark = items[tagEnd]
  const next = items[tagEnd + 1]
  if (mark && next && tagEnd + 1 < end && (mark.lower === ',' || mark.lower === ':' || isDash(mark))) {
    const isQuoted = next.region !== undefined
    const wasQuoted = items.some((item) => item.region?.start === content.start && item.region.end === content.end)
    if (isQuoted || (!wasQuoted && mark.lower === ',' && !/ing$/.test(next.lower) && !isAside(next))) {
      const more = isQuoted && isSentenceEnd(items, tagEnd + 2) ? {start: next.start, end: next.end} : between(items, tagEnd + 1, end)
      if (more) return {content: [content, more], source, floor: end}
    }
  }
  return {content: [content], source, floor: Math.max(tagEnd, source.last)}
}

function isAside(item: Item): boolean {
  return isOpener(item) || /^(?:who|which|while|as|when|after|before|referring|according|because|citing|with|in)$/.test(item.lower)
}

function isSentenceEnd(items: readonly Item[], at: number): boolean {
  return at >= items.length || !items[at]!.word
}

/** What is said before a tag that begins at `edge`. */
function leftContent(items: readonly Item[], floor: number, edge: number, quoted: boolean): Range | undefined {
  let last = edge
  while (last > floor && (items[last - 1]!.lower === ',' || isDash(items[last - 1]!))) last--
  const final = items[last - 1]
  if (!final || last <= floor) return undefined
  if (quoted && final.region) {
    const before = items[last - 2]
    const alone = last - 1 <= floor || !before || !before.word || isOpener(before) || before.lower === 'and'
    if (alone || endsSpeech(final)) {
      const whole = startsUpper(final)
      if (alone || whole) return {start: final.start, end: final.end}
    }
  }
  return between(items, floor, last)
}

const UPPER_START = /^[^\p{L}\p{N}]{0,6}[\p{Lu}\p{N}]/u

function startsUpper(item: Item): boolean {
  return UPPER_START.test(item.text.slice(0, 12))
}

function endsSpeech(item: Item): boolean {
  return /[,.?!…—–-]["”’'»]{0,3}$/.test(item.text.slice(-5))
}

/** The range from the first word or quotation at or after `from` to the last before `to`. */
function between(items: readonly Item[], from: number, to: number): Range | undefined {
  let first = from
  while (first < to && !items[first]!.word && !items[first]!.region && !/^[$£€#@([]$/.test(items[first]!.lower)) first++
  let last = to
  while (last > first && !items[last - 1]!.word && !items[last - 1]!.region && !/^[)\]%]$/.test(items[last - 1]!.lower)) last--
  return last > first ? {start: items[first]!.start, end: items[last - 1]!.end} : undefined
}

function wordsBetween(items: readonly Item[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (items[at]!.word || items[at]!.region) count++
  return count
}

/** The subject of the sentence, for a participle or a second verb that shares it. */
function leadingSubject(items: readonly Item[], before: number): SourceRange | undefined {
  let first = 0
  while (first < before && (isOpener(items[first]!) || !items[first]!.word)) first++
  if (first >= before || PREPOSITIONS.has(items[first]!.lower)) return undefined
  if (SUBJECT_PRONOUNS.has(items[first]!.lower)) return {first, last: first + 1}
  let last = first
  while (last < before && last - first < 8 && (isCapitalised(items[last]!) || (last === first && items[last]!.lower === 'the') || /^(?:and|of|the)$/.test(items[last]!.lower))) last++
  while (last > first && !isCapitalised(items[last - 1]!)) last--
  return last > first ? {first, last} : undefined
}
