import {HONORIFICS, RANKS} from '../language/lexicons/index.ts'
import type {People, Reference} from './people.ts'
import {findRolePhrases, type RolePhrase} from './roles.ts'
import {Standing, standingOf} from './standing.ts'

/** What the text says that its people are, and where it means them by that alone. */
export interface LinkedRoles {
  /** "director general", "the UK's most senior officer": beside the name. */
  readonly roles: readonly Reference[]
  /** "the assistant commissioner": instead of the name. */
  readonly mentions: readonly Reference[]
}

interface Loose {
  readonly phrase: RolePhrase
  readonly sentence: number
}

/** Who holds a role: all of them, and those of each body that stands in the role ("FBI director" is of the FBI). All are clusters. */
interface Holding {
  readonly all: Set<number>
  readonly ofBody: Map<number, Set<number>>
}

/** Who holds a role, by its words. */
type Holders = Map<string, Holding>

/**
 * Links role phrases to people: those beside a name by apposition, title or "is", those that stand alone by what was said to be
 * somebody's role elsewhere in the text. Where two people share a role, a lone phrase is linked to neither.
 */
export function linkRoles(people: People): LinkedRoles {
  const roles: Reference[] = []
  const mentions: Reference[] = []
  const loose: Loose[] = []
  const holders: Holders = new Map()
  const introduced = new Map<number, number>()

  for (const name of people.names) {
    if (!name.title || name.type !== 'person') continue
    const cluster = people.clusterOf[people.named[name.first]!]!
    roles.push(referenceOf(people, cluster, name.title.first, name.title.last))
    hold(holders, wordsOf(people, name.title.first, name.title.last), cluster, bodiesIn(people, name.title.first - 1, name.title.first))
  }
  for (const sentence of people.scan.sentences) {
    for (const phrase of findRolePhrases(people.scan, sentence, people.named)) {
      const {name, isApposed} = besides(people, phrase)
      if (name < 0) {
        if (phrase.start === 'the' || phrase.start === 'possessive') loose.push({phrase, sentence})
        continue
      }
      const cluster = people.clusterOf[name]!
      roles.push(referenceOf(people, cluster, phrase.start === 'bare' ? phrase.core : phrase.first, phrase.last))
      // "said its secretary, Ruben Castellane": the role names him as the name does.
      if (isApposed && phrase.start !== 'bare') mentions.push(referenceOf(people, cluster, phrase.core, phrase.last))
      hold(holders, phrase.base, cluster, bodiesIn(people, phrase.first - 1, phrase.last))
      if (!introduced.has(sentence)) introduced.set(sentence, name)
    }
    for (const clause of findClauses(people, sentence)) roles.push(clause)
  }

  const lead = foretell(people, loose, holders, introduced)
  if (lead) roles.push(lead)
  for (const {phrase} of loose) {
    const cluster = phrase.start === 'the' || isOfPlace(people, phrase) ? holderOf(people, holders, phrase) : undefined
    if (cluster !== undefined) mentions.push(referenceOf(people, cluster, phrase.core, phrase.last))
  }
  return {roles, mentions: mentions.sort((a, b) => a.start - b.start)}
}

function hold(holders: Holders, base: string, cluster: number, bodies: ReadonlySet<number>): void {
  if (base === '') return
  let holding = holders.get(base)
  if (!holding) holders.set(base, (holding = {all: new Set(), ofBody: new Map()}))
  holding.all.add(cluster)
  for (const body of bodies) {
    const known = holding.ofBody.get(body)
    if (known) known.add(cluster)
    else holding.ofBody.set(body, new Set([cluster]))
  }
}

/** The clusters, no persons, named in `[first, last)`. */
function bodiesIn({named, names, clusterOf}: People, first: number, last: number): Set<number> {
  const found = new Set<number>()
  for (let at = Math.max(first, 0); at < last; at++) {
    const name = named[at]!
    if (name >= 0 && names[name]!.type !== 'person') found.add(clusterOf[name]!)
  }
  return found
}

