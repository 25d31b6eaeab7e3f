import {FOR_HEADS, HONORIFICS, isKnownPlacePhrase, knownName, NAME_PARTICLES, OF_HEADS, ORG_HEADS, RANKS, ROLE_NOUNS, WordFlag} from '../language/lexicons/index.ts'
import {flagsAt, reachAt} from './lexical.ts'
import {isFunctionWord, isNameWord, Shape, type Scan} from './scan.ts'

/** Tokens that stand together like a name: `[first, last)`. */
export interface Run {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'no'])
const NUMBERED: ReadonlySet<string> = new Set(['channel', 'radio', 'article', 'formula', 'section', 'chapter', 'phase', 'apollo', 'division', 'terminal', 'group', 'level', 'boeing', 'airbus', 'serie', 'windows', 'covid', 'highway', 'route'])
const INNER_POSSESSIVE: ReadonlySet<string> = new Set(['people', 'women', 'men', 'children', 'king', 'queen', 'magistrate', 'magistrates', 'bishop', 'lord', 'veterans', 'workers', 'teachers', 'farmers', 'lawyers', 'commissioner', 'governor', 'prime', "prosecutor", 'attorney', 'players', 'journalists', 'nurses', 'owners', 'governors', 'chiefs', 'girls', 'boys', 'students', 'widow', 'guy', 'thomas', 'bartholomew', 'george', 'james', 'mary', 'john', 'paul', 'andrew', 'patrick', 'peter', 'moody', 'earl', 'world', 'international', 'national', 'day', 'mother', 'father', 'new', 'year', 'valentine', 'sovereign', 'speaker', 'ombudsman', 'citizen', 'master', 'merchant', 'snooper'])
const SHORTENED: ReadonlySet<string> = new Set(['st', 'ste', 'mt', 'jr', 'sr', 'inc', 'corp', 'co', 'ltd', 'no', 'ft', 'vs', 'bros', 'messrs', 'smt', 'maj', 'col', 'gen', 'lt', 'sgt', 'capt', 'sen', 'rep', 'gov', 'prof', 'dr', 'mr', 'mrs', 'ms', 'rev', 'hon', 'engr', 'adv', 'md', 'mohd', 'cllr', 'supt', 'insp', 'det', 'brig', 'adm', 'cmdr', 'pres', 'fr', 'hh'])
const LONGEST_KNOWN = 7

/** The words of `[first, last)` as written, without the last one's possessive. */
export function surfaceOf(scan: Scan, first: number, last: number): string {
  const {tokens, document} = scan
  return document.text.slice(tokens.start[first], tokens.baseEnd[last - 1])
}

/** How many tokens from `at` on make the longest name that the lexicon knows; 0 if none does. */
export function knownLength(scan: Scan, at: number, limit: number): number {
  // Asked by several readers, always up to the end of the sentence.
  const found = scan.knownLengths[at]!
  return found >= 0 ? found : (scan.knownLengths[at] = findKnownLength(scan, at, limit))
}

function findKnownLength(scan: Scan, at: number, limit: number): number {
  const reach = reachAt(scan.tokens, at)
  if (reach === 0) return 0
  const top = Math.min(limit - at, LONGEST_KNOWN)
  for (let length = top; length >= 1; length--) {
    const end = at + length - 1
    if (scan.shape[end] === Shape.lower || scan.tokens.baseEnd[end]! - scan.tokens.start[at]! > reach) continue
    const surface = surfaceOf(scan, at, end + 1)
    const name = knownName(surface)
    if (name && (!name.afterThe || (at > 0 && scan.tokens.lower[at - 1] === 'the'))) return length
    if (length > 1 && isKnownPlacePhrase(surface.toLowerCase())) return length
  }
  return 0
}

