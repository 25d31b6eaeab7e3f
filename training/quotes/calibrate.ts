import {evidenceOf} from '../../src/quotes/learned/confidence.ts'
import type {Judged} from './sequences.ts'

/**
 * Fits how probable it is that a reading is right in content and source, from how probable the models find it (logistic calibration:
 * Platt, "Probabilistic outputs for support vector machines", 1999), by gradient ascent on readings of articles that the models of
 * sources and contents have not seen. Returns the weights of the evidence.
 */
export function calibrate(judged: readonly Judged[]): readonly number[] {
  const rows = judged.map(({reading, right}) => ({evidence: evidenceOf(reading), right: right ? 1 : 0}))
  const weights = rows[0]!.evidence.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(() => 0)
    for (const {evidence, right} of rows) {
      const score = evidence.reduce((sum, value, index) => sum + value * weights[index]!, 0)
      const error = right - 1 / (1 + Math.exp(-score))
      for (let index = 0; index < weights.length; index++) gradient[index]! += error * evidence[index]!
    }
    for (let index = 0; index < weights.length; index++) weights[index]! += (RATE * gradient[index]!) / rows.length
  }
  return weights.map((weight) => Number(weight.toFixed(3)))
}

const ROUNDS = 3000
const RATE = 0.2
