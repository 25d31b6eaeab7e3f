import {HONORIFICS, NAME_PARTICLES, SUFFIXES} from '../language/lexicons/index.ts'
import {genderOfName, type Gender} from './gender.ts'
import type {Name} from './names.ts'
import type {Scan} from './scan.ts'
import type {EntityType} from './types.ts'

/** Names that are one entity. */
export interface Cluster {
  /** What kind of thing it is. */
  readonly type: EntityType
  /** Indices of its names, in the order of the text. */
  readonly names: number[]
  /** The gender that forms of address and given names tell, of a person. */
  gender: Gender | undefined
  /** The sentence of its last name so far. */
  lastSentence: number
}

const FAR = 3

/** Says for each name which cluster it is in: by full name, surname, first name, form of address. Persons only. */
export function clusterPersons(scan: Scan, names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): void {
  const full = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  const byEnds = new Map<string, number>()
  const surnames = new Map<number, string>()

  // Full names first, wherever they stand: a bare surname may come before them.
  names.forEach((name, index) => {
    if (name.type !== 'person') return
    const words = partsOf(name.key)
    if (words.length < 2) return
    const first = words[0]!
    const last = words[words.length - 1]!
    let id = full.get(name.key) ?? byEnds.get(`${first} ${last}`)
    if (id !== undefined && !agrees(clusters[id]!, name)) id = undefined
    if (id === undefined) {
      id = clusters.length
      clusters.push({type: 'person', names: [], gender: undefined, lastSentence: -1})
      for (const word of new Set(words)) {
        if (word.length < 2) continue
        const ids = byWord.get(word)
        if (ids) ids.push(id)
        else byWord.set(word, [id])
      }
      surnames.set(id, last)
      byEnds.set(`${first} ${last}`, id)
      // "Gabriel Boric" is "Gabriel Boric Font"; "Bill Smith" is not "Jane Bill Smith".
      if (words.length > 2 && !byEnds.has(`${first} ${words[1]!}`)) byEnds.set(`${first} ${words[1]!}`, id)
      if (words.length > 2 && !byEnds.has(`${words[1]!} ${last}`)) byEnds.set(`${words[1]!} ${last}`, id)
    }
    full.set(name.key, id)
    clusterOf[index] = id
    const cluster = clusters[id]!
    cluster.gender ??= genderOf(name, first)
  })

  const bare = new Map<string, number>()
  names.forEach((name, index) => {
    if (name.type !== 'person') return
    const sentence = scan.tokens.sentence[name.first]!
    let id = clusterOf[index]!
    if (id < 0) {
      const ids = byWord.get(name.key) ?? []
      id = pick(ids, name, clusters, surnames, sentence)
      if (id < 0) {
        // Nobody, or nobody for certain: the bare name stands for somebody of its own, a form of address kept apart.
        const gender = name.honorific === undefined ? undefined : HONORIFICS.get(name.honorific)
        const key = ids.length > 0 ? `${gender ?? ''} ${name.key}` : name.key
        id = bare.get(key) ?? -1
        if (id < 0) {
          id = clusters.length
          clusters.push({type: 'person', names: [], gender: genderOf(name, name.key), lastSentence: -1})
          bare.set(key, id)
        }
        clusters[id]!.gender ??= genderOf(name, name.key)
      }
      clusterOf[index] = id
    }
    clusters[id]!.names.push(index)
    clusters[id]!.lastSentence = sentence
  })
}

/** Whom a bare name stands for: -1 if for nobody named in full, or if several could be meant. */
function pick(ids: readonly number[], name: Name, clusters: readonly Cluster[], surnames: ReadonlyMap<number, string>, sentence: number): number {
  let best = -1
  let isTied = false
  for (const id of ids.length > 64 ? ids.slice(0, 64) : ids) {
    const cluster = clusters[id]!
    if (!agrees(cluster, name)) continue
    if (best < 0) {
      best = id
      continue
    }
    const rank = rankOf(cluster, surnames.get(id) === name.key, sentence)
    const bestRank = rankOf(clusters[best]!, surnames.get(best) === name.key, sentence)
    if (rank === bestRank) isTied = true
    else if (rank > bestRank) {
      best = id
      isTied = false
    }
  }
  return isTied ? -1 : best
}

