import {assign} from '../grouping/index.ts'
import type {DocumentRecord} from '../records/index.ts'
import type {ThemeIndex, ThemeShare} from '../types.ts'
import {round} from './corpus.ts'
import {idOf} from './related.ts'
import {readCentres} from './themes.ts'
import {lexicon, unitsOf, vectorsOf} from './units.ts'

/** To which themes a document belongs, the one with most of it first. */
export function assignRecord(record: DocumentRecord, {unit, features, idf, centres}: ThemeIndex): ThemeShare[] {
  const units = unitsOf([record], unit, () => true)
  const space = vectorsOf(units, lexicon(features, idf), [record])
  const {groups, likeness} = assign(space, readCentres(centres, features.length))
  const counts = new Int32Array(centres.length)
  const sums = new Float64Array(centres.length)
  for (const [row, group] of groups.entries()) {
    if (group < 0) continue
    counts[group]!++
    sums[group]! += likeness[row]!
  }
  return Array.from(counts, (count, group) => ({theme: idOf(group), weight: round(count / units.length), likeness: round(sums[group]! / count)}))
    .filter(({weight}) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
}
