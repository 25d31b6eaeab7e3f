import type {Entity} from '../../entities/index.ts'
import {TokenKind, Upos, type TokenTable} from '../../language/index.ts'
import type {Columns} from './columns.ts'

/** Where a text names an entity in full, as tokens. */
export interface FullName {
  /** Index of the entity. */
  readonly entity: number
  /** The first token of its name. */
  readonly first: number
  /** After the last token. */
  readonly last: number
}

/** Entities whose names are one phrase. Values are none, and nationalities mostly qualify something. */
const MERGED = /* @__PURE__ */ new Set(['person', 'organization', 'place', 'law', 'event', 'work', 'product'])

/** Parts of speech of a name that no other phrase cuts. */
const NOMINAL = /* @__PURE__ */ new Set<number>([Upos.ADJ, Upos.NOUN, Upos.PROPN])

/** The names of entities in the tokens of a text. */
export class Mentions {
  readonly #entities: readonly Entity[]
  readonly #full: (FullName | undefined)[] = []
  readonly #entityAt: Int32Array
  readonly #nameEnd: Int32Array

  /** Finds them, and marks the tokens of those that are whole. */
  constructor(tokens: TokenTable, tags: Uint8Array, entities: readonly Entity[], {isWhole, isHeld, entityAt, nameEnd}: Columns) {
    this.#entities = entities
    this.#entityAt = entityAt
    this.#nameEnd = nameEnd
    isWhole.fill(0, 0, tokens.length)
    isHeld.fill(0, 0, tokens.length)
    entityAt.fill(0, 0, tokens.length)
    for (let entity = 0; entity < entities.length; entity++) {
      const {type, name, mentions} = entities[entity]!
      let full: FullName | undefined
      let first = 0
      for (const {kind, start, end, text, sentence} of MERGED.has(type) ? mentions : []) {
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
        nameEnd[first] = last
        if (isCut && last > first + 1) {
          isWhole.fill(1, first, last)
          isHeld.fill(1, first + 1, last)
        }
        if (text === name) full ??= {entity, first, last}
        first = last
      }
      this.#full.push(full)
    }
  }

  /** Whether a name begins at a token, other than a person's: "actress Ann Reed" is a phrase, "oil giant Shell" two. */
  beginsName(at: number): boolean {
    const entity = this.#entityAt[at]!
    return entity > 0 && this.#entities[entity - 1]!.type !== 'person'
  }

  /** The full name of the entity that the tokens name, all of them and no others around them; undefined where they name none. */
  between(first: number, last: number): FullName | undefined {
    const entity = this.#entityAt[first]!
    return entity > 0 && this.#nameEnd[first] === last ? this.#full[entity - 1] : undefined
  }
}
