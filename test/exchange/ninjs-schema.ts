/**
 * What IPTC's schema of ninjs 3.3 (http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json) asks of the properties that we write: their
 * types, formats, required properties and closed objects. A property that is not named here is one that we do not write.
 */
const string = {type: 'string'}
const uri = {type: 'string', format: 'uri'}
const dateTime = {type: 'string', format: 'date-time'}
const count = {type: 'integer'}
const percent = {type: 'integer', minimum: 0, maximum: 100}

const closed = (properties: object, required: readonly string[] = []): object => ({type: 'object', additionalProperties: false, properties, required})
const list = (items: object): object => ({type: 'array', items, minItems: 1})

const text = {role: string, contentType: string, value: string}
const named = {name: string, rel: string, uri, literal: string}

const item = {
  uri,
  type: {enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']},
  language: string,
  firstCreated: dateTime,
  versionCreated: dateTime,
  headlines: list(closed(text, ['value'])),
  by: string,
  located: string,
  descriptions: list(closed(text, ['value'])),
  bodies: list(closed({...text, charCount: count, wordCount: count}, ['value'])),
  people: list(closed(named)),
  organisations: list(closed(named)),
  places: list(closed(named)),
  events: list(closed(named)),
  objects: list(closed(named)),
  subjects: list(closed({...named, relevance: percent})),
  infoSources: list(closed({name: string, role: string})),
  copyrightNotice: string,
  standard: closed({name: string, version: string, schema: uri}),
}

export const NINJS_SCHEMA = closed({...item, associations: list(closed({...item, name: string, rel: string}, ['uri', 'name']))}, ['uri'])
