import {stemmer} from 'stemmer'
import {copyOf} from '../../document/index.ts'
import {STOP_WORDS} from './stop-words.ts'

/** Stems that are kept at most, a megabyte of them: a corpus repeats its words, but a hostile one need not. */
const MOST_STEMS = 8192

/** Longer words are no English: they are their own stem. */
const LONGEST_WORD = 40

const stems = new Map<string, string>()

/** The stem of a word in lower case (Porter, "An algorithm for suffix stripping", 1980). */
export function stemOf(lower: string): string {
  if (lower.length > LONGEST_WORD) return lower
  let stem = stems.get(lower)
  if (stem === undefined) {
    const own = copyOf(lower)
    stem = stemmer(own)
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(own, stem)
  }
  return stem
}

/** Whether a word tells what a text is about: no closed-class word, number or single letter. */
export function isContent(lower: string): boolean {
  return lower.length > 1 && (beginsPlainly(lower) || /^\p{L}/u.test(lower)) && !STOP_WORDS.has(lower)
}

/** Whether a word begins with one of the 26 letters, as most do: no regex need be asked about them. */
export function beginsPlainly(lower: string): boolean {
  const first = lower.charCodeAt(0)
  return first >= 97 && first <= 122
}
