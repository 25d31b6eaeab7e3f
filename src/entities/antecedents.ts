import type {Gender} from './gender.ts'
import type {People} from './people.ts'
import {Shape} from './scan.ts'
import {isSaying, Standing} from './standing.ts'

/** Somebody mentioned, as a pronoun may take them up. */
export interface Referent {
  /** Index of the cluster. */
  readonly cluster: number
  /** The first token of the mention. */
  readonly at: number
  /** How far into the story: sentences inside quotations not counted. */
  readonly distance: number
  /** Index of the sentence. */
  readonly sentence: number
  /** How it stands in its sentence: a value of {@link Standing}. */
  readonly standing: number
  /** Whether nobody stands before it in its sentence. */
  readonly isFirst: boolean
  /** Whether it is a pronoun itself. */
  readonly isPronoun: boolean
}

/** How much a mention counts that is so many sentences of the story back. */
const NEARNESS = [4, 3, 1.2, 0.2] as const

/** How many sentences of the story back somebody may have been mentioned. */
export const REACH = NEARNESS.length - 1

const STANDINGS: ReadonlyMap<number, number> = new Map([[Standing.sayer, 2.2], [Standing.subject, 1.6], [Standing.other, 0.4], [Standing.oblique, 0], [Standing.possessor, -0.6]])
const FIRST = 0.5
/** A speech's "he said" mostly means who spoke last; a "he" inside a sentence mostly somebody of that sentence. */
const SPOKE = 1
const INSIDE = 1.2
/** Whoever was named last in the sentence is meant often enough to leave it open against the subject. */
const LATEST = 1.2
const PRONOUN = 0.3
const KNOWN_GENDER = 1
const REPORTED = 2
const REFLEXIVE = 4

/** By how much the best must beat the next, so that the pronoun is given to somebody; and what the best must reach. */
const MARGIN = 1.25
const LEAST = 1.5
/** The same of somebody whose gender nothing tells: too easily a "she" that is another. */
const LEAST_UNKNOWN = 4.5

/** Whom a pronoun takes up, or nobody where the best is not clearly best. */
export function choose(people: People, recent: readonly Referent[], gender: Gender, at: number, distance: number): number | undefined {
  const {scan: {tokens}, clusters} = people
  const place = placeOf(people, at)
  const own = place === 'object' || place === 'reflexive' ? subjectOf(people, recent, at) : undefined
  const isTag = place === 'subject' && isSpeechTag(people, at)
  const isInside = !isTag && at - tokens.sentences[tokens.sentence[at]!]!.first > 3
  const latest = isTag ? undefined : recent.findLast((referent) => referent.sentence === tokens.sentence[at] && !referent.isPronoun && fits(people, referent, gender))
  const scores = new Map<number, number>()
  let hasKnown = false
  for (const referent of recent) {
    const {cluster} = referent
    const known = clusters[cluster]!.gender
    if (!fits(people, referent, gender) || (place === 'object' && cluster === own)) continue
    let score = NEARNESS[distance - referent.distance]! + STANDINGS.get(referent.standing)!
    if (known === gender) score += KNOWN_GENDER
    if (known === gender && referent.sentence === tokens.sentence[at]) hasKnown = true
    if (isTag && referent.standing === Standing.sayer) score += SPOKE
    if (isInside && referent.sentence === tokens.sentence[at]) score += INSIDE
    if (referent.isFirst && referent.standing !== Standing.oblique) score += FIRST
    if (referent === latest) score += LATEST
    if (referent.isPronoun) score += PRONOUN
    if (place === 'reflexive' && cluster === own) score += REFLEXIVE
    // "Reed said she would": the one who says it, right before.
    if (place === 'subject' && referent.sentence === tokens.sentence[at] && isReportedBy(people, referent, at)) score += REPORTED
    scores.set(cluster, Math.max(score, scores.get(cluster) ?? score))
  }
  let best: number | undefined
  let [top, next] = [-Infinity, -Infinity]
  for (const [cluster, score] of scores) {
    if (score > top) {
      next = top
      top = score
      best = cluster
    } else if (score > next) next = score
  }
  // Somebody of that gender stands in the sentence: no reason to try it on somebody of whom nothing is known.
  if (best !== undefined && clusters[best]!.gender === undefined && hasKnown) return undefined
  const least = best !== undefined && clusters[best]!.gender === undefined ? LEAST_UNKNOWN : LEAST
  return top >= least && top - next >= MARGIN ? best : undefined
}

/**
 * Which body "it" or "its" takes up: one that says something, of itself ("the council said it"), one that has just spoken ("It added"), or
 * the only one before "its" in the sentence, if it is the subject. "It" says too many other things for more than that.
 */
