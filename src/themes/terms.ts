import type {ThemeTerm} from './types.ts'
import type {Unit} from './units.ts'

interface PhraseCount {
  readonly key: string
  readonly words: number
  readonly forms: Map<string, number>
  total: number
  readonly byGroup: Map<number, number>
}

/** Terms of a theme at most. */
const MAX_TERMS = 8

/**
 * The phrases of each group, best first: frequent in it, rare outside (class-based tf-idf: Grootendorst 2022), phrases of two and three
 * words before single ones, each owned by one group, and none inside a better one.
 */
export function termsOf(units: readonly Unit[], groups: readonly number[]): Map<number, ThemeTerm[]> {
  const counts = countPhrases(units, groups)
  const candidates = new Map<number, {count: PhraseCount; score: number}[]>()
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)

  const absorbed = absorbedPhrases(counts)
  for (const count of counts.values()) {
    if (absorbed.has(count.key)) continue
    let owner = -1
    let ownerScore = 0
    for (const [group, inside] of [...count.byGroup].sort((a, b) => a[0] - b[0])) {
      if (group < 0) continue
      const share = inside / count.total
      const score = scoreOf(inside, share, count.words)
      if (score > ownerScore) {
        owner = group
        ownerScore = score
      }
    }
    // What stands once in a theme of several sentences is an accident of wording.
    if (owner < 0 || (count.total < 2 && sizes.get(owner)! > MIN_SENTENCES)) ownerScore *= ONCE
    if (owner < 0) continue
    const list = candidates.get(owner)
    if (list) list.push({count, score: ownerScore})
    else candidates.set(owner, [{count, score: ownerScore}])
  }

  const terms = new Map<number, ThemeTerm[]>()
  for (const [group, list] of candidates) {
    list.sort((a, b) => b.score - a.score || b.count.words - a.count.words || (a.count.key < b.count.key ? -1 : 1))
    const chosen: {key: string; score: number; text: string}[] = []
    for (const {count, score} of list) {
      if (chosen.length === MAX_TERMS) break
      if (chosen.some((term) => overlaps(term.key, count.key))) continue
      chosen.push({key: count.key, score, text: formOf(count)})
    }
    const top = chosen[0]?.score ?? 1
    terms.set(group, chosen.map(({text, score}) => ({text, weight: Math.round((score / top) * 1000) / 1000})))
  }
  return terms
}

/** Index: words of a phrase. A theme's label is a phrase of two or three words more often than one or four. */
const WORDS_WEIGHT = [0, 0.5, 1.2, 1.3, 0.9]

/** How much a phrase counts that stands only once. */
const ONCE = 0.3

/** A theme of so few sentences has no phrase twice. */
const MIN_SENTENCES = 2

/** A phrase that mostly stands inside a longer one is a piece of it: "media companies" in "social media companies". */
const PIECE = 0.6

function absorbedPhrases(counts: ReadonlyMap<string, PhraseCount>): ReadonlySet<string> {
  const absorbed = new Set<string>()
  for (const {key, total, words} of counts.values()) {
    if (words < 2 || total < 2) continue
    const parts = key.split(' ')
    for (let from = 0; from < parts.length; from++) {
      for (let to = from + 1; to <= parts.length; to++) {
        if (to - from === parts.length) continue
        const inner = counts.get(parts.slice(from, to).join(' '))
        if (inner && total >= inner.total * PIECE) absorbed.add(inner.key)
      }
    }
  }
  return absorbed
}

function scoreOf(inside: number, share: number, words: number): number {
  return Math.log(1 + inside) * share * WORDS_WEIGHT[words]!
}

function countPhrases(units: readonly Unit[], groups: readonly number[]): Map<string, PhraseCount> {
  const counts = new Map<string, PhraseCount>()
  for (const [index, unit] of units.entries()) {
    for (const {key, text, words} of unit.phrases) {
      let count = counts.get(key)
      if (!count) {
        count = {key, words, forms: new Map(), total: 0, byGroup: new Map()}
        counts.set(key, count)
      }
      count.total++
      count.forms.set(text, (count.forms.get(text) ?? 0) + 1)
      count.byGroup.set(groups[index]!, (count.byGroup.get(groups[index]!) ?? 0) + 1)
    }
  }
  return counts
}

/** Whether one phrase holds the other, or they share their head. */
function overlaps(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** The most frequent written form; a capital that only the beginning of a sentence gave it is not its own. */
function formOf(count: PhraseCount): string {
  let best = ''
  let most = 0
  for (const [form, times] of [...count.forms].sort((a, b) => (a[0] < b[0] ? 1 : -1))) {
    if (times > most) {
      best = form
      most = times
    }
  }
  return best
}
