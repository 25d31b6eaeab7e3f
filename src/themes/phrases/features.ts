import {ln} from '../../model/index.ts'
import type {Reading} from './candidates.ts'
import {commonnessOf} from './common.ts'

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

const logarithms = new Float64Array(REMEMBERED)

/** The natural logarithm of a whole number from 1. */
function lnOf(count: number): number {
  if (count >= REMEMBERED) return ln(count)
  // That of 1 is 0: it is taken each time.
  return logarithms[count]! || (logarithms[count] = ln(count))
}

/** The features of all candidates, a row each. */
export function featuresOf(reading: Reading): Float64Array {
  const {candidates, words} = reading
  const width = FEATURES.length
  const rows = new Float64Array(candidates.length * width)
  const families = familiesOf(reading)
  const company = companyOf(reading)
  const occurring = occurrencesOf(reading)
  const levels = levelsOf(reading)
  const total = Math.max(1, words.length)
  const length = lnOf(1 + total)
  const phrases = lnOf(Math.max(1, candidates.length))
  for (const [index, candidate] of candidates.entries()) {
    const {stems, uses, first, last, proper, isAdjectival} = candidate
    const occurrences = Math.max(uses.length, occurring[index]!)
    let frequency = 0
    let least = Infinity
    let kin = 0
    let friends = 0
    let inHeading = 0
    let common = 0
    let mostCommon = 0
    let letters = stems.length - 1
    for (const stem of stems) {
      letters += reading.stems[stem]!.length
      const count = lnOf(1 + reading.counts[stem]!)
      frequency += count
      least = Math.min(least, count)
      kin += families.words[stem]!
      friends += company[stem]!
      if (reading.headings.has(stem)) inHeading++
      const commonness = levels[stem]!
      common += commonness
      mostCommon = Math.max(mostCommon, commonness)
    }
    const head = stems.at(-1)!
    const size = stems.length
    const isOne = size === 1 ? 1 : 0
    const early = 1 - lnOf(1 + first) / length
    const isProper = proper / uses.length
    let sentences = 0
    let previous = -1
    for (const {sentence} of uses) {
      if (sentence !== previous) sentences++
      previous = sentence
    }
    const row = [
      first / total, early, sentenceOf(reading, first) === 0 ? 1 : 0, sentenceOf(reading, first) < 3 ? 1 : 0, (last - first) / total,
      lnOf(occurrences), lnOf(uses.length), uses.length / occurrences, lnOf(sentences),
      isOne, size === 2 ? 1 : 0, size === 3 ? 1 : 0, size > 3 ? 1 : 0, lnOf(letters),
      frequency / size, least, lnOf(1 + reading.counts[head]!), lnOf(families.heads[head]!), ln(1 + kin / size), ln(1 + friends / size),
      isProper, isAdjectival ? 1 : 0, inHeading / size, common / size, mostCommon, isOne * common,
      isOne * lnOf(occurrences), isProper * lnOf(occurrences), early * lnOf(occurrences),
      phrases,
    ]
    for (let at = 0; at < width; at++) rows[index * width + at] = row[at]!
  }
  return rows
}

function sentenceOf({sentences}: Reading, word: number): number {
  return sentences[word] ?? 0
}

/** How often each candidate's words stand one after the other, also inside longer phrases: one walk over the words, along a trie. */
function occurrencesOf({candidates, words, trie}: Reading): Int32Array {
  const counts = new Int32Array(candidates.length)
  for (let from = 0; from < words.length; from++) {
    let node = 0
    for (let at = from; at < words.length && at - from < LONGEST; at++) {
      node = trie.child(node, words[at]!)
      if (node === 0) break
      const end = trie.ends[node]!
      if (end >= 0) counts[end]!++
    }
  }
  return counts
}

/** How common the stems of all candidates are, by stem. */
function levelsOf({candidates, stems}: Reading): Int8Array {
  const levels = new Int8Array(stems.length).fill(-1)
  for (const {stems: own} of candidates) for (const stem of own) if (levels[stem] === -1) levels[stem] = commonnessOf(stems[stem]!)
  return levels
}

/** In how many candidates each stem stands, and how many it ends. */
function familiesOf({candidates, stems}: Reading): {words: Int32Array; heads: Int32Array} {
  const words = new Int32Array(stems.length)
  const heads = new Int32Array(stems.length)
  for (const {stems: own} of candidates) {
    for (const stem of own) words[stem]!++
    heads[own.at(-1)!]!++
  }
  return {words, heads}
}

/**
 * How much company each stem has: the candidates' words within a window around it, summed over its places (the degree of a word in
 * the graph of TextRank: Mihalcea & Tarau 2004).
 */
function companyOf({candidates, stems, words}: Reading): Float64Array {
  const isNoun = new Uint8Array(stems.length)
  for (const {stems: own} of candidates) for (const stem of own) isNoun[stem] = 1
  const before = new Int32Array(words.length + 1)
  for (let at = 0; at < words.length; at++) before[at + 1] = before[at]! + isNoun[words[at]!]!
  const company = new Float64Array(stems.length)
  for (let at = 0; at < words.length; at++) company[words[at]!]! += before[Math.min(words.length, at + WINDOW + 1)]! - before[Math.max(0, at - WINDOW)]! - 1
  return company
}
