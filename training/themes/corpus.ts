import {existsSync, readFileSync} from 'node:fs'
import {stemmer} from 'stemmer'
import {parseDocument} from '../../src/document/index.ts'
import {extractEntities} from '../../src/entities/index.ts'
import {readPhrases, type Candidate, type Reading} from '../../src/themes/phrases/candidates.ts'
import {featuresOf} from '../../src/themes/phrases/features.ts'

/** A text with the keyphrases that people chose. */
export interface KeyphraseText {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly keys: readonly string[]
}

/** The phrases of a text: their features, row by row, and which of them people chose. */
export interface Examples {
  readonly features: Float64Array
  readonly chosen: Uint8Array
}

/** Reads a `.jsonl` file of {@link KeyphraseText}. */
export function readTexts(path: string): KeyphraseText[] {
  if (!existsSync(path)) throw new Error(`Expected keyphrases in ${path}, but there is no such file`)
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as KeyphraseText)
}

/** The text as one would read it: its lines are as long as a newswire's were. */
export function unwrap(text: string): string {
  return text.replace(/\n(?=\S)/g, ' ')
}

/** The stems of a phrase as the scorer compares them. */
export function stemsOf(phrase: string): string[] {
  return phrase.toLowerCase().replace(/’/g, "'").replace(/'s\b/g, '').replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/).filter(Boolean).map((word) => stemmer(word))
}

/** Each text twice: as it is, and as if its title were its headline, which newswire texts lack and articles have. */
export function examplesOf({title, text, keys}: KeyphraseText): Examples[] {
  const document = parseDocument(unwrap(text), {structure: 'body'})
  const reading = readPhrases(document, extractEntities(document))
  const wanted = new Set(keys.map((key) => stemsOf(key).join(' ')))
  const writtenOf = ({uses, entity}: Candidate): string => entity?.name ?? document.text.slice(uses[0]!.start, uses[0]!.end)
  const chosen = Uint8Array.from(reading.candidates, (candidate) => (wanted.has(stemsOf(writtenOf(candidate)).join(' ')) ? 1 : 0))
  const titled = title === undefined ? [] : [withHeadline(reading, title)]
  return [reading, ...titled].map((each) => ({features: featuresOf(each), chosen}))
}

function withHeadline(reading: Reading, title: string): Reading {
  const words = new Set(stemsOf(title))
  const headings = new Set<number>()
  for (const [number, stem] of reading.stems.entries()) if (words.has(stem)) headings.add(number)
  return {...reading, headings}
}
