import {firstNotBefore, spanOf} from '../document/index.ts'
import {tokensOf} from '../language/index.ts'
import {cluster} from './cluster.ts'
import type {ThemeInput} from './input.ts'
import {termsOf} from './terms.ts'
import type {Evidence, Theme, ThemeEntity, ThemeOptions, ThemeSpeaker, ThemeSummary} from './types.ts'
import {readUnits, type Unit} from './units.ts'
import {centroid, dot, vectorsOf, type Vector} from './vectors.ts'

/** Sentences and quotations shown for a theme, each at most. */
const MAX_EVIDENCE = 5

/** Two sentences this alike are one piece of evidence. */
const DUPLICATE = 0.85

/** A theme of fewer sentences is a sentence, unless the corpus has no more. */
const MIN_SENTENCES = 2

/**
 * Groups what documents say into themes. The order of the documents makes no difference: they are taken by id.
 */
export function groupThemes(given: readonly ThemeInput[], options: ThemeOptions): ThemeSummary {
  const inputs = [...given].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const units = readUnits(inputs)
  const vectors = vectorsOf(units)
  const groups = cluster(vectors, options.themes ?? defaultThemes(inputs.length, units.length))
  const terms = termsOf(units, groups)

  const members = new Map<number, number[]>()
  for (const [index, group] of groups.entries()) {
    if (group < 0) continue
    const list = members.get(group)
    if (list) list.push(index)
    else members.set(group, [index])
  }
  const least = units.length >= 3 * MIN_SENTENCES ? MIN_SENTENCES : 1
  const kept = [...members]
    .filter(([group, list]) => list.length >= least && terms.has(group))
    .sort((a, b) => b[1].length - a[1].length || a[1][0]! - b[1][0]!)

  return {
    documents: inputs.map(({document}) => document.id),
    themes: kept.map(([group, list], index) => describe(`t${index + 1}`, list, terms.get(group)!, inputs, units, vectors)),
  }
}

/** Three themes for an article, a few for some, and slowly more: an editor's list, not a catalogue. */
function defaultThemes(documents: number, units: number): number {
  const wished = documents <= 1 ? 3 : Math.round(3 + 2.5 * Math.log2(documents))
  return Math.max(1, Math.min(wished, Math.ceil(units / 3)))
}

function describe(
  id: string,
  members: readonly number[],
  terms: Theme['terms'],
  inputs: readonly ThemeInput[],
  units: readonly Unit[],
  vectors: readonly Vector[],
): Theme {
  const centre = centroid(members.map((index) => vectors[index]!))
  const ranked = members
    .map((index) => ({index, weight: dot(vectors[index]!, centre)}))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const quotes = quotesOf(members, inputs, units)

  const perDocument = new Map<number, number>()
  for (const index of members) perDocument.set(units[index]!.input, (perDocument.get(units[index]!.input) ?? 0) + 1)
  return {
    id,
    label: labelOf(terms),
    terms,
    weight: round(members.length / units.length),
    documents: [...perDocument]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([input, count]) => ({id: inputs[input]!.document.id, weight: round(count / members.length)})),
    evidence: [...sentencesShown(ranked, inputs, units, vectors), ...quotesShown(ranked, quotes)],
    speakers: speakersOf(quotes),
    entities: entitiesOf(members, inputs, units),
  }
}

/** A phrase of several words names a theme better than a word alone, if it is not much weaker. */
const MIN_PHRASE = 0.35

function labelOf(terms: Theme['terms']): string {
  return (terms.find(({text, weight}) => text.includes(' ') && weight >= MIN_PHRASE) ?? terms[0]!).text
}

interface Placed {
  readonly index: number
  readonly weight: number
}

