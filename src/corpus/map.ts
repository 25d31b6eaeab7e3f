import {checkDocument, checkKeys, expected, type Document} from '../document/index.ts'
import {entityAnalysisOf, type Entity} from '../entities/index.ts'
import {quotesOf, type Quote} from '../quotes/index.ts'
import {keyOf, recordOf, type CorpusName, type CorpusSpeaker, type DocumentRecord} from '../themes/index.ts'
import {Gathering} from './gathering.ts'
import {MODELS} from './models.ts'
import {inOrder} from './order.ts'
import {PARTIAL_VERSION, type CorpusPartial} from './partial.ts'

/** Options of {@link mapDocument}. */
export interface MapOptions {
  /**
   * Whether the document's entities and quotations are read: `false` leaves speakers, names and quotations out of the summary and takes
   * a quarter of the time. Partials of both kinds cannot be merged. Default `true`.
   */
  readonly entities?: boolean
}

/**
 * What one document adds to a corpus. Maps over documents can run anywhere, in any order; {@link mergePartials} brings them together and
 * {@link finish} makes the summary.
 *
 * @param document A parsed document.
 * @param options What to read.
 * @returns Plain JSON: to store, to post to another process.
 * @throws TypeError if an argument is not of its kind.
 * @example
 * ```ts
 * import {finish, mapDocument, mergePartials, parseDocument} from 'nutgraf'
 *
 * const a = mapDocument(parseDocument('The flood barrier failed. Engineers said the flood barrier was old.', {id: 'a'}))
 * const b = mapDocument(parseDocument('The library is to close on Sundays, the council said.', {id: 'b'}))
 *
 * finish(mergePartials(a, b)).documents // => 2
 * ```
 */
export function mapDocument(document: Document, options: MapOptions = {}): CorpusPartial {
  checkDocument(document)
  checkKeys(options, ['entities'], 'options')
  const {entities = true} = options
  if (typeof entities !== 'boolean') throw expected('options.entities to be true or false', entities)
  return entities ? partialOf(document, quotesOf(document), entityAnalysisOf(document).entities) : toPartial(document, [], [], false)
}

/** What a document adds to a corpus, where its quotations and entities are known already: they are half of the work. */
export function partialOf(document: Document, quotes: readonly Quote[], entities: readonly Entity[]): CorpusPartial {
  return toPartial(document, quotes, entities, true)
}

function toPartial(document: Document, quotes: readonly Quote[], entities: readonly Entity[], areRead: boolean): CorpusPartial {
  const record = recordOf(document, quotes, entities)
  return {
    version: PARTIAL_VERSION,
    made: {entities: areRead, models: MODELS},
    documents: [record.hash],
    sample: [record],
    speakers: inOrder(speakersOf(record)),
    entities: inOrder(namesOf(record)),
  }
}

/**
 * Brings parts of a corpus together. The same documents give the same bytes, however they are grouped and in whatever order they come.
 *
 * @param partials Partials that share no document. Many at once are quicker than one by one.
 * @throws TypeError if an argument is no partial; RangeError if one is of another version, if they were made with different
 * options or models, or if two share a document.
 * @example
 * ```ts
 * import {mapDocument, mergePartials, parseDocument} from 'nutgraf'
 *
 * const a = mapDocument(parseDocument('The barrier failed.', {id: 'a'}))
 * const b = mapDocument(parseDocument('The library is to close.', {id: 'b'}))
 *
 * JSON.stringify(mergePartials(a, b)) === JSON.stringify(mergePartials(b, a)) // => true
 * ```
 */
export function mergePartials(...partials: readonly CorpusPartial[]): CorpusPartial {
  const gathering = new Gathering()
  for (const partial of partials) gathering.add(partial)
  return gathering.partial()
}

function speakersOf({speakers}: DocumentRecord): Map<string, CorpusSpeaker> {
  return new Map(speakers.map(({name, type, quotes}) => [keyOf({name, type}), {name, type, quotes, documents: 1}]))
}

/** Two entities of one name and type are one line. */
function namesOf({entities}: DocumentRecord): Map<string, CorpusName> {
  const names = new Map<string, CorpusName>()
  for (const {name, type, mentions} of entities) {
    const key = keyOf({name, type})
    names.set(key, {name, type, mentions: mentions + (names.get(key)?.mentions ?? 0), documents: 1})
  }
  return names
}
