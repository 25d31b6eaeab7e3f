import type {BlockType} from '../types.ts'
import {isProse, type Line} from './features.ts'

/** So many comments in a row are their readers'; fewer may be anything. */
const FEWEST = 3

/** A comment takes no more lines than this. */
const LONGEST = 8

/** Comments stand under a story of so many lines of running text. */
const STORY = 2

/**
 * Labels the comments of readers: a name, a time, some sentences, and so on again and again.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of comments are filled in.
 */
export function markComments(lines: readonly Line[], types: (BlockType | undefined)[]): void {
  let seen = 0
  let first = -1
  let latest = -1
  let count = 0
  const close = (end: number): void => {
    if (count >= FEWEST) {
      for (let index = first; index < end; index++) if (types[index] === undefined || types[index] === 'timestamp') types[index] = 'interaction'
    }
    count = 0
  }
  for (const [index, line] of lines.entries()) {
    const name = lines[index - 1]
    if (count > 0 && index - latest > LONGEST) close(latest + 2)
    if (types[index] === undefined && isProse(line)) seen++
    if (types[index] !== 'timestamp' || seen < STORY || name === undefined || types[index - 1] !== undefined) continue
    if (name.words > 4 || name.length > 40 || name.stop === '.' || types[index + 1] !== undefined || lines[index + 1] === undefined) continue
    if (count++ === 0) first = index - 1
    latest = index
  }
  close(latest + 2)
}