/** The runs of a sentence, in order. A sentence written all in capitals has none: its names are found by {@link findSeen}. */
export function findRuns(scan: Scan, sentence: number): Run[] {
  const row = scan.tokens.sentences[sentence]!
  const runs: Run[] = []
  let at = row.first
  while (at < row.last) {
    if (!isNameWord(scan, at)) {
      at++
      continue
    }
    const word = scan.tokens.lower[at]!
    const known = knownLength(scan, at, row.last)
    if (known < 2 && (ARTICLES.has(word) || (scan.initial[at] && isFunctionWord(word) && known === 0))) {
      at++
      continue
    }
    const last = extend(scan, at, at + Math.max(known, 1), row.last)
    if (keepsFirst(scan, at, last, known)) runs.push({first: at, last})
    else if (last > at + 1) {
      // Only the first word owes its capital to the sentence's start; what follows it is a run of its own.
      at++
      continue
    }
    at = last
  }
  return runs
}

function extend(scan: Scan, first: number, from: number, limit: number): number {
  let end = from
  for (;;) {
    const next = step(scan, first, end, limit)
    if (next === end) return end
    end = next
  }
}

/** Where the run `[first, end)` goes on to, or `end` itself. */
function step(scan: Scan, first: number, end: number, limit: number): number {
  const {tokens} = scan
  const before = end - 1
  if (end >= limit) return end
  const isPossessive = tokens.baseEnd[before]! < tokens.end[before]!
  if (isPossessive && !(INNER_POSSESSIVE.has(tokens.lower[before]!) && end < limit && isHeadAhead(scan, end, limit))) return end
  const gap = tokens.start[end]! - tokens.end[before]!
  const word = tokens.lower[end]!

  if (tokens.text[end] === '.' && gap === 0) {
    return abbreviates(scan, before) && end + 1 < limit && follows(scan, end, end + 1) ? take(scan, end + 1, limit) : end
  }
  if (gap === 0 || gap > 2) return end
  if (follows(scan, before, end)) return scan.initial[end] ? end : take(scan, end, limit)
  if (word === '&') return end + 1 < limit && follows(scan, end, end + 1) ? take(scan, end + 1, limit) : end
  if (word === 'of' && OF_HEADS.has(tokens.lower[before]!) && !isTitleRun(scan, first, end)) return afterOf(scan, end, limit)
  if (word === 'for' && FOR_HEADS.has(tokens.lower[before]!)) return afterOf(scan, end, limit)
  if (word === 'and' || word === ',') return afterAnd(scan, first, end, limit)
  if (/^\d{1,3}$/.test(tokens.text[end]!) && NUMBERED.has(tokens.lower[before]!) && !scan.taken[end]) return end + 1
  let particle = end
  while (particle < limit && particle < end + 3 && NAME_PARTICLES.has(tokens.lower[particle]!)) particle++
  if (particle > end && particle < limit && word !== 'of' && follows(scan, particle - 1, particle)) return take(scan, particle, limit)
  return end
}

function follows(scan: Scan, before: number, at: number): boolean {
  const gap = scan.tokens.start[at]! - scan.tokens.end[before]!
  return gap <= 2 && isNameWord(scan, at) && !ARTICLES.has(scan.tokens.lower[at]!)
}

function take(scan: Scan, at: number, limit: number): number {
  return at + Math.max(1, knownLength(scan, at, limit))
}

function afterOf(scan: Scan, of: number, limit: number): number {
  const at = of + 1 < limit && scan.tokens.lower[of + 1] === 'the' ? of + 2 : of + 1
  if (at >= limit || !isNameWord(scan, at)) return of
  return take(scan, at, limit)
}

/** "Ministry of Hajj and Umrah", "Health and Safety Executive", but "Dick and Parker" and "the Home Office and Ministry of Justice". */
function afterAnd(scan: Scan, first: number, and: number, limit: number): number {
  const {tokens} = scan
  const at = and + 1
  if (at >= limit || !follows(scan, and, at) || scan.shape[at] === Shape.acronym) return and
  if (OF_HEADS.has(tokens.lower[at]!) && tokens.lower[at + 1] === 'of') return and
  const surface = tokens.text[at]!
  const name = knownName(surface)
  if (name && name.type !== 'group') return and
  const flags = flagsAt(tokens, at)
  if ((flags & WordFlag.given) !== 0 && (flags & WordFlag.common) === 0) return and
  if (hasOfHead(scan, first, and)) return tokens.text[and] === ',' && !listGoesOn(scan, at, limit) ? and : take(scan, at, limit)
  if (tokens.text[and] === ',') return and
  const isCommonPair = isCommon(scan, and - 1) && isCommon(scan, at)
  return isCommonPair && at + 1 < limit && follows(scan, at, at + 1) && isHeadAhead(scan, at, limit) ? take(scan, at, limit) : and
}

