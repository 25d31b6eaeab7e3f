import {checkDocument, checkKeys, checkStrings, type Document} from '../document/index.ts'
import {entityAnalysisOf} from './analysis.ts'
import {checkKnown} from './known/index.ts'
import type {Entity, EntityOptions} from './types.ts'

/**
 * Whom and what a document names: people, organizations, places and more, each with all its mentions, aliases and roles.
 *
 * Names are found by a trained linear model that reads, beside the words, what rules see: runs of words with capitals, lexicons of
 * names, heads ("Agency", "Council") and titles, and what the document as a whole says of a name. What a model card must say of it is
 * in docs/models/names.md.
 *
 * @param document A parsed document.
 * @param options More honorifics; the caller's own entities.
 * @returns The entities in the order of first mention.
 * @throws TypeError if an argument or option is not of its kind.
 * @example
 * ```ts
 * import {extractEntities, parseDocument} from 'nutgraf'
 *
 * const document = parseDocument('Ann Reed, the mayor of Oxford, left early. Ms Reed said that she was tired.')
 * const [reed, oxford] = extractEntities(document)
 *
 * reed.name // => 'Ann Reed'
 * reed.aliases // => ['Reed']
 * reed.roles.map((role) => role.text) // => ['the mayor of Oxford']
 * reed.mentions.map((mention) => mention.text) // => ['Ann Reed', 'Reed', 'she']
 * oxford.type // => 'place'
 * ```
 */
export function extractEntities(document: Document, options: EntityOptions = {}): readonly Entity[] {
  checkDocument(document)
  checkKeys(options, ['honorifics', 'known'], 'options')
  checkStrings(options.honorifics, 'options.honorifics')
  checkKnown(options.known, 'options.known')
  return entityAnalysisOf(document, options).entities.map(copyOf)
}

/** Whoever has a result may change it; what is kept for the next question about the document must stay as it is. */
function copyOf(entity: Entity): Entity {
  const {aliases, roles, mentions, date} = entity
  return {...entity, aliases: [...aliases], roles: roles.map((role) => ({...role})), mentions: mentions.map((mention) => ({...mention})), ...(date && {date: {...date}})}
}
