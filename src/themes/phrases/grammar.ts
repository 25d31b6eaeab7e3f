import {TokenKind, Upos, type TokenTable} from '../../language/index.ts'
import {Trait, type TokenStems} from '../words/index.ts'

/** Parts of speech that stand in names and in no other phrases: "Office of Fair Trading". */
const JOINS = /* @__PURE__ */ new Set<number>([Upos.ADP, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PUNCT, Upos.SYM])

/** Parts of speech after which a participle stands as an adjective; so it may at the beginning of a text. */
const BEFORE_PARTICIPLE = /* @__PURE__ */ new Set<number>([Upos.DET, Upos.ADJ, Upos.ADP, Upos.CCONJ, Upos.PUNCT])

/** Whether a part of speech is a noun's. */
export function isNoun(tag: number | undefined): boolean {
  return tag === Upos.NOUN || tag === Upos.PROPN
}

/** Whether a word may stand in a noun phrase that names something. */
export function isPhraseWord({word}: TokenTable, {traits}: TokenStems, tags: Uint8Array, at: number): boolean {
  const own = traits[word[at]!]!
  switch (tags[at]) {
    case Upos.PROPN: return (own & Trait.namesNothing) === 0
    case Upos.NOUN: return (own & (Trait.namesNothing | Trait.hasLetter)) === Trait.hasLetter
    case Upos.ADJ: return (own & Trait.qualifiesNothing) === 0
    case Upos.NUM: return (own & Trait.countsNothing) !== 0
    // "altered protein", "the absorbing layer".
    case Upos.VERB: return (own & Trait.isParticiple) !== 0 && isNoun(tags[at + 1]) && (at === 0 || BEFORE_PARTICIPLE.has(tags[at - 1]!))
    default: return false
  }
}

/** Whether a phrase may begin with a word that stands in it. */
export function beginsPhrase({kind, word}: TokenTable, {traits}: TokenStems, tags: Uint8Array, at: number): boolean {
  if (kind[at] !== TokenKind.word || JOINS.has(tags[at]!)) return false
  return tags[at] !== Upos.ADJ || (traits[word[at]!]! & Trait.saysWhich) === 0
}
