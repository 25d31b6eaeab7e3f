import {TokenKind, Upos, type TokenTable} from '../../language/index.ts'
import {beginsPlainly} from '../words/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Adjectives that point or count. */
const QUALIFIES_NOTHING = /* @__PURE__ */ set(`other such many much more most few fewer less least several same own last next previous
  former latter certain various different able likely unable due early late later latest recent past further additional whole entire only
  very main available aware clear sure`)

/** Nouns that are no part of what a phrase names. */
const NAMES_NOTHING = /* @__PURE__ */ set(`day days week weeks month months year years today yesterday tomorrow night morning afternoon evening
  hour hours minute minutes thing things way ways lot lots one ones someone something anyone anything everyone everything nothing percent
  mr mrs ms dr sir dame lord lady monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`)

/** Adjectives that say which of several, not what: a phrase does not begin with them. Superlatives are others. */
const SAYS_WHICH = /* @__PURE__ */ set('new first second third fourth fifth sixth seventh best worst')

/** Adjectives that only look like superlatives. */
const NO_SUPERLATIVES = /* @__PURE__ */ set('honest dishonest modest immodest earnest manifest')

/** Parts of speech that stand in names and in no other phrases: "Office of Fair Trading". */
const JOINS = /* @__PURE__ */ new Set<number>([Upos.ADP, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PUNCT, Upos.SYM])

/** Parts of speech after which a participle stands as an adjective; so it may at the beginning of a text. */
const BEFORE_PARTICIPLE = /* @__PURE__ */ new Set<number>([Upos.DET, Upos.ADJ, Upos.ADP, Upos.CCONJ, Upos.PUNCT])

/** Whether a part of speech is a noun's. */
export function isNoun(tag: number | undefined): boolean {
  return tag === Upos.NOUN || tag === Upos.PROPN
}

/** Whether a word may stand in a noun phrase that names something. */
export function isPhraseWord({lower}: TokenTable, tags: Uint8Array, at: number): boolean {
  const word = lower[at]!
  switch (tags[at]) {
    case Upos.PROPN: return !NAMES_NOTHING.has(word)
    case Upos.NOUN: return !NAMES_NOTHING.has(word) && (beginsPlainly(word) || /\p{L}/u.test(word))
    case Upos.ADJ: return !QUALIFIES_NOTHING.has(word)
    // "1990 census", "4-valued", "42nd": other numbers count something.
    case Upos.NUM: return /^(?:1[5-9]|20)\d\d$|\p{L}-|\d\p{L}/u.test(word)
    // "altered protein", "the absorbing layer".
    case Upos.VERB: return isNoun(tags[at + 1]) && BEFORE_PARTICIPLE.has(tags[at - 1] ?? Upos.PUNCT) && (word.endsWith('ed') || word.endsWith('ing'))
    default: return false
  }
}

/** Whether a phrase may begin with a word that stands in it. */
export function beginsPhrase({kind, lower}: TokenTable, tags: Uint8Array, at: number): boolean {
  if (kind[at] !== TokenKind.word || JOINS.has(tags[at]!)) return false
  if (tags[at] !== Upos.ADJ) return true
  const word = lower[at]!
  const isSuperlative = word.length > 5 && word.endsWith('est') && !NO_SUPERLATIVES.has(word)
  return !SAYS_WHICH.has(word) && !isSuperlative
}