/** A surname counts before a first name, somebody just named before somebody named long ago or not yet. */
function rankOf(cluster: Cluster, isSurname: boolean, sentence: number): number {
  const isNear = cluster.lastSentence >= 0 && sentence - cluster.lastSentence <= FAR
  return (isSurname ? 4 : 0) + (isNear ? 2 : cluster.lastSentence >= 0 ? 1 : 0)
}

function agrees(cluster: Cluster, name: Name): boolean {
  const gender = name.honorific === undefined ? undefined : HONORIFICS.get(name.honorific)
  return gender === undefined || cluster.gender === undefined || cluster.gender === gender
}

function genderOf(name: Name, given: string): Gender | undefined {
  return (name.honorific === undefined ? undefined : HONORIFICS.get(name.honorific)) ?? genderOfName(given)
}

function partsOf(key: string): string[] {
  return key.split(' ').filter((word) => !NAME_PARTICLES.has(word) && !(SUFFIXES.has(word) && word !== 'am'))
}

const TAILS: ReadonlySet<string> = new Set(['inc', 'corp', 'corporation', 'ltd', 'limited', 'plc', 'llc', 'co', 'company', 'group', 'holdings', 'party', 'newspaper', 'service', 'movement', 'club', 'fc'])

/** Says for each name that is no person's which cluster it is in: by its words, by the lexicon, by acronym, by its short form. */
export function clusterOthers(names: readonly Name[], clusters: Cluster[], clusterOf: Int32Array): void {
  const ids = new Map<string, number>()
  const byInitials = new Map<string, number>()
  const byShort = new Map<string, number>()
  const clusterFor = (type: EntityType, key: string): number => {
    let id = ids.get(key)
    if (id === undefined) {
      id = clusters.length
      ids.set(key, id)
      clusters.push({type, names: [], gender: undefined, lastSentence: -1})
    }
    return id
  }
  const isAcronym = (name: Name): boolean => name.last === name.first + 1 && /^[A-Z][A-Za-z.]{1,7}$/.test(name.text) && /[A-Z]\.?$/.test(name.text)

  names.forEach((name, index) => {
    if (name.type === 'person') return
    if (isAcronym(name) && !name.known) return
    const id = clusterFor(name.type, `${name.type} ${name.known?.canonical.toLowerCase() ?? name.key}`)
    clusterOf[index] = id
    const words = name.text.split(/[\s-]+/)
    if (words.length > 1) {
      for (const initials of initialsOf(words)) if (!byInitials.has(initials)) byInitials.set(initials, id)
      const tail = name.key.slice(name.key.lastIndexOf(' ') + 1)
      if (name.type === 'organization' && TAILS.has(tail)) byShort.set(name.key.slice(0, name.key.lastIndexOf(' ')), id)
    }
  })

  names.forEach((name, index) => {
    if (name.type === 'person') return
    let id = clusterOf[index]!
    if (id < 0) {
      const expansion = byInitials.get(name.text.replaceAll('.', '').toUpperCase())
      id = expansion ?? clusterFor(name.type, `${name.type} ${name.key}`)
    } else if (!name.known) id = byShort.get(name.key) ?? id
    // What the text spells out wins over what the lexicon knows by the same letters.
    else if (isAcronym(name)) id = byInitials.get(name.text) ?? id
    clusterOf[index] = id
    clusters[id]!.names.push(index)
  })
}

/** "World Health Organization" has WHO; "Ministry of Defence" has MD and MOD. */
function initialsOf(words: readonly string[]): string[] {
  let capitals = ''
  let all = ''
  for (const word of words) {
    const letter = word[0] ?? ''
    if (letter !== letter.toLowerCase()) capitals += letter
    if (/\p{L}/u.test(letter)) all += letter.toUpperCase()
  }
  return capitals.length < 2 ? [] : capitals === all ? [capitals] : [capitals, all]
}
