import {exp, ln} from '../../model/index.ts'
import {CALIBRATION} from './model.generated.ts'
import type {Reading} from './roles.ts'

/** What tells whether a reading is right. */
type Evidence = Pick<Reading, 'reports' | 'probability' | 'isQuoted'>

/** The evidence in numbers: one, the log-odds that the cue reports, the logarithm of the reading's probability, and whether it is all quoted. */
export function evidenceOf({reports, probability, isQuoted}: Evidence): readonly number[] {
  return [1, ln((reports + 1e-3) / (1 - reports + 1e-3)), ln(probability + 1e-3), isQuoted ? 1 : 0]
}

/**
 * How probable it is that a reading is right in content and source, 0 to 1: logistic calibration (Platt, "Probabilistic outputs for
 * support vector machines", 1999), fitted on articles that the models had not seen (`training/quotes/calibrate.ts`).
 */
export function confidenceOf(reading: Evidence): number {
  let score = 0
  evidenceOf(reading).forEach((value, index) => { score += value * CALIBRATION[index]! })
  return 1 / (1 + exp(-score))
}
