import {expected} from '../document/index.ts'
import type {CorpusName, CorpusSpeaker, DocumentRecord} from '../themes/index.ts'

/** The form of partials that this version makes and reads. */
export const PARTIAL_VERSION = 1

/** How partials were made: those that were made otherwise count other things, and are not brought together. */
export interface PartialMaking {
  /** Whether entities and quotations were read. */
  readonly entities: boolean
  /** A hash of the trained models and word lists that documents were read with: it is the same in versions of this package that share them. */
  readonly models: string
}

/**
 * What is known of a part of a corpus: plain JSON of bounded size but for names and ids. Partials of the same documents are the same
 * bytes, however they were merged. All numbers are whole, so that no order of adding them up matters.
 */
export interface CorpusPartial {
  /** The form of this record: `1`. Partials of another form are refused. */
  readonly version: number
  /** How it was made; absent of one without documents, which can be brought together with any. */
  readonly made?: PartialMaking
  /** 64-bit hashes of the ids of its documents, 16 hexadecimal digits each, rising. */
  readonly documents: readonly string[]
  /** What themes need of the documents with the smallest hashes, in their order. */
  readonly sample: readonly DocumentRecord[]
  /** Who is quoted, counted over all documents, ordered by type and name. */
  readonly speakers: readonly CorpusSpeaker[]
  /** Whom and what they name, counted over all documents, ordered by type and name. */
  readonly entities: readonly CorpusName[]
}

/**
 * Checks that a value is a partial, as far as merging asks for one.
 *
 * @throws TypeError if it is not; RangeError if it is one of another version.
 */
export function checkPartial(value: unknown): asserts value is CorpusPartial {
  const partial = value as {readonly [Key in keyof CorpusPartial]?: unknown} | null | undefined
  if (typeof partial !== 'object' || partial === null || typeof partial.version !== 'number') throw expected('a partial made by mapDocument or mergePartials', value)
  if (partial.version !== PARTIAL_VERSION) throw new RangeError(`Expected a partial of version ${PARTIAL_VERSION}, got version ${partial.version}: map the documents again`)
  for (const list of [partial.documents, partial.sample, partial.speakers, partial.entities]) {
    if (!Array.isArray(list)) throw expected('a partial made by mapDocument or mergePartials', value)
  }
  if ((partial.documents as readonly unknown[]).length > 0 && !isMaking(partial.made)) throw expected('a partial made by mapDocument or mergePartials', value)
}

/**
 * Checks that a partial was made as others were.
 *
 * @throws RangeError that says how they were, and how it was.
 */
export function checkMaking({made}: CorpusPartial, others: PartialMaking | undefined): void {
  if (!made || !others || (made.entities === others.entities && made.models === others.models)) return
  throw new RangeError(`Expected partials that were made alike, those so far ${describe(others)}, got one ${describe(made)}: map all documents with the same options and the same version`)
}

function describe({entities, models}: PartialMaking): string {
  return `${entities ? 'with' : 'without'} entities and with the models ${models}`
}

function isMaking(value: unknown): value is PartialMaking {
  const made = value as {readonly [Key in keyof PartialMaking]?: unknown} | null | undefined
  return typeof made === 'object' && made !== null && typeof made.entities === 'boolean' && typeof made.models === 'string'
}
