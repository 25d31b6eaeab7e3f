import type {FieldSource} from '../../document/index.ts'
import type {FieldName} from './types.ts'

const SHARES: ReadonlyMap<string, number> = new Map<string, number>([])

/** How often a value of a field from a source was right, or nothing if it was not counted. */
export function confidenceOf(field: FieldName, source: FieldSource): number | undefined {
  return SHARES.get(`${field} ${source}`)
}
