import type {DocumentAnalysis} from '../corpus/index.ts'
import type {Document, Field} from '../document/index.ts'
import type {Entity, EntityType} from '../entities/index.ts'
import {bodyText, countWords, firstBlock, present, wellFormed} from './facts.ts'
import type {Ninjs, NinjsAssociation, NinjsBody, NinjsNamed, NinjsSubject, NinjsText} from './ninjs-types.ts'
import {checkExchange, isUri, type ExchangeOptions} from './options.ts'

const STANDARD = {name: 'ninjs', version: '3.3', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json#'} as const

/** Types of entities that have no list of their own in ninjs. */
const SUBJECTS: ReadonlySet<EntityType> = new Set<EntityType>(['group', 'law', 'work', 'other'])

/**
 * Writes a document in the news industry's exchange form, IPTC ninjs 3.3: plain JSON, valid against its schema.
 *
 * | ninjs | document |
 * | --- | --- |
 * | `headlines` (`main`, `sub`) | `metadata.headline`, `metadata.alternativeHeadline` |
 * | `by`, `located`, `language` | `metadata.author`, `metadata.dateline`, `metadata.inLanguage` |
 * | `firstCreated`, `versionCreated` | `metadata.datePublished`, `metadata.dateModified`, where they have time and zone |
 * | `bodies` (`main`), `descriptions` (`summary`) | the body's blocks, `metadata.description` |
 * | `infoSources` (`publisher`, `source`) | `metadata.publisher`, `metadata.creditText` |
 * | `associations` | `metadata.image` |
 * | `people`, `organisations`, `places`, `events`, `objects`, `subjects` | `analysis.entities` by type, `metadata.keywords` |
 *
 * @param document A parsed document.
 * @param analysis Its analysis, for what it names. Quotations have no place in ninjs.
 * @param options The item's identifier.
 * @returns The news item; what the document does not say is absent.
 * @throws TypeError if an argument is not of its kind; RangeError if the analysis is of another document, or the URI is none.
 * @example
 * ```ts
 * import {analyzeDocument, parseDocument, toNinjs} from 'nutgraf'
 *
 * const document = parseDocument('River rises again\nBy Ann Reed\n2 April 2019\n\nThe Quill rose for a third day, Mark Osei said.', {id: 'a1'})
 * const item = toNinjs(document, analyzeDocument(document), {uri: 'https://example.org/a1'})
 *
 * item.headlines[0].value // => 'River rises again'
 * item.by // => 'Ann Reed'
 * item.people[0].name // => 'Mark Osei'
 * ```
 */
export function toNinjs(document: Document, analysis?: DocumentAnalysis, options: ExchangeOptions = {}): Ninjs {
  checkExchange(document, analysis, options)
  const {metadata} = document
  const stated = metadata.url?.value
  const uri = options.uri ?? (stated !== undefined && isUri(stated) ? stated : `urn:nutgraf:${encodeURIComponent(wellFormed(document.id))}`)
  const published = dateTime(metadata.datePublished)
  const entities = analysis?.entities ?? []
  const named = (type: EntityType): NinjsNamed[] => entities.filter((entity) => entity.type === type).map(nameOf)
  return present<Ninjs>({
    standard: STANDARD,
    uri,
    type: 'text',
    language: metadata.inLanguage?.value,
    firstCreated: published,
    versionCreated: dateTime(metadata.dateModified) ?? published,
    headlines: [...textOf('main', metadata.headline), ...textOf('sub', metadata.alternativeHeadline)],
    by: byline(metadata.author),
    located: metadata.dateline?.value,
    descriptions: textOf('summary', metadata.description),
    bodies: bodyOf(document),
    people: named('person'),
    organisations: named('organization'),
    places: named('place'),
    events: named('event'),
    objects: named('product'),
    subjects: [
      ...(metadata.keywords ?? []).map(({value}): NinjsSubject => ({name: value, rel: 'keyword'})),
      ...entities.filter(({type}) => SUBJECTS.has(type)).map((entity): NinjsSubject => ({...nameOf(entity), relevance: Math.round(100 * entity.salience)})),
    ],
    infoSources: [
      ...(metadata.publisher ? [{name: metadata.publisher.value, role: 'publisher'}] : []),
      ...(metadata.creditText ? [{name: metadata.creditText.value, role: 'source'}] : []),
    ],
    copyrightNotice: firstBlock(document, 'copyright'),
    associations: (metadata.image ?? []).map(({caption, creditText}, index) => present<NinjsAssociation>({
      name: `picture-${index + 1}`,
      uri: `${uri.split('#')[0]!}#picture-${index + 1}`,
      type: 'picture',
      descriptions: textOf('caption', caption),
      by: creditText?.value,
    })),
  })
}

/** A date with time and zone as JSON Schema's `date-time`, which asks for seconds. */
function dateTime(field: Field | undefined): string | undefined {
  const [, minutes, seconds, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(field?.value ?? '') ?? []
  return minutes === undefined ? undefined : `${minutes}${seconds ?? ':00'}${zone!}`
}

function textOf(role: string, field: Field | undefined): NinjsText[] {
  return field ? [{role, contentType: 'text/plain', value: field.value}] : []
}

function bodyOf(document: Document): NinjsBody[] {
  const value = bodyText(document)
  // By code points, as the standard counts characters.
  return value === '' ? [] : [{role: 'main', contentType: 'text/plain', charCount: Array.from(value).length, wordCount: countWords(value), value}]
}

function byline(authors: readonly Field[] = []): string | undefined {
  const names = authors.map(({value}) => value)
  return names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

function nameOf({name, knownId}: Entity): NinjsNamed {
  return {name, rel: 'mentions', ...(knownId !== undefined && (isUri(knownId) ? {uri: knownId} : {literal: knownId}))}
}
