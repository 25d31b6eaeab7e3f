import {knownName, ORG_HEADS, WordFlag} from '../language/lexicons/index.ts'
import {flagsAt} from './lexical.ts'
import {ORGANIZATION} from './lattice.ts'
import {Shape, type Scan} from './scan.ts'
import type {Tagged} from './tag.ts'

/**
 * Bodies with two fields that the model has cut at the "and": "the Rivers and Harbours Agency". The first field is a common word with a
 * capital letter, right after "the", and no body or person of its own.
 */
export function withFirstFields(scan: Scan, tagged: readonly Tagged[]): Tagged[] {
  const joined: Tagged[] = []
  for (const tag of tagged) {
    const field = firstField(scan, tag)
    const before = joined.at(-1)
    const isFree = field !== undefined && (before === undefined || before.last <= field || before.first === field)
    // The model may have taken the field for a name of its own.
    if (isFree && before?.first === field) joined.pop()
    joined.push(isFree ? {...tag, first: field} : tag)
  }
  return joined
}

/** The token of a body's first field, where one stands before it. */
function firstField({tokens, shape, capitalized}: Scan, {first, last, type}: Tagged): number | undefined {
  if (type !== ORGANIZATION || last - first < 2 || !ORG_HEADS.has(tokens.lower[last - 1]!)) return undefined
  const field = first - 2
  const row = tokens.sentences[tokens.sentence[first]!]!
  if (field <= row.first || capitalized[tokens.sentence[first]!] || tokens.lower[first - 1] !== 'and' || tokens.lower[field - 1] !== 'the') return undefined
  const word = tokens.lower[field]!
  const flags = flagsAt(tokens, field)
  const isField = shape[field] === Shape.capital && (flags & WordFlag.common) !== 0 && (flags & WordFlag.given) === 0 && !ORG_HEADS.has(word) && knownName(tokens.text[field]!) === undefined
  return isField ? field : undefined
}