export function chooseBody(people: People, recent: readonly Referent[], at: number, distance: number): number | undefined {
  const {tokens} = people.scan
  const sentence = tokens.sentence[at]!
  const here = recent.filter((referent) => referent.sentence === sentence)
  if (tokens.lower[at] === 'its') {
    const bodies = new Set(here.map(({cluster}) => cluster))
    return bodies.size === 1 && here[0]!.standing >= Standing.subject ? here[0]!.cluster : undefined
  }
  const last = here[here.length - 1]
  if (last && isReportedBy(people, last, at)) return last.cluster
  if (!isSpeechTag(people, at)) return undefined
  const near = recent.filter((referent) => distance - referent.distance <= 1 && referent.standing === Standing.sayer)
  const bodies = new Set(near.map(({cluster}) => cluster))
  return bodies.size === 1 ? near[0]!.cluster : undefined
}

const OPENERS: ReadonlySet<string> = new Set('in after before despite during at with as while when throughout until since on for'.split(' '))
const LONGEST_OPENER = 16

/** "In her speech, Reed said": the subject that a sentence's opening words wait for, if it is a person of that gender. */
export function awaited({scan: {tokens}, names, named, clusterOf, clusters}: People, gender: Gender, at: number): number | undefined {
  const row = tokens.sentences[tokens.sentence[at]!]!
  if (at - row.first > 4 || !OPENERS.has(tokens.lower[row.first]!)) return undefined
  for (let comma = row.first; comma < row.last && comma < row.first + LONGEST_OPENER; comma++) {
    if (named[comma]! >= 0 && comma < at && names[named[comma]!]!.type === 'person') return undefined
    if (tokens.text[comma] !== ',' || comma < at) continue
    const index = namedFrom(named, comma + 1, row.last)
    if (index < 0 || names[index]!.type !== 'person') return undefined
    const {last} = names[index]!
    const cluster = clusterOf[index]!
    return tokens.baseEnd[last - 1] === tokens.end[last - 1] && clusters[cluster]!.gender === gender ? cluster : undefined
  }
  return undefined
}

/** The name that begins within two tokens: a form of address may stand before it. */
function namedFrom(named: Int32Array, first: number, limit: number): number {
  for (let at = first; at < limit && at < first + 3; at++) if (named[at]! >= 0) return named[at]!
  return -1
}

function fits({clusters}: People, {cluster}: Referent, gender: Gender): boolean {
  return (clusters[cluster]!.gender ?? gender) === gender
}

type Place = 'subject' | 'object' | 'possessive' | 'reflexive'

function placeOf({scan: {tokens, shape}, named}: People, at: number): Place {
  const word = tokens.lower[at]!
  if (word === 'he' || word === 'she') return 'subject'
  if (word.endsWith('self')) return 'reflexive'
  if (word === 'him') return 'object'
  if (word !== 'her') return 'possessive'
  // "met her husband" against "told her that".
  const next = tokens.lower[at + 1] ?? ''
  const isNoun = (named[at + 1] ?? -1) >= 0 || (shape[at + 1] === Shape.lower && !AFTER_OBJECT.has(next))
  return isNoun ? 'possessive' : 'object'
}

/** Whether a pronoun and a verb of saying stand beside a quotation: “…,” he said. He added: “…” */
function isSpeechTag({scan: {tokens}}: People, at: number): boolean {
  const next = /ly$|^(?:also|then|later)$/.test(tokens.lower[at + 1] ?? '') ? at + 2 : at + 1
  return isSaying(tokens.lower[next] ?? '') && (tokens.sentences[tokens.sentence[at]!]!.first === at || /["”’']/.test(tokens.text[at - 1] ?? '') || /^[,:]$/.test(tokens.text[next + 1] ?? ''))
}

const AFTER_OBJECT: ReadonlySet<string> = new Set('to that as in on at by for from with and or but when while after before because if into about of off out up down the a an not again too also during over his this who what how why whether'.split(' '))
const SAME_CLAUSE = 12
const CLAUSE: ReadonlySet<string> = new Set(['that', 'who', 'which', 'because', 'when', 'while', 'after', 'before', 'if', 'as', 'and', 'but', 'whether', 'how', 'why', 'what', 'where', ',', ';', '—', '–', ':', 'since', 'until', 'to'])

/** The subject of the clause that a token stands in, where it is a mention: "him" is somebody else, "himself" the same. */
function subjectOf({scan: {tokens}}: People, recent: readonly Referent[], at: number): number | undefined {
  for (let index = recent.length - 1; index >= 0; index--) {
    const referent = recent[index]!
    if (referent.sentence !== tokens.sentence[at]) return undefined
    if (referent.standing < Standing.subject) continue
    if (at - referent.at > SAME_CLAUSE) return undefined
    for (let between = referent.at + 1; between < at; between++) {
      // ", comparing him", "and assaulted him": who does it is still the subject.
      if (CLAUSE.has(tokens.lower[between]!) && !/(?:ing|ed)$/.test(tokens.lower[between + 1] ?? '')) return undefined
    }
    return referent.cluster
  }
  return undefined
}

const REPORT = 9

/** Whether a verb of saying and no other clause stands between somebody and the pronoun: "Reed said on Monday that she". */
function isReportedBy({scan: {tokens}}: People, referent: Referent, at: number): boolean {
  if (referent.standing !== Standing.sayer || at - referent.at > REPORT) return false
  const before = tokens.lower[at - 1]!
  return isSaying(before) || (before === 'that' && at - referent.at < REPORT)
}
