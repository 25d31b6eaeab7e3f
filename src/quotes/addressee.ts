import {isNamed, passAddressee} from './contents.ts'
import {AUXILIARIES, DETERMINERS, isAdverb, isCapitalised, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS} from './grammar.ts'
import {overlaps, type Range} from './raw.ts'
import {phraseAfter, subjectBefore} from './sources.ts'
import {rangeOfItems, type Item} from './units.ts'
import {ADDRESSING, lemmaOf, REPORTING_VERBS} from './verbs.ts'

/** Verbs after which "to" leads to who is spoken to: "said to reporters", "wrote to the minister". */
const SPEAKING_TO = new Set(`say speak write tweet talk admit explain confess confide boast complain reply respond announce suggest remark reveal whisper
  mutter shout testify report lie apologise apologize appeal email`.split(/\s+/))

/** Occasions of speech that name the other side: "in an interview with the BBC". */
const OCCASIONS = new Set(`interview conversation letter email e-mail statement message memo speech address note call remarks appearance post response
  testimony briefing`.split(/\s+/))

/** How far after the verb an occasion is sought, in items. */
const REACH = 14

/**
 * The words that name who is spoken to: the object of "told", what follows "said to", "in an interview with", "in a letter to", and
 * the subject of "was told".
 *
 * @param verb Index of the cue's verb.
 * @param content The first stretch of content: what it holds is nobody spoken to.
 */
export function addresseeOf(items: readonly Item[], verb: number, isPassive: boolean, content: Range | undefined): Range | undefined {
  const lemma = REPORTING_VERBS.get(items[verb]!.lower)?.lemma ?? lemmaOf(items[verb]!.lower)
  if (isPassive) {
    if (!ADDRESSING.has(lemma)) return undefined
    let first = verb
    while (first > 0 && (AUXILIARIES.has(items[first - 1]!.lower) || isAdverb(items[first - 1]!))) first--
    const subject = subjectBefore(items, first, 0)
    return subject && outside(rangeOfItems(items, subject.first, subject.last), content)
  }
  let end = items.length
  if (content) for (let at = verb + 1; at < end; at++) if (items[at]!.start >= content.start && items[at]!.start < content.end) end = at
  const direct = ADDRESSING.has(lemma) ? objectAfter(items, verb + 1, end, end < items.length || (content?.end ?? Infinity) <= items[verb]!.start) : undefined
  const found = direct ?? toAfter(items, verb, end, SPEAKING_TO.has(lemma)) ?? occasionAfter(items, verb, end)
  return found && outside(found, content)
}

function objectAfter(items: readonly Item[], from: number, end: number, isBounded: boolean): Range | undefined {
  const last = passAddressee(items, from, end, isBounded)
  return last > from ? rangeOfItems(items, from, last) : undefined
}

function toAfter(items: readonly Item[], verb: number, end: number, isSpeaking: boolean): Range | undefined {
  if (!isSpeaking || items[verb + 1]?.lower !== 'to' || verb + 2 >= end) return undefined
  return nounPhrase(items, verb + 2, end)
}

/** "in an interview with", "in a letter to", "during a call with", "speaking to". */
function occasionAfter(items: readonly Item[], verb: number, end: number): Range | undefined {
  for (let at = verb + 1; at < end && at - verb <= REACH; at++) {
    const {lower, word} = items[at]!
    if (!word && lower !== ',') return undefined
    if (items[at]!.region) return undefined
    const next = items[at + 1]?.lower
    const isOccasion = OCCASIONS.has(lower) && (next === 'with' || next === 'to')
    const isSpeaking = /^(?:speaking|talking|writing)$/.test(lower) && (next === 'to' || next === 'with')
    if (isOccasion || isSpeaking) return nounPhrase(items, at + 2, end)
  }
  return undefined
}

/** The noun phrase at `from`, without what tells when and where. */
function nounPhrase(items: readonly Item[], from: number, end: number): Range | undefined {
  const head = items[from]
  if (!head?.word || head.region) return undefined
  if (SUBJECT_PRONOUNS.has(head.lower) || /^(?:me|him|her|them|us)$/.test(head.lower)) return rangeOfItems(items, from, from + 1)
  if (!DETERMINERS.has(head.lower) && !isCapitalised(head) && !/(?:s|people|staff)$/.test(head.lower)) return undefined
  const phrase = phraseAfter(items, from, false)
  if (!phrase) return undefined
  let last = Math.min(phrase.last, end)
  for (let at = from + 1; at < last; at++) {
    const {lower} = items[at]!
    if (lower === ',' || (TIME_WORDS.has(lower) && !isNamed(items, at)) || (PREPOSITIONS.has(lower) && lower !== 'of') || AUXILIARIES.has(lower)) last = at
  }
  return last > from ? rangeOfItems(items, from, last) : undefined
}

function outside(range: Range, content: Range | undefined): Range | undefined {
  return content && overlaps(range, content) ? undefined : range
}
