import {TokenKind} from '../../language/index.ts'
import {ln} from '../../model/index.ts'
import type {Reading} from './reading.ts'

/**
 * What the ranker looks at in a phrase. None is a word: what makes a keyphrase in one field of news does in another. The last one is the
 * same for all phrases of a text: it says how probable any of them is.
 */
export const FEATURES = [
  'first position', 'first position, logarithm', 'in first sentence', 'in first three sentences', 'spread',
  'occurrences', 'uses', 'share of uses in occurrences', 'sentences',
  'one word', 'two words', 'three words', 'four words and more', 'letters',
  'mean word frequency', 'least word frequency', 'head frequency', 'phrases with its head', 'phrases with its words', 'mean company',
  'proper noun', 'begins with an adjective', 'in a heading', 'mean commonness', 'greatest commonness', 'commonness of one word',
  'occurrences of one word', 'occurrences of a proper noun', 'early and frequent',
  'phrases of the text',
] as const

/** How far around a word its company reaches, in words. */
const WINDOW = 8

/** Names of more words are looked for by as many of them. */
const LONGEST = 12

/** The logarithms of whole numbers from 1 to below this are taken once. */
const REMEMBERED = 2048

/** -1 where they have not been taken. */
const logarithms = new Float64Array(REMEMBERED).fill(-1)

/** The natural logarithm of a whole number from 1. */
function lnOf(count: number): number {
  if (count >= REMEMBERED) return ln(count)
  const known = logarithms[count]!
  return known >= 0 ? known : (logarithms[count] = ln(count))
}

/** The logarithms of means of so many numbers, if their sum is small, are taken once too. */
const MOST_MEANT = 4

const meanLogarithms = new Float64Array(MOST_MEANT * REMEMBERED).fill(-1)

/** The natural logarithm of one more than the mean of `size` numbers. */
function lnOfMean(sum: number, size: number): number {
  if (size > MOST_MEANT || sum >= REMEMBERED) return ln(1 + sum / size)
  const at = (size - 1) * REMEMBERED + sum
  const known = meanLogarithms[at]!
  return known >= 0 ? known : (meanLogarithms[at] = ln(1 + sum / size))
}

/** The features of all phrases, a row each. */
export function featuresOf(reading: Reading): Float64Array {
  const width = FEATURES.length
  const features = new Features(reading)
  const rows = new Float64Array(reading.phrases * width)
  for (let phrase = 0; phrase < reading.phrases; phrase++) features.write(phrase, rows, phrase * width)
  return rows
}

/** Reads the features of a text's phrases. */
export class Features {
  readonly #reading: Reading
  readonly #total: number
  readonly #length: number
  readonly #phrases: number

  constructor(reading: Reading) {
    this.#reading = reading
    countFamilies(reading)
    countCompany(reading)
    countOccurrences(reading)
    this.#total = Math.max(1, reading.words)
    this.#length = lnOf(1 + this.#total)
    this.#phrases = lnOf(Math.max(1, reading.phrases))
  }

