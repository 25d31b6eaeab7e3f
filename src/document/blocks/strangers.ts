import type {BlockType} from '../types.ts'
import {isProse, type Line} from './features.ts'

/** So many titles make a pattern. */
const FEWEST = 3

/** Least share of their words that the story has, if they are its own. */
const LEAST_SHARED = 0.4

/**
 * Labels titles between the paragraphs of a story that are of other articles, as pages set them in: the story does not use their words.
 * Subheadings of its own are short, or of its words.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of such titles are filled in.
 * @param body Which lines are of the story.
 */
export function markStrangers(lines: readonly Line[], types: (BlockType | undefined)[], body: readonly boolean[]): void {
  const isOpen = (index: number): boolean => types[index] === undefined && body[index] === true
  const titles = lines.filter((line, index) =>
    isOpen(index) && line.words >= 5 && line.capitals >= 0.6 && (line.stop === '' || line.stop === '?') && !isProse(line) && !/^\d/.test(line.head))
  if (titles.length < FEWEST) return
  const used = new Set(lines.flatMap((line, index) => (isOpen(index) && isProse(line) ? wordsOf(line) : [])))
  const shared = titles.reduce((sum, title) => {
    const words = wordsOf(title)
    return sum + words.filter((word) => used.has(word)).length / Math.max(1, words.length)
  }, 0)
  if (shared < LEAST_SHARED * titles.length) for (const {index} of titles) types[index] = 'related-item'
}

/** The beginnings of its longer words. */
function wordsOf({folded}: Line): string[] {
  return (folded.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6))
}
