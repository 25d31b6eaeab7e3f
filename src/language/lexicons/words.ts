import {unpack} from './unpack.ts'
import {PACKED_WORDS} from './words.generated.ts'

/** What a word can be: bits of the answer of {@link wordFlags}. The two lowest bits are a given name's gender. */
export const WordFlag = {given: 3, family: 4, common: 8, place: 16} as const

const FEMALE = 2
const MALE = 3

let unpacked: Map<string, number> | undefined

/** What the word can be, by the lexicon: a sum of {@link WordFlag}s. `word` in lower case; accents may be there or not. */
export function wordFlags(word: string): number {
  unpacked ??= unpack(PACKED_WORDS)
  const flags = unpacked.get(word)
  if (flags !== undefined) return flags
  const plain = withoutAccents(word)
  return plain === word ? 0 : (unpacked.get(plain) ?? 0)
}

/** The gender that a given name mostly has, or none where the lexicon does not know. `name` in any case. */
export function genderOfGivenName(name: string): 'female' | 'male' | undefined {
  const gender = wordFlags(name.toLowerCase()) & WordFlag.given
  return gender === FEMALE ? 'female' : gender === MALE ? 'male' : undefined
}

function withoutAccents(word: string): string {
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) > 127) return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/’/g, "'")
  }
  return word
}
