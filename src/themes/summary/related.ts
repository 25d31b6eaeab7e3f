import type {RelatedTheme} from '../types.ts'
import {countShared, round, type GroupedCorpus} from './corpus.ts'

/** Themes that a theme is said to be related to, at most. */
const MOST_RELATED = 3

/** Centres less alike have nothing to do with each other, unless documents carry both. */
const LEAST_LIKENESS = 0.1

/** For each theme the others that are most like it. */
export function relatedThemes({centres, members, units}: GroupedCorpus): RelatedTheme[][] {
  const {count, values} = centres
  const products = new Float64Array(count * count)
  for (let from = 0; from < values.length; from += count) {
    for (let a = 0; a < count; a++) {
      const value = values[from + a]!
      if (value !== 0) for (let b = 0; b < count; b++) products[a * count + b]! += value * values[from + b]!
    }
  }
  const documents = members.map((list) => new Set(list.map((unit) => units[unit]!.record)))
  return members.map((_, theme) => members
    .map((_other, other) => ({other, likeness: round(Math.min(1, products[theme * count + other]!)), documents: countShared(documents[theme]!, documents[other]!)}))
    .filter(({other, likeness}) => other !== theme && likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
    .slice(0, MOST_RELATED)
    .map(({other, ...rest}) => ({theme: idOf(other), ...rest})))
}

/** The id of a theme by its number. */
export function idOf(theme: number): string {
  return `t${theme + 1}`
}
