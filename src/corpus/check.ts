import {expected} from '../document/index.ts'
import type {DocumentAnalysis} from './types.ts'

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
 * Checks that a value is an analysis as far as linking asks for one: an id, entities and quotations.
 *
 * @throws TypeError if it is not.
 */
export function checkLinkable(value: unknown): asserts value is DocumentAnalysis {
  if (!isLinkable(value)) throw expected('each analysis to be made by analyzeDocument', value)
}

/**
 * Checks that a value is an analysis that `analyzeDocument` made, or one read back from JSON.
 *
 * @throws TypeError if it is not.
 */
export function checkAnalysis(value: unknown): asserts value is DocumentAnalysis {
  if (!isLinkable(value) || typeof value.metadata !== 'object' || (value.metadata as unknown) === null || !Array.isArray(value.blocks)) {
    throw expected('an analysis made by analyzeDocument', value)
  }
}

function isLinkable(value: unknown): value is DocumentAnalysis {
  const analysis = value as Partial<DocumentAnalysis> | null | undefined
  return typeof analysis === 'object' && analysis !== null && typeof analysis.id === 'string' && Array.isArray(analysis.entities) && Array.isArray(analysis.quotes)
}
