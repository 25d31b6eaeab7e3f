import {createSearch, spanOf, type Document} from '../document/index.ts'
import type {EntityAnalysis, Gender} from '../entities/index.ts'
import type {JoinedQuote} from './join.ts'
import type {Places} from './places.ts'
import {issuerRange, statementNoun, vehicleNoun} from './statements.ts'
import type {Addressee, Speaker, SpeakerVia} from './types.ts'
import type {Unit} from './units.ts'
import {Unnamed} from './unnamed.ts'

/** How far back a pronoun looks for somebody, in code units: some four paragraphs. */
const MEMORY = 1500

type EntityMention = EntityAnalysis['mentions'][number]

/** Who speaks, and to whom. */
export interface Resolved {
  /** Who said it. */
  readonly speakers: readonly Speaker[]
  /** Who was spoken to. */
  readonly addressee?: Addressee
}

/** Pronouns of one person, in all cases. */
const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([['he', 'male'], ['his', 'male'], ['him', 'male'], ['she', 'female'], ['her', 'female'], ['hers', 'female']])

/** "His best response": who is meant is the one whose words they are. */
const OWN_WORDS = /^(his|her) (?:\p{L}{1,20} )?(?:advice|answer|argument|comment|message|point|reply|response|view|warning|words)s?$/u

const firstNamed = new Map<string, RegExp>()

/** Where a noun for a document (one of `STATEMENT_NOUNS`) is first spoken of: "a report", "its annual report". */
function firstNamedBy(noun: string): RegExp {
  let pattern = firstNamed.get(noun)
  // eslint-disable-next-line no-restricted-syntax -- the noun is one of STATEMENT_NOUNS
  if (!pattern) firstNamed.set(noun, (pattern = new RegExp(`\\b(?:an?|its|his|her|their|the)\\s(?:[\\p{L}-]{1,20}\\s){0,2}${noun}\\b`, 'iu')))
  return pattern
}

