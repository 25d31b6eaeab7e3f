import {assign, centresOf, cluster, groupCount, type Assignment, type Centres, type MergeGoal, type Space} from '../grouping/index.ts'
import type {ThemeCentre, ThemeIndex} from '../types.ts'
import type {Lexicon, UnitKind} from './units.ts'

/** Features of a theme's centre that are written down: the others hardly move it. */
const MOST_FEATURES = 300

/** Weights of centres are written down in so many parts. */
const PARTS = 10_000

/** A theme of fewer sentences is a sentence, unless the corpus has no more. */
const LEAST_UNITS = 2

/** Units grouped into themes. */
export interface Grouping extends Assignment {
  /** The themes' centres. */
  readonly centres: Centres
  /** What tells to which theme a text belongs. */
  readonly index: ThemeIndex
}

/** Groups units into themes, the largest first. What is written down of a theme decides what belongs to it, here as later. */
export function groupUnits(space: Space, lexicon: Lexicon, unit: UnitKind, goal: MergeGoal): Grouping {
  const found = bySize(cluster(space, goal), space.rows >= 3 * LEAST_UNITS ? LEAST_UNITS : 1)
  const first = writtenCentres(centresOf(space, found))
  const {groups, likeness} = assign(space, readCentres(first, space.features))
  const order = orderOf(groups, first.length)
  const numbers = new Map(order.map((group, number) => [group, number]))
  const written = order.map((group) => first[group]!)
  return {
    groups: groups.map((group) => numbers.get(group) ?? -1),
    likeness,
    centres: readCentres(written, space.features),
    index: {unit, ...compact(lexicon, written)},
  }
}

/** The groups numbered by their size, the largest first; those of fewer than `least` rows are dissolved. */
function bySize(groups: Int32Array, least: number): Int32Array {
  const count = groupCount(groups)
  const sizes = sizesOf(groups, count)
  const numbers = new Map(orderOf(groups, count).filter((group) => sizes[group]! >= least).map((group, number) => [group, number]))
  return groups.map((group) => numbers.get(group) ?? -1)
}

/** The groups that have members, the largest first. */
function orderOf(groups: Int32Array, count: number): number[] {
  const sizes = sizesOf(groups, count)
  return Array.from({length: count}, (_, group) => group).filter((group) => sizes[group]! > 0).sort((a, b) => sizes[b]! - sizes[a]! || a - b)
}

function sizesOf(groups: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count)
  for (const group of groups) if (group >= 0) sizes[group]!++
  return sizes
}

function writtenCentres({count, values}: Centres): ThemeCentre[] {
  return Array.from({length: count}, (_, group) => {
    const features: number[] = []
    for (let feature = 0; feature * count < values.length; feature++) if (values[feature * count + group]! > 0) features.push(feature)
    const weightOf = (feature: number): number => Math.round(values[feature * count + group]! * PARTS)
    const heaviest = features.sort((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, MOST_FEATURES).filter((feature) => weightOf(feature) > 0).sort((a, b) => a - b)
    return {features: heaviest, weights: heaviest.map(weightOf)}
  })
}

/** Centres as they are written down, to compare with. */
export function readCentres(centres: readonly ThemeCentre[], features: number): Centres {
  const count = centres.length
  const values = new Float64Array(features * count)
  for (const [group, centre] of centres.entries()) for (const [at, feature] of centre.features.entries()) values[feature * count + group] = centre.weights[at]! / PARTS
  return {count, values}
}

/** Only those features that some centre has: no other tells where a text belongs. */
function compact({features, idf}: Lexicon, centres: readonly ThemeCentre[]): Omit<ThemeIndex, 'unit'> {
  const used = new Set<number>()
  for (const centre of centres) for (const feature of centre.features) used.add(feature)
  const kept = [...used].sort((a, b) => a - b)
  const numbers = new Map(kept.map((feature, number) => [feature, number]))
  return {
    features: kept.map((feature) => features[feature]!),
    idf: kept.map((feature) => idf[feature]!),
    centres: centres.map((centre) => ({features: centre.features.map((feature) => numbers.get(feature)!), weights: centre.weights})),
  }
}
