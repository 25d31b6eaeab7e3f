import {knownName, WordFlag, wordFlags} from '../language/lexicons/index.ts'
import {keyOf} from './hints.ts'
import {toName, type Name} from './name.ts'
import {surfaceOf} from './runs.ts'
import {Shape, type Scan} from './scan.ts'

const LONGEST_SEEN = 6

/** The names in sentences whose words all have capital letters: those that stand elsewhere in the text or that the lexicon knows. */
export function namesInCapitals(scan: Scan, names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name>()
  for (const name of names) if (!byKey.has(name.key)) byKey.set(name.key, name)
  const covered = new Set<number>()
  for (const name of names) for (let at = name.first; at < name.last; at++) covered.add(at)
  const found: Name[] = []
  for (const sentence of scan.sentences) {
    if (!scan.capitalized[sentence]) continue
    const row = scan.tokens.sentences[sentence]!
    let at = row.first
    while (at < row.last) at = covered.has(at) ? at + 1 : seenAt(scan, at, row.last, byKey, found, covered)
  }
  return found
}

function seenAt(scan: Scan, at: number, limit: number, byKey: ReadonlyMap<string, Name>, found: Name[], covered: ReadonlySet<number>): number {
  if (scan.shape[at] === Shape.lower || scan.shape[at] === Shape.other || scan.taken[at]) return at + 1
  for (let length = Math.min(LONGEST_SEEN, limit - at); length > 0; length--) {
    if (covered.has(at + length - 1)) continue
    const piece = {first: at, last: at + length}
    const key = keyOf(scan, piece)
    const seen = byKey.get(key)
    const isCommon = (wordFlags(key) & WordFlag.common) !== 0
    if (seen && !(length === 1 && isCommon)) {
      found.push(toName(scan, piece, key, seen.type))
      return at + length
    }
    const known = knownName(surfaceOf(scan, at, at + length))
    if (known && !known.afterThe && !known.ambiguous && !isCommon) {
      found.push(toName(scan, piece, key, known.type))
      return at + length
    }
  }
  return at + 1
}
