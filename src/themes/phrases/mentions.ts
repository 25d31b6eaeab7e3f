import type {Entity} from '../../entities/index.ts'
import {TokenKind, Upos, type TokenTable} from '../../language/index.ts'

/** Where a text names an entity in full, as tokens. */
export interface FullName {
  /** Index of the entity. */
  readonly entity: number
  /** The first token of its name. */
  readonly first: number
  /** After the last token. */
  readonly last: number
}

/** The names of entities in the tokens of a text. */
export interface Mentions {
  /** 1 for each token of a name that a tagger's phrases would cut: "Office of Fair Trading", "Marks & Spencer". */
  readonly isWhole: Uint8Array
  /** 1 for each of those tokens that another one of the same name stands before. */
  readonly isHeld: Uint8Array
  /** Whether a name begins at a token, other than a person's: "actress Ann Reed" is a phrase, "oil giant Shell" two. */
  beginsName(at: number): boolean
  /** The full name of the entity that the tokens name, all of them and no others around them; undefined where they name none. */
  between(first: number, last: number): FullName | undefined
}

/** Entities whose names are one phrase. Values are none, and nationalities mostly qualify something. */
const MERGED = /* @__PURE__ */ new Set(['person', 'organization', 'place', 'law', 'event', 'work', 'product'])

/** Parts of speech of a name that no other phrase cuts. */
const NOMINAL = /* @__PURE__ */ new Set<number>([Upos.ADJ, Upos.NOUN, Upos.PROPN])

/** Finds the names of entities in the tokens of a text. */
export function mentionsOf(tokens: TokenTable, tags: Uint8Array, entities: readonly Entity[]): Mentions {
  const isWhole = new Uint8Array(tokens.length)
  const isHeld = new Uint8Array(tokens.length)
  /** For each token the name that begins there, as its entity plus one, and where it ends. */
  const entityAt = new Uint32Array(entities.length > 0 ? tokens.length : 0)
  const lastAt = new Uint32Array(entityAt.length)
  const full: (FullName | undefined)[] = []
  for (const [entity, {type, name, mentions}] of entities.entries()) {
    full.push(undefined)
    if (!MERGED.has(type)) continue
    let first = 0
    for (const {kind, start, end, text, sentence} of mentions) {
      if (kind !== 'name') continue
      first = Math.max(first, tokens.sentences[sentence]!.first)
      while (first < tokens.length && tokens.end[first]! <= start) first++
      let last = first
      let isCut = false
      while (last < tokens.length && tokens.start[last]! < end) {
        if (tokens.kind[last] !== TokenKind.word || !NOMINAL.has(tags[last]!)) isCut = true
        last++
      }
      if (last === first) continue
      entityAt[first] = entity + 1
      lastAt[first] = last
      if (isCut && last > first + 1) {
        isWhole.fill(1, first, last)
        isHeld.fill(1, first + 1, last)
      }
      if (text === name) full[entity] ??= {entity, first, last}
      first = last
    }
  }
  return {
    isWhole,
    isHeld,
    beginsName: (at) => (entityAt[at] ?? 0) > 0 && entities[entityAt[at]! - 1]!.type !== 'person',
    between: (first, last) => (entityAt[first] !== undefined && entityAt[first] > 0 && lastAt[first] === last ? full[entityAt[first] - 1] : undefined),
  }
}
