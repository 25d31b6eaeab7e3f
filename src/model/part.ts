import type {ModelParts} from './linear.ts'

/** The part of a model that has the labels `[from, to)`, as a model of its own: the features that have weights for any of them. */
export function partOf({transitions, hashes, starts, columns, weights}: ModelParts, from: number, to: number): ModelParts {
  const keptHashes: number[] = []
  const keptStarts = [0]
  const keptColumns: number[] = []
  const keptWeights: number[] = []
  for (let row = 0; row < hashes.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const column = columns[at]!
      if (column < from || column >= to) continue
      keptColumns.push(column - from)
      keptWeights.push(weights[at]!)
    }
    if (keptColumns.length === keptStarts.at(-1)) continue
    keptHashes.push(hashes[row]!)
    keptStarts.push(keptColumns.length)
  }
  return {
    labels: to - from,
    transitions,
    hashes: Uint32Array.from(keptHashes),
    starts: Uint32Array.from(keptStarts),
    columns: Uint8Array.from(keptColumns),
    weights: Int8Array.from(keptWeights),
  }
}
