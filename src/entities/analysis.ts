import {createSearch, packed, spanOf, type Document} from '../document/index.ts'
import {tokensOf} from '../language/index.ts'
import type {Cluster} from './cluster.ts'
import {clusterNames} from './clusters.ts'
import {readIsoDay, resolveForm, type ResolvedDate} from './dates/index.ts'
import type {Gender} from './gender.ts'
import {linkRoles} from './link-roles.ts'
import {identify} from './identities.ts'
import type {KnownEntities} from './known/index.ts'
import {findNames} from './names.ts'
import {layOut, type Reference} from './people.ts'
import {linkPronouns} from './pronouns.ts'
import {scanDocument} from './scan.ts'
import type {Entity, EntityOptions, EntityType, Mention} from './types.ts'

/** A mention with its entity, as other extractors look it up. */
export interface IndexedMention {
  /** Where it begins, UTF-16. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** By name, by role or by pronoun. */
  readonly kind: Mention['kind']
  /** Index of its entity in `entities`. */
  readonly entity: number
}

/** A document's entities, and all their mentions in the order of the text. */
export interface EntityAnalysis {
  /** The entities, in the order of first mention. */
  readonly entities: readonly Entity[]
  /** Their mentions, by start. */
  readonly mentions: readonly IndexedMention[]
  /** The gender by which the text refers to each entity, where names, forms of address or pronouns tell. */
  readonly genders: readonly (Gender | undefined)[]
}

interface Memo {
  readonly honorifics: string
  readonly known: KnownEntities | undefined
  readonly analysis: EntityAnalysis
}

const memos = new WeakMap<Document, Memo>()

/** The entities of a document; found once a document, as long as the options stay the same. */
export function entityAnalysisOf(document: Document, {honorifics = [], known}: EntityOptions = {}): EntityAnalysis {
  const memo = memos.get(document)
  const key = JSON.stringify(honorifics)
  if (memo?.honorifics === key && memo.known === known) return memo.analysis
  const analysis = analyze(document, honorifics, known)
  memos.set(document, {honorifics: key, known, analysis})
  return analysis
}

interface Draft {
  readonly type: EntityType
  readonly mentions: Mention[]
  readonly roles: Reference[]
  readonly gender?: Gender | undefined
  readonly knownId?: string | undefined
  readonly date?: ResolvedDate | undefined
}

function analyze(document: Document, honorifics: readonly string[], known: KnownEntities | undefined): EntityAnalysis {
  const scan = scanDocument(document)
  const names = findNames(scan, new Set(honorifics.map((word) => word.trim().replace(/\.$/, '').toLowerCase())), known)
  const clusters: Cluster[] = []
  const clusterOf = new Int32Array(names.length).fill(-1)
  clusterNames(scan, names, clusters, clusterOf)
  const ids = identify(scan, names, clusters, clusterOf)
  const people = layOut(scan, names, clusters, clusterOf)
  const {roles, mentions: roleMentions} = linkRoles(people)
  const pronouns = linkPronouns(people, roleMentions)

  const {text} = document
  const rows = scan.tokens.sentences
  const mentionOf = (kind: Mention['kind'], start: number, end: number, sentence: number): Mention => (
    {start, end, text: text.slice(start, end), kind, block: rows[sentence]!.block, sentence}
  )
  const drafts: Draft[] = clusters.map(({type, gender}, index) => ({type, gender, mentions: [], roles: [], knownId: ids.get(index)}))
  for (const [index, {start, end, first}] of names.entries()) {
    drafts[clusterOf[index]!]!.mentions.push(mentionOf('name', start, end, scan.tokens.sentence[first]!))
  }
  for (const role of roles) drafts[role.cluster]!.roles.push(role)
  const refer = (kind: Mention['kind'], {cluster, start, end, sentence}: Reference): void => {
    drafts[cluster]!.mentions.push(mentionOf(kind, start, end, sentence))
  }
  for (const mention of roleMentions) refer('role', mention)
  for (const pronoun of pronouns) refer('pronoun', pronoun)
  for (const draft of valueDrafts(document, scan)) drafts.push(draft)
  return finish(document, drafts)
}

