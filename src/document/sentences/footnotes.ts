import {CharClass, classOf, isSpace} from '../characters.ts'

const MAX_MARKS = 8
const MAX_LABEL = 24

/**
 * The index after the footnote marks that stand at `index`, or after one white space from it: `[17]`, `[a]`,
 * `[citation needed]`, `²`. They belong to the sentence before them.
 */
export function skipFootnotes(text: string, index: number, end: number): number {
  for (let count = 0; count < MAX_MARKS; count++) {
    let at = index
    while (at < end && isSuperscript(text.charCodeAt(at))) at++
    const bracket = at < end && isSpace(text.charCodeAt(at)) ? at + 1 : at
    if (bracket < end && text.charCodeAt(bracket) === 0x5b) at = labelEnd(text, bracket + 1, end) || at
    if (at === index) break
    index = at
  }
  return index
}

/** The index after the footnote mark whose bracket opens before `index`; 0 if what stands there is none. */
export function labelEnd(text: string, index: number, end: number): number {
  const limit = Math.min(end, index + MAX_LABEL)
  let at = index
  let plain = true
  while (at < limit && text.charCodeAt(at) !== 0x5d) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind !== CharClass.digit && unit !== 0x2c && unit !== 0x2d && unit !== 0x2013 && unit !== 0x20) plain = false
    if (unit === 0x5b) return 0
    at++
  }
  if (at === index || at >= limit) return 0
  if (plain) return at - index <= 12 ? at + 1 : 0
  if (at - index === 1 && classOf(text.charCodeAt(index)) === CharClass.lower) return at + 1
  const label = text.slice(index, at)
  return label.startsWith('note ') || label.endsWith(' needed') ? at + 1 : 0
}

function isSuperscript(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079)
}
