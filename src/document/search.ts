/**
 * The first of `length` indices for which `isBefore` does not hold, by binary search; `length` if it holds for all.
 *
 * @param isBefore Must hold for indices up to some point, and for none after it.
 */
export function firstNotBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
