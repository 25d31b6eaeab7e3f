import {readFileSync} from 'node:fs'
import {parseDocument, type Document} from '../../src/document/index.ts'
import {entityAnalysisOf, type EntityAnalysis} from '../../src/entities/index.ts'
import {tokensOf} from '../../src/language/index.ts'
import {findRegions} from '../../src/quotes/marks.ts'
import type {RawQuote} from '../../src/quotes/raw.ts'
import {readUnit} from '../../src/quotes/read-unit.ts'
import {aroundOf, unitsOf, type Unit} from '../../src/quotes/units.ts'
import {REPORTING_VERBS} from '../../src/quotes/verbs.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A report as people marked it. */
export interface GoldQuote {
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
}

/** A unit with the reports whose cues stand in it. */
export interface GoldUnit {
  readonly unit: Unit
  readonly index: number
  readonly rules: readonly RawQuote[]
  readonly around: number
  /** The reports. */
  readonly reports: readonly GoldReport[]
}

/** A report by the items of its unit. */
export interface GoldReport {
  readonly cue: readonly number[]
  readonly source: readonly number[]
  readonly content: readonly number[]
}

/** An article with its reports. */
export interface GoldText {
  readonly document: Document
  readonly analysis: EntityAnalysis
  readonly units: readonly GoldUnit[]
}

const KEPT = new Set(['headline', 'deck'])

/** Reads articles with marked reports, `{id, text, quotes}` a line. */
export function readGold(file: string): GoldText[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => goldOf(JSON.parse(line) as {id: string; text: string; quotes: GoldQuote[]}))
}

function goldOf({id, text, quotes}: {id: string; text: string; quotes: readonly GoldQuote[]}): GoldText {
  const document = parseDocument(text, {id})
  const {blocks} = document
  const units = unitsOf(text, tokensOf(document), findRegions(text, blocks)).filter((unit) => blocks[unit.block]!.body || KEPT.has(blocks[unit.block]!.type))
  const byStart = [...quotes].filter((quote) => quote.cue.length > 0).sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  let next = 0
  return {
    document,
    analysis: entityAnalysisOf(document),
    units: units.map((unit, index) => {
      const end = unit.items.at(-1)!.end
      const reports: GoldReport[] = []
      while (next < byStart.length && byStart[next]!.cue[0]!.start < end) {
        const quote = byStart[next++]!
        const cue = itemsIn(unit, quote.cue).filter((at) => !unit.items[at]!.region)
        if (cue.length > 0) reports.push({cue, source: itemsIn(unit, quote.source), content: itemsIn(unit, quote.content)})
      }
      return {unit, index, rules: readUnit(unit, index, REPORTING_VERBS, true), around: aroundOf(units, index), reports}
    }),
  }
}

/** The items that lie for the greater part in spans. */
function itemsIn({items}: Unit, spans: readonly Span[]): number[] {
  const found: number[] = []
  items.forEach(({start, end}, at) => {
    let both = 0
    for (const span of spans) both += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
    if (both * 2 > end - start) found.push(at)
  })
  return found
}
