import {overlaps, type Range, type RawQuote} from '../raw.ts'
import {rangeOfItems, type Unit} from '../units.ts'
import type {CueCandidate} from './cues.ts'
import type {CueSight} from './role-context.ts'
import {RoleMark} from './shapes.ts'

/** Grows with the longest unit: what the rules tell of a cue that they do not read. */
let unread = new Uint8Array(0)

/** The marks of the rules' reading of a cue: 0 outside, 1 source, 2 content; all 3 where the rules read no such cue. Not to be changed. */
function rulesMarks({items}: Unit, cue: {readonly first: number; readonly last: number}, rules: readonly RawQuote[]): Uint8Array {
  const range = rangeOfItems(items, cue.first, cue.last)
  const rule = rules.find((raw) => raw.cue && overlaps(raw.cue, range))
  if (!rule) {
    if (unread.length < items.length) unread = new Uint8Array(items.length * 2).fill(3)
    return unread
  }
  const {source, content} = rule
  const marks = new Uint8Array(items.length)
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (source && holds(source, item)) marks[at] = RoleMark.source
    else for (let part = 0; part < content.length; part++) if (holds(content[part]!, item)) marks[at] = RoleMark.content
  }
  return marks
}

function holds(range: Range, {start, end}: Range): boolean {
  return start >= range.start && end <= range.end
}

/** What stands where the cues of a unit are: 1 for the items of probable ones, 2 for those of others. */
export function marksOfCues(length: number, cues: readonly CueCandidate[]): Uint8Array {
  const marks = new Uint8Array(length)
  for (const cue of cues) markCue(marks, cue, cue.probability >= 0.5 ? 1 : 2)
  return marks
}

/** Writes a mark to the items of a cue. */
export function markCue(marks: Uint8Array, {first, last}: CueCandidate, mark: number): void {
  for (let at = first; at < last; at++) marks[at] = mark
}

/**
 * What the role model sees of a cue.
 *
 * @param others {@link marksOfCues} of the unit without this cue.
 */
export function sightOf(unit: Unit, cue: CueCandidate, others: Uint8Array, rules: readonly RawQuote[], around: number): CueSight {
  return {first: cue.first, last: cue.last, head: cue.head, rules: rulesMarks(unit, cue, rules), others, around}
}
