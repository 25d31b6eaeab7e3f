import {HONORIFICS, knownName, ORG_HEADS, PLACE_HEADS} from '../language/lexicons/index.ts'
import {canAbbreviate, initialsOf, isAcronym, isOtherName, lettersOf} from './acronyms.ts'
import type {Cluster} from './cluster.ts'
import type {Name} from './name.ts'
import {foldName} from './person-names.ts'
import type {Scan} from './scan.ts'
import type {EntityType} from './entity-type.ts'

/** Words at the end of a body's name that its short form leaves out. */
const TAILS: ReadonlySet<string> = new Set('inc corp corporation ltd limited plc llc co company group holdings holding party newspaper service movement club fc cf sc ag sa gmbh nv bv spa pty pte sdn bhd pjsc llp'.split(' '))

/** More than one body of a form: nobody can tell which is meant. */
const SEVERAL = -1

/** Says for each name that is no person's which cluster it is in: by its words, by the lexicon, by acronym, by its short form. */
export function clusterBodyNames(scan: Scan, names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): void {
  const ids = new Map<string, number>()
  const clusterFor = (type: EntityType, key: string): number => {
    let id = ids.get(key)
    if (id === undefined) {
      id = clusters.length
      ids.set(key, id)
      clusters.push({type, names: [], gender: undefined, lastSentence: -1})
    }
    return id
  }
  const indices = names.flatMap((name, index) => (name.type === 'person' ? [] : [index]))
  const acronyms = new Set(indices.filter((index) => isAcronym(names[index]!)))
  const read = createReader()
  const formsOf = new Map(indices.map((index) => [index, read(names[index]!)]))

  for (const index of indices) {
    const name = names[index]!
    if (acronyms.has(index) && !name.known) continue
    clusterOf[index] = clusterFor(name.type, name.known ? `${name.type} ${name.known.canonical.toLowerCase()}` : typedKey(name.type, formsOf.get(index)!.key))
  }

  const beside = apposedNames(scan, names, clusterOf, acronyms)
  const byInitials = new Map<string, number>()
  const byShort = new Map<string, number>()
  const note = (map: Map<string, number>, key: string, id: number): void => {
    const known = map.get(key)
    map.set(key, known === undefined || known === id ? id : SEVERAL)
  }
  for (const index of indices) {
    const name = names[index]!
    const id = clusterOf[index]!
    if (id < 0 || acronyms.has(index)) continue
    const {key, initials} = formsOf.get(index)!
    for (const letters of initials()) note(byInitials, letters, id)
    for (const short of shortKeys(name, key)) note(byShort, short, id)
  }

  const heads = new Map<string, number>()
  for (const index of indices) {
    const name = names[index]!
    const {key} = formsOf.get(index)!
    let id = clusterOf[index]!
    if (acronyms.has(index)) {
      const letters = lettersOf(name.text)
      const spelt = beside.get(letters) ?? (letters.length > 2 || name.type === 'organization' ? byInitials.get(letters) : undefined)
      // What the text spells out wins over what the lexicon knows by the same letters.
      if (spelt !== undefined && spelt !== SEVERAL) id = spelt
      else if (id < 0) id = clusterFor(name.type, typedKey(name.type, letters.toLowerCase()))
    } else {
      const short = name.known ? undefined : byShort.get(typedKey(name.type, key))
      const head = isHeadWord(scan, name, key) ? heads.get(key) : undefined
      if (short !== undefined && short !== SEVERAL) id = short
      else if (head !== undefined && head !== SEVERAL) id = head
      else if (name.type === 'organization') noteHead(heads, key, id)
    }
    clusterOf[index] = id
    clusters[id]!.names.push(index)
    clusters[id]!.lastSentence = scan.tokens.sentence[name.first]!
  }
}

/** One word can be a place and a club; more words are one thing, whatever each place of them looks like. */
function typedKey(type: EntityType, key: string): string {
  return key.includes(' ') ? key : `${type} ${key}`
}

