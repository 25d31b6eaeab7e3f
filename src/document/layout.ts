import type {Block, Document} from './types.ts'

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
}

/** How the documents were read that were made here; those read back from JSON have but their tree. */
const layouts = new WeakMap<Document, Layout>()

/** Remembers how a document is read. */
export function keepLayout(document: Document, layout: Layout): void {
  layouts.set(document, layout)
}

/** Whether a value is a document that was made here. */
export function hasLayout(value: object): boolean {
  return layouts.has(value as Document)
}

/** How a document is read; undefined for one that was read back from JSON. */
export function layoutOf(document: Document): Layout | undefined {
  return layouts.get(document)
}
