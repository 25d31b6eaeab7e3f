import {COUNTRY_CODES, knownName} from '../language/lexicons/index.ts'
import {agree} from './agreement.ts'
import {namesInCapitals} from './capitals.ts'
import {namesWithoutCase} from './caseless.ts'
import {namesInCompounds} from './compounds.ts'
import {certainPlaces} from './certain.ts'
import {withFirstFields} from './fields.ts'
import {withoutGenerics} from './generic.ts'
import {findHints, keyOf, type Hint} from './hints.ts'
import {findKnown, type KnownEntities} from './known/index.ts'
import {MODEL_TYPES} from './lattice.ts'
import {inOrder, toName, type Name} from './name.ts'
import {preferKnown} from './preferred.ts'
import {productAt, refineOther} from './refine.ts'
import {surfaceOf} from './runs.ts'
import {Shape, type Scan} from './scan.ts'
import {commonSurnames} from './surnames.ts'
import {tagNames, type Tagged} from './tag.ts'
import {withTitle} from './titled.ts'
import {viewNames} from './view.ts'

/** The names of a document in order, none within another, the caller's own first of all. */
export function findNames(scan: Scan, honorifics: ReadonlySet<string>, known?: KnownEntities): Name[] {
  const hints = findHints(scan, honorifics)
  const tagged = withFirstFields(scan, agree(scan, tagNames(viewNames(scan, hints)), MODEL_TYPES.length))
  const hintAt = new Map<number, Hint>()
  for (const hint of hints) hintAt.set(hint.first, hint)
  const names = withoutGenerics(scan, tagged.map((tag, index) => nameOf(scan, tag, hintAt.get(tag.first), honorifics, tagged[index - 1]?.last ?? 0)))
  const named = inOrder(names, certainPlaces(scan, names))
  const {found, replaced} = namesInCompounds(scan, named)
  const words = inOrder(replaced.size > 0 ? named.filter((name) => !replaced.has(name)) : named, found)
  const seen = namesInCapitals(scan, words)
  const cased = inOrder(words, [...seen, ...commonSurnames(scan, words)])
  const all = inOrder(cased, namesWithoutCase(scan, cased))
  return known ? preferKnown(scan, all, findKnown(known, scan.tokens, scan.sentences)) : all
}

/** Forms of address that are part of no other name: "King" may begin a street's. */
const PLAIN: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mister'])

function nameOf(scan: Scan, {first, last, type}: Tagged, hint: Hint | undefined, honorifics: ReadonlySet<string>, floor: number): Name {
  const kind = MODEL_TYPES[type]!
  const run = {first, last}
  if (kind === 'person') {
    const piece = withTitle(scan, run, honorifics, floor)
    return toName(scan, piece, keyOf(scan, piece), 'person')
  }
  // Nothing but a person is "Mr", whatever the model takes the word for.
  const addressed = withTitle(scan, run, honorifics, floor)
  if (addressed.honorific !== undefined && (PLAIN.has(addressed.honorific) || honorifics.has(addressed.honorific))) {
    return toName(scan, addressed, keyOf(scan, addressed), 'person')
  }
  if (scan.shape[first] === Shape.acronym && last - first === 1 && isCertainPlace(surfaceOf(scan, first, last))) return toName(scan, run, keyOf(scan, run), 'place')
  const product = productAt(scan, run)
  if (product) return toName(scan, product, keyOf(scan, product), 'product')
  const office = hint?.office?.first === last ? hint.office : undefined
  return toName(scan, {first, last, office}, keyOf(scan, run), kind === 'other' ? refineOther(scan, run, hint) : kind)
}

/** "UAE", "UK": no body bears the acronym of a country. */
function isCertainPlace(surface: string): boolean {
  const known = knownName(surface)
  return known?.type === 'place' && !known.ambiguous && !COUNTRY_CODES.has(surface)
}
