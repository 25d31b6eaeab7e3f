import type {Element} from '../tree.ts'

/** What is known of the elements under the container by how much of the running text each holds. */
export interface Shares {
  /** Whether an element holds only a small part of it. */
  readonly isSmall: (element: Element) => boolean
  /** Whether an element is another article than the one that the story begins in. */
  readonly isOther: (element: Element) => boolean
}

/** What an element's class says of it holds if it has no more of the running text than this. */
const MAX_SHARE = 0.3

/**
 * The article that a story begins in holds at least so much of the running text if others beside it or in it are other stories. Where
 * each holds less, as in a live blog, they are parts of one.
 */
const MIN_OWN = 0.2

/**
 * Measures how much of the running text each element holds.
 *
 * @param texts Blocks: the elements around each up to the container, and how long it is if it is running text, else 0.
 * @param container The element that holds the story.
 */
export function shareOut(texts: readonly {readonly path: readonly Element[]; readonly size: number}[], container: Element | undefined): Shares {
  const sizes = new Map<Element, number>()
  /** Running text by the innermost article that it stands in. */
  const own = new Map<Element | undefined, number>()
  let total = 0
  let main: Element | undefined
  let around: ReadonlySet<Element> = new Set()
  for (const {path, size} of texts) {
    if (size === 0) continue
    for (const element of path) sizes.set(element, (sizes.get(element) ?? 0) + size)
    const article = path.find(({tagName}) => tagName === 'article') ?? container
    if (total === 0) {
      main = article
      around = new Set(path)
    }
    own.set(article, (own.get(article) ?? 0) + size)
    total += size
  }
  const isWhole = (own.get(main) ?? 0) >= MIN_OWN * total
  return {
    isSmall: (element) => (sizes.get(element) ?? 0) <= MAX_SHARE * total,
    isOther: (element) => isWhole && element.tagName === 'article' && !around.has(element),
  }
}
