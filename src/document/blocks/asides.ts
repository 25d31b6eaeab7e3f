import type {BlockType} from '../types.ts'
import {familyOf} from './families.ts'
import {isProse, type Line} from './features.ts'
import {isPersonName} from './names.ts'
import type {Zones} from './zones.ts'

/**
 * Labels the lines in the middle of a story that are none of it: boxes with other articles, captions, what the page asks of its
 * readers. List items that are none of it, wherever they stand, are links.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of the asides are filled in.
 * @param zones Where the story lies.
 * @param body Which lines are of the story.
 */
export function labelAsides(lines: readonly Line[], types: (BlockType | undefined)[], {first, last}: Zones, body: readonly boolean[]): void {
  for (const [index, line] of lines.entries()) {
    // A short line without a stop that no blank line parts from a title is one more.
    const goesOn = line.follows && types[index - 1] === 'related-item' && types[index] === undefined && line.stop === '' && !isProse(line)
    if (body[index] && !goesOn) continue
    // Above or below a story an address names its source; inside, it is of the story.
    if (types[index] === 'source-url' && index > first && index < last) types[index] = types[index - 1] === 'list-item' ? 'list-item' : 'paragraph'
    if (types[index] === 'list-item') types[index] = 'related-item'
    else if (types[index] === undefined && index >= first && index < last) types[index] = labelAside(line, types[index - 1], types[index + 1])
  }
}

function labelAside(line: Line, before: BlockType | undefined, after: BlockType | undefined): BlockType {
  if (after === 'credit' && line.words >= 4) return 'caption'
  const beside = before === undefined ? -1 : familyOf(before)
  if (isProse(line)) return beside === 5 ? 'teaser' : 'caption'
  if (before === 'related-item' && isPersonName(line)) return 'related-author'
  // Short lines among what the page asks of its readers are of it.
  return beside === 6 && after !== undefined && familyOf(after) === 6 ? 'nav' : 'related-item'
}
