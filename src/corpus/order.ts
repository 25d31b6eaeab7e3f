import {keyOf, type Named} from '../themes/index.ts'

/** Ordered by type and name, each of which is there once. */
export function inOrder<Line extends Named>(lines: Iterable<Line>): Line[] {
  return [...lines].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
