/** Something that is counted by name and type. */
export interface Named {
  /** The name. */
  readonly name: string
  /** The type of entity. */
  readonly type: string
}

/** What makes two lines one. */
export function keyOf({type, name}: Named): string {
  return `${type} ${name}`
}

/** Ordered by type and name, each of which is there once. */
export function inOrder<Line extends Named>(lines: Iterable<Line>): Line[] {
  return [...lines].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
