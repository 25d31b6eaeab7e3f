import {expected} from '../document/index.ts'

/**
 * Checks that a value can be gone through.
 *
 * @throws TypeError if it cannot.
 */
export function checkIterable(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null || typeof (value as {[Symbol.iterator]?: unknown})[Symbol.iterator] !== 'function') {
    throw expected(`${name} to be a list`, value)
  }
}

/**
 * Checks that a value is an analysis that `analyzeDocument` made, or one read back from JSON.
 *
 * @throws TypeError if it is not.
 */
export function checkAnalysis(value: unknown): void {
  const analysis = value as {id?: unknown; metadata?: unknown; blocks?: unknown; quotes?: unknown; entities?: unknown} | null | undefined
  if (
    typeof analysis !== 'object' || analysis === null || typeof analysis.id !== 'string' || typeof analysis.metadata !== 'object' ||
    analysis.metadata === null || !Array.isArray(analysis.blocks) || !Array.isArray(analysis.quotes) || !Array.isArray(analysis.entities)
  ) {
    throw expected('an analysis made by analyzeDocument', value)
  }
}
