import {existsSync, readFileSync} from 'node:fs'
import {stemmer} from 'stemmer'
import {parseDocument} from '../../src/document/index.ts'
import {extractEntities} from '../../src/entities/index.ts'
import {readPhrases} from '../../src/themes/phrases/candidates.ts'
import {featuresOf} from '../../src/themes/phrases/features.ts'
import type {PhraseUse, Reading} from '../../src/themes/phrases/reading.ts'

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
  const entities = extractEntities(document)
  const reading = readPhrases(document, entities)
  const wanted = new Set(keys.map((key) => stemsOf(key).join(' ')))
  const writtenOf = (phrase: number): string => {
    const [{start, end}] = reading.usesOf(phrase) as [PhraseUse]
    return entities[reading.columns.entity[phrase]!]?.name ?? document.text.slice(start, end)
  }
  const chosen = Uint8Array.from({length: reading.phrases}, (_, phrase) => (wanted.has(stemsOf(writtenOf(phrase)).join(' ')) ? 1 : 0))
  const examples = [{features: featuresOf(reading), chosen}]
  if (title !== undefined) {
    markHeadline(reading, title)
    examples.push({features: featuresOf(reading), chosen})
  }
  return examples
}

/** Marks the words of a title as a headline's, and no others. */
function markHeadline({stems: {stems}, columns: {isHeading}}: Reading, title: string): void {
  const words = new Set(stemsOf(title))
  for (const [number, stem] of stems.entries()) isHeading[number] = words.has(stem) ? 1 : 0
}
