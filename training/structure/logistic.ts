import {WIDTH} from '../../src/document/blocks/evidence.ts'
import {maximise} from '../themes/newton.ts'
import type {Examples} from './corpus.ts'

/** Logistic regression with a Gaussian prior of this strength, as so many examples. The same examples give the same weights. */
export function trainLogistic(sets: readonly Examples[], prior: number): Float64Array {
  const row = new Float64Array(WIDTH)
  return maximise(WIDTH, prior, (at, slope) => {
    let likelihood = 0
    for (const {rows, body, weight} of sets) {
      for (const [index, isBody] of body.entries()) {
        row.set(rows.subarray(index * WIDTH, (index + 1) * WIDTH))
        let odds = 0
        for (let each = 0; each < WIDTH; each++) odds += at[each]! * row[each]!
        const probability = 1 / (1 + Math.exp(-odds))
        likelihood -= weight * Math.log1p(Math.exp(isBody === 1 ? -odds : odds))
        slope?.add(row, weight * (isBody - probability), weight * probability * (1 - probability))
      }
    }
    return likelihood
  })
}
