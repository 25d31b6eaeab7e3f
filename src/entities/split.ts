import {HONORIFICS, knownName, ORG_HEADS, PLACE_HEADS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS, SUFFIXES, WordFlag} from '../language/lexicons/index.ts'
import {flagsAt} from './lexical.ts'
import {surfaceOf, type Run} from './runs.ts'
import {Shape, type Scan} from './scan.ts'

/** A stretch of a run that is one name, with the title that stands before it. */
export interface Piece extends Run {
  /** The form of address before it, in lower case: "mr". */
  readonly honorific?: string | undefined
  /** The office or rank before it, as tokens: "Commissioner". */
  readonly title?: Run | undefined
  /** Whether the words after the name name an office of it: "Metropolitan Police Commissioner". */
  readonly office?: Run | undefined
}

const LEADING: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'veteran', 'senior', 'outgoing', 'then', 'new', 'acting', 'deputy', 'assistant', 'vice', 'chief'])
const OFFICE_INSIDE: ReadonlySet<string> = new Set(['general', 'king', 'queen', 'prince', 'princess', 'judge', 'justice', 'dean', 'marshal', 'captain', 'major', 'bishop', 'baron', 'duke', 'earl', 'sister', 'brother', 'champion', 'star', 'speaker', 'regulator', 'saint', 'st', 'father', 'mother', 'model', 'lord', 'lady', 'teacher', 'player', 'worker', 'poet', 'fighter', 'farmer', 'driver', 'son', 'singer', 'baker', 'miner', 'sheriff', 'barrister', 'rabbi'])

/** Cuts a run into names: "Metropolitan Police | Commissioner | Cressida Dick", "Iranian | President | Hassan Rouhani". */
export function splitRun(scan: Scan, run: Run, honorifics: ReadonlySet<string>): Piece[] {
  const {first, last} = run
  const whole = knownName(surfaceOf(scan, first, last))
  if (whole && !whole.afterThe) return [run]

  const title = findTitle(scan, first, last, honorifics)
  if (title < 0) return plain(scan, first, last)

  let from = title
  while (from > first && isTitlePart(scan, from - 1, honorifics)) from--
  const pieces = from > first ? plain(scan, first, from) : []
  let name = title + 1
  if (scan.tokens.text[name] === '.') name++
  const word = scan.tokens.lower[title]!
  const office = HONORIFICS.has(word) || honorifics.has(word) ? undefined : {first: from, last: title + 1}
  const end = withoutSuffix(scan, name, last)
  if (end > name) {
    pieces.push({first: name, last: end, honorific: word, ...(office ? {title: office} : titleBefore(scan, from, title))})
  }
  return pieces
}

/** "Professor Sir" has no office; "President Dr" has. */
function titleBefore(scan: Scan, from: number, title: number): {title?: Run} {
  let last = title
  while (last > from && (HONORIFICS.has(scan.tokens.lower[last - 1]!) || scan.tokens.text[last - 1] === '.')) last--
  return last > from ? {title: {first: from, last}} : {}
}

/** The last title in the run that has a person's name after it, or -1. */
function findTitle(scan: Scan, first: number, last: number, honorifics: ReadonlySet<string>): number {
  const {tokens} = scan
  for (let at = last - 2; at >= first; at--) {
    const word = tokens.lower[at]!
    const isHonorific = HONORIFICS.has(word) || honorifics.has(word)
    if (!isHonorific && !RANKS.has(word) && !ROLE_NOUNS.has(word)) continue
    let next = at + 1
    if (tokens.text[next] === '.') next++
    if (next >= last || scan.shape[next] === Shape.lower || /^(?:of|for|and|&)$/.test(tokens.lower[next]!)) continue
    if (at > first && OFFICE_INSIDE.has(word) && !isTitlePart(scan, at - 1, honorifics) && !isNamed(scan, first, at)) continue
    const tail = tokens.lower[last - 1]!
    if (isBody(tail) && !isGiven(scan, next) && !(isHonorific && last - next === 1)) continue
    if (word === 'st' || word === 'saint') continue
    if (isTitlePart(scan, last - 1, honorifics) && last - next === 1 && !isHonorific && !isFamily(scan, last - 1)) continue
    return at
  }
  return -1
}

