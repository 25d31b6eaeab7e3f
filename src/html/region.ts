import {innermost, purposeOf} from './labels/index.ts'
import {above, parentOf, walk, type Element, type TextNode} from './tree.ts'
import {isShown, isSilent} from './visible.ts'

/** Kinds of furniture that belong to the article, and that Readability often throws out. */
const KEPT: ReadonlySet<string> = new Set(['caption', 'credit', 'pull-quote', 'editor-note', 'quote-attribution'])

/** The article is searched for under an element that holds so much of what Readability has found. */
const SHARE = 0.8

/**
 * Finds the captions, pull quotes and corrections that stand in the article, whether or not Readability has kept them: they tell
 * what the story's pictures show and what of it was wrong.
 *
 * @param nodes What Readability takes for the article.
 * @returns Text nodes.
 */
export function findAsides(nodes: ReadonlySet<TextNode>): ReadonlySet<TextNode> {
  const found = new Set<TextNode>()
  const region = findRegion(nodes)
  if (!region) return found
  let inside = 0
  const isKept = (element: Element): boolean => element.tagName === 'figcaption' || KEPT.has(purposeOf(element) ?? '')
  walk(region, {
    enter: (element) => {
      if (!isShown(element) || isSilent(element)) return false
      if (isKept(element)) inside++
      return true
    },
    leave: (element) => { if (isKept(element)) inside-- },
    text: (node) => { if (inside > 0) found.add(node) },
  })
  return found
}

/** The innermost article around most of the nodes, or else the element around the innermost element that holds most of them. */
function findRegion(nodes: ReadonlySet<TextNode>): Element | undefined {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const node of nodes) {
    const length = node.value.trim().length
    const parent = parentOf(node)
    if (!parent || length === 0) continue
    total += length
    for (const element of [parent, ...above(parent)]) sizes.set(element, (sizes.get(element) ?? 0) + length)
  }
  const best = innermost(sizes, SHARE * total)
  if (!best) return undefined
  const around = [best, ...above(best)]
  return around.find(({tagName}) => tagName === 'article') ?? around[1] ?? best
}

