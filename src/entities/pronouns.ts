import type {Cluster} from './clusters.ts'
import type {Gender} from './gender.ts'
import type {People, Reference} from './people.ts'
import {quotedTokens} from './quoted.ts'

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'], ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
])

/** How many sentences back somebody may have been referred to. */
const REACH = 3

interface Referent {
  readonly cluster: number
  readonly sentence: number
  /** Whether it was the first person of its sentence: most often its subject. */
  readonly isFirst: boolean
}

/**
 * Links "he" and "she" outside quotation marks to people: to the only one who fits by gender among those referred to shortly before,
 * else to the one who was the subject. Where two fit alike, to nobody: a wrong link is worse than none.
 */
export function linkPronouns(people: People, roleMentions: readonly Reference[]): Reference[] {
  const {scan: {tokens, sentences, document}} = people
  const quoted = quotedTokens(people.scan)
  const links: Reference[] = []
  let recent: Referent[] = []
  let role = 0

  for (const sentence of sentences) {
    const row = tokens.sentences[sentence]!
    if (!document.blocks[row.block]!.body) continue
    recent = recent.filter((referent) => sentence - referent.sentence <= REACH)
    let isFirst = true
    const see = (cluster: number): void => {
      recent.push({cluster, sentence, isFirst})
      isFirst = false
    }
    for (let at = row.first; at < row.last; at++) {
      const start = tokens.start[at]!
      while (role < roleMentions.length && roleMentions[role]!.start < start) role++
      if (roleMentions[role]?.start === start) see(roleMentions[role]!.cluster)
      if (quoted[at]) continue
      const name = people.named[at]!
      if (name >= 0 && people.names[name]!.first === at && people.names[name]!.type === 'person') see(people.clusterOf[name]!)
      const gender = name < 0 ? GENDERS.get(tokens.lower[at]!) : undefined
      if (!gender) continue
      const cluster = choose(recent, people.clusters, gender, sentence)
      if (cluster === undefined) continue
      people.clusters[cluster]!.gender ??= gender
      links.push({cluster, start, end: tokens.baseEnd[at]!, sentence})
      see(cluster)
    }
  }
  return links
}

function choose(recent: readonly Referent[], clusters: readonly Cluster[], gender: Gender, sentence: number): number | undefined {
  const fitting = recent.filter(({cluster}) => (clusters[cluster]!.gender ?? gender) === gender)
  const known = fitting.filter(({cluster}) => clusters[cluster]!.gender === gender)
  for (const pool of [known, fitting]) {
    const candidates = new Set(pool.map((referent) => referent.cluster))
    if (candidates.size === 1) return pool[0]!.cluster
    if (candidates.size > 1) {
      const near = pool.filter((referent) => sentence - referent.sentence <= 1)
      const nearClusters = new Set(near.map((referent) => referent.cluster))
      if (nearClusters.size === 1) return near[0]!.cluster
      const subjects = new Set(near.filter((referent) => referent.isFirst).map((referent) => referent.cluster))
      return subjects.size === 1 ? [...subjects][0] : undefined
    }
  }
  return undefined
}
