/**
 * How well the places that mean one person or thing are brought together.
 *
 *   npx tsx bench/resolution.ts GOLD.jsonl                              later short forms that join the full name
 *   npx tsx bench/resolution.ts GOLD.jsonl --compromise                 beside it, what compromise finds of them
 *   npx tsx bench/resolution.ts GOLD.jsonl --failures                   each that does not, with its cause
 *   npx tsx bench/resolution.ts FILE... --sample name|role|pronoun [--seed N] [--count N]     links to be judged by a reader
 *
 * GOLD holds `{id, text, entities: [{start, end, type}]}` a line, with persons marked PERSON; FILE any `{id, text}` a line.
 *
 * A case is a marked person of fewer words that comes after a marked person's full name, is the end of it ("Berg", "van der Berg"
 * after "Anna van der Berg") once forms of address and titles are left out, and is the end of no other full name before it. It is joined if the
 * entity that has a mention over the full name's first place has one over the later place too. Beginnings of full names ("Kim" after "Kim Jong
 * Un", "Anna") are counted apart: a full name that begins like two is left out.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {parseDocument} from '../src/document/index.ts'
import {extractEntities, type Entity, type Mention} from '../src/entities/index.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly entities?: readonly {readonly start: number; readonly end: number; readonly type: string}[]
}

interface Case {
  readonly full: {readonly start: number; readonly end: number}
  readonly later: {readonly start: number; readonly end: number}
  readonly kind: 'surname' | 'honorific' | 'beginning'
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    compromise: {type: 'boolean'}, failures: {type: 'boolean'}, sample: {type: 'string'}, seed: {type: 'string', default: '1'}, count: {type: 'string', default: '100'},
  },
})
if (positionals.length === 0) throw new TypeError('Expected a path: GOLD.jsonl')
const rows = positionals.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row))
const ADDRESS = /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sheikh|president|prime|minister|rev|gen|general|col|colonel|sgt|capt|captain|judge|justice|senator|sen|rep|gov|governor|king|queen|prince|princess|pope|adv|alhaji|chief|hon|pastor|bishop|father|sister|imam|shri|smt|engr|inspector|lt|maj|major|cpl|mayor)\.?\s+)+(?=\S)/i

if (values.sample) sample(values.sample, Number(values.seed), Number(values.count))
else await measure()

async function measure(): Promise<void> {
  const counts = new Map<string, number>()
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const people = values.compromise ? await compromisePeople() : undefined
  for (const {id, text, entities: gold = []} of rows) {
    const cases = casesOf(text, gold)
    const entities = extractEntities(parseDocument(text, {structure: 'body'}))
    const others = cases.length > 0 ? people?.(text) : undefined
    for (const {full, later, kind} of cases) {
      const outcome = outcomeOf(entities, full, later)
      count(`${kind} all`)
      count(`${kind} ${outcome}`)
      const found = (span: Span): boolean => others!.some((other) => overlaps(other, span))
      if (others && found(later)) count(`${kind} compromise, later form found`)
      if (others && found(full)) count(`${kind} compromise, full name found`)
      if (others && found(later) && found(full)) count(`${kind} compromise, both found`)
      if (values.failures && outcome !== 'joined') {
        const around = text.slice(Math.max(0, later.start - 80), later.end + 60).replace(/\s+/g, ' ')
        console.log(`${id} ${kind}: ${outcome}: ${text.slice(full.start, full.end)} <- ${text.slice(later.start, later.end)}: ${around}`)
      }
    }
  }
  for (const kind of ['surname', 'honorific', 'beginning']) {
    const all = counts.get(`${kind} all`) ?? 0
    console.log(`${kind}: ${all}`)
    for (const [key, value] of [...counts].sort()) {
      if (key.startsWith(`${kind} `) && !key.endsWith(' all')) console.log(`  ${key.slice(kind.length + 1)}: ${value} (${((value / all) * 100).toFixed(1)} %)`)
    }
  }
  const sum = (outcome: string): number => (counts.get(`surname ${outcome}`) ?? 0) + (counts.get(`honorific ${outcome}`) ?? 0)
  console.log(`surname and honorific together: ${sum('joined')} of ${sum('all')} joined (${((sum('joined') / sum('all')) * 100).toFixed(1)} %)`)
}

type Span = Pick<Mention, 'start' | 'end'>

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function outcomeOf(entities: readonly Entity[], full: Span, later: Span): string {
  const over = (span: Span): Entity[] => entities.filter((entity) => entity.mentions.some((mention) => mention.kind === 'name' && overlaps(mention, span)))
  const [fulls, laters] = [over(full), over(later)]
  if (fulls.some((entity) => laters.includes(entity))) return 'joined'
  if (fulls.length === 0) return 'full name not found'
  if (laters.length === 0) return 'later form not found'
  if (!fulls.some(({type}) => type === 'person')) return 'full name of a wrong type'
  return laters.some(({type}) => type === 'person') ? 'separate entity' : 'later form of a wrong type'
}

function casesOf(text: string, gold: readonly {readonly start: number; readonly end: number; readonly type: string}[]): Case[] {
  const cases: Case[] = []
  /** For each full name so far, by its first and last word: where it first stands, and its words. */
  const fulls = new Map<string, {readonly span: Span; readonly words: readonly string[]}>()
  for (const {start, end, type} of [...gold].sort((a, b) => a.start - b.start)) {
    if (type !== 'PERSON') continue
    const written = text.slice(start, end).replace(/['’]s?$/, '')
    const bare = written.replace(ADDRESS, '')
    const words = foldedWords(bare)
    const honorific = bare.length < written.length || /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Sheikh)\.?\s+$/.test(text.slice(Math.max(0, start - 12), start))
    const endings = [...fulls.values()].filter((full) => isEnding(words, full.words))
    const beginnings = [...fulls.values()].filter((full) => isBeginning(words, full.words))
    if (endings.length === 1) cases.push({full: endings[0]!.span, later: {start, end}, kind: honorific ? 'honorific' : 'surname'})
    else if (endings.length === 0 && beginnings.length === 1) cases.push({full: beginnings[0]!.span, later: {start, end}, kind: 'beginning'})
    else if (words.length > 1 && endings.length === 0) {
      const key = `${words[0]!} ${words.at(-1)!}`
      if (!fulls.has(key)) fulls.set(key, {span: {start, end}, words})
    }
  }
  return cases
}

