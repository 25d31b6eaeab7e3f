import {knownName} from '../language/lexicons/index.ts'
import {toName, type Name} from './name.ts'
import {keyOf} from './hints.ts'
import {knownLength, surfaceOf} from './runs.ts'
import {isFunctionWord, Shape, type Scan} from './scan.ts'

/** The places that the lexicon is sure of and the model has left out: training texts mark no "Earth", and few "UK" before a noun. */
export function certainPlaces(scan: Scan, names: readonly Name[]): Name[] {
  const {tokens} = scan
  const covered = new Uint8Array(tokens.length)
  for (const {first, last} of names) covered.fill(1, first, last)
  const found: Name[] = []
  for (const sentence of scan.sentences) {
    if (scan.capitalized[sentence]) continue
    const row = tokens.sentences[sentence]!
    for (let at = row.first; at < row.last; at++) {
      const form = scan.shape[at]!
      if (covered[at] || form === Shape.lower || form === Shape.other || scan.taken[at]) continue
      const last = at + knownLength(scan, at, row.last)
      if (last === at || covered.subarray(at, last).includes(1)) continue
      const known = knownName(surfaceOf(scan, at, last))
      if (known?.type !== 'place' || known.ambiguous || known.afterThe || isBeside(scan, at, last, covered)) continue
      found.push(toName(scan, {first: at, last}, keyOf(scan, {first: at, last}), 'place'))
      at = last - 1
    }
  }
  return found
}

/** Whether a capitalised word without a name of its own stands beside it: the place is part of something else's name. */
function isBeside(scan: Scan, first: number, last: number, covered: Uint8Array): boolean {
  const isNameless = (at: number): boolean => !covered[at] && (scan.shape[at] ?? Shape.other) > Shape.lower && !(scan.initial[at] && isFunctionWord(scan.tokens.lower[at]!))
  return isNameless(first - 1) || isNameless(last)
}
