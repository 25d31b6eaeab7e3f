/** What a linear ranker has learnt. */
export interface RankerWeights {
  /** Added to every score. */
  readonly bias: number
  /** For each of `FEATURES` its mean over the training phrases, its standard deviation, and the weight of the standardised value. */
  readonly features: readonly (readonly [mean: number, deviation: number, weight: number])[]
}
