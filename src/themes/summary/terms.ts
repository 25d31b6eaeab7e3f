import {ln} from '../../model/index.ts'
import type {ThemeTerm} from '../types.ts'
import {byText, countShared, phrasesOf, round, type GroupedCorpus} from './corpus.ts'
import type {UnitKind} from './units.ts'

/** Terms of a theme at most. */
const MOST_TERMS = 10

/** A phrase that mostly stands inside a longer one is a piece of it: "media companies" in "social media companies". */
const PIECE = 0.6

/** Best phrases of a theme whose company tells whether another belongs to it. */
const COMPANY = 10

/** Phrases of a theme that are looked at for their company. */
const MOST_CANDIDATES = 40

/** In fewer units two phrases stand together by accident. */
const ENOUGH_UNITS = 200

/**
 * How much a name counts as a term: a theme is a matter, not who or where. Themes of sentences leave people to the speakers, since their
 * names were left out of the words that made them.
 */
const NAMES: Record<UnitKind, ReadonlyMap<string, number>> = {
  sentence: new Map([['person', 0], ['organization', 0.3], ['place', 0.3]]),
  document: new Map([['person', 0.4]]),
}

/** How much of a term's score does not depend on how central its words are. */
const WITHOUT_CENTRE = 0.15

/** A phrase of the corpus, counted. */
interface PhraseCount {
  readonly key: string
  /** How often each written form stands. */
  readonly forms: Map<string, number>
  /** Units that have it. */
  readonly units: number[]
  /** The sum of its scores over those units, in thousandths. */
  score: number
  type: string | undefined
}

interface Candidate {
  readonly count: PhraseCount
  readonly score: number
}

/**
 * The phrases of each theme, best first: keyphrases of its documents that are frequent in it and rare outside (class-based tf-idf:
 * Grootendorst 2022), and that keep each other's company (normalized pointwise mutual information: Bouma 2009). Each belongs to one
 * theme, and none stands inside a better one.
 */
export function termsOf(corpus: GroupedCorpus): NamedTerms[] {
  const counts = countPhrases(corpus)
  const absorbed = absorbedPhrases(counts)
  const greatest = corpus.members.map((_, theme) => greatestWeight(corpus, theme))
  const candidates: Candidate[][] = corpus.members.map(() => [])
  for (const count of counts.values()) {
    if (absorbed.has(count.key)) continue
    const inside = new Map<number, number>()
    for (const unit of count.units) inside.set(corpus.groups[unit]!, (inside.get(corpus.groups[unit]!) ?? 0) + 1)
    const [owner, most] = ownerOf(inside)
    const name = NAMES[corpus.index.unit].get(count.type ?? '') ?? 1
    if (owner < 0 || name === 0) continue
    const central = centrality(corpus, owner, count.key) / (greatest[owner]! || 1)
    const score = scoreOf(count, most, corpus.members[owner]!.length) * (WITHOUT_CENTRE + (1 - WITHOUT_CENTRE) * central)
    candidates[owner]!.push({count, score: name * score})
  }
  return candidates.map((list, theme) => {
    if (list.length === 0) return choose(borrowed(corpus, theme, counts))
    list.sort((a, b) => b.score - a.score || byText(a.count.key, b.count.key))
    return choose(corpus.units.length < ENOUGH_UNITS ? list : inCompany(list.slice(0, MOST_CANDIDATES), corpus.units.length))
  })
}

function countPhrases(corpus: GroupedCorpus): Map<string, PhraseCount> {
  const counts = new Map<string, PhraseCount>()
  for (const [number, unit] of corpus.units.entries()) {
    const {phrases} = corpus.records[unit.record]!
    for (const phrase of phrasesOf(corpus, unit)) {
      const {key, text, score, type, sentences} = phrases[phrase]!
      let count = counts.get(key)
      if (!count) counts.set(key, count = {key, forms: new Map(), units: [], score: 0, type})
      count.units.push(number)
      count.score += score
      count.type ??= type
      count.forms.set(text, (count.forms.get(text) ?? 0) + sentences)
    }
  }
  return counts
}

/** For a theme that owns no phrase, those of its documents: a name that others share is better than none. */
function borrowed({members, units, records}: GroupedCorpus, theme: number, counts: ReadonlyMap<string, PhraseCount>): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const unit of members[theme]!) {
    for (const {key, text, score, type} of records[units[unit]!.record]!.phrases) {
      found.set(key, {count: counts.get(key) ?? {key, forms: new Map([[text, 1]]), units: [], score, type}, score})
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || byText(a.count.key, b.count.key))
}

