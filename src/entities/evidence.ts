import {EVENT_HEADS, isKnownPlacePhrase, knownName, LAW_HEADS, NAME_PARTICLES, ORG_HEADS, OTHER_HEADS, PLACE_HEADS, RANKS, ROLE_NOUNS, WordFlag, wordFlags, WORK_HEADS, HONORIFICS} from '../language/lexicons/index.ts'
import {flagsAt} from './lexical.ts'
import {ORG_NOUNS, PLACE_NOUNS, SAYING} from './function-words.ts'
import {surfaceOf} from './runs.ts'
import {Shape, type Scan} from './scan.ts'
import type {Piece} from './split.ts'

/** The types that a name's evidence is weighed for, in the order of the weights. */
export const WEIGHED = ['person', 'organization', 'place', 'group', 'event', 'law', 'work', 'other'] as const

/** A weight for each of {@link WEIGHED}. */
export type Weights = number[]

const PERSON = 0
const ORG = 1
const PLACE = 2
const GROUP = 3
const EVENT = 4
const LAW = 5
const WORK = 6
const OTHER = 7

/** What the words of a name tell of its type, wherever it stands. */
export function weighForm(scan: Scan, piece: Piece): Weights {
  const weights: Weights = [0, 0, 0, 0, 0, 0, 0, 0.6]
  const {tokens} = scan
  const {first, last} = piece
  const surface = surfaceOf(scan, first, last)
  const length = last - first
  const known = knownName(surface) ?? (scan.shape[first] === Shape.acronym && length === 1 ? knownName(titleCase(surface)) : undefined)
  if (known) weights[known.type === 'organization' ? ORG : known.type === 'place' ? PLACE : GROUP]! += known.ambiguous ? 1.5 : 12
  if (length > 1 && isKnownPlacePhrase(surface.toLowerCase())) weights[PLACE]! += 7

  const tail = tokens.lower[last - 1]!
  const ofAt = indexOfLower(scan, first, last, 'of')
  const head = ofAt > first ? tokens.lower[ofAt - 1]! : tail
  if (length > 1) {
    if (ORG_HEADS.has(head)) weights[ORG]! += 6
    if (PLACE_HEADS.has(head)) weights[PLACE]! += ORG_HEADS.has(head) ? 3 : 5
    if (length === 2 && SURNAME_HEADS.has(head) && isPlainGiven(tokens.lower[first]!)) weights[PERSON]! += 3.5
    if (ofAt > first && ORG_HEADS.has(tail) && !ORG_HEADS.has(head)) weights[ORG]! += 5
    if (EVENT_HEADS.has(head)) weights[EVENT]! += ORG_HEADS.has(head) ? 3 : 6
    if (LAW_HEADS.has(head)) weights[LAW]! += 7
    if (WORK_HEADS.has(head)) weights[WORK]! += ORG_HEADS.has(head) ? 7 : 5
    if (OTHER_HEADS.has(head)) weights[OTHER]! += ORG_HEADS.has(head) ? 3 : 6
    if (PLACE_STARTS.has(tokens.lower[first]!)) weights[PLACE]! += 4
    if (indexOfLower(scan, first, last, '&') > first) weights[ORG]! += 4
    if (indexOfLower(scan, first, last, 'for') > first) weights[ORG]! += 3
  } else {
    if (EVENT_HEADS.has(tail) && !ORG_HEADS.has(tail)) weights[EVENT]! += 2
    if (OTHER_HEADS.has(tail)) weights[OTHER]! += 4
  }
  weighWords(scan, first, last, weights)
  return weights
}

/** Heads of places that are as often surnames: "Helen Ward", "Rodney Marsh". */
const SURNAME_HEADS: ReadonlySet<string> = new Set('ward marsh hill wood woods brook brooks forest church rivers lake moor heath dale grove castle hall'.split(' '))

/** The ends of places that are hardly another thing's. */
const COUNTY = /..(?:shire|borough|burgh|ville|abad|grad|stan)$/i

/** Given names that places are named after: "Victoria Hall", "Albert Hall". */
const REGAL: ReadonlySet<string> = new Set('victoria albert elizabeth george james charles william alexandra caroline edward royal carnegie'.split(' '))

function isPlainGiven(word: string): boolean {
  const flags = wordFlags(word)
  return (flags & WordFlag.given) !== 0 && (flags & WordFlag.place) === 0 && !REGAL.has(word)
}