/** "He's", "Lee’s": what is not part of the name. */
const CLITIC = /['’](?:s|re|ve|d|ll|m)?$/i

/**
 * Finds who the sources of a document's quotations are, in the order of the text. What was said before decides what "he", "it"
 * and "the statement" mean, so it keeps the last speakers in mind.
 */
export function createSpeakerResolver(
  document: Document,
  analysis: EntityAnalysis,
  {outer, outerAfter}: Places,
  units: readonly Unit[],
): (quote: JoinedQuote) => Resolved {
  const {text} = document
  const outside = analysis.mentions.filter(({start}) => (outer[outerAfter(start)]?.start ?? Infinity) > start)
  const anyFrom = createSearch(analysis.mentions.length, (index, at) => analysis.mentions[index]!.start < at)
  let isInside = false
  const outsideFrom = createSearch(outside.length, (index, at) => outside[index]!.start < at)
  const indexOf = new Map(analysis.entities.map((entity, index) => [entity.id, index]))
  const types = new Map(analysis.entities.map((entity) => [entity.id, entity.type]))
  const resolved = new Map<JoinedQuote, readonly Speaker[]>()
  const statements = new Map<string, readonly Speaker[]>()
  let lastSpeakers: readonly Speaker[] = []
  let lastSource = -1
  let open: {readonly gender: Gender; readonly end: number} | undefined
  let lastBody: readonly Speaker[] = []
  const unnamed = new Unnamed()
  /** The persons named so far, and how many mentions outside quotation marks have been looked through for them. */
  const interviewees = new Set<number>()
  let seen = 0

  return (quote) => {
    isInside = quote.isNested === true
    const speakers = quote.passive ? [] : resolve(quote)
    resolved.set(quote, speakers)
    const addressee = quote.addressee && addresseeOf(quote.addressee)
    const found = {speakers, ...(addressee && {addressee})}
    if (quote.isNested) return found
    if (quote.source && speakers.length > 0) {
      open = undefined
      lastSpeakers = speakers
      lastSource = Math.max(quote.source.end, quote.cue?.end ?? 0)
      if (speakers.every((speaker) => typeOf(speaker) === 'organization')) lastBody = speakers
      const vehicle = quote.cue && vehicleNoun(text.slice(quote.cue.end, quote.cue.end + 100))
      if (vehicle) {
        statements.set(vehicle, speakers)
        lastBody = speakers
      }
    }
    return found
  }

  function resolve(quote: JoinedQuote): readonly Speaker[] {
    if (!quote.source) return withoutSource(quote)
    if (quote.letter) return quote.letter === 'question' ? [] : interviewee(quote.source.start)
    const {start, end} = quote.source
    const source = text.slice(start, end).replace(CLITIC, '')
    const lower = source.toLowerCase()
    const gender = GENDERS.get(OWN_WORDS.exec(lower)?.[1] ?? lower)
    if (gender) {
      const speakers = personPronoun(start, end, gender)
      if (speakers.length === 0) open = {gender, end}
      return speakers
    }
    if (lower === 'they' || lower === 'their' || lower === 'them') return lastSpeakers.length > 1 || (lastSpeakers[0] && typeOf(lastSpeakers[0]) !== 'person') ? again(lastSpeakers) : []
    if (lower === 'it' || lower === 'its') return lastBody.length > 0 ? again(lastBody) : bodyBefore(start)
    if (lower === 'who' || lower === 'which' || lower === 'that') return antecedent(start)
    if (/^(?:i|we|you|one|others|my|our|your|us|me|this|these|those|what|some|many)$/.test(lower)) return []
    const noun = statementNoun(source)
    return noun ? statement(noun, source, start) : named(source, start, end)
  }

  function withoutSource(quote: JoinedQuote): readonly Speaker[] {
    if (quote.continues) return (resolved.get(quote.continues) ?? []).map((speaker) => ({...speaker, via: 'continuation' as const}))
    if (quote.ledBy === undefined) return []
    const unit = units[quote.ledBy]!
    const persons = new Set(mentionsIn(unit.items[0]!.start, unit.items.at(-1)!.end).filter(isPerson).map((mention) => mention.entity))
    // Two persons in the sentence before: either may be speaking.
    return persons.size === 1 ? [speakerOf([...persons][0]!, 'continuation')] : []
  }

  function personPronoun(start: number, end: number, gender: Gender): readonly Speaker[] {
    const fits = (entity: number): boolean => (analysis.genders[entity] ?? gender) === gender
    const linked = mentionsIn(start, end).find((mention) => mention.kind === 'pronoun')
    const named = mentionsIn(Math.max(lastSource, start - MEMORY, 0), start).filter((mention) => isPerson(mention) && mention.kind !== 'pronoun')
    const only = lastSpeakers.length === 1 ? lastSpeakers[0]! : undefined
    if (only?.unnamed !== undefined && named.length === 0 && !linked) return again([only])
    const since = [...new Set(named.map((mention) => mention.entity))].filter(fits)
    const last = lastSpeakers.length === 1 && lastSpeakers[0]!.entity !== undefined ? indexOf.get(lastSpeakers[0]!.entity) : undefined
    const goesOn = last !== undefined && analysis.entities[last]!.type === 'person' && fits(last)
    // Who "he" was is open, and nobody has been named since: so it is still.
    if (open?.gender === gender && !named.some((mention) => mention.start >= open!.end && fits(mention.entity))) return []
    // Nobody else was named since the last quotation: its speaker goes on, whatever stands inside the marks.
    if (goesOn && since.every((entity) => entity === last)) return [speakerOf(last, 'pronoun')]
    return linked ? [speakerOf(linked.entity, 'pronoun')] : []
  }

  function statement(noun: string, source: string, start: number): readonly Speaker[] {
    const issuers = issuerRange(source)
    const known = issuers ? mentionsIn(start + issuers.start, start + issuers.end).filter((mention) => mention.kind === 'name' && isIssuer(mention)) : []
    const persons = known.filter(isPerson)
    const speakers = dedupe((persons.length > 0 ? persons : known.slice(0, 1)).map((mention) => speakerOf(mention.entity, 'statement')))
    const before = (statements.get(noun) ?? issuedBefore(noun, start)).map((speaker) => ({...speaker, via: 'statement' as const}))
    lastBody = speakers.length > 0 ? speakers : before.length > 0 ? before : [{name: source, via: 'statement'}]
    statements.set(noun, lastBody)
    return lastBody
  }

  /** Who put the statement out, where it is first spoken of: "a report by Reed", "the company issued a statement". */
  function issuedBefore(noun: string, start: number): readonly Speaker[] {
    const from = Math.max(0, start - MEMORY)
    const at = text.slice(from, start).search(firstNamedBy(noun))
    if (at < 0) return []
    const place = from + at
    const by = /^[^.,;“"]{0,60}?\b(?:by|from)\s/.exec(text.slice(place, place + 100))
    if (by) {
      const begin = place + by[0].length
      const phrase = /^[^.,;:“"\n]*?(?=[.,;:“"\n]|\s(?:after|about|on|that|which|who|in|at|over|to|last|this)\s|$)/.exec(text.slice(begin, begin + 200))![0]
      const authors = mentionsIn(begin, begin + phrase.length).filter((mention) => mention.kind === 'name' && isIssuer(mention))
      const persons = authors.filter(isPerson)
      if (authors.length > 0) return dedupe((persons.length > 0 ? persons : authors.slice(0, 1)).map((mention) => speakerOf(mention.entity, 'statement')))
    }
    const sentence = /(?:^|[\n.!?”"]\s?)([^\n.!?”"]*)$/.exec(text.slice(from, place))
    const begin = sentence ? place - sentence[1]!.length : from
    if (!/\b(?:issue|put|release|publish|post|sen[dt]|wr[io]te|left|leave|pin|sign|read|ma[dk]e|g[ai]ve)\w{0,3}(?: out| up)?\s(?:\S+\s){0,3}$/.test(text.slice(begin, place))) return []
    const subject = mentionsIn(begin, place).find((mention) => mention.kind === 'name' && isIssuer(mention))
    return subject && subject.start - begin < 12 ? [speakerOf(subject.entity, 'statement')] : []
  }

  /** The body that "it" takes up: the one that the sentence before begins with. */
  function bodyBefore(start: number): readonly Speaker[] {
    const bodies = mentionsIn(Math.max(0, start - 300), start).filter((mention) => mention.kind === 'name' && analysis.entities[mention.entity]!.type === 'organization')
    const last = bodies.at(-1)
    if (!last || bodies.some((mention) => mention.entity !== last.entity) || last.start < lastSource) return []
    return /(?:^|[.!?”"]\s|\n)(?:The\s)?$/.test(text.slice(Math.max(0, last.start - 8), last.start)) ? [speakerOf(last.entity, 'pronoun')] : []
  }

  function named(source: string, start: number, end: number): readonly Speaker[] {
    const headEnd = start + headLength(source)
    const heads = mentionsIn(start, headEnd).filter((mention) => !isModifier(mention, start))
    const persons = heads.filter((mention) => isPerson(mention) && mention.kind === 'name')
    const apposed = mentionsIn(headEnd, end).find((mention) => mention.kind === 'name' && isPerson(mention) && /^[,\s]*(?:\p{L}{1,4}\.? )?$/u.test(text.slice(headEnd, mention.start)))
    // "Pugh and his assistant, Zielinski": the name after the comma is the second one's.
    const second = apposed && / and (?:his|her|their|its|the|an?) [^,]*$/.test(text.slice(start, headEnd)) ? [apposed] : []
    if (persons.length > 0) return dedupe([...persons, ...second].map((mention) => speakerOf(mention.entity, viaOf(mention))))
    if (apposed) return [speakerOf(apposed.entity, viaOf(apposed))]
    const role = mentionsIn(start, headEnd).find((mention) => mention.kind === 'role' && mention.start <= afterDeterminer(source, start))
    if (role) return [speakerOf(role.entity, 'role')]
    const bodies = heads.filter((mention) => mention.kind === 'name' && endsHead(mention, headEnd))
    if (bodies.length > 0) return dedupe(heads.filter((mention) => mention.kind === 'name' && (endsHead(mention, headEnd) || isJoined(mention))).map((mention) => speakerOf(mention.entity, viaOf(mention))))
    return [unnamed.speakerOf(source)]
  }

  /** Who answers: the one person named before the first question. */
  function interviewee(start: number): readonly Speaker[] {
    for (; seen < outside.length && outside[seen]!.start < start; seen++) {
      const mention = outside[seen]!
      if (isPerson(mention) && mention.kind === 'name') interviewees.add(mention.entity)
    }
    return interviewees.size === 1 ? [speakerOf([...interviewees][0]!, 'continuation')] : []
  }

  /** Whom "who" and "which" mean: the name or role that ends right before. */
  function antecedent(start: number): readonly Speaker[] {
    const before = mentionsIn(Math.max(0, start - 120), start).filter((mention) => mention.kind !== 'pronoun' && /^(?:, (?:an?|the|his|her|its|their) [^,.;:“”"\n]{1,60})?[,\s]*$/.test(text.slice(mention.end, start)))
    const last = before.at(-1)
    return last ? [speakerOf(last.entity, last.kind === 'role' ? 'role' : viaOf(last))] : []
  }

  function addresseeOf({start, end}: {start: number; end: number}): Addressee {
    const span = spanOf(text, start, end - (CLITIC.exec(text.slice(start, end))?.[0].length ?? 0))
    const isWhole = ({start: from, end: to, kind}: EntityMention): boolean => to <= end && (kind !== 'pronoun' || (from === start && to >= span.end))
    const whole = mentionsIn(start, end).filter((mention) => isWhole(mention) && !isModifier(mention, start))
    const mention = whole.find(isPerson) ?? whole.find((candidate) => candidate.kind === 'name')
    const entity = mention && analysis.entities[mention.entity]!
    return {...span, name: entity?.name ?? span.text, ...(entity && {entity: entity.id})}
  }

  function mentionsIn(start: number, end: number): EntityMention[] {
    // Inside a quotation whatever is named there counts; elsewhere quoted words name nobody who speaks.
    const [list, first] = isInside ? [analysis.mentions, anyFrom(start)] : [outside, outsideFrom(start)]
    const found: EntityMention[] = []
    for (let at = first; at < list.length && list[at]!.start < end; at++) found.push(list[at]!)
    return found
  }

  function speakerOf(entity: number, via: SpeakerVia): Speaker {
    const {name, id} = analysis.entities[entity]!
    return {name, entity: id, via}
  }

  function typeOf(speaker: Speaker): string | undefined {
    return types.get(speaker.entity ?? '')
  }

  function isPerson(mention: EntityMention): boolean {
    return analysis.entities[mention.entity]!.type === 'person'
  }

  function isIssuer(mention: EntityMention): boolean {
    return isPerson(mention) || analysis.entities[mention.entity]!.type === 'organization'
  }

  function viaOf(mention: EntityMention): SpeakerVia {
    return text.slice(mention.start, mention.end) === analysis.entities[mention.entity]!.name ? 'name' : 'alias'
  }

  /** "Trump’s lawyer", "a spokesman for MI5": the name tells whose or what for, not who. */
  function isModifier(mention: EntityMention, start: number): boolean {
    if (/^['’]s?(?!\p{L})/u.test(text.slice(mention.end, mention.end + 3))) return true
    return /\b(?:of|for|from|at|in|with|to|by|on)\s(?:\p{L}{1,9}\s)?$/u.test(text.slice(start, mention.start).slice(-24))
  }

  function endsHead(mention: EntityMention, headEnd: number): boolean {
    return /^[\s.]*$/.test(text.slice(mention.end, headEnd))
  }

  function isJoined(mention: EntityMention): boolean {
    return /^\s+and\s/.test(text.slice(mention.end, mention.end + 6))
  }
}

/** The length of a source's head: up to its first apposition or bracket, a list of names kept whole. */
function headLength(source: string): number {
  const comma = /,|\s[([–—]|\swho\s/.exec(source)
  if (!comma) return source.length
  const isList = /^[^,]+(?:, \p{Lu}[^,]*)*,? and \p{Lu}/u.test(source.slice(0, 200)) && /^,\s\p{Lu}/u.test(source.slice(comma.index, comma.index + 4))
  return isList ? source.length : comma.index
}

function afterDeterminer(source: string, start: number): number {
  return start + (/^(?:the|an?|its|his|her|their|our)\s/i.exec(source)?.[0].length ?? 0)
}

function again(speakers: readonly Speaker[]): readonly Speaker[] {
  return speakers.map((speaker) => ({...speaker, via: 'pronoun' as const}))
}

function dedupe(speakers: readonly Speaker[]): Speaker[] {
  const seen = new Set<string>()
  return speakers.filter((speaker) => !seen.has(speaker.name) && seen.add(speaker.name))
}
