import {packed} from '../../document/index.ts'
import type {DenseModel} from '../../model/index.ts'
import {addresseeOf} from '../addressee.ts'
import {REFUSING, senseOf} from '../cue-sense.ts'
import {withoutAddressee} from '../contents.ts'
import {AUXILIARIES, BE, isAdverb} from '../grammar.ts'
import {overlaps, type OpenRawQuote, type Range, type RawCue, type RawQuote} from '../raw.ts'
import {comparesWords} from '../statements.ts'
import {rangeOfItems, type Unit} from '../units.ts'
import {ADDRESSING, type VerbForm} from '../verbs.ts'
import {confidenceOf} from './confidence.ts'
import {CueFinder, type CueCandidate} from './cues.ts'
import {RoleReader, type Reading} from './roles.ts'
import {RoleMark} from './shapes.ts'
import {markCue, marksOfCues, sightOf} from './sight.ts'
import {isAddedThing} from './things.ts'
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

/** A reading less sure than this is wrong more often than not. */
const LEAST_CONFIDENCE = 0.2

/** A report whose speaker stands nowhere, of words that nobody quoted, is no report more often than not unless it is sure. */
const LEAST_WITHOUT_SOURCE = 0.5

/** A cue more probable than this is read whatever others take. */
const PROBABLE = 0.4

/** Reports inside reports are given where they are sure: the models have not been trained on them. */
const LEAST_NESTED = 0.7

/** Fewest items of a content that may hold a report. */
const MIN_PART = 5

/** What the models ask of a unit's surroundings. */
export interface ReadHelp {
  /** The unit in columns. */
  readonly viewOf: (unit: Unit) => UnitView
  /** What the rules make of it, or those of them that the models have learnt to see. */
  readonly rulesOf: (unit: Unit, asLearnt: boolean) => readonly RawQuote[]
  /** The reporting verbs. */
  readonly verbs: ReadonlyMap<string, VerbForm>
  /** The caller's own verbs, by base form: the models do not know them. */
  readonly own: ReadonlySet<string>
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
  read(unit: Unit, index: number, around: number, help: ReadHelp): RawQuote[] {
    const {viewOf, rulesOf, own} = help
    const view = viewOf(unit)
    const cues = mostProbable(this.#cues.find(view))
    if (cues.length === 0) return own.size > 0 || unit.items.at(-1)!.lower === ':' || unit.items.some((item) => item.region) ? [...rulesOf(unit, false)] : []
    const rules = rulesOf(unit, true)
    if (rules.some((rule) => isSourceLast(unit, rule))) return [...rules]
    const raws = this.#readCues(unit, index, view, cues, rules, around, help)
    const nested = contentsWithCues(unit, raws, cues).flatMap((part) => this.#readPart(part, index, help))
    return nested.length === 0 ? raws : [...raws, ...nested]
  }

  /** The reports inside a content, read as a sentence of its own. */
  #readPart(part: Unit, index: number, help: ReadHelp): RawQuote[] {
    const view = help.viewOf(part)
    return this.#readCues(part, index, view, mostProbable(this.#cues.find(view)), help.rulesOf(part, true), 0, help)
      .filter(({confidence, content, source, cue}) => confidence >= LEAST_NESTED && content.length > 0 && source && cue && !cue.isAttitude)
      .map((raw) => ({...raw, isNested: true as const}))
  }

  #readCues(
    unit: Unit, index: number, view: UnitView, cues: readonly CueCandidate[], rules: readonly RawQuote[], around: number, {verbs, own}: ReadHelp,
  ): RawQuote[] {
    this.#roles.enter(view)
    const {length} = view
    const taken = new Uint8Array(length)
    const blocked = new Uint8Array(length)
    const marks = marksOfCues(length, cues)
    const kept: Reading[] = []
    /** Reads a cue with what others have taken: their content, and themselves where `apart` says so. */
    const readCue = (cue: CueCandidate, apart: boolean): Reading => {
      blocked.set(taken)
      if (apart) for (const {cue: other} of kept) markCue(blocked, other, 1)
      markCue(blocked, cue, 1)
      const mark = marks[cue.first]!
      markCue(marks, cue, 0)
      const reading = this.#roles.read(cue, sightOf(unit, cue, marks, rules, around), blocked)
      markCue(marks, cue, mark)
      return reading
    }

    // Probable cues first, those that surely report before the others: what they report is taken.
    const readings: Reading[] = []
    const later: CueCandidate[] = []
    for (const cue of cues) {
      if (cue.probability < PROBABLE) continue
      const reading = readCue(cue, false)
      if (reading.reports >= LEAST) readings.push(reading)
    }
    for (const cue of cues) if (cue.probability < PROBABLE) later.push(cue)
    for (const reading of readings.sort((a, b) => b.reports - a.reports || a.cue.first - b.cue.first)) {
      if (isFree(reading, taken, kept)) {
        kept.push(reading)
        take(reading, taken)
      } else later.push(reading.cue)
    }
    for (const cue of later.sort((a, b) => b.probability - a.probability || a.first - b.first)) {
      if (isTaken(cue, taken)) continue
      const reading = readCue(cue, true)
      if (reading.reports < LEAST) continue
      kept.push(reading)
      take(reading, taken)
    }
    const announced = rules.filter(({content}) => content.length === 0)
    const raws = kept
      .filter(({cue}) => announced.every((rule) => unit.items[cue.last - 1]!.end <= rule.cue!.start))
      .map((reading) => withResumption(rawOf(unit, index, reading, verbs), rules))
      .filter((raw) => !(raw.source && raw.cue && comparesWords(unit.items, raw.source, raw.cue.lemma)) && !isAddedThing(unit, view, raw))
      .filter(({source, confidence, content}) => confidence >= (source || hasQuoted(unit, content) ? LEAST_CONFIDENCE : LEAST_WITHOUT_SOURCE))
    for (const rule of rules) if (isMissed(unit, rule, raws, own)) addMissed(rule, raws)
    raws.sort((a, b) => startOf(a) - startOf(b))
    return packed(raws, (raw) => withAsked(raw, raws))
  }
}

