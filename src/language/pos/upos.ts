/** The universal parts of speech (universaldependencies.org/u/pos), as numbers: what {@link partsOfSpeech} gives for each token. */
export const Upos = {
  ADJ: 0, ADP: 1, ADV: 2, AUX: 3, CCONJ: 4, DET: 5, INTJ: 6, NOUN: 7, NUM: 8, PART: 9, PRON: 10, PROPN: 11, PUNCT: 12, SCONJ: 13, SYM: 14,
  VERB: 15, X: 16,
} as const

/** The name of a part of speech: a key of `Upos`. */
export type UposName = keyof typeof Upos

/** The names of the parts of speech by their numbers: `UPOS_NAMES[Upos.NOUN]` is `'NOUN'`. */
export const UPOS_NAMES = /* @__PURE__ */ Object.keys(Upos) as readonly UposName[]

/** How many parts of speech there are. */
export const TAGS = 17
