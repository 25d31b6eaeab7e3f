import {RANKS, wordFlags} from '../language/lexicons/index.ts'
import type {Cluster} from './cluster.ts'
import {isKin, isKinTitle} from './kin.ts'
import type {Name} from './name.ts'
import {givenMatch, isFamilyFirst, isNear, nearForms, readPersonName, type PersonName} from './person-names.ts'
import type {Scan} from './scan.ts'

/** So many candidates are compared; a text with more people of one word is a list, not a story. */
const CAP = 64

/** How far ahead, in sentences, a bare name may be of the full name that it stands for. */
const AHEAD = 10

/** How long, in sentences, a bare name may go on meaning the one who was named last. */
const NEAR = 2

const LONG_WORD = 6

/** What a bare word is of a full name: a surname counts before a given name, a given name before one in the middle. */
const Part = {middle: 1, given: 2, surname: 3} as const

/** Somebody named in full, with what the text has told of them so far. */
interface Person {
  readonly cluster: number
  /** The longest form of the name. */
  readonly longest: PersonName
  /** The sentence of the first full name. */
  readonly introduced: number
  /** Whether the text calls them a relative of somebody: "his wife, Ann Reed". */
  isRelative: boolean
  /** The sentence of the last name so far, or -1. */
  last: number
  /** How often the surname alone has meant them so far. */
  bare: number
}

interface Form {
  readonly person: Person
  readonly part: number
}

/** Says for each person's name which cluster it is in: by full name, surname, given name, form of address. */
export function clusterPersonNames(scan: Scan, names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): void {
  const read = new Map<number, PersonName>()
  names.forEach((name, index) => {
    if (name.type === 'person') read.set(index, readPersonName(scan, name))
  })
  const {persons, forms} = gatherFullNames(scan, names, read, clusters, clusterOf)
  const near = nearSurnames(persons)
  const strangers = new Map<string, number>()
  /** The bare names that meant somebody else before anybody of that name was named in full. */
  const taken = new Set<string>()

  for (const [index, name] of read) {
    const sentence = scan.tokens.sentence[names[index]!.first]!
    let id = clusterOf[index]!
    let person = id < 0 ? undefined : persons.get(id)
    if (id < 0) {
      const key = bareKey(name, scan, names[index]!)
      const known = forms.get(key) ?? misspelt(key, name, near)
      // "Grandmother Holloway" is another of the family, "Uncle Bob" may be Bob.
      const candidates = isKinTitle(scan, names[index]!) ? known.filter(({part}) => part === Part.given) : known
      const pool = fittest(candidates, name, clusters)
      // "President Okoro" is not the First Lady, Mary Okoro.
      if (names[index]!.title && pool.length === 1 && pool[0]!.isRelative) pool.length = 0
      person = pool.length === 1 ? onlyOne(pool[0]!, sentence, !isBody(scan, sentence), taken.has(key)) : oneOf(pool, sentence)
      if (person) {
        id = person.cluster
        if (isSurname(person, key)) person.bare++
        else if (isKin(scan, names[index]!)) person.isRelative = true
      } else {
        // Nobody, or nobody for certain: the bare name stands for somebody of its own; Mr and Mrs are two.
        if (pool.length < 2) taken.add(key)
        id = strangers.get(key) ?? -1
        if (id >= 0 && !agrees(clusters[id]!, name)) id = strangers.get(`${name.stated!} ${key}`) ?? -1
        if (id < 0) {
          id = addCluster(clusters, name)
          strangers.set(strangers.has(key) ? `${name.stated ?? ''} ${key}` : key, id)
        }
      }
      clusterOf[index] = id
    }
    const cluster = clusters[id]!
    // "Mr Christie" tells; "Christie" as the surname of Chris Christie does not, though it is a given name too.
    cluster.gender ??= person && name.words.length === 1 && isSurname(person, name.words[0]!) ? name.stated : name.gender
    cluster.names.push(index)
    cluster.lastSentence = sentence
    if (person) person.last = sentence
  }
}

function isSurname({longest}: Person, key: string): boolean {
  return key.endsWith(isFamilyFirst(longest) ? longest.words[0]! : longest.words.at(-1)!)
}

function addCluster(clusters: Cluster[], name: PersonName): number {
  clusters.push({type: 'person', names: [], gender: name.gender, lastSentence: -1})
  return clusters.length - 1
}

function isBody(scan: Scan, sentence: number): boolean {
  return scan.document.blocks[scan.tokens.sentences[sentence]!.block]!.body
}

function agrees(cluster: Cluster, {stated}: PersonName): boolean {
  return stated === undefined || cluster.gender === undefined || cluster.gender === stated
}

