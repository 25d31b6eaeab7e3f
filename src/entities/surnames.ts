import {SAYING} from './function-words.ts'
import {toName, type Name} from './name.ts'
import {Shape, type Scan} from './scan.ts'

/**
 * The surnames of people in the text that are common words too ("Marsh said", where the text also has a marsh): a capital in mid-sentence, or a verb
 * of saying beside it, makes the word the person again.
 */
export function commonSurnames(scan: Scan, names: readonly Name[]): Name[] {
  const {tokens} = scan
  const surnames = new Set<string>()
  const covered = new Uint8Array(tokens.length)
  for (const {first, last, type} of names) {
    covered.fill(1, first, last)
    if (type === 'person' && last - first > 1) surnames.add(tokens.lower[last - 1]!)
  }
  const found: Name[] = []
  for (const sentence of scan.sentences) {
    if (scan.capitalized[sentence]) continue
    const row = tokens.sentences[sentence]!
    for (let at = row.first; at < row.last; at++) {
      if (covered[at] || scan.shape[at] !== Shape.capital || !surnames.has(tokens.lower[at]!)) continue
      const isTag = SAYING.has(tokens.lower[at + 1] ?? '') || SAYING.has(tokens.lower[at - 1] ?? '')
      if (scan.initial[at] === 0 || isTag) found.push(toName(scan, {first: at, last: at + 1}, tokens.lower[at]!, 'person'))
    }
  }
  return found
}
