import type {Item} from './units.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Auxiliaries and negations that stand between a subject and its reporting verb. */
export const AUXILIARIES = /* @__PURE__ */ set(`has have had having will would could can may might should must did does do is are was were be been
  being not never n't hasn't haven't hadn't won't wouldn't couldn't can't cannot didn't doesn't don't isn't aren't wasn't weren't`)

/** Forms of "be": before a past form they make a passive. */
export const BE = /* @__PURE__ */ set(`is are was were be been being isn't aren't wasn't weren't am`)

/** Words that negate a report. */
export const NEGATIONS = /* @__PURE__ */ set(`not never n't hasn't haven't hadn't won't wouldn't couldn't can't cannot didn't doesn't don't isn't
  aren't wasn't weren't`)

/** Adverbs without -ly that may stand beside a reporting verb. */
export const ADVERBS = /* @__PURE__ */ set(`also later then again once even just still already now earlier further today yesterday often always
  simply first only instead soon ever since`)

/** Words that begin another clause: no noun phrase reaches back over them. */
export const CLAUSE_WORDS = /* @__PURE__ */ set(`but or that which who whom whose when while if because as although though whether where after
  before until unless than so yet however why how what since despite via versus`)

/** Prepositions. */
export const PREPOSITIONS = /* @__PURE__ */ set(`of in on at by for with from about into over under to during after before through between against
  among within without across near outside inside around since until amid despite`)

/** Determiners, possessives and the like: what follows them is a noun, not a verb. */
export const DETERMINERS = /* @__PURE__ */ set(`the a an this that these those his her its their our my your no any some each every another both all
  many several few such other`)

/** Personal pronouns that can be the subject of a report. */
export const SUBJECT_PRONOUNS = /* @__PURE__ */ set('he she they it i we you who one others')

/** Words of time that may follow a reporting verb without a preposition. */
export const TIME_WORDS = /* @__PURE__ */ set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later
  recently afterwards afterward last this week month year night morning evening afternoon january february march april may june july
  august september october november december`)

/** Words that open a sentence without being part of its subject. */
const OPENERS = /* @__PURE__ */ set(`and but so then meanwhile however yesterday today later earlier now still also yet nevertheless nonetheless
  instead thus therefore moreover furthermore separately indeed finally afterwards overnight`)

/** Whether an item is an adverb that may stand beside a verb. */
export function isAdverb(item: Item): boolean {
  return ADVERBS.has(item.lower) || (item.lower.length > 4 && item.lower.endsWith('ly'))
}

/** Whether a word is written with a capital. */
export function isCapitalised(item: Item): boolean {
  return item.word && /^[\p{Lu}\p{N}]/u.test(item.text)
}

/** Whether a word may be passed over at the beginning of a subject. */
export function isOpener(item: Item): boolean {
  return OPENERS.has(item.lower) || (item.lower.length > 5 && item.lower.endsWith('ly') && !isProperLy(item))
}

/** Whether an item is a dash that sets off a part of a sentence. */
export function isDash(item: Item): boolean {
  return item.lower === '–' || item.lower === '—' || item.lower === '―' || item.lower === '--'
}

/** Whether an item ends a sentence. */
export function isTerminal(item: Item): boolean {
  return !item.word && /^[.!?…]+$/.test(item.lower)
}

// "Emily", "Kelly", "Italy": capitalised in mid-sentence too, so short names are kept by their length and these by a list.
function isProperLy(item: Item): boolean {
  return PROPER_LY.has(item.lower)
}

const PROPER_LY = /* @__PURE__ */ set('emily beverly kimberly italy reilly donnelly connolly molly')
