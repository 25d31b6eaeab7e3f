import {EVENT_HEADS, LAW_HEADS} from '../language/lexicons/index.ts'
import {WEIGHED} from './evidence.ts'
import type {Hint} from './hints.ts'
import type {Run} from './runs.ts'
import type {Scan} from './scan.ts'
import type {EntityType} from './entity-type.ts'

const BRANDS: ReadonlySet<string> = new Set(
  'iphone iphones ipad ipads ipod macbook macos ios android xbox playstation kindle chatgpt viagra botox prozac oxycontin fentanyl novichok sputnik-v photoshop minecraft fortnite gmail'.split(' '),
)
/** Makers whose name is a product's where a number follows: "Boeing 737". */
const MAKERS: ReadonlySet<string> = new Set(
  'boeing airbus embraer bombardier cessna antonov tupolev sukhoi ilyushin galaxy pixel windows model mazda toyota audi bmw mercedes porsche ferrari tesla chinook apache hercules leopard abrams patriot kalashnikov'.split(' '),
)

/** Makers of aircraft, and how they number what they make. */
const PLANE_MAKERS: ReadonlySet<string> = new Set(['boeing', 'airbus', 'embraer', 'cessna', 'antonov', 'tupolev', 'sukhoi', 'ilyushin'])
const PLANE = /^[a-z]{0,2}-?\d{2,3}(?:-?[a-z\d]{1,3})?$/

/** The product that a maker's name and the number behind it make: "Boeing 737". */
export function productAt(scan: Scan, {first, last}: Run): Run | undefined {
  const {lower} = scan.tokens
  if (last - first !== 1 || !PLANE_MAKERS.has(lower[first]!) || !PLANE.test(lower[last] ?? '')) return undefined
  return {first, last: lower[last + 1] === 'max' ? last + 2 : last + 1}
}

/** What the rules are sure of among the model's `other`: events, laws, works, products. */
export function refineOther(scan: Scan, {first, last}: Run, hint: Hint | undefined): EntityType {
  const {tokens} = scan
  const word = tokens.lower[first]!
  if (BRANDS.has(word) || (MAKERS.has(word) && last - first > 1 && /\d/.test(tokens.text[last - 1]!))) return 'product'
  const type = hint?.last === last ? WEIGHED[hint.best]! : 'other'
  if (type === 'event' || type === 'law' || type === 'work') return type
  // "Human Rights Act 1998", "World War II"
  let head = last - 1
  while (head > first && /^(?:\d+|[ivx]+)$/.test(tokens.lower[head]!)) head--
  if (head === first) return 'other'
  return LAW_HEADS.has(tokens.lower[head]!) ? 'law' : EVENT_HEADS.has(tokens.lower[head]!) ? 'event' : 'other'
}
