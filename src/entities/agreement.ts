import {keyOf} from './hints.ts'
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
  return tagged.map((tag, index): Tagged => {
    const count = counts.get(keys[index]!)!
    let type = tag.type
    for (let other = 0; other < types; other++) if (count[other]! > count[type]!) type = other
    return type === tag.type ? tag : {...tag, type}
  })
}
