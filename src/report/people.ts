import {linkEntities, quotesBy, type DocumentAnalysis, type SpeakerQuotes} from '../corpus/index.ts'
import type {Quote, Speaker} from '../quotes/index.ts'
import type {NameView, SpeakerView, SpokenBy} from './view-types.ts'

/** Speakers that have a colour of their own: as many as can be told apart. */
export const COLOURS = 8

/** Who speaks and who is named in the articles of a report, joined over documents. */
export interface People {
  /** The speakers, most quotations first. */
  readonly speakers: readonly SpeakerView[]
  /** Quotations whose speaker the text leaves open. */
  readonly open: SpeakerView
  /** The names, those of most documents first. */
  readonly names: readonly NameView[]
  /** The number of the name that a document's entity is; nothing for dates, sums and other values. */
  readonly nameOf: (document: string, entity: string) => number | undefined
  /**
   * The speaker whom some document calls by a name. Nothing where two speakers are called so: whose a theme's quotations are, that knows
   * speakers by name and type, nobody can say then.
   */
  readonly speakerCalled: (type: string, name: string) => SpeakerView | undefined
  /** Who said a quotation of a document. */
  readonly speakersOf: (document: string, quote: Quote) => readonly SpokenBy[]
}

/** Joins speakers and names over documents as `quotesBy` and `linkEntities` do, and numbers them. */
export function readPeople(analyses: readonly DocumentAnalysis[]): People {
  const {entities, links} = linkEntities(analyses)
  const {speakers: groups, unattributed} = quotesBy(analyses)

  const names = entities.map(({name, type, mentions, documents}, at): NameView => ({
    number: at + 1, name, type, mentions, documents: new Set(documents.map(({document}) => document)).size,
  }))
  const numberOf = new Map(entities.map(({id}, at) => [id, at + 1]))
  const linked = new Map<string, Map<string, string>>()
  for (const {document, entity, id} of links) linked.set(document, (linked.get(document) ?? new Map<string, string>()).set(entity, id))

  let colours = 0
  const speakers = groups.map(({name, type, entity, quotes, documents}, at): SpeakerView => {
    const colour = entity !== undefined && colours < COLOURS ? ++colours : 0
    return {number: at + 1, name, quotes: quotes.length, documents, colour, ...(type && {type}), ...(entity !== undefined && {nameNumber: numberOf.get(entity)!})}
  })
  const said = readSaid(groups)
  const called = readCalled(analyses, speakers, (document, entity) => numberOf.get(linked.get(document)?.get(entity) ?? ''))

  return {
    speakers,
    open: {number: 0, name: 'Left open by the text', quotes: unattributed.length, documents: new Set(unattributed.map(({document}) => document)).size, colour: 0},
    names,
    nameOf: (document, entity) => numberOf.get(linked.get(document)?.get(entity) ?? ''),
    speakerCalled: (type, name) => called.get(`${type} ${name}`),
    speakersOf(document, quote) {
      const candidates = said.get(document)?.get(quote) ?? []
      const found: SpokenBy[] = []
      for (const speaker of quote.speakers) {
        const at = candidates.find((candidate) => isOf(groups[candidate]!, speaker, linked.get(document)))
        if (at !== undefined && !found.some(({view}) => view === speakers[at])) found.push({view: speakers[at]!, speaker})
      }
      return found
    },
  }
}

/** The speakers by the names that documents give them; nobody where a name is two speakers'. */
function readCalled(analyses: readonly DocumentAnalysis[], speakers: readonly SpeakerView[], nameOf: People['nameOf']): Map<string, SpeakerView | undefined> {
  const byName = new Map(speakers.map((speaker) => [speaker.nameNumber, speaker]))
  const called = new Map<string, SpeakerView | undefined>()
  for (const {id, entities} of analyses) {
    for (const {id: entity, type, name} of entities) {
      const number = nameOf(id, entity)
      const speaker = number === undefined ? undefined : byName.get(number)
      if (!speaker) continue
      const key = `${type} ${name}`
      called.set(key, called.has(key) && called.get(key) !== speaker ? undefined : speaker)
    }
  }
  return called
}

/** The groups that a quotation stands under, by document and quotation. */
function readSaid(groups: readonly SpeakerQuotes[]): Map<string, Map<Quote, number[]>> {
  const said = new Map<string, Map<Quote, number[]>>()
  groups.forEach(({quotes}, at) => {
    for (const {document, quote} of quotes) {
      const ofDocument = said.get(document) ?? new Map<Quote, number[]>()
      const ofQuote = ofDocument.get(quote) ?? []
      ofQuote.push(at)
      said.set(document, ofDocument.set(quote, ofQuote))
    }
  })
  return said
}

/** Whether a quotation's speaker is the one of a group that the quotation stands under. */
function isOf({entity, name, unnamed}: SpeakerQuotes, speaker: Speaker, linked: ReadonlyMap<string, string> | undefined): boolean {
  const id = speaker.entity === undefined ? undefined : linked?.get(speaker.entity)
  if (id !== undefined || entity !== undefined) return id === entity
  return unnamed === undefined ? speaker.unnamed === undefined && name.toLowerCase() === speaker.name.toLowerCase() : unnamed === speaker.unnamed
}
