import {SHORT_HASH} from '../../src/model/index.ts'
import {CueContext, cueFeatures, MOST_CUE_FEATURES} from '../../src/quotes/learned/cue-features.ts'
import {headOf, type CueCandidate, type CueFinder} from '../../src/quotes/learned/cues.ts'
import {MOST_REPORT_FEATURES, reportFeatures} from '../../src/quotes/learned/report-features.ts'
import {RoleContext, type CueSight} from '../../src/quotes/learned/role-context.ts'
import {closingFeatures, itemFeatures, MOST_ROLE_FEATURES, roleFeatures, Side} from '../../src/quotes/learned/role-features.ts'
import type {Reading, RoleReader} from '../../src/quotes/learned/roles.ts'
import {CueMark, RoleMark} from '../../src/quotes/learned/shapes.ts'
import {marksOfCues, sightOf} from '../../src/quotes/learned/sight.ts'
import {createViewer, PAD, QUOTED, type UnitView} from '../../src/quotes/learned/view.ts'
import {REPORTING_VERBS} from '../../src/quotes/verbs.ts'
import type {GoldReport, GoldText, GoldUnit} from './corpus.ts'
import {BLOCKED, type Sequences} from './crf.ts'

/** Collects sequences. */
class Builder {
  readonly #items: number[] = [0]
  readonly #starts: number[] = [0]
  readonly #marks: number[] = []
  #features = new Uint32Array(1 << 20)
  #size = 0