/** Whether a list of fields goes on to its "and": "Ministry of Agriculture, Fisheries and Food". */
function listGoesOn(scan: Scan, at: number, limit: number): boolean {
  for (let index = at; index < limit && index < at + 6; index++) {
    if (scan.tokens.lower[index] === 'and' || scan.tokens.text[index] === '&') return index + 1 < limit && isNameWord(scan, index + 1) && isCommon(scan, at)
    if (!isNameWord(scan, index) && scan.tokens.text[index] !== ',') return false
  }
  return false
}

function hasOfHead(scan: Scan, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const word = scan.tokens.lower[at]!
    if ((word === 'of' || word === 'for') && MANY_FIELDS.has(scan.tokens.lower[at - 1]!)) return true
  }
  return false
}

const MANY_FIELDS: ReadonlySet<string> = new Set(['ministry', 'department', 'institute', 'office', 'college', 'school', 'faculty', 'committee', 'centre', 'center', 'council', 'association', 'bureau', 'board', 'commission', 'society', 'court', 'chamber', 'academy', 'directorate', 'agency'])

function isHeadAhead(scan: Scan, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 4 && isNameWord(scan, at); at++) {
    const word = scan.tokens.lower[at]!
    if (ORG_HEADS.has(word) || /^(?:cup|day|park|hospital|square|cathedral|church|school|college|charter|bill|act|championship|championships|open|speech|palace|bay|green)$/.test(word)) return true
  }
  return false
}

function isTitleRun(scan: Scan, first: number, last: number): boolean {
  const word = scan.tokens.lower[last - 1]!
  return last - first <= 2 && (RANKS.has(word) || ROLE_NOUNS.has(word)) && word !== 'lord' && word !== 'king'
}

function abbreviates(scan: Scan, at: number): boolean {
  const text = scan.tokens.text[at]!
  return (text.length === 1 && scan.shape[at] !== Shape.lower) || SHORTENED.has(scan.tokens.lower[at]!)
}

function isCommon(scan: Scan, at: number): boolean {
  return (flagsAt(scan.tokens, at) & WordFlag.common) !== 0 || (scan.lowers[scan.tokens.word[at]!] ?? 0) > 0
}

/** Whether the first word of `[first, last)` is part of the name, though it may owe its capital to its place. */
function keepsFirst(scan: Scan, first: number, last: number, known: number): boolean {
  const {tokens} = scan
  const word = tokens.lower[first]!
  const single = last === first + 1
  if (scan.shape[first] === Shape.acronym && tokens.text[first]!.length > 3 && isCommon(scan, first) && known === 0) return false
  if (!scan.initial[first]) return true
  const capitals = scan.capitals[tokens.word[first]!]!
  const lowers = scan.lowers[tokens.word[first]!]!
  if (known > 1 || HONORIFICS.has(word)) return true
  if (known === 1 && (!isCommon(scan, first) || capitals > lowers)) return true
  if (!isCommon(scan, first)) return !isFunctionWord(word)
  if (single) return capitals > lowers
  if (RANKS.has(word) || ROLE_NOUNS.has(word)) return true
  if (/(?:ly|ing)$/.test(word) && capitals === 0) return false
  const isGiven = (flagsAt(tokens, first) & WordFlag.given) !== 0
  if (isGiven && !isCommon(scan, first + 1)) return true
  return capitals > lowers || isHeadAhead(scan, last - 1, last)
}