/** "Plan was ‘reckless’, says harbour boss": the models have seen few headlines, where the rules are sure of them. */
function isSourceLast({items}: Unit, {cue, source}: RawQuote): boolean {
  const last = items.at(-1)!
  return cue !== undefined && source !== undefined && source.start >= cue.end && last.word && last.end === source.end
}

function isTaken(cue: CueCandidate, taken: Uint8Array): boolean {
  for (let at = cue.first; at < cue.last; at++) if (taken[at] === 1) return true
  return false
}

function isFree({cue, marks}: Reading, taken: Uint8Array, kept: readonly Reading[]): boolean {
  if (isTaken(cue, taken)) return false
  for (let at = 0; at < marks.length; at++) if (marks[at] === RoleMark.content && taken[at] === 1) return false
  for (const {cue: other} of kept) for (let at = other.first; at < other.last; at++) if (marks[at] === RoleMark.content) return false
  return true
}

function take({marks}: Reading, taken: Uint8Array): void {
  for (let at = 0; at < marks.length; at++) if (marks[at] === RoleMark.content) taken[at] = 1
}

function rawOf({items}: Unit, index: number, reading: Reading, verbs: ReadonlyMap<string, VerbForm>): RawQuote {
  const {cue, marks} = reading
  const sense = senseOf(items, cue.first, cue.last, cue.head, verbs)
  const passive = isPassive(items, cue)
  const marked = rangesOf(items, marks, RoleMark.source)[0]
  // "Residents were told", "The plan was announced": who stands before the verb is spoken to, or of.
  const isObject = passive && marked !== undefined && marked.end <= sense.start && verbs.get(items[cue.head]!.lower)?.form === 'past'
  const source = isObject ? undefined : marked
  const said = withinClause(items, rangesOf(items, marks, RoleMark.content), cue.last, source)
  const content = ADDRESSING.has(sense.lemma) ? withoutAddressee(items, said, cue.last) : said
  const addressee = sense.refusal ? undefined : addresseeOf(items, cue.head, passive && !source, content[0])
  const report = sense.refusal ? refusalOf(items, cue, content, sense) : {content, cue: sense}
  const raw: OpenRawQuote = {unit: index, content: report.content, cue: report.cue, passive: passive && !source, confidence: confidenceOf(reading)}
  if (source) raw.source = source
  if (addressee) raw.addressee = addressee
  return raw
}

/** "It had failed, Patel said, on Monday": between commas the tag is an insertion, and the rules read what comes after it. */
function withResumption(raw: RawQuote, rules: readonly RawQuote[]): RawQuote {
  const [only, ...others] = raw.content
  const own = raw.cue
  if (!only || others.length > 0 || !own) return raw
  const rule = rules.find(({cue, content}) => cue && overlaps(cue, own) && content.length === 2 && content[0]!.end === only.end && content[1]!.start >= own.end)
  return rule ? {...raw, content: [only, rule.content[1]!]} : raw
}

/** "refused to discuss the case": what is refused is the content, with its verb. */
function refusalOf(items: Unit['items'], {first, last}: CueCandidate, content: Range[], cue: RawCue): {content: Range[]; cue: RawCue} {
  for (let at = first; at < last && at + 1 < items.length; at++) {
    if (!REFUSING.has(items[at]!.lower) || items[at + 1]!.lower !== 'to') continue
    const end = Math.max(content.at(-1)?.end ?? 0, items[last - 1]!.end)
    return {cue: {...cue, end: items[at]!.end}, content: end > items[at + 1]!.start ? [{start: items[at + 1]!.start, end}] : content}
  }
  return {cue, content}
}

