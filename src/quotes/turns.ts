import type {Block} from '../document/index.ts'
import type {Range, RawQuote} from './raw.ts'

/** A paragraph of a transcript: who speaks, and what is said. */
export interface Turn {
  /** Index of its block. */
  readonly block: number
  /** The words before the colon. */
  readonly label: Range
  /** The colon. */
  readonly colon: Range
  /** All after it. */
  readonly content: Range
  /** Whether the label is a letter that stands for a question or an answer, not a name. */
  readonly isLetter: boolean
  /** Whether it is the letter of a question. */
  readonly isQuestion: boolean
}

/** "SMITH:", "“MAYOR OLA REED (via video):": a label in capitals; "Q:", "A."; at most one opening mark before it. */
const SHOUTED = /^\s{0,8}["“'‘]?(\p{Lu}[\p{Lu}.'’-]{1,30}(?: [\p{Lu}\d][\p{Lu}\d.,'’-]{0,30}){0,5})(?: ?[([][^)\]\n]{1,40}[)\]])?:\s{1,3}(?=\S)/u
const LETTER = /^\s{0,8}["“'‘]?([QA])[:.]\s{1,3}(?=\S)/
/** "Ola Reed: We disagree." */
const NAMED = /^\s{0,8}(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):\s{1,3}(?=\S)/u
/** Labels of things that are not spoken. */
const NOT_SPEAKERS = /^(?:UPDATED?|BREAKING|EXCLUSIVE|NOTE|WATCH|READ MORE|READ|MORE|CORRECTION|WARNING|VIDEO|PHOTOS?|LIVE|OPINION|ANALYSIS|COMMENT|REVIEW|RELATED|SEE ALSO|SOURCE|CREDIT)$/u

/** Fewest turns that make a transcript, where the labels are in capitals, and where they are written like any name. */
const FEWEST = 2
const FEWEST_NAMED = 4

/**
 * The turns of transcripts: paragraphs that begin with a speaker's name and a colon, where several do and at least two speak. One
 * such paragraph alone is a heading or a label more often than speech.
 */
export function findTurns(text: string, blocks: readonly Block[]): readonly Turn[] {
  const shouted = turnsBy(SHOUTED, text, blocks, false)
  const letters = turnsBy(LETTER, text, blocks, true)
  const named = turnsBy(NAMED, text, blocks, false)
  if (isTranscript(text, shouted, FEWEST)) return shouted
  if (isTranscript(text, letters, FEWEST)) return letters
  return isTranscript(text, named, FEWEST_NAMED) ? named : []
}

/** Turns as quotations. */
export function quotesOfTurns(turns: readonly Turn[]): RawQuote[] {
  return turns.map(({label, colon, content, isLetter, isQuestion}) => ({
    unit: -1,
    content: [content],
    cue: {...colon, lemma: ':', negated: false, hypothetical: false, refusal: false, isAttitude: false},
    source: label,
    ...(isLetter && {letter: isQuestion ? 'question' as const : 'answer' as const}),
    passive: false,
    confidence: CONFIDENCE,
  }))
}

/** How sure a turn of a transcript is: not calibrated (docs/quality.md). */
const CONFIDENCE = 0.9

function turnsBy(pattern: RegExp, text: string, blocks: readonly Block[], isLetter: boolean): Turn[] {
  const turns: Turn[] = []
  for (const [block, {start, end, body}] of blocks.entries()) {
    if (!body) continue
    const found = pattern.exec(text.slice(start, Math.min(end, start + 200)))
    if (!found) continue
    const label = found[1]!
    if (NOT_SPEAKERS.test(label)) continue
    const first = start + found[0].indexOf(label)
    const from = start + found[0].length
    const mark = start + found[0].trimEnd().length - 1
    turns.push({block, label: {start: first, end: first + label.length}, colon: {start: mark, end: mark + 1}, content: {start: from, end: trimEnd(text, from, end)}, isLetter, isQuestion: label === 'Q'})
  }
  return turns
}

function isTranscript(text: string, turns: readonly Turn[], fewest: number): boolean {
  return turns.length >= fewest && new Set(turns.map(({label}) => text.slice(label.start, label.end))).size >= 2
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--
  // A transcript that is quoted paragraph by paragraph has a mark at its end.
  if (end > start + 1 && /["”]/.test(text[end - 1]!) && !/["“]/.test(text.slice(start, end - 1))) end--
  return end
}
