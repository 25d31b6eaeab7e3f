import {parentOf, type Element} from './tree.ts'

/** Elements that show a picture. */
const PICTURES: ReadonlySet<string> = new Set('img picture video amp-img iframe'.split(' '))

/** So far above a picture or a text the element that holds both is looked for. */
const MAX_CLIMB = 4

/** Whether an element shows a picture. */
export function isPicture({tagName}: Element): boolean {
  return PICTURES.has(tagName)
}

/**
 * Makes the function that says whether an element is all the text of one that holds a picture too: it is the picture's caption then.
 *
 * @param texts The elements of all blocks.
 * @param pictures The elements that show a picture.
 */
export function createPictureFinder(texts: readonly Element[], pictures: readonly Element[]): (element: Element) => boolean {
  if (pictures.length === 0) return () => false
  const counts = new Map<Element, number>()
  for (const text of texts) for (const above of framesOf(text)) counts.set(above, (counts.get(above) ?? 0) + 1)
  const framing = new Set<Element>()
  for (const picture of pictures) for (const above of framesOf(picture)) framing.add(above)
  return (element) => framesOf(element).some((above) => counts.get(above) === 1 && framing.has(above))
}

/** An element and those right above it. */
function framesOf(element: Element): Element[] {
  const frames: Element[] = []
  for (let at: Element | undefined = element; at && frames.length < MAX_CLIMB; at = parentOf(at)) frames.push(at)
  return frames
}
