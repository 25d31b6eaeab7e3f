import type {BlockType} from '../types.ts'
import type {Line} from './features.ts'

/** A line of an embedded post is no longer than this. */
const LONGEST = 320

/**
 * Labels the lines of embedded posts above their last one, which the rules know by its link or by who signs it: the one right above a
 * signature, and those that no blank line parts from it.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of posts are filled in.
 */
export function markPosts(lines: readonly Line[], types: (BlockType | undefined)[]): void {
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]!
    if (types[index] !== 'embed' || types[index - 1] !== undefined || lines[index - 1]!.length > LONGEST) continue
    if (line.follows || /^[—–-]/.test(line.head)) types[index - 1] = 'embed'
  }
}
