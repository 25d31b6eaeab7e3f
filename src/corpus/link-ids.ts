import {foldPhrase} from '../entities/known/index.ts'
import type {LinkedGroup, LocalEntity} from './link-records.ts'
import type {CorpusEntity} from './link-types.ts'
import {isAcronym} from './link-things.ts'

/** A group with what it is called and the order that it has among all. */
interface Drafted {
  readonly group: LinkedGroup
  readonly name: string
  readonly aliases: readonly string[]
  readonly documents: number
  readonly mentions: number
}

/** Names the groups, puts them in order and gives them ids. `ids`: those of the documents. */
export function nameGroups(groups: readonly LinkedGroup[], ids: readonly string[]): {readonly entity: CorpusEntity; readonly members: readonly LocalEntity[]}[] {
  const drafts = groups.map(draft)
  // What two groups may have in common ends with their first members, which they do not share.
  drafts.sort((a, b) =>
    b.documents - a.documents || b.mentions - a.mentions || compare(a.name, b.name) || inOrder(a.group.members[0]!, b.group.members[0]!))
  const uses = new Map<string, number>()
  return drafts.map(({group: {type, members}, name, aliases, mentions}) => {
    const slug = `${type}:${slugOf(name)}`
    const use = (uses.get(slug) ?? 0) + 1
    uses.set(slug, use)
    const documents = members.map((member) => ({document: ids[member.document]!, entity: member.id}))
    return {entity: {id: use === 1 ? slug : `${slug}~${use}`, type, name, aliases, mentions, documents}, members}
  })
}

function draft({type, members}: LinkedGroup): Drafted {
  const sorted = [...members].sort(inOrder)
  const forms = new Map<string, number>()
  const names = new Map<string, number>()
  let mentions = 0
  for (const {name, aliases, mentions: count, person} of sorted) {
    mentions += count
    const rank = (person ? person.isFull : !isAcronym(name)) ? 1 : 0
    // A name in capitals is one that a headline gave.
    const shown = rank === 1 && name === name.toUpperCase() && name !== name.toLowerCase() ? 0.5 : rank
    names.set(name, Math.max(names.get(name) ?? 0, shown))
    for (const form of new Set([name, ...aliases])) forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  const byUse = (a: string, b: string): number => forms.get(b)! - forms.get(a)! || compare(a, b)
  // People are known without middle names and titles, bodies by their fullest form.
  const byLength = (a: string, b: string): number => (wordsIn(a) - wordsIn(b)) * (type === 'person' ? 1 : -1)
  const candidates = [...names.keys()].sort((a, b) => names.get(b)! - names.get(a)! || forms.get(b)! - forms.get(a)! || byLength(a, b) || compare(a, b))
  const name = candidates[0]!
  return {
    group: {type, members: sorted},
    name,
    aliases: [...forms.keys()].filter((form) => form !== name).sort(byUse),
    documents: new Set(sorted.map(({document}) => document)).size,
    mentions,
  }
}

/** By document, then by place in it. */
function inOrder(a: LocalEntity, b: LocalEntity): number {
  return a.document - b.document || a.index - b.index
}

/** By code units: the same in every country. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function wordsIn(name: string): number {
  return name.split(/\s+/).length
}

const LONGEST_SLUG = 80

/** A name as part of an id: folded words joined by hyphens. */
function slugOf(name: string): string {
  const words = foldPhrase(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length >= LONGEST_SLUG) break
    slug += (slug === '' ? '' : '-') + word
  }
  return slug || [...(words[0] ?? 'unnamed')].slice(0, LONGEST_SLUG).join('')
}
