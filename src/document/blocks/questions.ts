import type {BlockType} from '../types.ts'
import type {Line} from './features.ts'
import type {Zones} from './zones.ts'

/** Longest question, in UTF-16 code units. */
const LONGEST = 240

/** An interview has so many questions, and they are no less than this share of its paragraphs: others ask now and then. */
const FEWEST = 3
const SHARE = 0.2

/** A question that stands after a sentence is a paragraph's end. */
const AFTER_SENTENCE = /[.!…]["”’)]? \p{Lu}/u

/**
 * Labels the questions of an interview: paragraphs that ask and say nothing else, each with an answer under it.
 *
 * @param lines The lines of the text.
 * @param types Their types, all of the story's known.
 * @param zones Where the story lies.
 */
export function markQuestions(lines: readonly Line[], types: (BlockType | undefined)[], {first, last}: Zones): void {
  const isText = (index: number): boolean => types[index] === 'paragraph' || types[index] === 'subheading' || types[index] === 'question'
  const asks: number[] = []
  let paragraphs = 0
  for (let index = first; index < last; index++) {
    if (!isText(index)) continue
    paragraphs++
    const line = lines[index]!
    if (line.stop !== '?' || line.quoted || line.upper || line.length > LONGEST || AFTER_SENTENCE.test(line.head)) continue
    if (index + 1 < last && isText(index + 1) && lines[index + 1]!.stop !== '?') asks.push(index)
  }
  if (asks.length < FEWEST || asks.length < SHARE * paragraphs) return
  for (const index of asks) types[index] = 'question'
}
