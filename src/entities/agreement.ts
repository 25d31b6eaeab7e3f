import {keyOf} from './hints.ts'
import {MODEL_TYPES, ORGANIZATION} from './lattice.ts'
import type {Scan} from './scan.ts'
import type {Tagged} from './tag.ts'

/**
 * What the places of one name say together: a name is rarely two things in one text (one sense per discourse: Gale, Church &
 * Yarowsky 1992). The type of most places is the type of all.
 */
export function agree(scan: Scan, tagged: readonly Tagged[], types: number): Tagged[] {
  const counts = new Map<string, number[]>()
  const keys = tagged.map((tag) => keyOf(scan, tag))
  tagged.forEach(({type}, index) => {
    let count = counts.get(keys[index]!)
    if (!count) counts.set(keys[index]!, (count = new Array<number>(types).fill(0)))
    count[type] = count[type]! + 1
  })
  markSeats(scan, tagged, keys, counts)
  return tagged.map((tag, index): Tagged => {
    const count = counts.get(keys[index]!)!
    let type = tag.type
    for (let other = 0; other < types; other++) if (count[other]! > count[type]!) type = other
    return type === tag.type ? tag : {...tag, type}
  })
}

const PLACE = MODEL_TYPES.indexOf('place')
const BODIES: ReadonlySet<string> = new Set(['council', 'police', 'constabulary', 'hospital', 'airport', 'magistrates'])
const AREAS: ReadonlySet<string> = new Set(['county', 'district', 'city', 'borough', 'town', 'parish', 'regional', 'general', 'crown', 'combined'])

/** A body of an area has the area's name: with "Pellmark District Council" in a text, "Pellmark" is a place. */
function markSeats(scan: Scan, tagged: readonly Tagged[], keys: readonly string[], counts: ReadonlyMap<string, number[]>): void {
  const {lower} = scan.tokens
  tagged.forEach(({first, last, type}, index) => {
    if (type !== ORGANIZATION || last - first < 3 || !BODIES.has(lower[last - 1]!) || !AREAS.has(lower[last - 2]!)) return
    const words = lower.slice(first, last - 2).join(' ')
    const count = keys[index] === words ? undefined : counts.get(words)
    // No more than this settles a tie: a text may write of a person of that name, or of the council by the area's name.
    if (count) count[PLACE] = count.reduce((most, each) => Math.max(most, each), 0) + 1
  })
}
