import {existsSync, readFileSync} from 'node:fs'
import {visitOpen, WIDTH} from '../../src/document/blocks/evidence.ts'
import {createRepeatFinder, describeLines} from '../../src/document/blocks/features.ts'
import {labelByRules} from '../../src/document/blocks/index.ts'
import {findFirst} from '../../src/document/blocks/zones.ts'
import {findBlocks} from '../../src/document/lines.ts'
import type {BlockType} from '../../src/document/types.ts'

/** A line of a text: where it stands, and whether it is body; `null` where the gold does not say. */
export interface GoldLine {
  readonly start: number
  readonly end: number
  readonly body: boolean | null
}

/** A text whose lines are marked. */
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly lines: readonly GoldLine[]
}

const BODY: ReadonlySet<BlockType> = new Set<BlockType>(['paragraph', 'subheading', 'list-item', 'block-quote', 'question', 'embed'])

/** Reads a `.jsonl` file of texts with marked lines, or with typed blocks. */
export function readGold(path: string): GoldText[] {
  if (!existsSync(path)) throw new Error(`Expected marked lines in ${path}, but there is no such file`)
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((row) => {
    const {id, text, lines, blocks} = JSON.parse(row) as {
      id: string; text: string; lines?: GoldLine[]; blocks?: {start: number; end: number; type: BlockType}[]
    }
    return {id, text, lines: lines ?? blocks!.map(({start, end, type}) => ({start, end, body: BODY.has(type)}))}
  })
}

/** A text of some of the lines. */
function cut({id, text, lines}: GoldText, keeps: (line: GoldLine, index: number) => boolean): GoldText {
  const kept: GoldLine[] = []
  let out = ''
  let before = -1
  for (const [index, line] of lines.entries()) {
    if (!keeps(line, index)) continue
    const adjacent = before >= 0 && before === index - 1 && !/\n\s*\n/.test(text.slice(lines[before]!.end, line.start))
    if (before >= 0) out += adjacent ? '\n' : '\n\n'
    kept.push({start: out.length, end: out.length + line.end - line.start, body: line.body})
    out += text.slice(line.start, line.end)
    before = index
  }
  return {id, text: out, lines: kept}
}

/** The text as someone may have cut it out of its page: the body alone, without what is above it, without what is below it. */
export function cuttings(gold: GoldText): GoldText[] {
  const first = gold.lines.findIndex(({body}) => body)
  const last = gold.lines.findLastIndex(({body}) => body)
  if (first < 0) return []
  return [cut(gold, ({body}) => body === true), cut(gold, (_, index) => index >= first), cut(gold, (_, index) => index <= last)]
}

/** The lines of texts that the model is asked about. */
export interface Examples {
  /** {@link WIDTH} features a line. */
  readonly rows: Float64Array
  readonly body: Uint8Array
  /** How much each counts. */
  readonly weight: number
}

/** What the model learns from a text: the lines that the rules leave open, and their list items. */
export function examplesOf({text, lines: gold}: GoldText, weight = 1): Examples {
  const raw = findBlocks(text, text.length)
  const lines = describeLines(text, raw)
  const types = labelByRules(lines, raw)
  const recurs = createRepeatFinder(lines)
  const marks = new Map(gold.map(({start, body}) => [start, body]))
  const rows: Float64Array[] = []
  const body: number[] = []
  visitOpen(lines, types, recurs, findFirst(lines, types, recurs), (index, row) => {
    const mark = marks.get(lines[index]!.start) ?? null
    if (mark === null) return
    rows.push(row.slice())
    body.push(Number(mark))
  })
  const joined = new Float64Array(rows.length * WIDTH)
  rows.forEach((row, index) => { joined.set(row, index * WIDTH) })
  return {rows: joined, body: Uint8Array.from(body), weight}
}
