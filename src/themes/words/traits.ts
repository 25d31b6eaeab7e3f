import {beginsPlainly, isContent} from './words.ts'

/** What a word is good for in phrases, whatever stands around it: bits of one number. */
export const Trait = {
  /** It tells what a text is about: see {@link isContent}. */
  content: 1,
  /** It has a letter. */
  hasLetter: 2,
  /** A noun that is no part of what a phrase names. */
  namesNothing: 4,
  /** An adjective that points or counts. */
  qualifiesNothing: 8,
  /** An adjective that says which of several, not what: a phrase does not begin with it. */
  saysWhich: 16,
  /** A number that counts nothing: "1990 census", "4-valued", "42nd". */
  countsNothing: 32,
  /** A participle, if it is a verb. */
  isParticiple: 64,
} as const

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

/** Adjectives that say which of several. Superlatives are others. */
const SAYS_WHICH = /* @__PURE__ */ set('new first second third fourth fifth sixth seventh best worst')

/** Adjectives that only look like superlatives. */
const NO_SUPERLATIVES = /* @__PURE__ */ set('honest dishonest modest immodest earnest manifest')

/** The traits of a word in lower case. */
export function traitsOf(lower: string): number {
  const isSuperlative = lower.length > 5 && lower.endsWith('est') && !NO_SUPERLATIVES.has(lower)
  return (isContent(lower) ? Trait.content : 0)
    | (beginsPlainly(lower) || /\p{L}/u.test(lower) ? Trait.hasLetter : 0)
    | (NAMES_NOTHING.has(lower) ? Trait.namesNothing : 0)
    | (QUALIFIES_NOTHING.has(lower) ? Trait.qualifiesNothing : 0)
    | (isSuperlative || SAYS_WHICH.has(lower) ? Trait.saysWhich : 0)
    | (/^(?:1[5-9]|20)\d\d$|\p{L}-|\d\p{L}/u.test(lower) ? Trait.countsNothing : 0)
    | (lower.endsWith('ed') || lower.endsWith('ing') ? Trait.isParticiple : 0)
}
