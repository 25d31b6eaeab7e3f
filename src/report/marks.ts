import {html, joined, trusted, type Html} from './html.ts'

/** A stretch of text that is to stand inside an element. */
export interface Mark {
  /** Index of its first code unit. */
  readonly start: number
  /** Index after its last. */
  readonly end: number
  /** Of two marks of the same place the lower stands outside. */
  readonly order: number
  /** The element's start tag. */
  readonly open: Html
  /** Its start tag where another mark has cut it in two: without the id, that stands on the first piece. */
  readonly again: Html
  /** The element's end tag. */
  readonly close: Html
}

/** Elements inside each other at most: what an analysis may claim is not bounded, and browsers bound it. */
const DEEPEST = 12

/**
 * A stretch of text with marks in it. Marks may overlap in any way: where one ends inside another, the inner is cut in two, so that the
 * elements nest.
 *
 * @param text The document's text.
 * @param start Where the stretch begins.
 * @param end Where it ends.
 * @param marks Its marks, each inside the stretch, sorted by {@link byPlace}.
 */
export function markText(text: string, start: number, end: number, marks: readonly Mark[]): Html {
  const pieces: Html[] = []
  let open: Mark[] = []
  let at = start
  const advance = (to: number): void => {
    if (to > at) pieces.push(html`${text.slice(at, to)}`)
    at = Math.max(at, to)
  }
  /** Ends all marks that end at or before a place; those inside them that go on begin anew. */
  const endBefore = (place: number): void => {
    for (;;) {
      let next = Infinity
      for (const mark of open) next = Math.min(next, mark.end)
      if (next > place) return
      advance(next)
      const outermost = open.findIndex((mark) => mark.end === next)
      for (let depth = open.length - 1; depth >= outermost; depth--) pieces.push(open[depth]!.close)
      const again = open.slice(outermost).filter((mark) => mark.end > next)
      for (const mark of again) pieces.push(mark.again)
      open = [...open.slice(0, outermost), ...again]
    }
  }
  for (const mark of marks) {
    endBefore(mark.start)
    advance(mark.start)
    if (open.length >= DEEPEST || mark.end <= mark.start) {
      // Links to it still find its place.
      pieces.push(mark.open, mark.close)
      continue
    }
    open.push(mark)
    pieces.push(mark.open)
  }
  endBefore(end)
  advance(end)
  return joined(pieces)
}

/** The order in which marks begin: by place, the longer outside the shorter. */
export function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || a.order - b.order
}

/** The end tag of what {@link markText} mostly writes. */
export const END_SPAN = trusted('</span>')