/** What a name is compared by. */
interface Forms {
  /** Its key in the text, of which this is made. */
  readonly from: string
  /** Its words, however they are written. */
  readonly key: string
  /** The acronyms that it can have. */
  readonly initials: () => readonly string[]
}

/** Makes the function that reads names: one that stands many times is read once. */
function createReader(): (name: Name) => Forms {
  const known = new Map<string, Forms>()
  return (name) => {
    const found = known.get(name.text)
    if (found?.from === name.key) return found
    let initials: readonly string[] | undefined
    const made = {from: name.key, key: keyOf(name), initials: () => (initials ??= initialsOf(name))}
    known.set(name.text, made)
    return made
  }
}

/** The words of a name, however it is written: without accents, "and" for "&", no full stops; an apostrophe stays. */
function keyOf(name: Name): string {
  return name.key.split(/[\s‐‑-]+/).map((word) => (word === '&' ? 'and' : word.includes("'") ? word : foldName(word))).filter((word) => word !== '' && word !== '.' && word !== ',').join(' ')
}

/** The acronyms that stand beside what they stand for, by their letters: "National Crime Agency (NCA)", "NCA (National Crime Agency)". */
function apposedNames(scan: Scan, names: readonly Name[], clusterOf: Int32Array, acronyms: ReadonlySet<number>): Map<string, number> {
  const found = new Map<string, number>()
  for (let index = 0; index + 1 < names.length; index++) {
    const [a, b] = [names[index]!, names[index + 1]!]
    if (a.type === 'person' || b.type === 'person' || acronyms.has(index) === acronyms.has(index + 1)) continue
    const [acronym, full] = acronyms.has(index) ? [a, index + 1] : [b, index]
    const expansion = names[full]!
    if (expansion.last - expansion.first < 2 || expansion.type === 'group') continue
    const how = isOtherName(scan, a, b)
    if (how === undefined) continue
    // "the Brannock Party (UK)": a known country is where the body is.
    const isSpelt = initialsOf(expansion).includes(lettersOf(acronym.text)) || (canAbbreviate(acronym.text, expansion.text) && acronym.type !== 'place')
    if (isSpelt && clusterOf[full]! >= 0 && !found.has(lettersOf(acronym.text))) found.set(lettersOf(acronym.text), clusterOf[full]!)
  }
  return found
}

/** The shorter forms that can only mean the body itself: without "Ltd" or "Party", without "of India", without "UK" in front. */
function shortKeys(name: Name, key: string): string[] {
  const words = key.split(' ')
  if (words.length < 2 || (name.type !== 'organization' && name.type !== 'other')) return []
  const short: string[] = []
  let end = words.length
  while (end > 1 && TAILS.has(words[end - 1]!)) end--
  if (end < words.length) short.push(withType(name, words.slice(0, end)))
  const of = words.findIndex((word, at) => at > 1 && (word === 'of' || word === 'for' || word === 'in'))
  if (of > 1) short.push(withType(name, words.slice(0, of)))
  const lead = knownName(name.text.split(/\s+/)[0]!)
  if (words.length > 2 && (lead?.type === 'place' || lead?.type === 'group')) short.push(withType(name, words.slice(1)))
  return short
}

/** A short form of one word has to be the same kind of thing. */
function withType(name: Name, words: readonly string[]): string {
  return typedKey(name.type, words.join(' '))
}

/** Whether a name is a body's head alone after "the", with a capital letter in mid-sentence: "the Commission". */
function isHeadWord(scan: Scan, name: Name, key: string): boolean {
  return !key.includes(' ') && scan.tokens.lower[name.first - 1] === 'the' && !name.known && (ORG_HEADS.has(key) || PLACE_HEADS.has(key))
}

/** Notes the head of a body's name: "commission" of European Commission, "ministry" of Ministry of Health. */
function noteHead(heads: Map<string, number>, key: string, id: number): void {
  const words = key.split(' ')
  if (words.length < 2) return
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = of > 0 ? words[of - 1]! : words[words.length - 1]!
  if (HONORIFICS.has(head)) return
  const known = heads.get(head)
  heads.set(head, known === undefined || known === id ? id : SEVERAL)
}
