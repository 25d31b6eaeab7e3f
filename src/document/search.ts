/** The first index from `low` to `high` for which `isBefore` does not hold; `high` if it holds for all. */
function searchBetween(low: number, high: number, isBefore: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Makes a search for the first of `length` indices for which `isBefore` does not hold, `length` if it holds for all, for questions in
 * nearly rising order: it searches outward from its last answer, in steps that double. A question costs the logarithm of the distance
 * between its answer and the last one, not of the length.
 *
 * @param isBefore For each `at`, must hold for indices up to some point, and for none after it.
 */
export function createSearch(length: number, isBefore: (index: number, at: number) => boolean): (at: number) => number {
  let last = 0
  return (at) => {
    let low = last
    let high = last
    if (last < length && isBefore(last, at)) {
      for (let step = 1; high < length && isBefore(high, at); step *= 2) {
        low = high + 1
        high += step
      }
    } else {
      for (let step = 1; low > 0; step *= 2) {
        low = Math.max(0, low - step)
        if (isBefore(low, at)) break
        high = low
      }
    }
    last = searchBetween(low, Math.min(high, length), (index) => isBefore(index, at))
    return last
  }
}
