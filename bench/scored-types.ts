import type {Entity, EntityType} from '../src/entities/index.ts'

/** A span with a type as scorers name them. */
export interface ScoredSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

const TYPES: ReadonlyMap<EntityType, string> = new Map([
  ['person', 'PERSON'], ['organization', 'ORG'], ['place', 'LOC'], ['group', 'NORP'], ['date', 'DATE'], ['money', 'MONEY'],
] as const)

/** The named mentions of entities whose types are scored. */
export function spansOf(entities: readonly Entity[]): ScoredSpan[] {
  return entities.flatMap((entity) => {
    const type = TYPES.get(entity.type)
    return type ? entity.mentions.filter((mention) => mention.kind === 'name').map(({start, end}) => ({start, end, type})) : []
  })
}
