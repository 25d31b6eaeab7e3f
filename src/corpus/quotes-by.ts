import type {Quote, Speaker} from '../quotes/index.ts'
import {checkIterable} from './check.ts'
import {linkEntities} from './link.ts'
import type {CorpusEntity, LinkedEntities} from './link-types.ts'
import type {QuoteReference, QuotesBySpeaker, SpeakerQuotes} from './quotes-by-types.ts'
import type {DocumentAnalysis} from './types.ts'

/**
 * Who said what in a corpus: the quotations of many documents by speaker, one person's under all aliases together. The same analyses in
 * any order give the same result.
 *
 * - Who is the same in two documents is what `linkEntities` says.
 * - A source without a name ("a witness") is somebody of its document alone, and never another such source. So is a statement that
 *   nobody is named to have issued ("the report").
 * - A quotation of several speakers stands under each of them.
 * - Every quotation is given as it is, those inside others (`parent`), negated, hypothetical and refused ones too: filter by `quote`.
 *
 * @param analyses What `analyzeDocument` gave, of documents with different ids; any iterable.
 * @returns The speakers with their quotations, and the quotations without a speaker.
 * @throws TypeError if an argument is not of its kind; RangeError if two documents share an id.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument, quotesBy} from 'nutgraf'
 *
 * const monday = parseDocument('“It failed,” said Ann Reed, the mayor. “We will try again,” Ms Reed said.', {id: 'monday'})
 * const friday = parseDocument('“We have tried,” Ann M. Reed told reporters.', {id: 'friday'})
 * const {speakers, unattributed} = quotesBy([monday, friday].map((document) => analyzeDocument(document)))
 *
 * speakers.map(({name}) => name) // => ['Ann Reed']
 * speakers[0].entity // => 'person:ann-reed'
 * speakers[0].documents // => 2
 * speakers[0].quotes.map(({document, quote}) => [document, quote.text]) // => [['friday', 'We have tried,'], ['monday', 'It failed,'], ['monday', 'We will try again,']]
 * unattributed // => []
 * ```
 */
export function quotesBy(analyses: Iterable<DocumentAnalysis>): QuotesBySpeaker {
  checkIterable(analyses, 'analyses')
  const read: QuotesRead[] = []
  const entityOf = createLookup(linkEntities(reading(analyses, read)))
  read.sort((a, b) => compare(a.document, b.document))

  const groups: Group[] = []
  const ofEntities = new Map<CorpusEntity, Group>()
  const unattributed: QuoteReference[] = []
  for (const {document, quotes} of read) {
    const ofDocument = new Map<string, Group>()
    for (const quote of quotes) {
      if (quote.speakers.length === 0) unattributed.push({document, quote})
      for (const speaker of quote.speakers) add(groupOf(document, speaker, ofDocument), document, quote)
    }
  }
  // Groups of one weight and name stay in the order of their first quotations.
  groups.sort((a, b) => b.quotes.length - a.quotes.length || compare(a.speaker.name, b.speaker.name))
  return {speakers: groups.map(({speaker, documents, quotes}) => ({...speaker, documents, quotes})), unattributed}

  function groupOf(document: string, speaker: Speaker, ofDocument: Map<string, Group>): Group {
    const entity = entityOf(document, speaker)
    const key = localKey(speaker)
    const known = entity ? ofEntities.get(entity) : ofDocument.get(key)
    if (known) return known
    const {name, unnamed} = speaker
    const group: Group = {
      speaker: entity ? {name: entity.name, entity: entity.id, type: entity.type} : {name, ...(unnamed === undefined ? {} : {unnamed})},
      documents: 0,
      quotes: [],
    }
    groups.push(group)
    if (entity) ofEntities.set(entity, group)
    else ofDocument.set(key, group)
    return group
  }
}

interface QuotesRead {
  readonly document: string
  readonly quotes: readonly Quote[]
}

interface Group {
  readonly speaker: Omit<SpeakerQuotes, 'documents' | 'quotes'>
  documents: number
  readonly quotes: QuoteReference[]
}

/** Passes analyses on and keeps their quotations: a corpus may stream by. What is passed on has been checked when the next is asked for. */
function* reading(analyses: Iterable<DocumentAnalysis>, read: QuotesRead[]): Generator<DocumentAnalysis> {
  for (const analysis of analyses) {
    yield analysis
    read.push({document: analysis.id, quotes: analysis.quotes})
  }
}

/** The way from a document's speaker to the entity of the corpus. */
function createLookup({entities, links}: LinkedEntities): (document: string, speaker: Speaker) => CorpusEntity | undefined {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const byDocument = new Map<string, Map<string, CorpusEntity>>()
  for (const {document, entity, id} of links) {
    const local = byDocument.get(document) ?? new Map<string, CorpusEntity>()
    byDocument.set(document, local.set(entity, byId.get(id)!))
  }
  return (document, {entity}) => (entity === undefined ? undefined : byDocument.get(document)?.get(entity))
}

/** What tells the speakers of one document apart that are no entities of the corpus. */
function localKey({name, entity, unnamed}: Speaker): string {
  if (entity !== undefined) return `entity ${entity}`
  return unnamed === undefined ? `name ${name.toLowerCase()}` : `unnamed ${unnamed}`
}

/** Two speakers of one quotation may be one in the corpus: it counts once. */
function add(group: Group, document: string, quote: Quote): void {
  const last = group.quotes.at(-1)
  if (last?.document === document && last.quote === quote) return
  if (last?.document !== document) group.documents++
  group.quotes.push({document, quote})
}

/** By code units: the same in every country. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
