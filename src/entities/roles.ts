import {ROLE_MODIFIERS, ROLE_NOUNS as NOUNS} from '../language/lexicons/index.ts'
import {DETERMINERS, FUNCTION_WORDS, SAYING} from './function-words.ts'
import {Shape, type Scan} from './scan.ts'

/** Words that say what somebody is, as tokens: "the assistant commissioner of the Metropolitan Police". */
export interface RolePhrase {
  /** Its first token: the determiner, if it has one. */
  readonly first: number
  /** Its first token after the determiner. */
  readonly core: number
  /** The noun that it is about. */
  readonly head: number
  /** After its last token, complement included. */
  readonly last: number
  /** The words between determiner and complement, names left out, in lower case: "assistant commissioner". */
  readonly base: string
  /** How it begins: with "the", with a possessive ("the UK's", "his"), with "a", or bare. */
  readonly start: 'the' | 'possessive' | 'a' | 'bare'
}

const LONGEST = 7
/** Heads of a role that are too common to be one away from a name, but are beside it: "cabinet member Stefan Oduya". */
const ROLE_NOUNS: ReadonlySet<string> = new Set([...NOUNS, 'member', 'aide', 'ally', 'minister', 'chief', 'successor', 'predecessor'])
const MEMBER_OF: ReadonlySet<string> = new Set(['cabinet', 'board', 'council', 'committee', 'crew', 'staff', 'team', 'faculty', 'gang', 'panel', 'jury', 'union', 'commission', 'assembly'])
const OFTEN_VERBS: ReadonlySet<string> = new Set(['head', 'host', 'judge', 'star', 'coach', 'model', 'lead', 'pilot', 'chair', 'partner', 'champion', 'witness', 'nurse', 'guard', 'author', 'police', 'father', 'mother', 'husband', 'captain', 'volunteer', 'trainer', 'driver', 'contractor'])
const INSIDE: ReadonlySet<string> = new Set(['most', 'more', 'former', 'first', 'second', 'third', 'last', 'next', 'then', 'own', 'top', 'and'])

/** The role phrases of a sentence, in order. `named` tells which tokens are part of a name. */
export function findRolePhrases(scan: Scan, sentence: number, named: Int32Array): RolePhrase[] {
  const {tokens} = scan
  const row = tokens.sentences[sentence]!
  const phrases: RolePhrase[] = []
  let from = row.first
  for (let head = row.first; head < row.last; head++) {
    if (named[head]! >= 0 || !ROLE_NOUNS.has(tokens.lower[head]!)) continue
    // "director general", "counter-terrorism police officer": the last noun of the group is its head.
    if (head + 1 < row.last && named[head + 1]! < 0 && ROLE_NOUNS.has(tokens.lower[head + 1]!) && isSpaced(scan, head)) continue
    const phrase = phraseAt(scan, head, from, row.last, named)
    if (phrase) {
      phrases.push(phrase)
      from = phrase.last
    }
  }
  return phrases
}

function phraseAt(scan: Scan, head: number, from: number, limit: number, named: Int32Array): RolePhrase | undefined {
  const {tokens} = scan
  let loose = head
  while (loose > from && head - loose < LONGEST && isLoose(scan, loose - 1, named)) loose--
  while (loose < head && (tokens.lower[loose] === 'and' || tokens.lower[loose] === ',')) loose++
  let core = loose
  let first = loose
  let start: RolePhrase['start'] = 'bare'
  const before = loose - 1
  if (before >= from && tokens.baseEnd[before]! < tokens.end[before]!) {
    // "the UK's most senior officer", "Britain's top judge"
    core = before
    while (core > from && named[core]! >= 0 && named[core - 1] === named[core]) core--
    first = core > from && tokens.lower[core - 1] === 'the' ? core - 1 : core
    start = 'possessive'
  } else if (before >= from && DETERMINERS.has(tokens.lower[before]!) && tokens.lower[before] !== 'that') {
    first = before
    const word = tokens.lower[before]!
    start = word === 'the' ? 'the' : /^(?:his|her|its|their|our|my|your)$/.test(word) ? 'possessive' : 'a'
  } else {
    core = head
    while (core > loose && (isStrict(scan, core - 1) || (tokens.lower[head] === 'member' && core === head && MEMBER_OF.has(tokens.lower[core - 1]!)))) core--
    first = core
    if (core === head && OFTEN_VERBS.has(tokens.lower[head]!) && named[core - 1]! < 0) return undefined
  }
  const words: string[] = []
  for (let at = core; at <= head; at++) if (named[at]! < 0 && tokens.baseEnd[at] === tokens.end[at]) words.push(tokens.lower[at]!)
  return {first, core, head, last: complement(scan, head + 1, limit, named), base: words.join(' '), start}
}

function isLoose(scan: Scan, at: number, named: Int32Array): boolean {
  const word = scan.tokens.lower[at]!
  if (named[at]! >= 0 || scan.shape[at] === Shape.other || scan.taken[at]) return false
  if (scan.tokens.baseEnd[at]! < scan.tokens.end[at]!) return false
  return INSIDE.has(word) || (!FUNCTION_WORDS.has(word) && !SAYING.has(word)) || ROLE_MODIFIERS.has(word)
}

function isStrict(scan: Scan, at: number): boolean {
  const word = scan.tokens.lower[at]!
  return (ROLE_MODIFIERS.has(word) || ROLE_NOUNS.has(word)) && isSpaced(scan, at)
}

function isSpaced(scan: Scan, at: number): boolean {
  return scan.tokens.start[at + 1] === scan.tokens.end[at]! + 1
}

/** Where "of the National Cyber Crime Unit at the NCA" ends; `at` itself if there is no complement. */
function complement(scan: Scan, at: number, limit: number, named: Int32Array): number {
  const {tokens} = scan
  let end = at
  for (let part = 0; part < 3; part++) {
    const word = tokens.lower[end]
    if (end + 1 >= limit || word === undefined || !/^(?:of|for|at|in|to|with|on|and)$/.test(word)) return end
    let next = end + 1
    while (next < limit && DETERMINERS.has(tokens.lower[next]!)) next++
    const begin = next
    const isNoun = (at: number): boolean => at < limit && scan.shape[at] === Shape.lower && named[at]! < 0 && !FUNCTION_WORDS.has(tokens.lower[at]!) && !SAYING.has(tokens.lower[at]!) && !(at > begin && /ed$/.test(tokens.lower[at]!))
    const overName = (at: number): number => {
      let after = at
      while (after < limit && named[after]! >= 0 && named[after] === named[at]) after++
      return after
    }
    if (word === 'of' || word === 'for') while (next < begin + 4 && isNoun(next)) next++
    if (next < limit && named[next]! >= 0) {
      next = overName(next)
      // "of Qatar's Office", "of Obama's 2008 campaign"
      if (tokens.baseEnd[next - 1]! < tokens.end[next - 1]!) {
        const owned = next
        while (next < limit && next < owned + 4 && (named[next]! >= 0 || isNoun(next) || /^\d+$/.test(tokens.text[next]!))) next = named[next]! >= 0 ? overName(next) : next + 1
      }
    }
    if (next === begin) return end
    end = next
  }
  return end
}