function plain(scan: Scan, from: number, to: number): Piece[] {
  const {tokens} = scan
  let first = from
  const last = withoutSuffix(scan, from, to)
  while (last - first > 1 && LEADING.has(tokens.lower[first]!) && !knownName(surfaceOf(scan, first, last)) && !isBody(tokens.lower[last - 1]!)) first++

  // "Metropolitan Police Commissioner", "Jharkhand Governor": the body or place, then an office of it.
  let office = last
  while (office > first && isOffice(scan, office - 1)) office--
  if (office < last && office > first) {
    while (office > first + 1 && ROLE_MODIFIERS.has(tokens.lower[office - 1]!) && !isBody(tokens.lower[office - 1]!)) office--
    const rest = knownName(surfaceOf(scan, first, office))
    const isModifier = !rest && allCommon(scan, first, office) && !isBody(tokens.lower[office - 1]!)
    if (isModifier) return []
    if (rest || office - first > 1 || scan.shape[first] === Shape.acronym) return [{first, last: office, office: {first: office, last}}]
  }
  if (office === first && last - first >= 1 && !isPersonal(scan, first, last)) return []

  const lead = knownName(surfaceOf(scan, first, first + 1))
  if (lead?.type === 'group' && last - first > 1 && !isBody(tokens.lower[last - 1]!) && scan.shape[last - 1] !== Shape.acronym && isGiven(scan, first + 1)) {
    return [{first, last: first + 1}, {first: first + 1, last}]
  }
  return last > first ? [{first, last}] : []
}

function isOffice(scan: Scan, at: number): boolean {
  const word = scan.tokens.lower[at]!
  return (RANKS.has(word) || ROLE_NOUNS.has(word)) && !isBody(word)
}

function isBody(word: string): boolean {
  return ORG_HEADS.has(word) || PLACE_HEADS.has(word)
}

function isTitlePart(scan: Scan, at: number, honorifics: ReadonlySet<string>): boolean {
  const word = scan.tokens.lower[at]!
  if (scan.tokens.text[at] === '.') return at > 0 && isTitlePart2(scan.tokens.lower[at - 1]!, honorifics)
  return isTitlePart2(word, honorifics)
}

function isTitlePart2(word: string, honorifics: ReadonlySet<string>): boolean {
  return HONORIFICS.has(word) || RANKS.has(word) || ROLE_NOUNS.has(word) || honorifics.has(word) || (ROLE_MODIFIERS.has(word) && !ORG_HEADS.has(word))
}

function isNamed(scan: Scan, first: number, last: number): boolean {
  return knownName(surfaceOf(scan, first, last)) !== undefined || ORG_HEADS.has(scan.tokens.lower[last - 1]!)
}

function isGiven(scan: Scan, at: number): boolean {
  return (flagsAt(scan.tokens, at) & WordFlag.given) !== 0
}

function isFamily(scan: Scan, at: number): boolean {
  return (flagsAt(scan.tokens, at) & WordFlag.family) !== 0
}

function isPersonal(scan: Scan, first: number, last: number): boolean {
  if (last - first > 2) return false
  const word = scan.tokens.lower[last - 1]!
  return isFamily(scan, last - 1) && scan.lowers[scan.tokens.word[last - 1]!] === 0 && (last - first === 1 ? !isRoleWord(word) : isGiven(scan, first))
}

function isRoleWord(word: string): boolean {
  return RANKS.has(word)
}

function allCommon(scan: Scan, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = scan.tokens.lower[at]!
    if ((flagsAt(scan.tokens, at) & WordFlag.common) === 0 && !ROLE_MODIFIERS.has(word) && scan.shape[at] !== Shape.lower) return false
  }
  return true
}

function withoutSuffix(scan: Scan, first: number, last: number): number {
  let end = last
  while (end - first > 1 && SUFFIXES.has(scan.tokens.lower[end - 1]!) && scan.shape[end - 1] === Shape.acronym && !/^[ivx]+$/.test(scan.tokens.lower[end - 1]!)) end--
  return end
}
