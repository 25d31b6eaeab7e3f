import type {Document} from '../document/index.ts'
import type {Entity} from '../entities/index.ts'
import type {Quote} from '../quotes/index.ts'

/** A document with what was read from it. */
export interface ThemeInput {
  /** The document. */
  readonly document: Document
  /** Its quotations. */
  readonly quotes: readonly Quote[]
  /** Its entities. */
  readonly entities: readonly Entity[]
}