/** "the county's deputy chief constable" can be anybody's who is one; "his wife" can not be linked by its words. */
function isOfPlace({scan: {tokens}}: People, phrase: RolePhrase): boolean {
  return !/^(?:his|her|its|their|our|my|your)$/.test(tokens.lower[phrase.first]!)
}

/**
 * The one person who holds a role, by its words or by a longer form of it: "commissioner" of the one assistant commissioner. One who
 * is president of something else is not meant by "the president of the court".
 */
function holderOf(people: People, holders: Holders, phrase: RolePhrase): number | undefined {
  const bodies = bodiesIn(people, phrase.first, phrase.last)
  const hasComplement = phrase.last > phrase.head + 1
  const found = new Set<number>()
  // No more than two are looked at: "the FBI director" of two directors; but a lone "the director" of two is nobody.
  const addFitting = ({all, ofBody}: Holding): void => {
    const fitting = bodies.size > 0 ? [...bodies].map((body) => ofBody.get(body) ?? []) : hasComplement ? [] : [all]
    for (const clusters of fitting) {
      for (const cluster of clusters) {
        if (found.size > 1) return
        found.add(cluster)
      }
    }
  }
  const exact = holders.get(phrase.base)
  if (exact) {
    addFitting(exact)
    return found.size === 1 ? [...found][0] : undefined
  }
  let seen = 0
  for (const [known, holding] of holders) {
    if (++seen > MAX_ROLES) return undefined
    if (known.endsWith(` ${phrase.base}`) && !OTHER_OFFICE.test(known)) addFitting(holding)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** The former president is not "the president", nor is the vice president or the candidate for it. */
const OTHER_OFFICE = /^(?:former|ex|late|then|vice|deputy|shadow|outgoing|aspiring|would-be|acting)\b/

/** So many different roles are compared with a shorter form; a text with more is a list, not a story. */
const MAX_ROLES = 60

/** How many sentences a lead may be ahead of the name. */
const LEAD = 3

/**
 * News often leads with a role and names its holder next: "…, the assistant commissioner has said. ⏎ Mark Rowley, the force's most
 * senior officer, said …". Only before anybody is named, and only to a full name that opens its sentence, with a role beside it or
 * as one who speaks, like the one of the lead.
 */
function foretell(people: People, loose: readonly Loose[], holders: Holders, introduced: ReadonlyMap<number, number>): Reference | undefined {
  const {scan, names} = people
  const isStory = (sentence: number): boolean => scan.document.blocks[scan.tokens.sentences[sentence]!.block]!.body
  const firstPerson = names.findIndex((name) => name.type === 'person' && isStory(scan.tokens.sentence[name.first]!))
  if (firstPerson < 0) return undefined
  const name = names[firstPerson]!
  const sentence = scan.tokens.sentence[name.first]!
  if (name.first !== scan.tokens.sentences[sentence]!.first || name.last - name.first < 2) return undefined
  const isIntroduced = introduced.get(sentence) === firstPerson
  const speaks = standingOf(scan, name.first, name.last) === Standing.sayer
  for (const {phrase, sentence: at} of loose) {
    if (at >= sentence || sentence - at > LEAD || !isStory(at) || holderOf(people, holders, phrase) !== undefined) continue
    if (!(isIntroduced && phrase.start === 'the') && !(speaks && standingOf(scan, phrase.core, phrase.last) === Standing.sayer)) continue
    const cluster = people.clusterOf[firstPerson]!
    hold(holders, phrase.base, cluster, bodiesIn(people, phrase.first, phrase.last))
    return referenceOf(people, cluster, phrase.start === 'the' ? phrase.core : phrase.first, phrase.last)
  }
  return undefined
}

/** The person's name that a role phrase stands beside, or -1; and whether the phrase stands before it with a comma between. */
function besides(people: People, phrase: RolePhrase): {name: number; isApposed: boolean} {
  const {scan: {tokens}, named} = people
  const row = tokens.sentences[tokens.sentence[phrase.head]!]!
  const person = (at: number): number => {
    const name = at >= row.first && at < row.last ? named[at]! : -1
    return name >= 0 && people.names[name]!.type === 'person' ? name : -1
  }
  const beside = (name: number): {name: number; isApposed: boolean} => ({name, isApposed: false})
  // "director general Andrew Parker", "Chief Justice John Roberts"
  let after = -1
  if (phrase.last === phrase.head + 1) {
    let next = phrase.last
    while (next < row.last && next < phrase.last + 3 && named[next]! < 0 && (RANKS.has(tokens.lower[next]!) || HONORIFICS.has(tokens.lower[next]!) || tokens.text[next] === '.') && /^[\p{Lu}.]/u.test(tokens.text[next]!)) next++
    after = person(next)
    if (after >= 0) return beside(after)
  }
  // "Mark Rowley, the UK's most senior officer,"; "James Comey [director of the FBI]"; "Lena Patel (chair)"
  const mark = phrase.first - 1
  if (/^[,([–—]$/.test(tokens.text[mark] ?? '')) {
    const before = person(mark - 1)
    if (before >= 0) return beside(before)
  }
  // "the director general, Andrew Parker,"
  if (tokens.text[phrase.last] === ',' && phrase.start !== 'a') {
    const apposed = person(phrase.last + 1)
    if (apposed >= 0 && /^[,.]$/.test(tokens.text[people.names[apposed]!.last] ?? ',')) return {name: apposed, isApposed: true}
    // "Its chairwoman, Annette Igoe, said": the possessive's name, with or without what follows.
    if (apposed >= 0 && phrase.start === 'possessive' && /^(?:["”“(]|--|[–—])$/.test(tokens.text[people.names[apposed]!.last] ?? '')) return {name: apposed, isApposed: true}
  }
  // "Sam Reed is editor of"; "Lena Patel, who was the chair"
  let at = mark
  if (/^(?:is|was|becomes?|became|remains?)$/.test(tokens.lower[at] ?? '')) {
    at--
    if (tokens.lower[at] === 'who') at--
    if (tokens.text[at] === ',') at--
    return beside(person(at))
  }
  return beside(-1)
}

const LEADING: ReadonlySet<string> = new Set('heads headed leads led runs ran chairs chaired directs directed manages managed founded co-founded edits edited represents represented coaches coached oversees oversaw commands commanded owns owned captains captained presides'.split(' '))
const LONGEST_CLAUSE = 14

/** "…, who heads the rural team of the county police,": what somebody does, said beside the name. */
function findClauses({scan: {tokens}, names, named, clusterOf, inSentence}: People, sentence: number): Reference[] {
  const range = inSentence.get(sentence)
  if (!range) return []
  const row = tokens.sentences[sentence]!
  const found: Reference[] = []
  for (let index = range.first; index < range.last; index++) {
    const name = names[index]!
    if (name.type !== 'person') continue
    const comma = name.last
    if (tokens.text[comma] !== ',' || tokens.lower[comma + 1] !== 'who' || !LEADING.has(tokens.lower[comma + 2] ?? '')) continue
    const first = comma + 2
    let last = first + 1
    while (last < row.last && last - first < LONGEST_CLAUSE && (named[last]! >= 0 || !/^[,.;:!?—–"”)\]]$/.test(tokens.text[last]!))) last++
    if (last - first > 1 && last - first < LONGEST_CLAUSE) found.push({cluster: clusterOf[index]!, start: tokens.start[first]!, end: tokens.end[last - 1]!, sentence})
  }
  return found
}

function referenceOf(people: People, cluster: number, first: number, last: number): Reference {
  const {tokens} = people.scan
  return {cluster, start: tokens.start[first]!, end: tokens.baseEnd[last - 1]!, sentence: tokens.sentence[first]!}
}

function wordsOf(people: People, first: number, last: number): string {
  const words: string[] = []
  for (let at = first; at < last; at++) if (people.named[at]! < 0) words.push(people.scan.tokens.lower[at]!)
  return words.join(' ')
}
