import type {Document} from '../../document/index.ts'
import type {Entity} from '../../entities/index.ts'
import {partsOfSpeech, TokenKind, tokensOf, Upos} from '../../language/index.ts'
import {bodySentences, headings, isContentAt, stemsOf} from '../words/index.ts'
import {Columns} from './columns.ts'
import {beginsPhrase, isNoun, isPhraseWord} from './grammar.ts'
import {Mentions} from './mentions.ts'
import {Reading} from './reading.ts'

/** Longest phrase, in words; of a longer one its last words. */
const MOST_WORDS = 5

/**
 * Reads the noun phrases of a document's body: adjectives and nouns in a row that end in a noun. Phrases that are names of one entity,
 * and nothing more, are one.
 *
 * @param columns Have room for all tokens; what they held is gone.
 */
export function readPhrases(document: Document, entities: readonly Entity[], columns = new Columns(tokensOf(document).length)): Reading {
  const tokens = tokensOf(document)
  const tags = partsOfSpeech(document)
  const stems = stemsOf(tokens)
  const reading = new Reading(tokens, stems, columns)
  const mentions = new Mentions(tokens, tags, entities, columns)
  const {kind, word, baseEnd, end: ends} = tokens
  const {isWhole, isHeld, wordAt, counts, stemAt, sentenceAt} = columns
  markHeadings(document, reading)

  let words = 0
  let sentences = 0
  for (const number of bodySentences(document, tokens)) {
    const {first, last} = tokens.sentences[number]!
    // Where the phrase begins that is being read; -1 where none is.
    let begin = -1
    for (let at = first; at < last; at++) {
      wordAt[at] = words
      if (kind[at] !== TokenKind.word) {
        if (begin >= 0 && isHeld[at] === 0) begin = endPhrase(reading, mentions, tags, begin, at, number)
        continue
      }
      if (begin >= 0 && isHeld[at] === 0) {
        // A possessive ends a phrase, and a name begins one: "the oil giant" and "Shell".
        const isApposed = tags[at - 1] === Upos.NOUN && mentions.beginsName(at)
        if (isApposed || baseEnd[at - 1] !== ends[at - 1]) begin = endPhrase(reading, mentions, tags, begin, at, number)
      }
      if (isWhole[at] === 1 || isPhraseWord(tokens, stems, tags, at)) {
        if (begin < 0) begin = at
      } else if (begin >= 0) begin = endPhrase(reading, mentions, tags, begin, at, number)
      const stem = stems.stemOf[word[at]!]!
      counts[stem]!++
      stemAt[words] = stem
      sentenceAt[words++] = sentences
    }
    if (begin >= 0) endPhrase(reading, mentions, tags, begin, last, number)
    sentences++
  }
  reading.words = words
  return reading
}

function markHeadings(document: Document, {tokens, stems, columns: {isHeading}}: Reading): void {
  for (const {first, last} of headings(document, tokens)) {
    for (let at = first; at < last; at++) if (isContentAt(tokens, stems, at)) isHeading[stems.stemOf[tokens.word[at]!]!] = 1
  }
}

/** Adds what is a phrase between two tokens, if anything is; returns -1: now none is being read. */
function endPhrase(reading: Reading, mentions: Mentions, tags: Uint8Array, from: number, to: number, sentence: number): -1 {
  const {tokens, stems, columns} = reading
  let begin = from
  let end = to
  let name = mentions.between(from, to)
  if (!name) {
    // An adjective at the end names nothing: "the severe".
    while (end > begin && !isNoun(tags[end - 1])) end--
    if (begin === end) return -1
    begin = Math.max(begin, end - MOST_WORDS)
    while (begin < end - 1 && !beginsPhrase(tokens, stems, tags, begin)) begin++
    name = mentions.between(begin, end)
  }
  if (end - begin === 1 && !isContentAt(tokens, stems, begin)) return -1
  const phrase = name ? reading.phraseOf(name.first, name.last, name.entity) : reading.phraseOf(begin, end, -1)
  if (phrase < 0) return -1
  if (columns.uses[phrase] === 0) columns.isAdjectival[phrase] = tags[begin] === Upos.ADJ ? 1 : 0
  if (tags[end - 1] === Upos.PROPN) columns.proper[phrase]!++
  reading.addUse(phrase, begin, end, sentence)
  return -1
}
