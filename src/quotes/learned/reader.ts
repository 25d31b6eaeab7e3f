import type {DenseModel} from '../../model/index.ts'
import {addresseeOf} from '../addressee.ts'
import {senseOf} from '../cue-sense.ts'
import {BE} from '../grammar.ts'
import type {RawQuote, Range} from '../raw.ts'
import type {Unit} from '../units.ts'
import {confidenceOf} from './confidence.ts'
import {CueFinder, type CueCandidate} from './cues.ts'
import type {CueSight} from './role-context.ts'
import {RoleReader, type Reading} from './roles.ts'
import {RoleMark} from './shapes.ts'
import type {UnitView} from './view.ts'

/** The models of quotations. */
export interface QuoteModels {
  /** Cues. */
  readonly cues: DenseModel
  /** Sources and contents. */
  readonly roles: DenseModel
  /** Whether a cue reports at all. */
  readonly reports: DenseModel
}

/** Readings less probable than this are left out: where precision and recall are worth the same. */
const LEAST = 0.5

/** A report whose speaker stands nowhere, of words that nobody quoted, is no report more often than not unless it is sure. */
const LEAST_WITHOUT_SOURCE = 0.5

/** Reports inside reports are given where they are sure: the models have not been trained on them. */
const LEAST_NESTED = 0.7

/** Fewest items of a content that may hold a report. */
const MIN_PART = 5

/** The marks of the rules' reading of a cue: 0 outside, 1 source, 2 content; all 3 where the rules read no such cue. */
export function rulesMarks(unit: Unit, cue: {readonly first: number; readonly last: number}, rules: readonly RawQuote[]): Uint8Array {
  const marks = new Uint8Array(unit.items.length)
  const start = unit.items[cue.first]!.start
  const end = unit.items[cue.last - 1]!.end
  const rule = rules.find((raw) => raw.cue && raw.cue.start < end && raw.cue.end > start)
  if (!rule) return marks.fill(3)
  for (const [at, item] of unit.items.entries()) {
    if (rule.source && item.start >= rule.source.start && item.end <= rule.source.end) marks[at] = RoleMark.source
    else if (rule.content.some((range) => item.start >= range.start && item.end <= range.end)) marks[at] = RoleMark.content
  }
  return marks
}

/** What the role model sees of a cue. */
export function sightOf(unit: Unit, view: UnitView, cue: CueCandidate, all: readonly CueCandidate[], rules: readonly RawQuote[], around: number): CueSight {
  const others = new Uint8Array(view.length)
  for (const other of all) if (other !== cue) others.fill(other.probability >= 0.5 ? 1 : 2, other.first, other.last)
  return {first: cue.first, last: cue.last, head: cue.head, rules: rulesMarks(unit, cue, rules), others, around}
}

/** What the models ask of a unit's surroundings. */
export interface ReadHelp {
  /** The unit in columns. */
  readonly viewOf: (unit: Unit) => UnitView
  /** What the rules make of it. */
  readonly rulesOf: (unit: Unit) => readonly RawQuote[]
  /** Whether a verb is one of the caller's, which the models do not know. */
  readonly isOwn: (lemma: string) => boolean
}

/** Reads the quotations of units by the models. */
export class LearnedReader {
  readonly #cues: CueFinder
  readonly #roles: RoleReader

  constructor(models: QuoteModels) {
    this.#cues = new CueFinder(models.cues)
    this.#roles = new RoleReader(models.roles, models.reports)
  }

  /** The quotations of one unit, and those inside their contents. */
  read(unit: Unit, index: number, around: number, {viewOf, rulesOf, isOwn}: ReadHelp): RawQuote[] {
    const rules = rulesOf(unit)
    const view = viewOf(unit)
    const cues = this.#cues.find(view)
    if (cues.length === 0) return [...rules]
    const raws = this.#readCues(unit, index, view, cues, rules, around, isOwn)
    const nested = contentsWithCues(unit, raws, cues).flatMap((part) => this.#readPart(part, index, {viewOf, rulesOf, isOwn}))
    return nested.length === 0 ? raws : [...raws, ...nested]
  }

  /** The reports inside a content, read as a sentence of its own. */
  #readPart(part: Unit, index: number, {viewOf, rulesOf, isOwn}: ReadHelp): RawQuote[] {
    const view = viewOf(part)
    return this.#readCues(part, index, view, this.#cues.find(view), rulesOf(part), 0, isOwn)
      .filter(({confidence, content, source, cue}) => confidence >= LEAST_NESTED && content.length > 0 && source && cue && !cue.isAttitude)
      .map((raw) => ({...raw, isNested: true as const}))
  }

  #readCues(
    unit: Unit, index: number, view: UnitView, cues: readonly CueCandidate[], rules: readonly RawQuote[], around: number, isOwn: (lemma: string) => boolean,
  ): RawQuote[] {
    const taken = new Uint8Array(view.length)
    const sights = cues.map((cue) => sightOf(unit, view, cue, cues, rules, around))
    const readings = cues.map((cue, at) => this.#roles.read(view, cue, sights[at]!, blockedFor(view, cue, taken)))
    const order = readings.filter((reading) => reading.reports >= LEAST).sort((a, b) => b.reports - a.reports || a.cue.first - b.cue.first)
    const kept: Reading[] = []
    const later: Reading[] = []
    for (const reading of order) {
      if (isFree(reading, taken, kept)) {
        kept.push(reading)
        take(reading, taken)
      } else later.push(reading)
    }
    for (const {cue} of later) {
      if (taken.subarray(cue.first, cue.last).some((mark) => mark === 1)) continue
      const blocked = blockedFor(view, cue, taken)
      for (const {cue: other} of kept) blocked.fill(1, other.first, other.last)
      const again = this.#roles.read(view, cue, sights[cues.indexOf(cue)]!, blocked)
      if (again.reports < LEAST || !again.marks.includes(RoleMark.content)) continue
      kept.push(again)
      take(again, taken)
    }
    const announced = rules.filter(({content}) => content.length === 0)
    const raws = kept
      .filter(({cue}) => announced.every((rule) => unit.items[cue.last - 1]!.end <= rule.cue!.start))
      .map((reading) => rawOf(unit, index, reading))
      .filter(({source, confidence, content}) => source !== undefined || confidence >= LEAST_WITHOUT_SOURCE || hasQuoted(unit, content))
    for (const rule of rules) if (isMissed(unit, rule, raws, isOwn)) raws.push(rule)
    raws.sort((a, b) => startOf(a) - startOf(b))
    return raws.map((raw) => withAsked(raw, raws))
  }
}

