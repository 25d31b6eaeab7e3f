import {createMappedText, type MappedText} from '../../source/index.ts'
import {pieceAt} from './pieces.ts'

/** Elements that stand within a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(' '),
)

const SPACE = /\s/

/**
 * The text of a page's rest, whose markup is not read: its characters as they stand in the file, without tags, scripts, styles and comments.
 *
 * @param html The file.
 * @param from Where the rest begins.
 */
export function readRest(html: string, from: number): ReturnType<MappedText['finish']> {
  const mapped = createMappedText()
  let separator = ''
  for (let at = from; at < html.length; ) {
    const {kind, end, name} = pieceAt(html, at)
    if (kind === 'tag' && !INLINE.has(name!)) separator = '\n'
    else if (kind === 'text') {
      let [first, last] = [at, end]
      while (first < last && SPACE.test(html[first]!)) first++
      while (last > first && SPACE.test(html[last - 1]!)) last--
      if (first > at) separator ||= ' '
      if (first < last) {
        if (mapped.length > 0 && separator !== '') mapped.insert(separator)
        mapped.copy(html.slice(first, last), first)
        separator = last < end ? ' ' : ''
      }
    }
    at = end
  }
  return mapped.finish()
}
