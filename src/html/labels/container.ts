import type {HtmlBlock} from '../text.ts'
import {above, type Element} from '../tree.ts'

/** Least length of running text, and greatest share of it that is linked. */
const MIN_LENGTH = 80
const MAX_LINKED = 0.5

/** So long a text needs no stop at its end. */
const LONG = 250

/** The container holds so much of the running text. */
const SHARE = 0.9

/** Elements that are parts of a story, however much of it they hold. */
const PARTS: ReadonlySet<string> = new Set('ul ol dl li dd table tbody tr td blockquote p pre figure b i em strong font span a'.split(' '))

/** Whether a block is running text. */
export function isProse(text: string, {start, end, linked}: HtmlBlock): boolean {
  const length = end - start
  if (length < MIN_LENGTH || linked > MAX_LINKED * length) return false
  return length >= LONG || /[.!?…:][\s"'”’»)\]]{0,3}$/.test(text.slice(end - 5, end))
}

/**
 * The innermost element that holds nearly all of the running text: what stands in it is the story unless something says otherwise,
 * what stands outside of it is not.
 */
export function findContainer(text: string, blocks: readonly HtmlBlock[]): Element | undefined {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const block of blocks) {
    if (!isProse(text, block)) continue
    const length = block.end - block.start
    total += length
    for (const element of above(block.element)) sizes.set(element, (sizes.get(element) ?? 0) + length)
  }
  const best = innermost(sizes, SHARE * total)
  // What stands beside a long list belongs to the story as well.
  return best && [best, ...above(best)].find(({tagName}) => !PARTS.has(tagName))
}

/**
 * The innermost of the elements that hold at least `least` of a text, which must be more than half of it.
 *
 * @param sizes How much each element holds; the elements around each piece of the text from the inside out.
 */
export function innermost(sizes: ReadonlyMap<Element, number>, least: number): Element | undefined {
  let best: Element | undefined
  let smallest = Infinity
  // Those that hold more than half stand in each other. Of two that hold the same, the inner one was met first.
  for (const [element, size] of sizes) {
    if (size < least || size >= smallest) continue
    best = element
    smallest = size
  }
  return best
}
