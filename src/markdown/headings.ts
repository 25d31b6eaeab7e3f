import type {MarkdownBlock} from './writer.ts'

/** The story has begun where running text stands. */
const MIN_PROSE = 120

/** Above a headline stand no more blocks than a section, a date and the like. */
const MAX_ABOVE = 5

/**
 * Finds the headline among the headings: the first of depth 1, unless running text stands above it. A file whose front matter has the
 * headline may use depth 1 for the parts of the story, so there it has to be the only one, or to begin with what the front matter says.
 *
 * @param text The text of the file.
 * @param blocks Its blocks.
 * @param stated The headline that the front matter has.
 * @returns Index of its block, or -1.
 */
export function findHeadline(text: string, blocks: readonly MarkdownBlock[], stated: string | undefined): number {
  const title = stated?.toLowerCase()
  const same = title === undefined ? -1 : blocks.slice(0, MAX_ABOVE + 1).findIndex(({start, depth}) => depth !== undefined && text.slice(start, start + title.length).toLowerCase() === title)
  if (same >= 0 && !isBelowText(blocks, same)) return same
  const first = blocks.findIndex(({depth}) => depth === 1)
  if (first < 0 || first > MAX_ABOVE) return -1
  if (isBelowText(blocks, first)) return -1
  return stated !== undefined && blocks.some(({depth}, index) => depth === 1 && index > first) ? -1 : first
}

/** Whether running text, or a list and the like, stands above a heading. */
function isBelowText(blocks: readonly MarkdownBlock[], index: number): boolean {
  return blocks.slice(0, index).some(({start, end, mark, depth}) => end - start > MIN_PROSE || (mark !== undefined && mark !== 'caption' && depth === undefined))
}