  add(features: Int32Array, count: number, mark: number): void {
    if (this.#size + count > this.#features.length) {
      const larger = new Uint32Array(this.#features.length * 2)
      larger.set(this.#features)
      this.#features = larger
    }
    for (let index = 0; index < count; index++) this.#features[this.#size++] = features[index]! & SHORT_HASH
    this.#starts.push(this.#size)
    this.#marks.push(mark)
  }

  /** Ends a sequence whose closing item has been added. */
  end(): void {
    this.#items.push(this.#marks.length)
  }

  done(): Sequences {
    return {
      items: Uint32Array.from(this.#items), starts: Uint32Array.from(this.#starts), features: this.#features.slice(0, this.#size), marks: Uint8Array.from(this.#marks),
    }
  }
}

function eachUnit({document, analysis, units}: GoldText, visit: (gold: GoldUnit, view: UnitView) => void): void {
  const viewOf = createViewer(document, analysis, REPORTING_VERBS)
  for (const gold of units) visit(gold, viewOf(gold.unit))
}

/** Units with the cues that people marked. */
export function cueSequences(texts: readonly GoldText[]): Sequences {
  const builder = new Builder()
  const context = new CueContext()
  const features = new Int32Array(MOST_CUE_FEATURES)
  for (const text of texts) {
    eachUnit(text, (gold, view) => {
      context.read(view)
      const cues = new Set(gold.reports.flatMap((report) => report.cue))
      for (let at = 0; at < view.length; at++) {
        const isQuoted = view.pos[at + PAD] === QUOTED
        builder.add(features, isQuoted ? 0 : cueFeatures(view, context, at, features), isQuoted ? BLOCKED : cues.has(at) ? CueMark.cue : CueMark.outside)
      }
      builder.add(features, 0, 0)
      builder.end()
    })
  }
  return builder.done()
}

/** A cue that was found, with the report that people marked there. */
interface Found {
  readonly gold: GoldUnit
  readonly view: UnitView
  readonly cue: CueCandidate
  readonly sight: CueSight
  readonly report: GoldReport | undefined
}

/** Least probability of a cue that the finder missed, given to those that are trained on all the same. */
const MISSED = 0.02

/** Visits the cues that a finder finds, and those that it misses. */
export function eachCue(text: GoldText, finder: CueFinder, visit: (found: Found) => void): void {
  eachUnit(text, (gold, view) => {
    const cues = finder.find(view)
    const missed = new Set(gold.reports)
    const all: [CueCandidate, GoldReport | undefined][] = cues.map((cue) => {
      const report = gold.reports.find(({cue: items}) => items.some((at) => at >= cue.first && at < cue.last))
      if (report) missed.delete(report)
      return [cue, report]
    })
    for (const report of missed) {
      const first = report.cue[0]!
      const last = report.cue.at(-1)! + 1
      all.push([{first, last, head: headOf(view, first, last), probability: MISSED}, report])
    }
    for (const [cue, report] of all) visit({gold, view, cue, report, sight: sightOf(gold.unit, cue, marksOfCues(view.length, cues.filter((other) => other !== cue)), gold.rules, gold.around)})
  })
}

/** The sources and contents of cues that report something. */
export function roleSequences(texts: readonly GoldText[], finderOf: (index: number) => CueFinder, from: readonly number[]): Sequences {
  const builder = new Builder()
  const context = new RoleContext()
  const features = new Int32Array(MOST_ROLE_FEATURES)
  for (const index of from) {
    eachCue(texts[index]!, finderOf(index), ({view, cue, sight, report}) => {
      if (!report) return
      context.read(view, sight)
      const source = new Set(report.source)
      const content = new Set(report.content)
      for (let at = 0; at < view.length; at++) {
        if (at >= cue.first && at < cue.last) builder.add(features, 0, BLOCKED)
        else builder.add(features, roleFeatures(view, context, sight, at, features, itemFeatures(view, at, at < cue.first ? Side.before : Side.after, features)), content.has(at) ? RoleMark.content : source.has(at) ? RoleMark.source : RoleMark.outside)
      }
      builder.add(features, closingFeatures(view, context, sight, features), 0)
      builder.end()
    })
  }
  return builder.done()
}

/** A reading of a cue that its model has not seen, and whether it is right. */
export interface Judged {
  readonly reading: Reading
  /** Whether content and source are those of that report, by half of their items. */
  readonly right: boolean
}

/** Whether cues report at all, with readings by models that have not seen the text. */
export function reportSequences(texts: readonly GoldText[], finderOf: (index: number) => CueFinder, readerOf: (index: number) => RoleReader): Sequences {
  const builder = new Builder()
  const cueContext = new CueContext()
  const features = new Int32Array(MOST_REPORT_FEATURES)
  eachReading(texts, finderOf, readerOf, ({view, cue, sight, report}, {probability, marks}) => {
    cueContext.read(view)
    const count = reportFeatures(view, cueContext, sight, {cueProbability: cue.probability, probability, marks}, features)
    builder.add(features, count, report ? 1 : 0)
    builder.add(features, 0, 0)
    builder.end()
  })
  return builder.done()
}

/** Readings of texts that their models have not seen, and whether they are right. */
export function judge(texts: readonly GoldText[], finderOf: (index: number) => CueFinder, readerOf: (index: number) => RoleReader): Judged[] {
  const judged: Judged[] = []
  eachReading(texts, finderOf, readerOf, ({report}, reading) => {
    judged.push({reading, right: report !== undefined && isRight(reading, report)})
  })
  return judged
}

function eachReading(
  texts: readonly GoldText[], finderOf: (index: number) => CueFinder, readerOf: (index: number) => RoleReader, visit: (found: Found, reading: Reading) => void,
): void {
  texts.forEach((text, index) => {
    eachCue(text, finderOf(index), (found) => {
      const {view, cue, sight} = found
      const reader = readerOf(index)
      reader.enter(view)
      visit(found, reader.read(cue, sight, new Uint8Array(view.length).fill(1, cue.first, cue.last)))
    })
  })
}

function isRight({marks}: Reading, {source, content}: GoldReport): boolean {
  return isNear(marks, RoleMark.content, content) && isNear(marks, RoleMark.source, source)
}

function isNear(marks: Uint8Array, mark: number, gold: readonly number[]): boolean {
  let own = 0
  for (const value of marks) if (value === mark) own++
  const both = gold.filter((at) => marks[at] === mark).length
  return own + gold.length === 0 || both / (own + gold.length - both) >= 0.5
}
