import type {Root} from 'nlcst'
import type {Block} from './types.ts'

/** What of a text is read, and how. */
export interface Layout {
  /** The text. */
  readonly text: string
  /** Index after which nothing is read. */
  readonly limit: number
  /** The blocks. */
  readonly blocks: readonly Block[]
  /** The caller's abbreviations. */
  readonly abbreviations: readonly string[] | undefined
  /** The tree, once it has been made. */
  tree: Root | undefined
}

/** Where a document made here holds its layout: no JSON has it, and it is there through a proxy too. */
const LAYOUT = Symbol('layout')

interface Holder {
  readonly [LAYOUT]?: Layout
}

/** Gives a document its layout. */
export function holdLayout(document: object, layout: Layout): void {
  Object.defineProperty(document, LAYOUT, {value: layout})
}

/** How a document is read; undefined for one that was read back from JSON. */
export function layoutOf(document: object): Layout | undefined {
  return (document as Holder)[LAYOUT]
}
