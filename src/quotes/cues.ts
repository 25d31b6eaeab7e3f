import {AUXILIARIES, BE, DETERMINERS, isAdverb, isCapitalised, isDash, NEGATIONS, PREPOSITIONS, SUBJECT_PRONOUNS} from './grammar.ts'
import type {Item, Unit} from './units.ts'
import type {VerbForm} from './verbs.ts'

/** A place where something is reported. */
export interface CueSite {
  /** Index in the unit's items of the first word: auxiliaries and adverbs before the verb belong to it. */
  readonly first: number
  /** Index of the reporting verb, or of "according". */
  readonly verb: number
  /** Index after the last item of the cue. */
  readonly last: number
  /** The base form, or the phrase. */
  readonly lemma: string
  /** Whether it is negated. */
  readonly negated: boolean
  /**
   * How it reports; `according` stands for "according to", `colon` for a bare colon before a quotation,
   * `dash` for one before the name that signs it.
   */
  readonly kind: VerbForm['kind'] | 'according' | 'colon' | 'dash'
  /** The verb's form. */
  readonly form: VerbForm['form'] | 'phrase'
  /** Whether the subject is the one spoken to: "was told", "was asked". */
  readonly passive: boolean
}

/** Verb forms that are as often nouns or adjectives: they need clear evidence of a subject and a report. */
const NOUN_LIKE = new Set(`claim claims report reports state states comment comments demand demands question questions answer answers promise
  promises pledge pledges vow vows estimate estimates forecast forecasts joke jokes call calls note notes point points warning warnings
  saying reply response cry offer offers order orders attack attacks label labels praise term terms style brand brands advise chant chants
  threat threatens blast mention mentions remark remarks tweet tweets protest protests sum sums counter go begin read put think question
  laugh smile sigh sing plead speak object complaint`.split(/\s+/))

/** "refused to say", "declined to comment": nothing is reported. */
const REFUSALS = new Set('decline declines declined declining refuse refuses refused refusing fail fails failed failing'.split(' '))

/**
 * Finds the cues of a unit, left to right. Only words outside quotation marks count.
 *
 * @param asLearnt Whether only those are wanted that the models have learnt to see: rules that came later are not theirs until they are trained again.
 */
export function findCues(unit: Unit, verbs: ReadonlyMap<string, VerbForm>, asLearnt = false): CueSite[] {
  const cues: CueSite[] = []
  const {items} = unit
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') {
      cues.push({first: at, verb: at, last: at + 2, lemma: 'according to', negated: false, kind: 'according', form: 'phrase', passive: false})
      at++
      continue
    }
    if (item.lower === 'in' && items[at + 1]?.lower === 'the' && items[at + 2]?.lower === 'words' && items[at + 3]?.lower === 'of') {
      cues.push({first: at, verb: at + 2, last: at + 4, lemma: 'in the words of', negated: false, kind: 'according', form: 'phrase', passive: false})
      at += 3
      continue
    }
    if (item.lower === ':' && at > 0 && items[at + 1]?.region) {
      if (cues.length === 0 && at <= MAX_LABEL) {
        cues.push({first: at, verb: at, last: at + 1, lemma: ':', negated: false, kind: 'colon', form: 'phrase', passive: false})
      }
      continue
    }
    if (isDash(item) && at > 0 && items[at - 1]!.region && cues.length === 0 && isSignature(items, at + 1)) {
      cues.push({first: at, verb: at, last: at + 1, lemma: item.lower, negated: false, kind: 'dash', form: 'phrase', passive: false})
      continue
    }
    const form = item.word ? verbs.get(item.lower) : undefined
    if (form) {
      const cue = cueAt(items, at, form, asLearnt)
      if (cue) cues.push(cue)
    }
  }
  return cues
}

/** "“Never give in.” — A. Lee": a dash, a name, and the end. */
function isSignature(items: readonly Item[], from: number): boolean {
  if (items.length - from > MAX_LABEL || !items[from] || !isCapitalised(items[from])) return false
  for (let at = from; at < items.length; at++) if (items[at]!.region || AUXILIARIES.has(items[at]!.lower)) return false
  return true
}

/** "Mayor of Westhaven: “…”": a label before a colon is no longer than this. */
const MAX_LABEL = 10

function cueAt(items: readonly Item[], at: number, form: VerbForm, asLearnt: boolean): CueSite | undefined {
  let first = at
  let negated = false
  let passive = false
  while (first > 0) {
    const before = items[first - 1]!
    if (!AUXILIARIES.has(before.lower) && !(isAdverb(before) && first - 1 > 0)) break
    if (NEGATIONS.has(before.lower)) negated = true
    if (BE.has(before.lower) && (form.form === 'past' || items[first]!.lower === 'being')) passive = true
    first--
  }
  // A bare adverb before the verb belongs to it only when a subject stands before the adverb.
  const before = items[first - 1]
  const next = items[at + 1]
  const infinitive = before?.lower === 'to' && form.form === 'base'
  if (infinitive && (REFUSALS.has(items[first - 2]?.lower ?? '') || !(next?.region || next?.lower === 'that'))) return undefined
  if (!infinitive && !isVerb(items, at, first, form) && (asLearnt || !isNaming(items, at, first, form))) return undefined
  return {first, verb: at, last: at + 1, lemma: form.lemma, negated, kind: form.kind, form: form.form, passive}
}

function isVerb(items: readonly Item[], at: number, first: number, form: VerbForm): boolean {
  const before = items[first - 1]
  const next = items[at + 1]
  const previous = items[at - 1]
  const word = items[at]!.lower
  if (previous && (DETERMINERS.has(previous.lower) || (PREPOSITIONS.has(previous.lower) && form.form !== 'gerund'))) return false
  if (next?.lower === 'of' || next?.lower === '-') return false
  if (form.form === 'past') {
    // "an alleged attack", "reported cases": a participle before a noun, with no subject.
    return before !== undefined || next !== undefined
  }
  if (form.form === 'gerund') return before === undefined || isSeparator(before) || /^(?:and|by|of|in|for|while|before|after|then)$/.test(before.lower) || first < at
  if (first < at && previous && (AUXILIARIES.has(previous.lower) || isAdverb(previous))) return form.form === 'base'
  if (!before) return false
  if (NOUN_LIKE.has(word)) {
    const reports = next !== undefined && (next.lower === 'that' || next.region !== undefined || next.lower === ':')
    return SUBJECT_PRONOUNS.has(before.lower) || (reports && (isCapitalised(before) || form.form === 'present'))
  }
  if (form.form === 'present') return before.word || isSeparator(before) || before.region !== undefined
  return SUBJECT_PRONOUNS.has(before.lower) || (before.word && /s$|^(?:people|police|men|women)$/.test(before.lower)) || before.region !== undefined
}

/** "Lee calls the plan ‘a bad bet’": what is called so stands between the verb, which may be a noun elsewhere, and what it is called. */
function isNaming(items: readonly Item[], at: number, first: number, form: VerbForm): boolean {
  const before = items[first - 1]
  if (form.kind !== 'object' || form.form !== 'present' || first < at || !before || !isCapitalised(before)) return false
  const last = items.at(-1)!
  return (last.word || last.region ? last : items.at(-2))?.region !== undefined
}

function isSeparator(item: Item): boolean {
  return /^[,;)\]–—-]$/.test(item.lower) || item.lower === '--'
}
