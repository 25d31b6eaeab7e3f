import {HONORIFICS, knownName, ROLE_NOUNS, WordFlag, wordFlags} from '../language/lexicons/index.ts'
import {flagsAt} from './lexical.ts'
import {TokenKind} from '../language/index.ts'
import {FUNCTION_WORDS, SAYING} from './function-words.ts'
import {keyOf} from './hints.ts'
import {toName, type Name} from './name.ts'
import {Shape, type Scan} from './scan.ts'
import {withTitle} from './titled.ts'
import type {EntityType} from './entity-type.ts'

const LONGEST = 6
/** A text of fewer words without a capital letter may be a heading, or a name. */
const FEWEST = 5
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'al', 'in', 'on', 'at'])

/**
 * The names in what is written without regard to case, all in lower case or all in capitals, where only words can tell: those that the
 * lexicon knows, given names with what follows them, and surnames after a form of address. Common words are none.
 */
export function namesWithoutCase(scan: Scan, names: readonly Name[]): Name[] {
  const isLower = isLowerCase(scan)
  const covered = new Uint8Array(scan.tokens.length)
  for (const {first, last} of names) covered.fill(1, first, last)
  const found: Name[] = []
  for (const sentence of scan.sentences) {
    const row = scan.tokens.sentences[sentence]!
    if (!isLower && !isAllCapitals(scan, row.first, row.last)) continue
    let at = row.first
    while (at < row.last) {
      const length = covered[at] || scan.taken[at] ? 0 : readAt(scan, at, row.last, covered, found)
      at += Math.max(1, length)
    }
  }
  return found
}

function readAt(scan: Scan, at: number, limit: number, covered: Uint8Array, found: Name[]): number {
  let end = at
  while (end < limit && end - at < LONGEST && !covered[end] && scan.tokens.kind[end] === TokenKind.word) end++
  const add = (length: number, type: EntityType): number => {
    const run = {first: at, last: at + length}
    const piece = type === 'person' ? withTitle(scan, run, new Set(), 0) : run
    found.push(toName(scan, piece, keyOf(scan, run), type))
    return length
  }
  for (let length = end - at; length > 0; length--) {
    if (length === 1 && isCommon(scan, at)) break
    const known = knownName(titleCase(scan, at, at + length)) ?? (length === 1 ? knownName(scan.tokens.lower[at]!.toUpperCase()) : undefined)
    if (known && !known.ambiguous && !known.afterThe && scan.tokens.lower[at]!.length > (length > 1 ? 0 : 3)) return add(length, known.type)
  }
  const before = at > 0 ? scan.tokens.lower[scan.tokens.text[at - 1] === '.' ? at - 2 : at - 1] : undefined
  const isAddressed = before !== undefined && HONORIFICS.has(before) && end > at && !isCommon(scan, at)
  const isGiven = end > at + 1 && (flagsAt(scan.tokens, at) & WordFlag.given) !== 0 && !isCommon(scan, at)
  if (isGiven && isSurname(scan, at + 1)) return add(2, 'person')
  return isAddressed ? add(1, 'person') : 0
}

function isSurname(scan: Scan, at: number): boolean {
  const word = scan.tokens.lower[at]!
  return !isCommon(scan, at) && word.length > 2 && scan.tokens.start[at] === scan.tokens.end[at - 1]! + 1
}

function isCommon(scan: Scan, at: number): boolean {
  const word = scan.tokens.lower[at]!
  return (wordFlags(word) & WordFlag.common) !== 0 || FUNCTION_WORDS.has(word) || SAYING.has(word) || ROLE_NOUNS.has(word) || HONORIFICS.has(word)
}

/** "national crime agency" as the lexicon writes it. */
function titleCase(scan: Scan, first: number, last: number): string {
  let surface = ''
  for (let at = first; at < last; at++) {
    const word = scan.tokens.lower[at]!
    surface += (at > first ? ' ' : '') + (at > first && SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1))
  }
  return surface
}

function isLowerCase(scan: Scan): boolean {
  let words = 0
  for (const form of scan.shape) {
    if (form === Shape.capital || form === Shape.acronym || form === Shape.mixed) return false
    if (form === Shape.lower) words++
  }
  return words >= FEWEST
}

function isAllCapitals(scan: Scan, first: number, last: number): boolean {
  let words = 0
  for (let at = first; at < last; at++) {
    const form = scan.shape[at]!
    if (form === Shape.lower || form === Shape.capital) {
      if (scan.tokens.text[at]!.length > 1) return false
    } else if (form !== Shape.other) words++
  }
  return words >= FEWEST
}