function foldedWords(name: string): string[] {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\b(?:al|el)-/g, '').split(/[\s.]+/).filter(Boolean)
}

function isEnding(words: readonly string[], full: readonly string[]): boolean {
  return words.length < full.length && words.every((word, index) => word === full[full.length - words.length + index])
}

function isBeginning(words: readonly string[], full: readonly string[]): boolean {
  return words.length > 0 && words.length < full.length && words.every((word, index) => word === full[index])
}

/** compromise joins no names: what it can show is that it finds both. */
async function compromisePeople(): Promise<(text: string) => Span[]> {
  const {default: nlp} = (await import('compromise')) as {default: (text: string) => {people(): {json(options: object): {offset: {start: number; length: number}}[]}}}
  return (text) => nlp(text).people().json({offset: true}).map(({offset}) => ({start: offset.start, end: offset.start + offset.length}))
}

/** Prints links drawn by a fixed sequence: the entity, and the place of the link in its context. */
function sample(kind: string, seed: number, wanted: number): void {
  const links: {row: Row; entity: Entity; mention: Span}[] = []
  for (const row of rows) {
    for (const entity of extractEntities(parseDocument(row.text, {id: row.id}))) {
      const seen = new Set<string>()
      const first = entity.mentions.find((mention) => mention.text === entity.name)
      // A form counts once a text, and the fullest form not at all: it is what the others are linked to.
      const linked = entity.mentions.filter((mention) => mention.kind === kind && (kind !== 'name' || (mention.text !== entity.name && !seen.has(mention.text) && seen.add(mention.text))))
      for (const mention of linked) links.push({row, entity, mention})
      if (kind === 'role') for (const role of entity.roles) links.push({row, entity, mention: role})
      if (kind === 'name' && first === undefined) throw new Error(`Expected a mention by the name ${entity.name}`)
    }
  }
  let state = seed >>> 0
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let at = 0; at < Math.min(wanted, links.length); at++) {
    const other = at + Math.floor(random() * (links.length - at))
    ;[links[at], links[other]] = [links[other]!, links[at]!]
    const {row: {id, text}, entity, mention} = links[at]!
    const before = text.slice(Math.max(0, mention.start - (kind === 'pronoun' ? 450 : 160)), mention.start)
    const around = `${before}[[${text.slice(mention.start, mention.end)}]]${text.slice(mention.end, mention.end + 90)}`.split(/\n+/).join(' ¶ ')
    console.log(`${at + 1}. ${id} ${entity.type} ${entity.name} (${entity.aliases.slice(0, 6).join('; ')})\n   ${around}`)
  }
  console.log(`${links.length} links of kind ${kind}`)
}
