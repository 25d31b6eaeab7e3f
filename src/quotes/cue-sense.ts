import {AUXILIARIES, isAdverb, NEGATIONS} from './grammar.ts'
import type {RawCue} from './raw.ts'
import {ReportClass, REPORT_CLASSES} from './report-words.ts'
import type {Item} from './units.ts'
import {lemmaOf, REPORTING_VERBS, type VerbForm} from './verbs.ts'

/** What was not said but might be. */
const MODALS = new Set(`would could might may should must can 'd wouldn't couldn't shouldn't can't cannot mustn't mightn't`.split(' '))
/** After these "would" tells what came later, or often: it was said. */
const FACTUAL = new Set('later often then sometimes always frequently repeatedly eventually regularly'.split(' '))
const CONDITIONS = new Set('if unless whether should'.split(' '))
/** Verbs after which "to say" tells what is wanted of somebody, not what was said. */
const WANTING = new Set(`want wants wanted wanting need needs needed expect expects expected hope hopes hoped intend intends intended plan plans planned likely
  about ready ask asks asked urge urges urged tell tells told order orders ordered prefer prefers preferred supposed unable afraid
  reluctant unwilling willing due try tries tried`.split(/\s+/))

/** Forms of the verbs that refuse. */
export const REFUSING = new Set('decline declines declined declining refuse refuses refused refusing'.split(' '))
/** What is refused, or not done, when nothing is said. */
const ANSWERING = new Set(`comment respond reply answer speak talk say discuss elaborate disclose specify reveal confirm identify name explain return
  responded replied answered commented returned commenting responding discussing clarify detail`.split(/\s+/))

/**
 * What the words of a cue tell: the base form of its verb, whether it is negated, only possible, or a refusal to speak, and whether
 * it reports speech or an attitude.
 *
 * @param first Index of the cue's first item.
 * @param last Index after its last item.
 * @param head Index of its verb or noun.
 * @param verbs The reporting verbs, the caller's among them.
 */
export function senseOf(items: readonly Item[], first: number, last: number, head: number, verbs: ReadonlyMap<string, VerbForm> = REPORTING_VERBS): RawCue {
  const from = groupStart(items, head)
  const refusal = isRefusal(items, from, head, last)
  return {
    start: items[first]!.start,
    end: items[last - 1]!.end,
    lemma: lemmaAt(items, first, last, head, verbs),
    negated: !refusal && isNegated(items, from, head),
    hypothetical: !refusal && isHypothetical(items, from, head),
    refusal,
    isAttitude: !verbs.has(items[head]!.lower) && isAttitude(items, first, last),
  }
}

/** Where the verb group of the head begins: over auxiliaries, negations, adverbs and "to". */
function groupStart(items: readonly Item[], head: number): number {
  let from = head
  while (from > 0 && head - from < 6 && isGroupWord(items[from - 1]!)) from--
  return from
}

/** Words of a verb group that do not stand between a subject and its verb in the rules' sense. */
const GROUP = new Set("to 'd 'll 've shouldn't mightn't mustn't".split(' '))

function isGroupWord(item: Item): boolean {
  return AUXILIARIES.has(item.lower) || GROUP.has(item.lower) || isAdverb(item)
}

function isNegated(items: readonly Item[], from: number, head: number): boolean {
  // "not to mention", "it goes without saying": nothing is denied.
  if (items[head]!.lower === 'mention' && items[head - 1]?.lower === 'to' && items[head - 2]?.lower === 'not') return false
  if (items[head]!.lower === 'saying' && /^go(?:es|ne|ing)?$|^went$/.test(items[from - 2]?.lower ?? '')) return false
  for (let at = from; at < head; at++) if (NEGATIONS.has(items[at]!.lower)) return true
  // "Nobody said", "without saying": the negation stands in the subject or the preposition.
  const before = items[from - 1]?.lower
  return before === 'nobody' || before === 'without' || (before === 'one' && items[from - 2]?.lower === 'no')
}

function isHypothetical(items: readonly Item[], from: number, head: number): boolean {
  for (let at = from; at < head; at++) {
    const {lower, text} = items[at]!
    if (!MODALS.has(lower) || text === 'May') continue
    return lower !== 'would' || (items[at + 1]!.lower !== 'have' && !items.slice(at + 1, head).some((item) => FACTUAL.has(item.lower)))
  }
  const isInfinitive = head > 0 && items[head - 1]!.lower === 'to'
  if (isInfinitive) for (let at = from - 1; at >= 0 && from - at <= 3; at--) if (WANTING.has(items[at]!.lower)) return true
  // "if she says": the conjunction before the subject, no farther back than the clause.
  for (let at = from - 1; at >= 0 && from - at <= 5; at--) {
    if (CONDITIONS.has(items[at]!.lower)) return true
    if (!items[at]!.word) return false
  }
  return false
}

function isRefusal(items: readonly Item[], from: number, head: number, last: number): boolean {
  const word = items[head]!.lower
  const next = (at: number): string => items[at]?.lower ?? ''
  if (REFUSING.has(word)) return next(head + 1) === 'to' ? ANSWERING.has(next(head + 2)) : /^(?:comment|an?|any|requests?|all|further)$/.test(next(head + 1))
  if (REFUSING.has(next(head - 2)) && next(head - 1) === 'to') return ANSWERING.has(word)
  if (ANSWERING.has(word) && isNegated(items, from, head)) return !/^(?:say|disclose|reveal|confirm|explain|specify|identify|name|speak|talk)$/.test(word)
  return next(head) === 'comment' && (next(head - 1) === 'no' || (next(head - 1) === 'for' && /^(?:unavailable|reached|available)$/.test(next(head - 2)))) && last > head
}

function lemmaAt(items: readonly Item[], first: number, last: number, head: number, verbs: ReadonlyMap<string, VerbForm>): string {
  const {lower, word} = items[head]!
  if (!word) return lower
  if (lower === 'according' || (lower === 'per' && last - first === 1)) return items.slice(first, last).map((item) => item.lower).join(' ').replace(/^as /, '')
  return verbs.get(lower)?.lemma ?? lemmaOf(lower)
}

/** Whether none of the words is one of speech. */
function isAttitude(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const item = items[at]!
    if (item.region) continue
    if (!item.word) {
      if (/^(?::|[–—―]|--)$/.test(item.lower)) return false
      continue
    }
    if (/^(?:according|words?|put|says|quoted?|quoting)$/.test(item.lower)) return false
    const kind = REPORT_CLASSES.get(item.lower)
    if (kind === ReportClass.speechVerb || kind === ReportClass.speechNoun) return false
  }
  return true
}
