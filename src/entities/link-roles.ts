import type {People, Reference} from './people.ts'
import {findRolePhrases, type RolePhrase} from './roles.ts'

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

/**
 * Links role phrases to people: those beside a name by apposition, title or "is", those that stand alone by what was said to be
 * somebody's role elsewhere in the text. Where two people share a role, a lone phrase is linked to neither.
 */
export function linkRoles(people: People): LinkedRoles {
  const roles: Reference[] = []
  const loose: Loose[] = []
  const holders = new Map<string, Set<number>>()
  const introduced = new Map<number, number>()

  const hold = (base: string, cluster: number): void => {
    const known = holders.get(base)
    if (known) known.add(cluster)
    else holders.set(base, new Set([cluster]))
  }

  for (const name of people.names) {
    if (!name.title || name.type !== 'person') continue
    const cluster = people.clusterOf[people.named[name.first]!]!
    roles.push(referenceOf(people, cluster, name.title.first, name.title.last))
    hold(wordsOf(people, name.title.first, name.title.last), cluster)
  }
  for (const sentence of people.scan.sentences) {
    for (const phrase of findRolePhrases(people.scan, sentence, people.named)) {
      const name = besides(people, phrase)
      if (name < 0) {
        if (phrase.start === 'the') loose.push({phrase, sentence})
        continue
      }
      const cluster = people.clusterOf[name]!
      roles.push(referenceOf(people, cluster, phrase.start === 'bare' ? phrase.core : phrase.first, phrase.last))
      hold(phrase.base, cluster)
      if (!introduced.has(sentence)) introduced.set(sentence, name)
    }
  }

  foretell(people, loose, holders, introduced)
  const mentions: Reference[] = []
  for (const {phrase} of loose) {
    const cluster = holderOf(holders, phrase.base)
    if (cluster !== undefined) mentions.push(referenceOf(people, cluster, phrase.core, phrase.last))
  }
  return {roles, mentions}
}

/** The one person who holds a role, by its words or by a longer form of it: "commissioner" of the one assistant commissioner. */
function holderOf(holders: ReadonlyMap<string, ReadonlySet<number>>, base: string): number | undefined {
  const exact = holders.get(base)
  if (exact) return exact.size === 1 ? [...exact][0] : undefined
  const found = new Set<number>()
  let seen = 0
  for (const [known, clusters] of holders) {
    if (++seen > MAX_ROLES) return undefined
    if (known.endsWith(` ${base}`)) for (const cluster of clusters) found.add(cluster)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** So many different roles are compared with a shorter form; a text with more is a list, not a story. */
const MAX_ROLES = 60

/** How many sentences a lead may be ahead of the name. */
const LEAD = 3

/**
 * News often leads with a role and names its holder next: "…, the assistant commissioner has said. ⏎ Mark Rowley, the force's most
 * senior officer, said …". Only before anybody is named, and only to a full name that opens its sentence with a role beside it.
 */
function foretell(
  people: People,
  loose: readonly Loose[],
  holders: Map<string, Set<number>>,
  introduced: ReadonlyMap<number, number>,
): void {
  const {scan, names} = people
  const isStory = (sentence: number): boolean => scan.document.blocks[scan.tokens.sentences[sentence]!.block]!.body
  const firstPerson = names.findIndex((name) => name.type === 'person' && isStory(scan.tokens.sentence[name.first]!))
  if (firstPerson < 0) return
  const name = names[firstPerson]!
  const sentence = scan.tokens.sentence[name.first]!
  const opens = name.first === scan.tokens.sentences[sentence]!.first && name.last - name.first > 1
  if (!opens || introduced.get(sentence) !== firstPerson) return
  for (const {phrase, sentence: at} of loose) {
    if (at >= sentence || sentence - at > LEAD || !isStory(at) || holderOf(holders, phrase.base) !== undefined) continue
    holders.set(phrase.base, new Set([people.clusterOf[firstPerson]!]))
    return
  }
}

/** The person's name that a role phrase stands beside, or -1. */
function besides(people: People, phrase: RolePhrase): number {
  const {scan: {tokens}, named} = people
  const row = tokens.sentences[tokens.sentence[phrase.head]!]!
  const person = (at: number): number => {
    const name = at >= row.first && at < row.last ? named[at]! : -1
    return name >= 0 && people.names[name]!.type === 'person' ? name : -1
  }
  // "director general Andrew Parker"; "the director general, Andrew Parker,"
  const after = person(phrase.head + 1)
  if (after >= 0 && phrase.last === phrase.head + 1) return after
  if (tokens.text[phrase.last] === ',' && phrase.start !== 'a') {
    const apposed = person(phrase.last + 1)
    if (apposed >= 0 && /^[,.]$/.test(tokens.text[people.names[apposed]!.last] ?? ',')) return apposed
  }
  // "Mark Rowley, the UK's most senior officer,"; "James Comey [director of the FBI]"; "Lena Patel (chair)"
  const mark = phrase.first - 1
  if (/^[,([–—]$/.test(tokens.text[mark] ?? '')) {
    const before = person(mark - 1)
    // "Ann Reed, chief executive Mark Osei": the role is the next name's.
    if (before >= 0 && !(phrase.last === phrase.head + 1 && after >= 0)) return before
  }
  // "Sam Reed is editor of"; "Lena Patel, who was the chair"
  let at = mark
  if (/^(?:is|was|becomes?|became|remains?)$/.test(tokens.lower[at] ?? '')) {
    at--
    if (tokens.lower[at] === 'who') at--
    if (tokens.text[at] === ',') at--
    return person(at)
  }
  return -1
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