/** Dates, sums and the like: those written alike are one, and dates that mean the same days. */
function valueDrafts(document: Document, scan: ReturnType<typeof scanDocument>): Draft[] {
  const drafts = new Map<string, Draft>()
  const rows = scan.tokens.sentences
  const published = document.metadata.datePublished?.value
  const reference = published === undefined ? undefined : readIsoDay(published)
  let sentence = 0
  for (const {start, end, type, form} of scan.values) {
    while (sentence + 1 < rows.length && rows[sentence + 1]!.start <= start) sentence++
    const span = spanOf(document.text, start, end)
    const date = form && resolveForm(form, reference)
    const key = date ? `date ${date.start} ${date.end} ${date.granularity}` : `${type} ${span.text.toLowerCase()}`
    const draft = drafts.get(key) ?? {type, mentions: [], roles: [], date}
    draft.mentions.push({start, end, text: span.text, kind: 'name', block: rows[sentence]!.block, sentence})
    drafts.set(key, draft)
  }
  return [...drafts.values()]
}

/** A mention in the headline or at the beginning counts for more, too: news says first what matters most. */
const KIND_WEIGHT = {name: 1, role: 0.8, pronoun: 0.5} as const

function finish(document: Document, drafts: readonly Draft[]): EntityAnalysis {
  const kept = drafts.filter((draft) => draft.mentions.length > 0)
  for (const {mentions, roles} of kept) {
    mentions.sort((a, b) => a.start - b.start)
    roles.sort((a, b) => a.start - b.start)
  }
  kept.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
  const tokens = tokensOf(document)
  const tokenAt = createSearch(tokens.length, (index, at) => tokens.start[index]! < at)
  // By words, as blank lines say nothing of how much comes first.
  const placeOf = ({block, start}: Mention): number => (document.blocks[block]!.type === 'headline' ? 2 : 1 + (1 - tokenAt(start) / tokens.length) / 2)
  const weights = kept.map(({mentions}) => mentions.reduce((weight, mention) => weight + KIND_WEIGHT[mention.kind] * placeOf(mention), 0))
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0) || 1

  const entities = packed(kept, ({type, mentions, roles, knownId, date}, index): Entity => {
    const forms = new Map<string, number>()
    for (const mention of mentions) if (mention.kind === 'name') forms.set(mention.text, (forms.get(mention.text) ?? 0) + 1)
    // Of the forms of one date, "yesterday" and "2 April 2019", none is fuller than another to whom the days are told.
    const name = date ? mentions[0]!.text : fullest(forms)
    return {
      id: `e${index + 1}`,
      type,
      name,
      aliases: [...forms.keys()].filter((form) => form !== name),
      // A title before a name is found both as a title and as a role phrase.
      roles: roles.filter((role, at) => at === 0 || role.end !== roles[at - 1]!.end).map(({start, end}) => spanOf(document.text, start, end)),
      mentions,
      ...(knownId === undefined ? {} : {knownId}),
      ...(date ? {date} : {}),
      salience: Math.round((weights[index]! / heaviest) * 1000) / 1000,
    }
  })
  const placed: IndexedMention[] = []
  for (const [entity, {mentions}] of kept.entries()) for (const {start, end, kind} of mentions) placed.push({start, end, kind, entity})
  placed.sort((a, b) => a.start - b.start || b.end - a.end)
  return {entities, mentions: placed, genders: kept.map((draft) => draft.gender)}
}

/** The form with most words, then the most frequent (a misspelling is rare), then the longest; one in capitals only where there is no other. */
function fullest(forms: ReadonlyMap<string, number>): string {
  let best = ''
  let most = -1
  for (const [form, count] of forms) {
    if (forms.size === 1) return form
    const rank =
      (form.length > 5 && form === form.toUpperCase() ? 0 : 1e9) + Math.min(form.split(/\s+/).length, 99) * 1e7 + Math.min(count, 999) * 1e4 + Math.min(form.length, 9999)
    if (rank > most) {
      best = form
      most = rank
    }
  }
  return best
}
