import type {DocumentAnalysis, Entity, EntityType, Mention} from '../../src/index.ts'

/** An entity in short: its name, aliases, roles, and how often pronouns refer to it. */
export interface Sketch {
  readonly type?: EntityType
  readonly name: string
  readonly aliases?: readonly string[]
  readonly roles?: readonly string[]
  readonly he?: number
  readonly she?: number
  /** The form of address under which somebody is quoted. */
  readonly address?: string
}

/** The analysis of a document that names just these; a string is a person. What it says where is left out. */
export function analysisOf(id: string, ...sketches: readonly (Sketch | string)[]): DocumentAnalysis {
  const span = (text: string) => ({start: 0, end: text.length, text})
  const mention = (text: string, kind: Mention['kind']): Mention => ({...span(text), kind, block: 0, sentence: 0})
  const list = sketches.map((sketch) => (typeof sketch === 'string' ? {name: sketch} : sketch))
  const entities = list.map(({type = 'person', name, aliases = [], roles = [], he = 0, she = 0}, index): Entity => ({
    id: `e${index + 1}`,
    type,
    name,
    aliases,
    roles: roles.map(span),
    mentions: [name, ...aliases].map((text) => mention(text, 'name')).concat(Array(he).fill(mention('he', 'pronoun')), Array(she).fill(mention('She', 'pronoun'))),
    salience: 1,
  }))
  const quotes = list.flatMap(({name, address}, index) =>
    address === undefined ? [] : [{
      id: `q${index}`, kind: 'direct', level: 'speech', content: [], text: '', source: span(`${address} ${name}`), block: 0, sentences: [],
      speakers: [{name, entity: `e${index + 1}`, via: 'name'}], confidence: 1,
    } as const])
  return {id, metadata: {}, blocks: [], quotes, entities, diagnostics: []}
}

/** Something that is no person. */
export function thing(type: EntityType, name: string, ...aliases: readonly string[]): Sketch {
  return {type, name, aliases}
}
