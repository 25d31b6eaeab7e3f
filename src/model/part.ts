import type {ModelParts} from './linear.ts'

/** The part of a model that has the labels `[from, to)`, as a model of its own: the features that have weights for any of them. */
export function partOf({transitions, hashes, starts, columns, weights}: ModelParts, from: number, to: number): ModelParts {
  const keptHashes = new Uint32Array(hashes.length)
  const keptStarts = new Uint32Array(starts.length)
  const keptColumns = new Uint8Array(columns.length)
  const keptWeights = new Int8Array(weights.length)
  let rows = 0
  let size = 0
  for (let row = 0; row < hashes.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columns[at]!
      if (column < from || column >= to) continue
      keptColumns[size] = column - from
      keptWeights[size++] = weights[at]!
    }
    if (size === keptStarts[rows]) continue
    keptHashes[rows++] = hashes[row]!
    keptStarts[rows] = size
  }
  return {
    labels: to - from,
    transitions,
    hashes: keptHashes.slice(0, rows),
    starts: keptStarts.slice(0, rows + 1),
    columns: keptColumns.slice(0, size),
    weights: keptWeights.slice(0, size),
  }
}
