import {agree} from './agreement.ts'
import {namesInCapitals} from './capitals.ts'
import {namesInCompounds} from './compounds.ts'
import {WEIGHED} from './evidence.ts'
import {findHints, keyOf, type Hint} from './hints.ts'
import {findKnown, type KnownEntities} from './known/index.ts'
import {MODEL_TYPES} from './lattice.ts'
import {inOrder, toName, type Name} from './name.ts'
import {preferKnown} from './preferred.ts'
import type {Scan} from './scan.ts'
import {commonSurnames} from './surnames.ts'
import {tagNames, type Tagged} from './tag.ts'
import {withTitle} from './titled.ts'
import type {EntityType} from './types.ts'
import {viewNames} from './view.ts'

export type {Name} from './name.ts'

/** The names of a document in order, none within another, the caller's own first of all. */
export function findNames(scan: Scan, honorifics: ReadonlySet<string>, known?: KnownEntities): Name[] {
  const hints = findHints(scan, honorifics)
  const tagged = agree(scan, tagNames(viewNames(scan, hints)), MODEL_TYPES.length)
  const hintAt = new Map<number, Hint>()
  for (const hint of hints) hintAt.set(hint.first, hint)
  const names = tagged.map((tag, index) => nameOf(scan, tag, hintAt.get(tag.first), honorifics, tagged[index - 1]?.last ?? 0))
  const {found, replaced} = namesInCompounds(scan, names)
  const words = inOrder(replaced.size > 0 ? names.filter((name) => !replaced.has(name)) : names, found)
  const seen = namesInCapitals(scan, words)
  const all = inOrder(words, [...seen, ...commonSurnames(scan, words)])
  return known ? preferKnown(scan, all, findKnown(known, scan.tokens, scan.sentences)) : all
}

function nameOf(scan: Scan, {first, last, type}: Tagged, hint: Hint | undefined, honorifics: ReadonlySet<string>, floor: number): Name {
  const kind = MODEL_TYPES[type]!
  const run = {first, last}
  if (kind === 'person') {
    const piece = withTitle(scan, run, honorifics, floor)
    return toName(scan, piece, keyOf(scan, piece), 'person')
  }
  const office = hint?.office?.first === last ? {office: hint.office} : {}
  return toName(scan, {...run, ...office}, keyOf(scan, run), kind === 'other' ? refine(hint, last) : kind)
}

/** What the rules are sure of among the model's `other`: events, laws, works. */
function refine(hint: Hint | undefined, last: number): EntityType {
  const type = hint?.last === last ? WEIGHED[hint.best]! : 'other'
  return type === 'event' || type === 'law' || type === 'work' ? type : 'other'
}