function sentencesShown(ranked: readonly Placed[], inputs: readonly ThemeInput[], units: readonly Unit[], vectors: readonly Vector[]): Evidence[] {
  const shown: Placed[] = []
  for (const placed of ranked) {
    if (shown.length === MAX_EVIDENCE) break
    const vector = centroid([vectors[placed.index]!])
    if (units[placed.index]!.length < 5 || shown.some((other) => dot(vectors[other.index]!, vector) > DUPLICATE)) continue
    shown.push(placed)
  }
  return shown.map(({index, weight}) => {
    const {input, start, end} = units[index]!
    const {document} = inputs[input]!
    return {document: document.id, kind: 'sentence', weight: round(weight), ...spanOf(document.text, start, end)}
  })
}

interface ThemeQuote {
  readonly unit: number
  readonly evidence: Omit<Evidence, 'weight'>
  readonly speakers: readonly string[]
}

/** The quotations whose first sentence of the body belongs to the theme. */
function quotesOf(members: readonly number[], inputs: readonly ThemeInput[], units: readonly Unit[]): ThemeQuote[] {
  const bySentence = new Map<string, number>()
  for (const index of members) bySentence.set(`${units[index]!.input} ${units[index]!.sentence}`, index)
  const found: ThemeQuote[] = []
  const involved = new Set(members.map((index) => units[index]!.input))
  for (const input of [...involved].sort((a, b) => a - b)) {
    const {document, quotes} = inputs[input]!
    for (const quote of quotes) {
      const unit = bySentence.get(`${input} ${quote.sentences[0] ?? -1}`)
      if (unit === undefined || quote.parent !== undefined) continue
      const speakers = quote.speakers.map((speaker) => speaker.name)
      const {start, end} = quote.content[0]!
      found.push({unit, speakers, evidence: {document: document.id, kind: 'quote', quote: quote.id, speakers, ...spanOf(document.text, start, end)}})
    }
  }
  return found
}

function quotesShown(ranked: readonly Placed[], quotes: readonly ThemeQuote[]): Evidence[] {
  const weights = new Map(ranked.map(({index, weight}) => [index, weight]))
  return quotes
    .filter((quote) => quote.speakers.length > 0)
    .map((quote) => ({...quote.evidence, weight: round(weights.get(quote.unit)!)}))
    .sort((a, b) => b.weight - a.weight || (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start))
    .slice(0, MAX_EVIDENCE)
}

function speakersOf(quotes: readonly ThemeQuote[]): ThemeSpeaker[] {
  const counts = new Map<string, number>()
  for (const {speakers} of quotes) for (const name of speakers) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({name, quotes: count})).sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
}

/** Entities shown for a theme. */
const MAX_ENTITIES = 8

const NAMED = new Set(['person', 'organization', 'place', 'group', 'law', 'event', 'work', 'product', 'other'])

function entitiesOf(members: readonly number[], inputs: readonly ThemeInput[], units: readonly Unit[]): ThemeEntity[] {
  const counts = new Map<string, {name: string; type: string; sentences: Set<number>}>()
  const byInput = new Map<number, number[]>()
  for (const index of members) {
    const list = byInput.get(units[index]!.input)
    if (list) list.push(index)
    else byInput.set(units[index]!.input, [index])
  }
  for (const [input, list] of byInput) {
    const {document, entities} = inputs[input]!
    const {sentences} = tokensOf(document)
    const inTheme = new Map(list.map((index) => [units[index]!.sentence, index]))
    for (const {name, type, mentions} of entities) {
      if (!NAMED.has(type)) continue
      for (const mention of mentions) {
        const unit = inTheme.get(firstNotBefore(sentences.length, (sentence) => sentences[sentence]!.end <= mention.start))
        if (unit === undefined) continue
        const key = `${type} ${name}`
        const entry = counts.get(key) ?? {name, type, sentences: new Set<number>()}
        entry.sentences.add(unit)
        counts.set(key, entry)
      }
    }
  }
  return [...counts.values()]
    .map(({name, type, sentences}) => ({name, type, sentences: sentences.size}))
    .sort((a, b) => b.sentences - a.sentences || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_ENTITIES)
}

/** Rounded, so that the last bits of a sum never show. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