function blockedFor({length}: UnitView, cue: CueCandidate, taken: Uint8Array): Uint8Array {
  const blocked = taken.slice(0, length)
  blocked.fill(1, cue.first, cue.last)
  return blocked
}

function isFree({cue, marks}: Reading, taken: Uint8Array, kept: readonly Reading[]): boolean {
  for (let at = cue.first; at < cue.last; at++) if (taken[at] === 1) return false
  for (let at = 0; at < marks.length; at++) if (marks[at] === RoleMark.content && taken[at] === 1) return false
  return kept.every(({cue: other}) => !marks.subarray(other.first, other.last).includes(RoleMark.content))
}

function take({marks}: Reading, taken: Uint8Array): void {
  for (let at = 0; at < marks.length; at++) if (marks[at] === RoleMark.content) taken[at] = 1
}

function rawOf({items}: Unit, index: number, reading: Reading): RawQuote {
  const {cue, marks} = reading
  const content = rangesOf(items, marks, RoleMark.content)
  const source = rangesOf(items, marks, RoleMark.source)[0]
  const passive = isPassive(items, cue)
  const addressee = addresseeOf(items, cue.head, passive && !source, content[0])
  return {
    unit: index,
    content,
    cue: senseOf(items, cue.first, cue.last, cue.head),
    ...(source && {source}),
    ...(addressee && {addressee}),
    passive: passive && !source,
    confidence: confidenceOf(reading),
  }
}

/** The stretches with a mark, without the punctuation at their edges. */
function rangesOf(items: Unit['items'], marks: Uint8Array, mark: number): Range[] {
  const ranges: Range[] = []
  for (let at = 0; at < items.length; at++) {
    if (marks[at] !== mark) continue
    let end = at
    while (end + 1 < items.length && marks[end + 1] === mark) end++
    let first = at
    let last = end
    while (first < last && isEdge(items[first]!, OPENING)) first++
    while (last > first && isEdge(items[last]!, CLOSING)) last--
    if (first < last || !isEdge(items[first]!, OPENING)) ranges.push({start: items[first]!.start, end: items[last]!.end})
    at = end
  }
  return ranges
}

/** Marks that a stretch may begin or end with. */
const OPENING = /^[([$£€#@¿¡+-]/
const CLOSING = /^[)\]%…]/

function isEdge({region, word, text}: Unit['items'][number], kept: RegExp): boolean {
  return !region && !word && !kept.test(text)
}

function isPassive(items: Unit['items'], {head}: CueCandidate): boolean {
  for (let at = head - 1; at >= 0 && head - at <= 3; at--) if (BE.has(items[at]!.lower)) return !items[head]!.lower.endsWith('ing')
  return false
}

function startOf({content, cue}: RawQuote): number {
  return content[0]?.start ?? cue!.start
}

/** Whether the rules read quoted words, announce some, or read a verb of the caller's own, that the models leave to nobody. */
function isMissed(unit: Unit, rule: RawQuote, raws: readonly RawQuote[], isOwn: (lemma: string) => boolean): boolean {
  const {cue, content} = rule
  if (content.length === 0) return true
  if (!(cue && isOwn(cue.lemma)) && !hasQuoted(unit, content)) return false
  return raws.every((raw) => raw.content.every((range) => content.every((own) => own.end <= range.start || range.end <= own.start) && (!cue || cue.end <= range.start || range.end <= cue.start)))
}

function hasQuoted({items}: Unit, content: readonly Range[]): boolean {
  return content.some((range) => items.some((item) => item.region && item.start >= range.start && item.end <= range.end))
}

/** The stretches of indirect content in which there may be another cue, as units. */
function contentsWithCues({items, block}: Unit, raws: readonly RawQuote[], cues: readonly CueCandidate[]): Unit[] {
  const parts: Unit[] = []
  for (const {content} of raws) {
    for (const {start, end} of content) {
      const isInside = (cue: CueCandidate): boolean => items[cue.first]!.start >= start && items[cue.last - 1]!.end <= end && cue.probability >= LEAST_CUE
      if (!cues.some(isInside)) continue
      const part = items.filter((item) => item.start >= start && item.end <= end)
      if (part.length >= MIN_PART) parts.push({block, items: part})
    }
  }
  return parts
}

/** Less probable cues do not make a content worth a second look. */
const LEAST_CUE = 0.15

/** "Asked whether it was fair, Lee said": the one asked is the one who answers. */
function withAsked(raw: RawQuote, raws: readonly RawQuote[]): RawQuote {
  if (raw.cue?.lemma !== 'ask' || raw.source || raw.addressee) return raw
  const answer = raws.find((other) => other.source && other.cue && other.cue.lemma !== 'ask' && other.cue.start > raw.cue!.start)
  return answer ? {...raw, addressee: answer.source!, passive: true} : raw
}
