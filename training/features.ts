/** The hashes of the features seen at least `least` times, ascending. Sorts `features` in place. */
export function frequent(features: Uint32Array, least: number): Uint32Array {
  features.sort()
  const kept: number[] = []
  for (let at = 0; at < features.length; ) {
    let end = at
    while (end < features.length && features[end] === features[at]) end++
    if (end - at >= least) kept.push(features[at]!)
    at = end
  }
  return Uint32Array.from(kept)
}

/** Numbers of features, by their places in `hashes`; -1 for others. */
export function numbering(hashes: Uint32Array): (hash: number) => number {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const keys = new Uint32Array(size)
  const rows = new Int32Array(size)
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1)
    while (rows[place] !== 0) place = (place + 1) & (size - 1)
    keys[place] = hash
    rows[place] = row + 1
  })
  return (hash) => {
    let place = hash & (size - 1)
    while (rows[place] !== 0 && keys[place] !== hash) place = (place + 1) & (size - 1)
    return rows[place]! - 1
  }
}
