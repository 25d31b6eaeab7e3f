import {expected} from '../../../document/index.ts'
import type {DocumentAnalysis} from '../../../corpus/index.ts'

/** Values in one cell: what joins them is in none of them. */
export function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ',')).join('; ')
}

/**
 * Checks that a value is an analysis, as far as tables ask for one.
 *
 * @throws TypeError if it is not.
 */
export function checkAnalysis(value: unknown): asserts value is DocumentAnalysis {
  const {id, metadata, blocks, quotes, entities, diagnostics} = (value ?? {}) as {readonly [Key in keyof DocumentAnalysis]?: unknown}
  const isWhole = typeof id === 'string' && typeof metadata === 'object' && metadata !== null && [blocks, quotes, entities, diagnostics].every(Array.isArray)
  if (!isWhole) throw expected('an analysis made by analyzeCorpus or analyzeDocument', value)
}
