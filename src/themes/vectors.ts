import type {Unit} from './units.ts'

/** A sparse vector: features in rising order, with their values. */
export interface Vector {
  /** Feature numbers, rising. */
  readonly keys: Int32Array
  /** Their values. */
  readonly values: Float64Array
}

/** How much of its neighbours' words a sentence takes on: a paragraph goes on about one thing. */
const NEIGHBOUR_SHARE = 0.5

/** Phrases of several words say more of the subject than their words alone. */
const PHRASE_WEIGHT = 1.5

/** tf-idf vectors of unit length over stems and phrases (Salton & Buckley 1988), smoothed over the sentences beside. */
export function vectorsOf(units: readonly Unit[]): Vector[] {
  const features = new Map<string, number>()
  const frequencies: number[] = []
  const counts = units.map((unit) => {
    const counted = new Map<number, number>()
    const add = (key: string, weight: number): void => {
      let feature = features.get(key)
      if (feature === undefined) {
        feature = features.size
        features.set(key, feature)
        frequencies.push(0)
      }
      if (!counted.has(feature)) frequencies[feature]!++
      counted.set(feature, (counted.get(feature) ?? 0) + weight)
    }
    for (const stem of unit.stems) add(stem, 1)
    for (const phrase of unit.phrases) if (phrase.words === 2) add(phrase.key, PHRASE_WEIGHT)
    return counted
  })

  const idf = frequencies.map((frequency) => Math.log((units.length + 1) / (frequency + 0.5)))
  const weighted = counts.map((counted) => {
    const vector = new Map<number, number>()
    // What stands in one sentence only links it to none.
    for (const [feature, count] of counted) if (frequencies[feature]! > 1 || units.length < 4) vector.set(feature, (1 + Math.log(count)) * idf[feature]!)
    return vector
  })
  return weighted.map((vector, index) => {
    const smooth = new Map(vector)
    for (const beside of [index - 1, index + 1]) {
      if (units[beside]?.input !== units[index]!.input) continue
      const share = units[beside].block === units[index]!.block ? NEIGHBOUR_SHARE : NEIGHBOUR_SHARE / 3
      for (const [feature, value] of weighted[beside]!) smooth.set(feature, (smooth.get(feature) ?? 0) + share * value)
    }
    return unitVector(smooth)
  })
}

/** The vector of length 1 in the direction of `values`. */
export function unitVector(values: ReadonlyMap<number, number>): Vector {
  const entries = [...values].sort((a, b) => a[0] - b[0])
  let square = 0
  for (const [, value] of entries) square += value * value
  const length = Math.sqrt(square) || 1
  return {keys: Int32Array.from(entries, ([key]) => key), values: Float64Array.from(entries, ([, value]) => value / length)}
}

/** The dot product: the cosine of vectors of length 1. */
export function dot(a: Vector, b: ReadonlyMap<number, number>): number {
  let sum = 0
  for (let at = 0; at < a.keys.length; at++) {
    const value = b.get(a.keys[at]!)
    if (value !== undefined) sum += a.values[at]! * value
  }
  return sum
}

/** The sum of vectors, scaled to length 1, as a map for {@link dot}. */
export function centroid(vectors: readonly Vector[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const {keys, values} of vectors) {
    for (let at = 0; at < keys.length; at++) sum.set(keys[at]!, (sum.get(keys[at]!) ?? 0) + values[at]!)
  }
  let square = 0
  for (const value of sum.values()) square += value * value
  const length = Math.sqrt(square) || 1
  for (const [key, value] of sum) sum.set(key, value / length)
  return sum
}
