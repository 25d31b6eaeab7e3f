/** What was counted by name and type, ordered by these: the keys are those of `keyOf`, which need not be made again to compare them. */
export function inOrder<Line>(lines: ReadonlyMap<string, Line>): Line[] {
  return [...lines.keys()].sort().map((key) => lines.get(key)!)
}
