/** A typed array with the numbers of a smaller one at its beginning. */
export function enlarged<T extends {set(from: T): void}>(from: T, larger: T): T {
  larger.set(from)
  return larger
}