/** Brings the full names together, wherever they stand: a bare surname may come before them. The longest are first, the shorter join them. */
function gatherFullNames(scan: Scan, names: readonly Name[], read: ReadonlyMap<number, PersonName>, clusters: Cluster[], clusterOf: Int32Array) {
  const persons = new Map<number, Person>()
  const forms = new Map<string, Form[]>()
  const byWord = new Map<string, Person[]>()
  const byWhole = new Map<string, Person>()
  const full = [...read].filter(([, name]) => name.isFull)
  full.sort(([a, one], [b, other]) => other.words.length - one.words.length || other.words.join('').length - one.words.join('').length || a - b)
  const introduced = new Map<string, number>()
  for (const [index, name] of full) {
    const key = wholeKey(name)
    const first = introduced.get(key)
    if (first === undefined || index < first) introduced.set(key, index)
  }
  for (const [index, name] of full) {
    const key = wholeKey(name)
    let person = byWhole.get(key)
    if (person && !agrees(clusters[person.cluster]!, name)) person = byWhole.get(`${name.stated!} ${key}`)
    const isNew = !person
    person ??= matching(name, [...(byWord.get(name.words[0]!) ?? []), ...(byWord.get(name.words.at(-1)!) ?? [])], clusters)
    if (!person) {
      const first = introduced.get(key)!
      person = {cluster: addCluster(clusters, name), longest: name, introduced: scan.tokens.sentence[names[first]!.first]!, isRelative: isKin(scan, names[first]!), last: -1, bare: 0}
      persons.set(person.cluster, person)
      for (const word of new Set([name.words[0]!, name.words.at(-1)!])) push(byWord, word, person)
    }
    if (isNew) {
      byWhole.set(byWhole.has(key) ? `${name.stated ?? ''} ${key}` : key, person)
      addForms(forms, person, name)
    }
    clusters[person.cluster]!.gender ??= name.gender
    clusterOf[index] = person.cluster
  }
  return {persons, forms}
}

function wholeKey({words, generation}: PersonName): string {
  return `${words.join('')} ${generation ?? ''}`
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (values.length < CAP && values.at(-1) !== value) values.push(value)
}

/** The one person whose longest name `name` is another form of; none where two fit alike. */
function matching(name: PersonName, candidates: readonly Person[], clusters: readonly Cluster[]): Person | undefined {
  let best: Person | undefined
  let score = 0
  let isTied = false
  for (const person of candidates) {
    if (person === best) continue
    const fit = compare(person.longest, name, clusters[person.cluster]!)
    if (fit > score) {
      best = person
      score = fit
      isTied = false
    } else if (fit === score && fit > 0) isTied = true
  }
  return isTied ? undefined : best
}

/** How well a name with no more words than `long` can be another form of it: 0 if it cannot. */
function compare(long: PersonName, short: PersonName, cluster: Cluster): number {
  if (long.generation !== short.generation || !agrees(cluster, short)) return 0
  const a = long.words
  const b = short.words
  const [lastA, lastB] = [a[a.length - 1]!, b[b.length - 1]!]
  if (lastA === lastB) {
    const given = givenMatch(a[0]!, b[0]!)
    if (given > 0) return hasMiddles(a, b) && !isOtherGender(long, short) ? given : 0
    // "Eduardo dos Santos" is José Eduardo, "Suu Kyi" is Aung San Suu Kyi; "Nasser Al Wahaibi" may be the father of Mohammed Nasser.
    if (!long.isArabic && !short.isArabic && b.length < a.length && endsWith(a, b)) return 2
    // "Dean Kyte": a rank that is a given name too, before a known surname.
    if (b.length === 2 && RANKS.has(b[0]!)) return 1
    return isMisspelt(a[0]!, b[0]!) && a.length === b.length && hasMiddles(a, b) && !isOtherGender(long, short) ? 1 : 0
  }
  if (a[0] !== b[0] || a[0]!.length === 1) return 0
  // "Gabriel Boric" is Gabriel Boric Font.
  if (b.length < a.length && b.every((word, index) => word === a[index])) return 3
  return a.length === b.length && isMisspelt(lastA, lastB) && hasMiddles(a, b) ? 1 : 0
}

/** A misspelt repeat: long words of which one has a letter wrong. */
function isMisspelt(a: string, b: string): boolean {
  return a.length >= LONG_WORD && b.length >= LONG_WORD && isNear(a, b) && (wordFlags(a) === 0 || wordFlags(b) === 0)
}

function isOtherGender(a: PersonName, b: PersonName): boolean {
  return a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender && a.words[0] !== b.words[0]
}

function endsWith(a: readonly string[], b: readonly string[]): boolean {
  return b.every((word, index) => word === a[a.length - b.length + index])
}