  /** Writes those of a phrase to a row that begins at `from`, as {@link FEATURES} has them. */
  write(phrase: number, row: Float64Array, from: number): void {
    const {tokens: {kind, word}, stems: {stemOf, levels, lengths}, columns} = this.#reading
    const {counts, company, phrasesWith, isHeading} = columns
    let size = 0
    let frequency = 0
    let least = Infinity
    let kin = 0
    let friends = 0
    let inHeading = 0
    let common = 0
    let mostCommon = 0
    let letters = 0
    let head = 0
    for (let at = columns.from[phrase]!, to = columns.to[phrase]!; at < to; at++) {
      if (kind[at] !== TokenKind.word) continue
      head = stemOf[word[at]!]!
      size++
      letters += lengths[head]!
      const count = lnOf(1 + counts[head]!)
      frequency += count
      least = Math.min(least, count)
      kin += phrasesWith[head]!
      friends += company[head]!
      inHeading += isHeading[head]!
      const commonness = levels[head]!
      common += commonness
      mostCommon = Math.max(mostCommon, commonness)
    }
    const first = columns.first[phrase]!
    const uses = columns.uses[phrase]!
    const occurrences = Math.max(uses, columns.occurrences[phrase]!)
    const often = lnOf(occurrences)
    const early = 1 - lnOf(1 + first) / this.#length
    const isOne = size === 1 ? 1 : 0
    const isProper = columns.proper[phrase]! / uses
    const sentence = first < this.#reading.words ? columns.sentenceAt[first]! : 0
    row[from] = first / this.#total
    row[from + 1] = early
    row[from + 2] = sentence === 0 ? 1 : 0
    row[from + 3] = sentence < 3 ? 1 : 0
    row[from + 4] = (columns.last[phrase]! - first) / this.#total
    row[from + 5] = often
    row[from + 6] = lnOf(uses)
    row[from + 7] = uses / occurrences
    row[from + 8] = lnOf(columns.sentences[phrase]!)
    row[from + 9] = isOne
    row[from + 10] = size === 2 ? 1 : 0
    row[from + 11] = size === 3 ? 1 : 0
    row[from + 12] = size > 3 ? 1 : 0
    row[from + 13] = lnOf(letters + size - 1)
    row[from + 14] = frequency / size
    row[from + 15] = least
    row[from + 16] = lnOf(1 + counts[head]!)
    row[from + 17] = lnOf(columns.phrasesOn[head]!)
    row[from + 18] = lnOfMean(kin, size)
    row[from + 19] = lnOfMean(friends, size)
    row[from + 20] = isProper
    row[from + 21] = columns.isAdjectival[phrase]!
    row[from + 22] = inHeading / size
    row[from + 23] = common / size
    row[from + 24] = mostCommon
    row[from + 25] = isOne * common
    row[from + 26] = isOne * often
    row[from + 27] = isProper * often
    row[from + 28] = early * often
    row[from + 29] = this.#phrases
  }
}

/** How often each phrase's words stand one after the other, also inside longer phrases: one walk over the words, along a trie. */
function countOccurrences({phrases, words, columns: {occurrences, stemAt, trie}}: Reading): void {
  occurrences.fill(0, 0, phrases)
  for (let from = 0; from < words; from++) {
    let node = 0
    for (let at = from; at < words && at - from < LONGEST; at++) {
      node = trie.child(node, stemAt[at]!)
      if (node === 0) break
      const end = trie.ends[node]!
      if (end >= 0) occurrences[end]!++
    }
  }
}

/** In how many phrases each stem stands, and how many it ends. */
function countFamilies({phrases, tokens: {kind, word}, stems: {stemOf, stems}, columns: {from, to, phrasesWith, phrasesOn}}: Reading): void {
  phrasesWith.fill(0, 0, stems.length)
  phrasesOn.fill(0, 0, stems.length)
  for (let phrase = 0; phrase < phrases; phrase++) {
    let head = 0
    for (let at = from[phrase]!; at < to[phrase]!; at++) {
      if (kind[at] !== TokenKind.word) continue
      head = stemOf[word[at]!]!
      phrasesWith[head]!++
    }
    phrasesOn[head]!++
  }
}

/**
 * How much company each stem has: the phrases' words within a window around it, summed over its places (the degree of a word in
 * the graph of TextRank: Mihalcea & Tarau 2004).
 */
function countCompany({words, stems: {stems}, columns: {before, stemAt, phrasesWith, company}}: Reading): void {
  before[0] = 0
  for (let at = 0; at < words; at++) before[at + 1] = before[at]! + (phrasesWith[stemAt[at]!]! > 0 ? 1 : 0)
  company.fill(0, 0, stems.length)
  for (let at = 0; at < words; at++) company[stemAt[at]!]! += before[Math.min(words, at + WINDOW + 1)]! - before[Math.max(0, at - WINDOW)]! - 1
}
