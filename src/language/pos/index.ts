/** Parts of speech: the door of the tagger. */
import type {Document} from '../../document/index.ts'
import {buildModel, unpackModel} from '../../model/index.ts'
import {tokensOf, type TokenTable} from '../tokens.ts'
import {PACKED_POS, PACKED_POS_WORDS} from './model.generated.ts'
import {Tagger, type Range} from './tagger.ts'

export {Upos, UPOS_NAMES} from './upos.ts'

let shipped: Tagger | undefined

/** Unpacked when first asked: a program that never asks for parts of speech does not pay. */
function tagger(): Tagger {
  return (shipped ??= new Tagger(buildModel(unpackModel(PACKED_POS)), buildModel(unpackModel(PACKED_POS_WORDS))))
}

const tagged = new WeakMap<TokenTable, Uint8Array>()

/**
 * The part of speech of each token: a value of {@link Upos}. Made once a token table and kept as long as it; the same array is given
 * each time, and is not to be written to. A token of several words has the tag of its main one: "Parker's" is a proper noun, "don't"
 * an auxiliary verb, "well-known" what "known" is.
 */
export function partsOfSpeech(source: Document | TokenTable): Uint8Array {
  const table = 'lower' in source ? source : tokensOf(source)
  let tags = tagged.get(table)
  if (!tags) {
    tags = tagger().tag(table, table.sentences)
    tagged.set(table, tags)
  }
  return tags
}

/** The part of speech of each token of a list, cut into sentences by the caller: for text that is tokenised elsewhere. */
export function tagTokens(text: readonly string[], sentences: readonly Range[]): Uint8Array {
  return tagger().tag({text}, sentences)
}