/** What opens a clause before the main one. */
const SUBORDINATORS = /^(?:if|unless|when|after|while|although|though|because|since)$/

/**
 * The content without what the main clause goes on with: after the comma that ends "who said …, has left", and after the one
 * that ends "If she says …, they will go", "When he asked whether …, she left".
 */
function withinClause(items: Unit['items'], content: Range[], cueEnd: number, source: Range | undefined): Range[] {
  const final = content.at(-1)
  if (!final || !source) return content
  const from = items.findIndex((item) => item.start === source.start)
  const isRelative = from > 0 && /^(?:who|which)$/.test(items[from]!.lower) && items[from - 1]!.lower === ','
  const isCondition = from > 0 && from < 3 && SUBORDINATORS.test(items[0]!.lower)
  if (!isRelative && !isCondition) return content
  for (let at = cueEnd + 1; at + 1 < items.length; at++) {
    const item = items[at]!
    if (item.lower !== ',' || item.start <= final.start || item.start >= final.end) continue
    const next = items[at + 1]!
    if (isCondition ? !next.region && !/^(?:and|or|but|which|who)$/.test(next.lower) : AUXILIARIES.has(next.lower)) return [...content.slice(0, -1), {start: final.start, end: items[at - 1]!.end}]
  }
  return content
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
    if (first < last || !isEdge(items[first]!, OPENING)) ranges.push(rangeOfItems(items, first, last + 1))
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
  let at = head - 1
  while (at >= 0 && isAdverb(items[at]!)) at--
  return at >= 0 && BE.has(items[at]!.lower) && !items[head]!.lower.endsWith('ing')
}

function startOf({content, cue}: RawQuote): number {
  return content[0]?.start ?? cue!.start
}

/** Whether the rules read quoted words, announce some, or read a verb of the caller's own, that the models leave to nobody. */
function isMissed(unit: Unit, rule: RawQuote, raws: readonly RawQuote[], own: ReadonlySet<string>): boolean {
  const {cue, content} = rule
  if (content.length === 0) return true
  if (!(cue && own.has(cue.lemma)) && !hasQuoted(unit, content)) return false
  return raws.every((raw) => raw.content.every((range) => !content.some((part) => overlaps(part, range)) && !(cue && overlaps(cue, range))))
}

/** Adds what the rules alone have read: to the reading of the same cue, where there is one ("“What matters”, he said, “is …”"). */
function addMissed(rule: RawQuote, raws: RawQuote[]): void {
  const at = raws.findIndex(({cue, isNested}) => !isNested && cue && rule.cue && rule.content.length > 0 && overlaps(cue, rule.cue))
  if (at < 0) raws.push(rule)
  else raws[at] = {...raws[at]!, content: [...raws[at]!.content, ...rule.content].sort((a, b) => a.start - b.start)}
}

function hasQuoted({items}: Unit, content: readonly Range[]): boolean {
  return content.some((range) => items.some((item) => item.region && item.start >= range.start && item.end <= range.end))
}

/** The most probable cues, in order: no sentence of a language has more, and without a bound a text of nothing but cues would take long. */
function mostProbable(cues: CueCandidate[]): readonly CueCandidate[] {
  if (cues.length <= MOST_CUES) return cues
  return cues.sort((a, b) => b.probability - a.probability || a.first - b.first).slice(0, MOST_CUES).sort((a, b) => a.first - b.first)
}

/** More cues of one sentence are not looked at. */
const MOST_CUES = 16

/** The stretches of indirect content in which there may be another cue, as units. */
function contentsWithCues({items, block}: Unit, raws: readonly RawQuote[], cues: readonly CueCandidate[]): Unit[] {
  const parts: Unit[] = []
  for (const {content} of raws) {
    for (const {start, end} of content) {
      const isInside = (cue: CueCandidate): boolean => items[cue.first]!.start >= start && items[cue.last - 1]!.end <= end && cue.probability >= LEAST_INNER_CUE
      if (!cues.some(isInside)) continue
      const part = items.filter((item) => item.start >= start && item.end <= end)
      if (part.length >= MIN_PART) parts.push({block, items: part})
    }
  }
  return parts
}

/** Less probable cues do not make a content worth a second look. */
const LEAST_INNER_CUE = 0.15

/** "Asked whether it was fair, Lee said": the one asked is the one who answers. */
function withAsked(raw: RawQuote, raws: readonly RawQuote[]): RawQuote {
  if (raw.cue?.lemma !== 'ask' || raw.source || raw.addressee) return raw
  const answer = raws.find((other) => other.source && other.cue && other.cue.lemma !== 'ask' && other.cue.start > raw.cue!.start)
  return answer ? {...raw, addressee: answer.source!, passive: true} : raw
}