function weighWords(scan: Scan, first: number, last: number, weights: Weights): void {
  const {tokens, shape} = scan
  const length = last - first
  let commons = 0
  let particles = 0
  let names = 0
  for (let at = first; at < last; at++) {
    const word = tokens.lower[at]!
    if (shape[at] === Shape.lower) {
      if (word !== 'of' && word !== 'and' && word !== 'the' && NAME_PARTICLES.has(word)) particles++
      continue
    }
    if (/^(?:al|el|as|an|ash|ul|ur)-/.test(word)) particles++
    const flags = flagsAt(tokens, at)
    // "Mark", "Grace": a given name that opens a longer name is no common word there.
    if ((flags & WordFlag.common) !== 0 && !(at === first && length > 1 && (flags & WordFlag.given) !== 0)) commons++
    else if ((flags & (WordFlag.given | WordFlag.family)) !== 0) names++
  }
  const firstFlags = flagsAt(tokens, first)
  const lastFlags = flagsAt(tokens, last - 1)
  const isPlace = (flagsAt(tokens, last - 1) & WordFlag.place) !== 0
  const initialFirst = shape[first] === Shape.capital && /^[A-Z]\.?$/.test(tokens.text[first]!)

  if (length === 1) {
    const text = tokens.text[first]!.replace(/['’]s$/, '')
    if (shape[first] === Shape.acronym && text.length <= 6) weights[ORG]! += 3
    else if (shape[first] === Shape.mixed) weights[ORG]! += 2.5
    else if (/^[A-Z]+\d+$/.test(text)) weights[ORG]! += 1.5
    if (COUNTY.test(text)) weights[PLACE]! += 3
    if (isPlace) weights[PLACE]! += (firstFlags & (WordFlag.given | WordFlag.family)) !== 0 ? 1.2 : 3
    if ((firstFlags & WordFlag.given) !== 0 && commons === 0) weights[PERSON]! += 1
    if ((firstFlags & WordFlag.family) !== 0 && commons === 0) weights[PERSON]! += 1
    if (commons > 0) weights[OTHER]! += 1
    return
  }
  const hasLowerJoin = indexOfLower(scan, first, last, 'of') > first || indexOfLower(scan, first, last, 'and') > first
  if (!hasLowerJoin) {
    if ((firstFlags & WordFlag.given) !== 0) weights[PERSON]! += (firstFlags & WordFlag.common) !== 0 ? 2 : 4
    if (initialFirst) weights[PERSON]! += 4
    if ((lastFlags & WordFlag.family) !== 0) weights[PERSON]! += (lastFlags & WordFlag.common) !== 0 ? 1 : 2.5
    if (commons === 0 && length <= 4) weights[PERSON]! += 2
    if (particles > 0) weights[PERSON]! += 2
    if (length <= 5) weights[PERSON]! += names * 0.4
  }
  weights[PERSON]! -= commons * 1.5
  if (commons === length) weights[OTHER]! += 1.5
  if (isPlace && (lastFlags & (WordFlag.given | WordFlag.family)) === 0) weights[PLACE]! += 1.5
  for (let at = first; at < last; at++) if (shape[at] === Shape.acronym) weights[ORG]! += 1.5
  const lead = knownName(tokens.text[first]!)
  if (lead && !lead.ambiguous) {
    weights[ORG]! += lead.type === 'organization' ? 4 : 1.5
    weights[PERSON]! -= 3
  }
}

/** What the words around a name tell of its type at this place. */
export function weighContext(scan: Scan, piece: Piece): Weights {
  const weights: Weights = [0, 0, 0, 0, 0, 0, 0, 0]
  const {tokens, shape} = scan
  const row = tokens.sentences[tokens.sentence[piece.first]!]!
  if (piece.honorific !== undefined) weights[PERSON]! += HONORIFICS.has(piece.honorific) ? 9 : 7
  if (piece.office) {
    weights[ORG]! += 3
    weights[PLACE]! += 2
  }
  const single = piece.last === piece.first + 1
  const before = piece.first > row.first ? tokens.lower[piece.first - 1]! : ''
  const before2 = piece.first > row.first + 1 ? tokens.lower[piece.first - 2]! : ''
  const after = piece.last < row.last ? tokens.lower[piece.last]! : ''
  const after2 = piece.last + 1 < row.last ? tokens.lower[piece.last + 1]! : ''
  const possessive = tokens.baseEnd[piece.last - 1]! < tokens.end[piece.last - 1]!

  const place = PLACE_BEFORE.get(before)
  if (place !== undefined) weights[PLACE]! += place
  if (before === 'of' && PLACE_NOUNS.has(before2)) weights[PLACE]! += 4
  if (before === 'the') {
    weights[ORG]! += 2.5
    weights[PERSON]! -= 5
  }
  if (before === 'a' || before === 'an') {
    weights[PERSON]! -= 4
    weights[OTHER]! += 1
  }
  if (shape[piece.first - 1] === Shape.lower && piece.first > row.first) {
    if (ROLE_NOUNS.has(before) || RANKS.has(before)) weights[PERSON]! += 4.5
    else if (ORG_NOUNS.has(before)) weights[ORG]! += 3
    else if (PLACE_NOUNS.has(before)) weights[PLACE]! += 2
    if (before === 'with' || before === 'by') weights[PERSON]! += 0.7
    if (SAYING.has(before)) weights[PERSON]! += 1.5
    if (before === 'named' || before === 'called' && single) weights[PERSON]! += 1
  }

  const next = piece.last < row.last ? shape[piece.last]! : Shape.other
  if (!possessive && next === Shape.lower) {
    if (SAYING.has(after)) {
      weights[PERSON]! += 2.5
      weights[ORG]! += 1
    } else if (after === 'who' || after === 'whose') weights[PERSON]! += 3
    else if (PLACE_NOUNS.has(after)) weights[PLACE]! += 3.5
    else if (ORG_NOUNS.has(after)) weights[ORG]! += 2.5
    else if (PERSON_VERBS.has(after)) weights[PERSON]! += 1.5
  }
  if (possessive && PERSONAL_THINGS.has(after)) weights[PERSON]! += 3
  if (after === ',' && !possessive) {
    if (/^\d{1,2}$/.test(after2)) weights[PERSON]! += 5
    else if (after2 === 'who' || after2 === 'whose') weights[PERSON]! += 3
    else if (ROLE_NOUNS.has(after2) && shape[piece.last + 1] === Shape.lower) weights[PERSON]! += 3
    else if (isPlaceName(scan, piece.last + 1)) weights[PLACE]! += 3
  }
  if (after === '(' && /^\d{2}$/.test(after2)) weights[PERSON]! += 4
  if (after === '(' && shape[piece.last + 1] === Shape.acronym && !single) weights[ORG]! += 2
  if (before === ',' && isPlaceName(scan, piece.first - 2)) weights[PLACE]! += 1.5
  if (after === '-' || after === '—' || after === '–') if (piece.first === row.first) weights[PLACE]! += 2.5
  if (before === '(' && after === ')' && single && shape[piece.first] === Shape.acronym) weights[ORG]! += 2
  return weights
}

const PLACE_STARTS: ReadonlySet<string> = new Set(['mount', 'mt', 'lake', 'cape', 'fort', 'port', 'gulf', 'bay', 'isle', 'san', 'santa', 'saint', 'st', 'los', 'las', 'river', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'upper', 'lower', 'central', 'greater', 'camp', 'downtown', 'old'])
const PLACE_BEFORE: ReadonlyMap<string, number> = new Map([['in', 3], ['near', 3.5], ['at', 1.5], ['from', 1.5], ['across', 2.5], ['outside', 2.5], ['around', 1.5], ['towards', 1.5], ['to', 0.8], ['into', 1.5], ['inside', 2], ['throughout', 3], ['of', 0.4], ['southern', 4], ['northern', 4], ['eastern', 4], ['western', 4], ['central', 3.5], ['downtown', 4], ['neighbouring', 3], ['neighboring', 3], ['nearby', 4], ['via', 1], ['north', 2], ['south', 2], ['east', 2], ['west', 2]])
const PERSON_VERBS: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'will', 'would', 'went', 'did', 'won', 'scored', 'died', 'met', 'took', 'made', 'became', 'joined', 'left', 'returned', 'arrived', 'served', 'also', 'appeared', 'spoke', 'came', 'began', 'worked'])
const PERSONAL_THINGS: ReadonlySet<string> = new Set(['wife', 'husband', 'mother', 'father', 'son', 'daughter', 'brother', 'sister', 'family', 'lawyer', 'death', 'body', 'career', 'girlfriend', 'boyfriend', 'widow', 'parents', 'friend', 'friends', 'speech', 'remarks', 'bail', 'attorney', 'murder', 'arrest', 'resignation'])

function isPlaceName(scan: Scan, at: number): boolean {
  const text = scan.tokens.text[at]
  if (text === undefined || scan.shape[at] === Shape.lower || scan.shape[at] === Shape.other) return false
  const known = knownName(text) ?? knownName(`${text} ${scan.tokens.text[at + 1] ?? ''}`)
  return known?.type === 'place' || (flagsAt(scan.tokens, at) & (WordFlag.place | WordFlag.given)) === WordFlag.place
}

function indexOfLower(scan: Scan, first: number, last: number, word: string): number {
  for (let at = first; at < last; at++) if (scan.tokens.lower[at] === word) return at
  return -1
}

function titleCase(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase()
}
