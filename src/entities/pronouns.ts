import {awaited, choose, chooseBody, REACH, type Referent} from './antecedents.ts'
import type {Gender} from './gender.ts'
import type {People, Reference} from './people.ts'
import {quotedTokens, storyDistance} from './quoted.ts'
import {standingOf} from './standing.ts'

/** Pronouns of one person. */
const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'], ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
])

/** So many mentions are remembered at most: a sentence that lists hundreds of people is no story. */
const MEMORY = 48

/**
 * Links "he" and "she" outside quotation marks to people: to whom fits best by gender, nearness and place in the sentence. Where two fit
 * nearly alike, to nobody: a wrong link is worse than none. "It" and "its" are given to bodies where the sentence shows it.
 */
export function linkPronouns(people: People, roleMentions: readonly Reference[]): Reference[] {
  const {scan} = people
  const {tokens, sentences, document} = scan
  const quoted = quotedTokens(scan)
  const distances = storyDistance(scan, quoted)
  const links: Reference[] = []
  let recent: Referent[] = []
  let bodies: Referent[] = []
  let role = 0

  for (const sentence of sentences) {
    const row = tokens.sentences[sentence]!
    if (!document.blocks[row.block]!.body) continue
    const distance = distances[sentence]!
    recent = recent.filter((referent) => distance - referent.distance <= REACH).slice(-MEMORY)
    bodies = bodies.filter((referent) => distance - referent.distance <= 1).slice(-MEMORY)
    let isFirst = true
    const see = (cluster: number, first: number, last: number, isPronoun = false): void => {
      recent.push({cluster, at: first, distance, sentence, standing: standingOf(scan, first, last), isFirst, isPronoun})
      isFirst = false
    }
    for (let at = row.first; at < row.last; at++) {
      const start = tokens.start[at]!
      while (role < roleMentions.length && roleMentions[role]!.start < start) role++
      if (quoted[at]) continue
      const mention = roleMentions[role]
      if (mention?.start === start) see(mention.cluster, at, endToken(people, at, row.last, mention.end))
      const index = people.named[at]!
      const name = index >= 0 ? people.names[index]! : undefined
      if (name?.first === at) {
        if (name.type === 'person') see(people.clusterOf[index]!, at, name.last)
        else if (name.type === 'organization' || name.type === 'place') {
          bodies.push({cluster: people.clusterOf[index]!, at, distance, sentence, standing: standingOf(scan, at, name.last), isFirst: false, isPronoun: false})
        }
      }
      if (name) continue
      const word = tokens.lower[at]!
      if (word === 'it' || word === 'its') {
        const body = chooseBody(people, bodies, at, distance)
        if (body !== undefined) links.push({cluster: body, start, end: tokens.baseEnd[at]!, sentence})
        continue
      }
      const gender = GENDERS.get(word)
      if (!gender) continue
      const cluster = awaited(people, gender, at) ?? choose(people, recent, gender, at, distance)
      if (cluster === undefined) continue
      people.clusters[cluster]!.gender ??= gender
      links.push({cluster, start, end: tokens.baseEnd[at]!, sentence})
      see(cluster, at, at + 1, true)
    }
  }
  return links
}

function endToken({scan: {tokens}}: People, first: number, limit: number, end: number): number {
  let last = first + 1
  while (last < limit && tokens.start[last]! < end) last++
  return last
}