/** The theme that has most of a phrase, and in how many of its units it stands. */
function ownerOf(inside: ReadonlyMap<number, number>): [theme: number, units: number] {
  let owner = -1
  let most = 0
  for (const [theme, units] of inside) {
    if (theme >= 0 && (units > most || (units === most && theme < owner))) {
      owner = theme
      most = units
    }
  }
  return [owner, most]
}

/** The mean weight of a phrase's words in the centre of a theme. */
function centrality({lexicon, centres}: GroupedCorpus, theme: number, key: string): number {
  const words = key.split(' ')
  let sum = 0
  for (const word of words) {
    const number = lexicon.numbers.get(word)
    if (number !== undefined) sum += centres.values[number * centres.count + theme]!
  }
  return sum / words.length
}

/** The weight of the word that is most central to a theme. */
function greatestWeight({lexicon, centres}: GroupedCorpus, theme: number): number {
  let most = 0
  for (const [number, feature] of lexicon.features.entries()) if (!feature.includes(' ')) most = Math.max(most, centres.values[number * centres.count + theme]!)
  return most
}

/** How often, how exclusively, and how much a keyphrase. What stands once in a theme of several units is an accident of wording. */
function scoreOf({units, score}: PhraseCount, inside: number, size: number): number {
  const share = inside / units.length
  const keyness = Math.sqrt(score / units.length / 1000)
  const once = inside < 2 && size > 2 ? 0.3 : 1
  return Math.sqrt(inside * Math.sqrt(inside)) * share * keyness * once
}

/** Phrases that hardly stand outside a longer one. */
function absorbedPhrases(counts: ReadonlyMap<string, PhraseCount>): ReadonlySet<string> {
  const absorbed = new Set<string>()
  for (const {key, units} of counts.values()) {
    const parts = key.split(' ')
    if (parts.length < 2 || units.length < 2) continue
    for (let from = 0; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++) {
        if (to - from === parts.length) continue
        const inner = counts.get(parts.slice(from, to).join(' '))
        if (inner && units.length >= inner.units.length * PIECE) absorbed.add(inner.key)
      }
    }
  }
  return absorbed
}

/** The candidates again, those first that stand where the best ones stand. */
function inCompany(list: readonly Candidate[], total: number): Candidate[] {
  const best = list.slice(0, COMPANY)
  const sets = best.map(({count}) => new Set(count.units))
  return list.map((candidate): Candidate => {
    let sum = 0
    let others = 0
    for (const [at, other] of best.entries()) {
      if (other === candidate) continue
      sum += likeness(candidate.count.units, sets[at]!, total)
      others++
    }
    return {count: candidate.count, score: candidate.score * (0.5 + Math.max(0, sum / Math.max(1, others)))}
  }).sort((a, b) => b.score - a.score || byText(a.count.key, b.count.key))
}

/** Normalized pointwise mutual information of two phrases in the units, -1 to 1. */
function likeness(units: readonly number[], other: ReadonlySet<number>, total: number): number {
  const both = countShared(units, other)
  if (both === 0) return -1
  if (both === total) return 1
  return ln((both * total) / (units.length * other.size)) / -ln(both / total)
}

/** The terms of a theme, best first, and the one that names it. */
export interface NamedTerms {
  /** The terms. */
  readonly terms: readonly ThemeTerm[]
  /** The term that names the theme. */
  readonly label: string
}

function choose(list: readonly Candidate[]): NamedTerms {
  const chosen: Candidate[] = []
  for (const candidate of list) {
    if (chosen.length === MOST_TERMS) break
    if (!chosen.some(({count}) => holds(count.key, candidate.count.key))) chosen.push(candidate)
  }
  const top = chosen[0]?.score ?? 1
  const terms = chosen.map(({count, score}) => ({text: formOf(count.forms), weight: round(score / top)}))
  let label = ''
  let most = 0
  for (const [at, {count, score}] of chosen.entries()) {
    const fitness = score * (count.key.includes(' ') ? 1 : ONE_WORD) * (count.type === undefined ? 1 : NAME)
    if (fitness > most) {
      label = terms[at]!.text
      most = fitness
    }
  }
  return {terms, label}
}

/** A phrase of several words names a theme better than a word alone, and a matter better than somebody's name, if it is not much weaker. */
const ONE_WORD = 0.35
const NAME = 0.5

/** Whether one phrase holds the other. */
function holds(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** The most frequent written form. */
function formOf(forms: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [form, times] of forms) {
    if (times > most || (times === most && form < best)) {
      best = form
      most = times
    }
  }
  return best
}
