import type {ModelParts} from '../src/model/index.ts'

/** Features in ascending order of their hashes with a row of weights each, as many as there are columns. */
export interface WeightRows {
  readonly hashes: Uint32Array
  readonly weights: Float32Array
}

/** The hashes of the features with the heaviest weights, ascending. */
export function heaviest({hashes, weights}: WeightRows, columns: number, count: number): Uint32Array {
  const heights = new Float64Array(hashes.length)
  for (let row = 0; row < hashes.length; row++) {
    for (let column = 0; column < columns; column++) heights[row] = Math.max(heights[row]!, Math.abs(weights[row * columns + column]!))
  }
  const rows = Array.from(hashes.keys()).sort((a, b) => heights[b]! - heights[a]! || a - b).slice(0, count)
  return Uint32Array.from(rows, (row) => hashes[row]!).sort()
}

/** The rows as they are stored: whole numbers without the zeros, as `wholeOf` makes them, and no row of nothing else. */
export function sparseRows({hashes, weights}: WeightRows, columns: number, wholeOf: (weight: number) => number): Omit<ModelParts, 'transitions'> {
  const kept: number[] = []
  const starts = [0]
  const labels: number[] = []
  const values: number[] = []
  hashes.forEach((hash, row) => {
    const before = labels.length
    for (let column = 0; column < columns; column++) {
      const value = wholeOf(weights[row * columns + column]!)
      if (value === 0) continue
      labels.push(column)
      values.push(value)
    }
    if (labels.length === before) return
    kept.push(hash)
    starts.push(labels.length)
  })
  return {labels: columns, hashes: Uint32Array.from(kept), starts: Uint32Array.from(starts), columns: Uint8Array.from(labels), weights: Int8Array.from(values)}
}

/** A weight as a whole number from -`top` to `top`; 0 where it is lighter than `least`. */
export function wholeWeight(weight: number, scale: number, least: number, top: number): number {
  return Math.abs(weight) < least ? 0 : Math.max(-top, Math.min(top, Math.round(weight * scale)))
}
