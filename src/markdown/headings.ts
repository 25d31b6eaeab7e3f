import type {MarkdownBlock} from './writer.ts'

/** The story has begun where running text stands. */
const MIN_PROSE = 120

/** Above a headline stand no more blocks than a section, a date and the like. */
const MAX_ABOVE = 5

/**
 * Finds the headline among the headings: the first of depth 1, unless running text stands above it. A file whose front matter has the
 * headline may use depth 1 for the parts of the story, so there it has to be the only one.
 *
 * @param blocks The blocks of the file.
 * @param stated Whether the front matter has a headline.
 * @returns Index of its block, or -1.
 */
export function findHeadline(blocks: readonly MarkdownBlock[], stated: boolean): number {
  const first = blocks.findIndex(({depth}) => depth === 1)
  if (first < 0 || first > MAX_ABOVE) return -1
  if (blocks.slice(0, first).some(({start, end, mark}) => end - start > MIN_PROSE || (mark !== undefined && mark !== 'caption'))) return -1
  return stated && blocks.some(({depth}, index) => depth === 1 && index > first) ? -1 : first
}
