import type {BlockType} from '../types.ts'
import {isProse, type Line} from './features.ts'
import {isOutlet, isPersonName} from './names.ts'

/**
 * Labels what the rules left open after the story: other articles with their dates, teasers and authors, notes on the
 * author, tags.
 *
 * @param lines The lines of the text.
 * @param types Their types; those of the tail are filled in.
 * @param last Index after the story's last line.
 */
export function labelTail(lines: readonly Line[], types: (BlockType | undefined)[], last: number): void {
  let related = false
  const from = labelAnnouncedList(lines, types, last)
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    const type = types[index]
    const before = types[index - 1]
    if (type === 'related-heading') related = true
    if (type !== undefined) {
      // The date of another article is not this one's.
      if (related && type === 'timestamp') types[index] = 'related-date'
      continue
    }
    if (before === 'author-bio-heading') types[index] = 'author-bio'
    else if (isPersonName(line) && !isOutlet(line) && (before === 'author-bio' || types[index + 1] === 'author-bio')) types[index] = 'byline'
    else if (related) types[index] = labelRelated(line, before, types[index + 1])
    else if (isOutlet(line)) types[index] = 'publication'
    else if (before === 'tag') types[index] = line.words <= 5 ? 'tag' : 'related-item'
    else if (isProse(line)) types[index] = before === 'author-bio' || before === 'byline' ? 'author-bio' : 'teaser'
    else if (isPersonName(line) && before === 'related-item') types[index] = 'related-author'
    else types[index] = line.words <= 3 ? 'tag' : 'related-item'
  }
}

/** Other articles come as a title, then perhaps a date, an author and a teaser, in an order that the page repeats. */
function labelRelated(line: Line, before: BlockType | undefined, after: BlockType | undefined): BlockType {
  if (before === 'related-date' && after !== 'timestamp') return 'teaser'
  if (isProse(line) && before === 'related-item') return 'teaser'
  if (isOutlet(line)) return 'publication'
  if (before === 'related-item' && isPersonName(line)) return 'related-author'
  return 'related-item'
}

/**
 * A story may end in a list that a colon announces ("Tour dates:"). Returns the index after it.
 */
function labelAnnouncedList(lines: readonly Line[], types: (BlockType | undefined)[], last: number): number {
  const announced = lines[last - 1]?.stop === ':' || (lines[last]?.stop === ':' && types[last] === undefined)
  if (!announced) return last
  let index = last
  while (index < lines.length && (types[index] === undefined || types[index] === 'list-item')) {
    types[index] ??= index === last && lines[index]!.stop === ':' ? 'paragraph' : 'list-item'
    index++
  }
  return index
}