/** Whether the words in the middle of the shorter name stand in the longer one, in order, whole or as initials. */
function hasMiddles(a: readonly string[], b: readonly string[]): boolean {
  let at = 1
  for (let index = 1; index < b.length - 1; index++) {
    while (at < a.length - 1 && givenMatch(a[at]!, b[index]!) === 0) at++
    if (at >= a.length - 1) return false
    at++
  }
  return true
}

/** Notes by which bare forms a full name can be meant: its surname with what stands before it, its given name, a name in the middle. */
function addForms(forms: Map<string, Form[]>, person: Person, name: PersonName): void {
  const {words, patronymic} = name
  const last = words.length - 1
  const familyFirst = isFamilyFirst(name)
  const add = (key: string, part: number): void => {
    if (key.length > 1 && !forms.get(key)?.some((form) => form.person === person)) push(forms, key, {person, part})
  }
  // A father's name means the son only with its particle: "bin Salman".
  for (let at = last; at > 0; at--) add((patronymic[at] ? 'bin ' : '') + words.slice(at).join(''), familyFirst && at === last ? Part.given : Part.surname)
  add(words[0]!, familyFirst ? Part.surname : Part.given)
  // "Prince Mohammed", "Mr Castro Ruz", "Kim Jong" hardly; a name in the middle is often the first of two surnames.
  for (let at = 1; at < last; at++) add((patronymic[at] ? 'bin ' : '') + words[at]!, Part.middle)
  if (last > 1) add(words.slice(0, last).join(''), Part.middle)
}

/** How a bare name is looked up. */
function bareKey({words, patronymic}: PersonName, scan: Scan, name: Name): string {
  if (words.length === 0) return foldless(scan, name)
  return (patronymic[0] ? 'bin ' : '') + words.join('')
}

function foldless(scan: Scan, name: Name): string {
  return scan.tokens.lower.slice(name.first, name.last).join(' ')
}

/** Shortest surname of which a form with one wrong letter is taken for a misspelling: a short one must keep its first letter and length. */
const SHORTEST_NEAR = 5

/** The surnames by their near forms: those long enough that one wrong letter does not make another name. */
function nearSurnames(persons: ReadonlyMap<number, Person>): Map<string, Person[]> {
  const near = new Map<string, Person[]>()
  for (const person of persons.values()) {
    const surname = person.longest.words.at(-1)!
    if (surname.length >= SHORTEST_NEAR) for (const form of nearForms(surname)) push(near, form, person)
  }
  return near
}

function misspelt(key: string, name: PersonName, near: ReadonlyMap<string, Person[]>): readonly Form[] {
  if (key.length < SHORTEST_NEAR || name.words.length !== 1) return []
  const isKnown = wordFlags(key) !== 0
  const found = new Set<Person>()
  for (const form of nearForms(key)) {
    for (const person of near.get(form) ?? []) {
      const surname = person.longest.words.at(-1)!
      // "the Stanfields" are a family; two names that lists hold are two.
      if (isNear(key, surname) && !(isKnown && wordFlags(surname) !== 0) && key !== `${surname}s` && (key.length > LONG_WORD || (key[0] === surname[0] && key.length === surname.length))) found.add(person)
    }
  }
  return [...found].map((person) => ({person, part: Part.surname}))
}

/** Those whom a bare name can mean by its words and its form of address: by surname before given name. */
function fittest(forms: readonly Form[], name: PersonName, clusters: readonly Cluster[]): Person[] {
  const fitting = forms.filter(({person}) => agrees(clusters[person.cluster]!, name))
  const top = fitting.reduce((most, {part}) => Math.max(most, part), 0)
  return fitting.filter(({part}) => part === top).map(({person}) => person)
}

/** The only person of a bare name, unless it meant somebody else before: "Trump … his daughter Ivanka Trump … Trump". */
function onlyOne(person: Person, sentence: number, isHeading: boolean, isTaken: boolean): Person | undefined {
  if (isHeading) return person
  const isAhead = person.last < 0
  if (isTaken || (isAhead && (person.isRelative || person.introduced - sentence > AHEAD))) return undefined
  return person
}

/** Which of several people a bare name means. Nobody, where it is open: two people made one are worse than one left in two. */
function oneOf(pool: readonly Person[], sentence: number): Person | undefined {
  const seen = pool.filter(({last}) => last >= 0)
  if (seen.length === 1) return seen[0]
  // Of relatives, the one whom the others are relatives of; else who alone has gone by the bare name; else who was named just now.
  const heads = seen.filter(({isRelative}) => !isRelative)
  if (heads.length === 1) return heads[0]
  const bare = seen.filter((person) => person.bare > 0)
  const recent = seen.filter(({last}) => sentence - last <= NEAR)
  if (bare.length === 1 && (bare[0]!.bare > 1 || recent.length === 0 || recent.includes(bare[0]!))) return bare[0]
  return recent.length === 1 && (bare.length === 0 || bare.includes(recent[0]!)) ? recent[0] : undefined
}
