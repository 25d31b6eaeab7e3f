import {isElement, isText, type Element} from '../tree.ts'
import {isShown, isSilent} from '../visible.ts'

/** Elements that a line of text goes on in. */
const INLINE: ReadonlySet<string> = new Set('a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(' '))

/** No more nodes of an element are read. */
const MAX_NODES = 400

/**
 * The beginning of what readers see of an element, white space collapsed.
 *
 * @param limit Most UTF-16 code units that are given.
 * @param isApart Whether elements on one line are divided where a capital follows a small letter: a name and a post that style sheets set apart.
 */
export function shownText(root: Element, limit: number, isApart = false): string {
  const pieces: string[] = []
  let length = 0
  const open: {readonly element: Element; next: number}[] = [{element: root, next: 0}]
  for (let nodes = 0; open.length > 0 && nodes < MAX_NODES && length < limit; ) {
    const top = open.at(-1)!
    const child = top.element.childNodes[top.next++]
    if (child === undefined) {
      if (!INLINE.has(top.element.tagName)) pieces.push(' ')
      open.pop()
      continue
    }
    nodes++
    if (isText(child)) {
      const text = child.value.length > 2 * limit ? child.value.slice(0, 2 * limit) : child.value
      if (isApart && /^\p{Lu}/u.test(text) && /\p{Ll}$/u.test(pieces.at(-1) ?? '')) pieces.push(' ')
      pieces.push(text)
      length += text.trim().length
    } else if (isElement(child) && isShown(child) && !isSilent(child)) {
      if (!INLINE.has(child.tagName)) pieces.push(' ')
      open.push({element: child, next: 0})
    }
  }
  return pieces.join('').replace(/[\s\u200B\uFEFF]+/g, ' ').trim().slice(0, limit)
}
